"""Things for the garden and the windowsill."""

from math import cos, radians, sin

from canvas import *


def pot(c, clay=TERRACOTTA, leafy=True):
    if leafy:
        for x, length, angle in ((188, 104, -42), (212, 104, 42), (194, 122, -20), (206, 122, 20), (200, 134, 0)):
            c.leaf(x, 196, length, angle, LEAF if angle % 4 else PINE)
            c.line(f"M{x} 196L{x + length * .8 * angle / 62:.0f} {196 - length * (.82 - abs(angle) / 190):.0f}", light(LEAF, 0.5), 2, 0.6)
    c.floor_shadow(200, 64)
    c.path("M138 316Q138 308 200 308T262 316L256 326Q200 334 144 326Z", c.round(dark(clay, 0.12)))
    c.path("M130 214H270L250 312Q200 322 150 312Z", c.round(clay, 0.26))
    c.path("M134 226Q200 244 266 226L264 238Q200 254 136 238Z", dark(clay, 0.4), 0.45)
    c.path("M120 190Q120 184 200 184T280 190L276 224Q200 238 124 224Z", c.round(light(clay, 0.06), 0.28))
    if not leafy:
        c.oval(200, 190, 80, 11, dark(clay, 0.35))
    c.line("M126 196Q200 210 274 196", light(clay, 0.5), 2.4, 0.5)
    c.specks(150, 244, 250, 304, light(clay, 0.6), 14, 0.4)


def hanging_planter(c, glaze=WHITE):
    c.oval(200, 22, 9, 9, BRASS)
    c.line("M200 28V44", BRASS, 4)
    c.line("M200 44L112 196M200 44L288 196M200 44L206 184", OAT, 5)
    for x, y, length, angle in ((150, 190, 60, -30), (182, 186, 84, -12), (216, 186, 84, 12), (250, 190, 60, 32), (200, 186, 64, 0)):
        c.leaf(x, y, length, angle, LEAF)
    c.path("M108 190H292C292 254 252 284 200 284S108 254 108 190Z", c.round(glaze, 0.22))
    c.path("M108 206Q200 228 292 206L291 216Q200 238 109 216Z", CLAY, 0.85)
    c.path("M110 224Q200 246 290 224L289 230Q200 252 111 230Z", CLAY, 0.85)
    for x, drop, lean in ((126, 130, -14), (152, 86, -6), (236, 104, 10), (272, 146, 14)):
        c.line(f"M{x} 190Q{x + lean} {190 + drop / 2:g} {x + lean} {190 + drop}", PINE, 3)
        for i in range(int(drop / 22)):
            for side in (-1, 1):
                c.leaf(round(x + lean * (i + 1) * 22 / drop), 202 + i * 22, 22, side * 110, LEAF if i % 2 else MOSS)
        c.leaf(x + lean, 186 + drop, 24, 180, LEAF)


def watering_can(c, enamel=PINE):
    c.floor_shadow(196, 84)
    c.line("M116 222C40 196 60 306 122 300", dark(enamel, 0.15), 13)
    c.line("M114 218C46 196 64 296 116 294", light(enamel, 0.3), 3, 0.7)
    c.line("M132 206C136 118 232 118 244 206", dark(enamel, 0.15), 12)
    c.line("M136 198C142 128 224 126 236 186", light(enamel, 0.3), 3, 0.7)
    c.path("M244 266L322 158L340 170L262 304Z", c.round(enamel))
    c.path("M306 142L356 172Q350 186 338 180L306 160Q300 150 306 142Z", c.round(BRASS, 0.35))
    c.line("M314 150l36 22", "#7b5b1f", 2.5, dash="1 6")
    c.path("M116 206H260L266 306Q266 322 250 322H126Q110 322 110 306Z", c.round(enamel, 0.26))
    c.path("M112 272H264L265 284H111Z", light(enamel, 0.25), 0.6)
    c.oval(188, 206, 72, 14, light(enamel, 0.3))
    c.oval(188, 208, 64, 10, dark(enamel, 0.5))
    for x, y in ((362, 190), (372, 208), (354, 206), (364, 226), (380, 230)):
        c.path(f"M{x} {y}q5 8 0 12q-5-4 0-12Z", "#7fb0bd")


