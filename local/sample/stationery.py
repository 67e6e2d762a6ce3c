"""Things for the desk, the wall and the shelf, and what comes as a file or a card.

Long because a drawing is a list of coordinates; one function, one thing.
"""

from canvas import *


def notebook(c, cover=PINE):
    with c.moved("rotate(-9 200 200)"):
        d = "M108 66H284Q298 66 298 80V322Q298 336 284 336H108Q100 336 100 328V74Q100 66 108 66Z"
        c.lying_shadow(d, 12)
        c.box(112, 72, 190, 268, "#efe6d3", 10)
        c.line("M303 86V330M299 338H120", dark(SAND, 0.1), 1.6, 0.7)
        c.path(d, c.blend(light(cover, 0.22), cover, dark(cover, 0.16)))
        c.path("M108 66H128V336H108Q100 336 100 328V74Q100 66 108 66Z", dark(cover, 0.3), 0.6)
        c.line("M136 70V332", light(cover, 0.5), 1.6, 0.7, "6 5")
        c.box(160, 112, 108, 76, CREAM, 5)
        c.line("M176 138h76M176 154h76M176 170h44", SLATE, 2.4, 0.6)
        c.sprig(214, 306, 84, 8, light(cover, 0.4), 4)
        c.line("M278 66V336", OCHRE if cover != OCHRE else INK, 8, cap="butt")
        c.path("M220 334h14v36l-7-9l-7 9Z", RUST)


def pen(c, metal=BRASS, writing=True):
    if writing:
        c.line("M64 316C90 276 116 280 108 306S130 330 148 300S170 316 190 302", INK, 4)
    with c.moved("rotate(48 200 200)"):
        body = "M186 52Q186 40 200 40T214 52V256H186Z"
        cone = "M186 256H214L208 296H192Z"
        nib = "M191 294H209Q212 322 200 352Q188 322 191 294Z"
        for d in (body, cone, nib):
            c.lying_shadow(d, 9)
        c.path(nib, c.round("#e6c878", 0.4))
        c.line("M200 348V318", CHARCOAL, 1.8)
        c.oval(200, 316, 3, 3, CHARCOAL)
        c.path(cone, c.round(CHARCOAL, 0.3))
        c.path(body, c.round(metal, 0.42))
        c.box(184, 170, 32, 9, c.round(dark(metal, 0.3), 0.4), 2)
        c.box(185, 250, 30, 7, c.round(light(metal, 0.3), 0.4), 2)
        c.path("M206 56Q222 54 222 66V140Q222 148 217 148T212 140V70H206Z", c.round(dark(metal, 0.1), 0.4))


def nibs(c):
    for i, (x, w) in enumerate(((112, 3), (200, 7), (288, 12))):
        d = f"M{x - 34} 70H{x + 34}V128Q{x + 44} 172 {x} 236Q{x - 44} 172 {x - 34} 128Z"
        c.lying_shadow(d, 8)
        c.path(d, c.round("#e3c069", 0.42))
        c.path(f"M{x - 20} 70H{x + 20}V126Q{x} 150 {x - 20} 126Z", c.round(STEEL, 0.4), 0.85)
        c.line(f"M{x} 232V176", CHARCOAL, 2)
        c.oval(x, 172, 6, 6, CHARCOAL)
        c.line(f"M{x - 36} {296 + i % 2 * 4}q18 -34 36 0t36 0", INK, w)
        c.line(f"M{x - 36} 340h72", INK, w)


def pencils(c):
    for i, tone in enumerate((PINE, RUST, OCHRE, INK, SAGE)):
        x = 112 + i * 44
        with c.moved(f"rotate({(i - 2) * 5} {x} 360) translate(0 {abs(i - 2) * 10 - 6})"):
            c.lying_shadow(f"M{x - 15} 122L{x} 72L{x + 15} 122V336H{x - 15}Z", 8)
            c.path(f"M{x - 15} 124L{x} 72L{x + 15} 124Z", c.blend("#f0d7ae", "#d9b27c"))
            c.path(f"M{x - 5} 90L{x} 72L{x + 5} 90Z", tone if tone != SAGE else CHARCOAL)
            c.path(f"M{x - 15} 124q5-9 10 0q5-9 10 0q5-9 10 0V318H{x - 15}Z", tone)
            c.box(x - 15, 122, 9, 196, light(tone, 0.35))
            c.box(x + 5, 122, 10, 196, dark(tone, 0.22))
            c.box(x - 15, 312, 30, 12, c.round(BRASS, 0.4))
            c.box(x - 14, 324, 28, 18, c.round("#e3a79a"), 5)
    c.line("M104 236Q200 262 304 234", "#e9dcc4", 13)
    c.line("M104 236Q200 262 304 234", SAND, 2, 0.8, "3 4")
    c.line("M206 254q-26 -26 -34 -4t34 4q28 -24 36 -2t-36 2l-18 30m18-30l22 28", "#e0cfae", 5)