def trowel(c, wood=ASH):
    with c.moved("rotate(42 200 200)"):
        blade = "M162 196H238Q246 276 200 372Q154 276 162 196Z"
        grip = "M184 34Q200 22 216 34Q224 80 216 136H184Q176 80 184 34Z"
        c.lying_shadow(blade, 10)
        c.lying_shadow(grip, 9)
        c.box(193, 130, 14, 78, c.round(STEEL, 0.4), 4)
        c.path(blade, c.blend("#eef2f3", "#c2cbd0", "#8d999f"))
        c.path("M200 204Q206 290 200 366Q242 276 236 198Z", dark(STEEL, 0.4), 0.35)
        c.line("M200 210V330", "#f8fbfb", 3, 0.8)
        c.path(grip, c.round(wood, 0.26))
        c.box(181, 122, 38, 18, c.round(BRASS, 0.35), 4)
        c.oval(200, 46, 5, 5, dark(wood, 0.6))
        c.line("M200 46C184 10 222 8 202 44", LEATHER, 4)
    c.specks(60, 290, 150, 350, "#6a4a35", 24, 0.8)


def hand_fork(c, wood=ASH):
    with c.moved("rotate(-38 200 200)"):
        grip = "M184 34Q200 22 216 34Q224 80 216 136H184Q176 80 184 34Z"
        tines = "M200 190V356M160 344V246Q160 206 200 206T240 246V344"
        c.lying_shadow(grip, 9)
        c.mark("path", d=tines, fill="none", stroke="#3a2c22", stroke_width=15, opacity=0.15, transform="translate(10 12)", stroke_linecap="round")
        c.box(193, 130, 14, 74, c.round(STEEL, 0.4), 4)
        c.line(tines, dark(STEEL, 0.12), 15)
        c.line(tines, light(STEEL, 0.6), 4, 0.8)
        c.path(grip, c.round(wood, 0.26))
        c.box(181, 122, 38, 18, c.round(BRASS, 0.35), 4)
        c.oval(200, 46, 5, 5, dark(wood, 0.6))
        c.line("M200 46C184 10 222 8 202 44", LEATHER, 4)
    c.leaf(300, 330, 44, 50, LEAF)
    c.leaf(294, 334, 34, 120, MOSS)


def potting_set(c):
    with c.moved("translate(-52 0) rotate(-40 200 200) scale(.94)"):
        trowel(c)
    with c.moved("translate(74 12) rotate(40 200 200) scale(.94)"):
        hand_fork(c)


def secateurs(c, grip=RUST):
    blade = "M196 176C168 140 168 76 210 40C236 84 240 140 216 182Z"
    hook = "M204 176C226 150 262 132 262 92Q282 134 250 170L222 196Z"
    left, right = "M190 170Q214 170 216 196C214 262 190 300 152 356Q138 366 130 352C150 300 170 250 176 196Z", "M222 172Q240 180 238 204C244 262 262 300 290 344Q290 360 274 360C240 320 214 270 200 200Z"
    with c.moved("rotate(18 200 200)"):
        for d in (blade, hook, left, right):
            c.lying_shadow(d, 9)
        c.path(hook, c.blend("#8d999f", "#c2cbd0"))
        c.path(right, c.blend(light(grip, 0.3), grip, dark(grip)))
        c.path(blade, c.blend("#f4f7f7", "#c2cbd0", "#98a4aa"))
        c.line("M192 162C172 130 176 84 208 50", "#fff", 3, 0.9)
        c.path(left, c.blend(light(grip, 0.35), grip, dark(grip, 0.25)))
        c.line("M188 262l26 6l-20 10l30 6l-22 10", dark(STEEL, 0.3), 4)
        c.oval(208, 186, 15, 15, c.round(BRASS, 0.4))
        c.line("M200 186h16", "#6d5120", 3)
    c.sprig(300, 150, 104, 54, LEAF, 4)