def ink(c, colour=PINE):
    c.floor_shadow(200, 78)
    glass = "M146 206H254L284 236V302Q284 322 264 322H136Q116 322 116 302V236Z"
    c.path(glass, "#eaf1f1", 0.9)
    c.path("M128 244L150 222H250L272 244V298Q272 308 262 308H138Q128 308 128 298Z", c.round(colour, 0.3))
    c.path("M128 244Q200 232 272 244L250 222H150Z", light(colour, 0.3), 0.7)
    c.path("M124 240L150 212H164L138 244V300L128 312Q122 306 122 300Z", "#fff", 0.55)
    c.box(158, 262, 84, 42, CREAM, 3)
    c.line("M172 276h56M180 290h40", colour, 3, 0.85)
    c.box(164, 188, 72, 20, "#dfe8e8", 4)
    c.path("M154 140Q154 130 164 130H236Q246 130 246 140V194H154Z", c.round(CHARCOAL, 0.3))
    c.line("".join(f"M{162 + i * 11} 144v42" for i in range(8)), light(CHARCOAL, 0.3), 2, 0.5)
    c.path("M92 316C76 300 104 292 112 304C130 296 132 318 114 320C104 330 92 326 92 316Z", colour)
    c.oval(80, 334, 7, 4, colour)
    c.line("M318 322L352 120", WALNUT, 9)
    c.path("M316 322l-4-24l12 2l-4 22q-2 12-4 0Z", c.round("#e3c069", 0.4))


def planner(c):
    d = "M58 92H342V318H58Z"
    with c.moved("rotate(-5 200 200)"):
        c.lying_shadow(d, 11)
        c.box(58, 92, 284, 226, c.blend("#fffdf7", "#f4ecdc", down=True), 8)
        c.path("M58 100Q58 92 66 92H334Q342 92 342 100V136H58Z", c.blend(light(TERRACOTTA, 0.15), TERRACOTTA))
        c.line("M84 116h88", CREAM, 6)
        c.line("".join(f"M{58 + i * 40.6:.0f} 136V318" for i in range(1, 7)) + "M58 196H342M58 256H342", SAND, 2, 0.8)
        for x, y, w, tone in ((64, 148, 28, SAGE), (106, 148, 70, BLUSH), (226, 208, 30, OCHRE), (146, 268, 70, SKY), (268, 148, 28, SAGE), (308, 268, 28, BLUSH), (64, 208, 70, SKY)):
            c.box(x, y, w, 34, tone, 5)
            c.line(f"M{x + 6} {y + 12}h{w - 12}", dark(tone, 0.4), 2.4, 0.6)
        c.line("".join(f"M{80 + i * 20} 84v18" for i in range(13)), CHARCOAL, 4)
        c.line("M232 276l8 9l15-19", RUST, 4)
    with c.moved("translate(106 146) scale(.62) rotate(8 200 200)"):
        pen(c, INK, False)


def letters(c):
    with c.moved("rotate(7 200 200)"):
        sheet = "M112 54H300V290H112Z"
        c.lying_shadow(sheet, 9)
        c.path(sheet, c.blend("#fffdf7", "#f6eede", down=True))
        c.sprig(270, 118, 52, 0, LEAF, 3)
        c.line("M136 92h70M136 130h136M136 150h136M136 170h136", SLATE, 2.4, 0.4)
    with c.moved("rotate(-6 200 250)"):
        env = "M74 190H314V348H74Z"
        c.lying_shadow(env, 10)
        c.path(env, c.blend(light(BLUSH, 0.35), BLUSH, down=True))
        c.path("M74 348L170 262H218L314 348Z", light(BLUSH, 0.25))
        c.path("M74 190L186 278Q194 284 202 278L314 190Z", dark(BLUSH, 0.08))
        c.line("M74 190L186 278Q194 284 202 278L314 190", dark(BLUSH, 0.3), 2, 0.6)
        c.oval(194, 276, 25, 24, c.blend(light(RUST, 0.2), RUST, dark(RUST, 0.2), down=True))
        c.ring(194, 276, 17, 16, dark(RUST, 0.3), 2, 0.8)
        c.sprig(194, 289, 24, 0, light(RUST, 0.35), 2)


def frame(c, wood=OAK, x=92, y=46, w=216, h=300):
    """An empty picture frame on the wall, with its mount."""
    c.box(x + 10, y + 12, w, h, "#3a2c22", 3, 0.16)
    c.box(x, y, w, h, c.blend(light(wood, 0.25), wood, dark(wood, 0.25)), 3)
    c.box(x + 11, y + 11, w - 22, h - 22, "#fbf6ea")
    c.line(f"M{x + 11} {y + h - 11}V{y + 11}H{x + w - 11}", dark(wood, 0.5), 2, 0.4)


def northern_lights(c, wood=CHARCOAL):
    frame(c, wood)
    art = "M116 70H284V322H116Z"
    c.path(art, c.blend("#16283c", "#2c5464", "#6fa58f", down=True))
    with c.within(art):
        c.path("M116 190C150 90 180 210 212 120S270 60 300 96V150C262 120 240 210 206 214S150 170 116 250Z", c.blend("#7fe0b4", "#c9f0a8", "#57b7a6"), 0.6)
        c.path("M116 150C140 90 176 130 190 84S240 60 284 70V90C236 90 216 140 186 146S140 160 116 190Z", c.blend("#b58bd0", "#7fe0b4"), 0.45)
        c.line("".join(f"M{c.random.randint(120, 280)} {c.random.randint(76, 200)}h.1" for _ in range(34)), "#fff", 2, 0.9)
        c.path("M110 288L152 222L176 256L212 206L250 262L268 240L300 284V330H110Z", "#1f3a48")
        c.path("M212 206L229 232L217 238L209 228L198 240L194 232Z", "#dcebe6")
        c.path("M110 292Q200 268 300 292V330H110Z", "#122531")
        for x, h in ((128, 44), (146, 60), (164, 38), (244, 50), (262, 66), (278, 46)):
            c.path(f"M{x} {302 - h}L{x + 12} 306H{x - 12}Z", "#0d1b25")
    c.oval(326, 344, 27, 27, RUST)
    c.ring(326, 344, 22, 22, CREAM, 2)
    c.line("M316 350l10-20l10 20Z", CREAM, 3)


def lake(c, wood=OAK):
    frame(c, wood)
    art = "M120 74H280V318H120Z"
    c.path(art, c.blend("#f6d7b4", "#f3e6d0", down=True))
    with c.within(art):
        c.oval(232, 128, 25, 25, "#e8875a")
        c.path("M110 212L158 132L186 172L222 120L290 216Z", "#8fa4ad")
        c.path("M158 132L174 155L162 164L152 156L144 156ZM222 120L244 150L230 152L220 144L208 142Z", "#fffaf0")
        c.path("M110 206Q160 176 206 202T290 196V236H110Z", PINE)
        c.path("M110 224H290V320H110Z", c.blend("#b9d2d2", "#6f9aa3", down=True))
        c.path("M110 224Q200 250 290 224V232Q230 262 110 240Z", dark(PINE, 0.2), 0.5)
        for x, y, w in ((136, 262, 44), (206, 256, 50), (160, 284, 70), (226, 300, 40)):
            c.line(f"M{x} {y}h{w}", "#f2f7f4", 2.4, 0.7)
        for x, h in ((130, 60), (146, 82), (160, 48)):
            c.path(f"M{x} {326 - h * 1.4:g}L{x + 15} 330H{x - 15}Z", dark(PINE, 0.45))


def lakes(c):
    for scale, x, wood in ((0.62, 106, OAK), (0.86, 272, CHARCOAL)):
        with c.moved(f"translate({x - 200 * scale:.0f} {196 - 196 * scale:.0f}) scale({scale})"):
            lake(c, wood)