def seeds(c):
    for x, angle, ground, petal, heart in ((158, -12, SAGE, "#f3d27a", RUST), (238, 9, BLUSH, "#b9473a", INK)):
        with c.moved(f"rotate({angle} {x} 200)"):
            d = f"M{x - 74} 86H{x + 74}V314H{x - 74}Z"
            c.lying_shadow(d, 9)
            c.path(d, c.blend(light(CREAM, 0.4), CREAM, dark(CREAM, 0.08)))
            c.box(x - 74, 86, 148, 22, dark(CREAM, 0.12))
            c.box(x - 62, 120, 124, 142, ground, 4)
            for dx, dy, r in ((0, 176, 17), (-34, 204, 12), (32, 200, 13)):
                c.line(f"M{x + dx} {dy}Q{x + dx * .7:.0f} 230 {x} 262", PINE, 3.5)
                c.flower(x + dx, dy, r * 1.6, petal, heart)
            c.leaf(x, 258, 40, 56, LEAF)
            c.leaf(x, 258, 40, -56, LEAF)
            c.line(f"M{x - 46} 278h92", SLATE, 5, 0.7)
            c.line(f"M{x - 30} 292h60", SLATE, 3, 0.5)


def bird_box(c, wood=ASH):
    c.box(188, 296, 24, 104, c.round(WALNUT))
    c.path("M126 160L200 92L274 160V316H126Z", c.round(wood, 0.18))
    for x in (150, 175, 200, 225, 250):
        c.line(f"M{x} 116V316", dark(wood, 0.3), 2, 0.4)
    c.path("M126 160L200 92L274 160V186L200 118L126 186Z", dark(wood), 0.35)
    c.path("M200 66L306 164L290 182L200 100L110 182L94 164Z", c.blend(light(PINE, 0.25), PINE, dark(PINE, 0.25)))
    c.oval(200, 200, 29, 29, dark(wood, 0.3))
    c.oval(202, 202, 25, 25, "#33261e")
    c.box(195, 248, 10, 12, WALNUT, 5)
    c.box(118, 310, 164, 14, c.round(dark(wood, 0.15)), 4)
    with c.moved("translate(6 8)"):
        c.path("M226 242C226 220 250 212 262 222L276 226L264 234C264 256 246 262 230 258L206 272L214 254Q222 250 226 242Z", "#7796a4")
        c.path("M232 256C242 262 262 254 263 236Q250 230 240 238Q234 246 232 256Z", "#d98b5f")
        c.oval(257, 227, 2.6, 2.6, "#22262a")
        c.path("M214 254Q232 236 240 244Q236 256 224 258Z", "#55727f")
    c.line("M246 266v14M240 266v14", CHARCOAL, 2.4)
    c.line("M222 288h50", WALNUT, 7)


def wreath(c):
    c.ring(206, 212, 100, 100, "#3a2c22", 18, 0.12)
    c.ring(200, 200, 100, 100, WALNUT, 9)
    c.ring(200, 200, 106, 106, OAK, 4)
    def at(degrees, r):
        return round(200 + r * sin(radians(degrees))), round(200 - r * cos(radians(degrees)))
    for i in range(20):
        turn = i * 18
        c.leaf(*at(turn, 97), 56 if i % 2 else 50, turn + 62 + i % 3 * 8, (LEAF, SAGE, PINE)[i % 3])
        c.leaf(*at(turn, 102), 44, turn + 118 - i % 2 * 10, (MOSS, LEAF)[i % 2])
    for i in range(9):
        if i % 2:
            c.oval(*at(i * 40 + 14, 104), 7, 7, RUST)
            c.oval(*at(i * 40 + 20, 92), 6, 6, "#c9523f")
        else:
            c.flower(*at(i * 40 + 14, 98), 18, "#fffaf0", OCHRE, 5)
    c.line("M200 0V92", RUST, 8)