def fern(c, wood=ASH):
    frame(c, wood)
    c.line("M200 310C204 240 196 170 206 96", PINE, 4)
    for i in range(11):
        y, length = 292 - i * 18, 70 - i * 4.6
        for side in (-1, 1):
            c.leaf(200 + (i // 4), y, round(length), side * (62 - i * 2), LEAF if i % 2 else PINE)
    c.leaf(206, 100, 26, 6, LEAF)
    c.line("M170 322h60", SLATE, 2, 0.6)


def tapes(c):
    for x, y, tone, kind in ((136, 148, SAGE, 0), (268, 176, BLUSH, 1), (176, 276, OCHRE, 2)):
        c.oval(x + 8, y + 11, 64, 64, "#3a2c22", 0.16)
        c.oval(x, y, 64, 64, c.blend(light(tone, 0.25), tone, dark(tone, 0.18), down=True))
        for r in (58, 52):
            c.ring(x, y, r, r, dark(tone, 0.3), 1.4, 0.5)
        c.oval(x, y, 44, 44, c.blend("#c9a676", "#a9824f", down=True))
        c.oval(x, y, 38, 38, "#f5ecdd")
        c.oval(x + 3, y + 4, 34, 34, "#eadfca")
        strip = f"M{x + 56} {y + 30}L{x + 132} {y + 62}L{x + 126} {y + 68}L{x + 130} {y + 76}L{x + 120} {y + 78}L{x + 122} {y + 88}L{x + 36} {y + 52}Z"
        c.path(strip, tone)
        with c.within(strip):
            if kind == 0:
                c.line("".join(f"M{x + 30 + i * 14} {y + 20 + i * 6}l-6 26" for i in range(8)), light(tone, 0.6), 4)
            elif kind == 1:
                for i in range(6):
                    c.oval(x + 50 + i * 14, y + 42 + i * 6, 4, 4, RUST)
            else:
                c.line(f"M{x + 40} {y + 36}l86 36M{x + 36} {y + 44}l86 36", light(tone, 0.6), 3)


def scissors(c, metal=BRASS):
    with c.moved("rotate(24 200 200)"):
        for flip in ("", "translate(400 0) scale(-1 1)"):
            with c.moved(flip or "translate(0 0)"):
                blade = "M186 204L226 44Q236 34 238 48L216 212Z"
                c.lying_shadow(blade, 8)
                c.mark("path", d="M206 210C196 238 186 250 174 262C140 290 140 344 168 352S212 330 204 290C200 268 204 240 212 216", fill="none", stroke="#3a2c22", stroke_width=14, opacity=0.13, transform="translate(9 11)")
                c.path(blade, c.blend("#f4f7f7", STEEL, dark(STEEL, 0.25)))
                c.line("M232 50L212 200", "#fff", 2, 0.8)
                c.line("M206 204C196 238 186 250 174 262C140 290 140 344 168 352S212 330 204 290C200 268 204 240 212 210", metal, 14)
                c.line("M190 250C184 256 180 262 172 268C148 292 146 334 168 344", light(metal, 0.55), 4, 0.8)
        c.oval(200, 208, 12, 12, c.round(metal, 0.45))
        c.line("M194 212l12-8", dark(metal, 0.5), 3)


def book(c, cover=RUST, art="pot"):
    c.floor_shadow(200, 96)
    c.path("M118 84H288L304 98V322H134L118 306Z", "#efe6d3")
    c.line("M290 90V308M296 96V314M124 312H300", dark(SAND, 0.1), 1.4, 0.7)
    c.path("M110 76Q110 70 116 70H278Q284 70 284 76V308H118Q110 308 110 316Z", c.blend(light(cover, 0.22), cover, dark(cover, 0.16)))
    c.path("M110 76Q110 70 116 70H130V308H118Q110 308 110 316Z", dark(cover, 0.35), 0.7)
    c.path("M110 316Q110 308 118 308H284V314H122L136 322H118Q110 322 110 316Z", dark(cover, 0.35))
    c.ring(208, 208, 58, 58, light(cover, 0.6), 2.5)
    c.oval(208, 208, 52, 52, light(cover, 0.75))
    c.line("M162 102h92M174 120h68", light(cover, 0.75), 6)
    c.line("M180 286h56", light(cover, 0.75), 4, 0.8)
    if art == "pot":
        c.path("M172 204H244L240 228Q238 240 226 240H190Q178 240 176 228Z", cover)
        c.path("M168 194H248V206H168Z", dark(cover, 0.3))
        c.line("M172 216h-12M244 216h12", dark(cover, 0.3), 7)
        c.oval(208, 190, 8, 6, dark(cover, 0.3))
        c.line("M196 178q-6-8 0-14t0-12M218 178q-6-8 0-14t0-12", cover, 3)
    else:
        c.path("M160 230L188 184L204 208L220 190L256 230Q236 260 208 260T160 230Z", cover)
        c.oval(228, 178, 10, 10, OCHRE)
        c.path("M172 192q-10-14 8-16q6-14 20-4q16 0 10 14q-18 8-38 6Z", "#fff", 0.9)
        c.line("M172 246Q200 224 206 240T246 238", light(cover, 0.7), 3, dash="5 5")


def tablet(c, tone=PINE, art="garden"):
    """A file to download, shown on a screen."""
    c.floor_shadow(200, 88)
    c.path("M250 322L288 322L262 250Z", dark(OAK, 0.3))
    c.box(102, 62, 196, 260, c.blend("#55524e", "#2d2b2a"), 18)
    c.box(114, 76, 172, 226, CREAM, 6)
    c.oval(200, 312, 4, 4, "#8a8680")
    if art == "garden":
        c.box(114, 76, 172, 40, tone, 6)
        c.line("M130 96h90", CREAM, 6)
        for i, plot in enumerate((SAGE, OCHRE, BLUSH, SKY, CLAY, SAGE)):
            x, y = 126 + i % 3 * 52, 130 + i // 3 * 62
            c.box(x, y, 44, 52, light(plot, 0.35), 5)
            c.leaf(x + 22, y + 42, 28, -24, LEAF)
            c.leaf(x + 22, y + 42, 28, 24, MOSS)
        c.line("M128 268h144M128 284h92", SLATE, 4, 0.5)
    else:
        c.box(114, 76, 172, 226, tone, 6)
        c.line("M138 102h124M158 120h84", CREAM, 6)
        for x, h, shade in ((148, 84, 0.2), (250, 96, 0.3), (200, 130, 0.05)):
            for k in range(3):
                c.path(f"M{x} {270 - h + k * h // 4}L{x + 20 + k * 7} {270 - h + (k + 2) * h // 4}H{x - 20 - k * 7}Z", mix(light(tone, 0.5), MOSS, shade))
            c.box(x - 4, 262, 8, 18, WALNUT)
        c.line("M124 284h152", CREAM, 3, 0.7)
    c.path("M126 78H180L142 300H122Q114 300 114 294V84Z", "#fff", 0.12)
    c.oval(298, 292, 30, 30, RUST)
    c.line("M298 276v26m-11-11l11 12l11-12M286 308h24", CREAM, 5)


def gift_card(c):
    with c.moved("rotate(-8 200 200)"):
        env = "M70 120H330V302H70Z"
        c.lying_shadow(env, 11)
        c.box(70, 120, 260, 182, c.blend(light(PINE, 0.2), PINE, dark(PINE, 0.15), down=True), 12)
        with c.within(env):
            c.sprig(116, 300, 130, 20, light(PINE, 0.3), 5)
            c.sprig(108, 304, 104, -8, light(PINE, 0.18), 4)
        c.line("M196 160h104M196 180h70", CREAM, 6)
        c.line("M196 272h60", BRASS, 4)
        c.box(276, 258, 36, 26, c.round(BRASS, 0.35), 4)
        c.line("M70 232H330", OCHRE, 14, cap="butt")
        c.path("M196 232C150 190 132 236 196 232C260 190 278 236 196 232Z", dark(OCHRE, 0.15))
        c.line("M196 232q-36-30-48-10t48 10q36-30 48-10t-48 10l-24 34m24-34l26 32", light(OCHRE, 0.15), 9)
        c.oval(196, 232, 10, 9, OCHRE)


def gift_box(c):
    c.floor_shadow(202, 92)
    c.path("M116 196H284V322H116Z", c.round("#c9a06c", 0.18))
    c.path("M104 160H296V204H104Z", c.round("#d3ae7d", 0.18))
    c.path("M116 204H284V212H116Z", dark("#c9a06c", 0.5), 0.35)
    c.box(184, 160, 32, 162, c.round(RUST, 0.2))
    for flip in ("translate(0 0)", "translate(400 0) scale(-1 1)"):
        with c.moved(flip):
            c.path("M200 160C160 160 112 132 124 104S188 112 200 160Z", c.blend(light(RUST, 0.25), RUST))
            c.path("M196 154C170 152 140 132 146 116S182 126 196 154Z", dark(RUST, 0.45))
    c.oval(200, 156, 16, 14, c.round(RUST, 0.3))
    c.sprig(206, 158, 88, 52, PINE, 4)
    c.path("M228 226L262 214L284 244L250 262Z", CREAM)
    c.oval(238, 232, 3.4, 3.4, WALNUT)
    c.line("M216 190Q222 216 238 232", WALNUT, 2)
