"""Things to carry, wear and sleep in outside.

Long because a drawing is a list of coordinates; one function, one thing.
"""

from canvas import *


def lantern(c, colour=RUST):
    c.glow(200, 224, 130, "#ffe9a8")
    c.floor_shadow(200, 62)
    c.line("M138 282C92 60 308 60 262 282", IRON, 5)
    c.line("M146 292V156Q150 132 176 128M254 292V156Q250 132 224 128", dark(colour, 0.2), 9)
    c.path("M172 112H228L238 146H162Z", c.round(colour, 0.3))
    c.box(180, 96, 40, 18, c.round(dark(colour, 0.15), 0.3), 5)
    glass = "M166 146H234C258 176 258 226 238 256H162C142 226 142 176 166 146Z"
    c.path(glass, "#fff6dc", 0.7)
    c.path("M200 172C218 202 222 216 216 234Q210 248 200 248T184 234C178 216 182 202 200 172Z", "#f4a736")
    c.path("M200 208C210 222 211 232 208 240Q204 247 200 247T192 240C189 232 190 222 200 208Z", "#fff6cf")
    c.path("M170 156C152 180 150 222 164 246L174 246C162 218 166 182 182 156Z", "#fff", 0.7)
    c.line("M154 190Q200 204 246 190M158 230Q200 244 242 230", IRON, 2.4, 0.7)
    c.path("M156 254H244L252 276H148Z", c.round(dark(colour, 0.15), 0.3))
    c.path("M132 290Q132 276 150 274H250Q268 276 268 290V306Q268 322 244 322H156Q132 322 132 306Z", c.round(colour, 0.3))
    c.oval(252, 286, 10, 7, c.round(BRASS, 0.4))
    c.line("M262 264h18", IRON, 4)
    c.ring(286, 264, 6, 6, BRASS, 3)


def tent(c, canvas=OCHRE):
    c.oval(316, 86, 30, 30, "#fff6dc", 0.9)
    c.path("M0 296L70 196L118 250L190 150L262 248L318 186L400 284V300H0Z", mix(SAGE, SLATE, 0.4), 0.55)
    for x, h in ((34, 88), (66, 66), (352, 96), (380, 70)):
        c.box(x - 3, 286, 6, 22, WALNUT)
        c.path(f"M{x} {296 - h}L{x + 22} 296H{x - 22}Z", PINE)
        c.path(f"M{x} {296 - h}L{x + 22} 296H{x}Z", dark(PINE, 0.3), 0.6)
    c.floor_shadow(206, 152, 330, 12)
    c.line("M150 134L60 336M268 150L356 330", OAT, 3)
    c.path("M150 134L268 148L350 318L284 330Z", c.blend(canvas, dark(canvas, 0.28)))
    c.path("M150 134L284 330H64Z", c.blend(light(canvas, 0.35), canvas))
    c.path("M150 150L204 330H122Z", "#43362c")
    c.path("M150 150L122 330H96Q132 250 150 150Z", light(canvas, 0.55))
    c.path("M150 150L204 330H226Q172 250 150 150Z", light(canvas, 0.2))
    c.line("M150 134L268 148", light(canvas, 0.6), 4)
    c.line("M210 158L298 326M176 138L284 330", dark(canvas, 0.45), 2, 0.4)
    c.line("M150 126V144", WALNUT, 6)
    c.path("M128 330Q162 312 196 330Z", RUST)
    for x in (60, 356):
        c.line(f"M{x - 2} 328l4 12", CHARCOAL, 4)


def backpack(c, cloth=MOSS):
    c.floor_shadow(202, 88)
    c.line("M172 96C168 54 232 54 228 96", LEATHER, 10)
    c.path("M104 200Q78 206 80 246V286Q82 306 110 306ZM296 200Q322 206 320 246V286Q318 306 290 306Z", c.round(dark(cloth, 0.18)))
    body = "M112 150Q112 84 200 84T288 150L296 296Q296 322 270 322H130Q104 322 104 296Z"
    c.path(body, c.round(cloth, 0.22))
    c.path("M112 168Q106 92 200 88T288 168Q288 196 262 200H138Q112 196 112 168Z", c.round(light(cloth, 0.08), 0.22))
    c.path("M114 178Q120 198 140 200H260Q280 198 286 178L287 190Q284 212 262 214H138Q116 212 113 190Z", dark(cloth, 0.5), 0.4)
    c.path("M134 232H266Q276 232 276 244V294Q276 308 262 308H138Q124 308 124 294V244Q124 232 134 232Z", c.round(light(cloth, 0.06), 0.2))
    c.line("M134 246H266M132 300H268", light(cloth, 0.6), 1.8, 0.7, "5 4")
    for x in (154, 232):
        c.box(x, 168, 14, 86, c.blend(light(LEATHER, 0.2), LEATHER, dark(LEATHER, 0.2)), 3)
        c.box(x - 5, 212, 24, 20, BRASS, 4)
        c.box(x, 217, 14, 10, dark(LEATHER, 0.3), 2)
    c.box(182, 120, 36, 26, LEATHER, 4)
    c.path("M188 140L197 127L202 134L206 128L213 140Z", light(LEATHER, 0.6))
    c.path("M110 84Q104 62 124 60H276Q296 62 290 84Q284 98 270 96H130Q116 98 110 84Z", c.round(RUST if cloth != RUST else INK, 0.24))
    c.ring(122, 78, 9, 15, dark(RUST, 0.4), 3, 0.6)
    c.line("M162 60V96M238 60V96", LEATHER, 7)


def boots(c, leather=LEATHER):
    c.floor_shadow(196, 120)
    for dx, tone in ((56, dark(leather, 0.14)), (0, leather)):
        with c.moved(f"translate({dx - 20} {-10 if dx else 0})"):
            shaft = "M118 120Q150 108 190 120L192 206C214 232 262 228 280 262Q286 280 284 300H112Q108 276 116 244Z"
            c.path(shaft, c.round(tone, 0.24))
            c.path("M192 206C214 232 262 228 280 262L283 282Q240 262 206 270Q190 240 168 226Z", light(tone, 0.18), 0.7)
            c.path("M112 262Q140 254 156 300H112Q109 280 112 262Z", dark(tone, 0.3), 0.6)
            c.path("M112 130Q150 116 194 130L193 112Q150 96 112 112Z", c.round(light(tone, 0.4)))
            for i in range(5):
                y = 142 + i * 19
                x = 184 + max(0, i - 2) * 8
                c.line(f"M{x - 30} {y + 4}L{x + 6} {y - 2}", OCHRE, 5)
                c.oval(x - 32, y + 5, 4, 4, BRASS)
            c.line("M190 136q22-14 28 2t-26 2q14 10 8 26", OCHRE, 4)
            c.path("M108 296H288Q292 318 280 322H206L198 312H160L152 322H116Q104 320 108 296Z", c.round(CHARCOAL))
            c.line("M112 300H286", light(OAK, 0.4), 3, dash="6 4")
            c.line("M120 120Q118 170 122 236", dark(tone, 0.4), 2, 0.6, "4 4")


def beanie(c, wool=RUST):
    c.floor_shadow(202, 96)
    dome = "M112 264C108 160 146 110 200 110S292 160 288 264Z"
    c.path(dome, c.round(wool, 0.26))
    with c.within(dome):
        for i in range(-5, 6):
            c.line(f"M{200 + i * 4} 112C{200 + i * 14} 140 {200 + i * 17} 200 {200 + i * 18} 270", dark(wool, 0.35), 3, 0.4)
    c.path("M98 262Q98 240 116 240H284Q302 240 302 262V300Q302 322 284 322H116Q98 322 98 300Z", c.round(light(wool, 0.07), 0.26))
    c.line("".join(f"M{108 + i * 13} 244q-5 37 0 74" for i in range(15)), dark(wool, 0.35), 4, 0.4)
    c.path("M114 240H286L287 230Q200 222 113 230Z", dark(wool, 0.5), 0.35)
    c.oval(200, 104, 34, 32, c.blend(light(CREAM, 0.3), dark(CREAM, 0.12)))
    c.line("".join(f"M{200 + x} {104 + y}l{x * .22:.0f} {y * .22:.0f}" for x, y in ((-30, -8), (-24, -20), (-10, -28), (8, -29), (22, -20), (30, -6), (28, 12), (-28, 12), (-12, 4), (6, -8), (14, 8), (-4, 20), (-14, -12))), dark(CREAM, 0.14), 4)
    c.box(232, 268, 40, 30, LEATHER, 3)
    c.path("M238 292L248 276L254 285L258 278L266 292Z", light(LEATHER, 0.6))


def socks(c, wool=PINE):
    band = OCHRE if wool != OCHRE else CREAM
    for dx, tone in ((54, dark(wool, 0.1)), (-22, wool)):
        with c.moved(f"translate({dx} {-12 if dx > 0 else 8}) rotate({6 if dx > 0 else -4} 180 200)"):
            d = "M128 60H204V204Q206 226 226 240L266 272Q290 292 274 318Q256 340 226 326L152 282Q126 264 128 232Z"
            c.lying_shadow(d, 9)
            c.path(d, c.blend(light(tone, 0.22), tone, dark(tone, 0.18)))
            with c.within(d):
                c.path("M120 56H210V104H120Z", light(tone, 0.12))
                c.line("".join(f"M{134 + i * 9} 60V104" for i in range(8)), dark(tone, 0.4), 2.4, 0.5)
                c.path("M228 336L290 260L320 300L270 350Z", band)
                c.path("M120 216Q168 222 166 290L120 290Z", band)
                for y, w in ((118, 8), (136, 4), (148, 4)):
                    c.line(f"M120 {y}H210", band if w == 8 else light(CREAM, 0.2), w, cap="butt")
                c.line("M126 170" + "l10 10l10-10" * 5, light(tone, 0.6), 3.4, 0.8)
                c.line("M126 186" + "l10 10l10-10" * 5, light(tone, 0.6), 3.4, 0.5)


def pocket_knife(c, wood=OAK):
    handle = "M86 206Q80 182 104 178C160 172 220 172 284 186Q314 194 312 212Q310 230 284 230C220 230 160 234 110 226Q90 222 86 206Z"
    blade = "M276 190L232 78Q222 44 246 46Q274 88 304 192Z"
    with c.moved("rotate(-18 200 180)"):
        c.lying_shadow(handle, 11)
        c.lying_shadow(blade, 9)
        c.path(blade, c.blend("#f2f5f6", "#c2cbd0", "#93a0a6"))
        c.path("M240 56Q256 60 296 190L304 192Q274 88 246 46Z", "#fff", 0.6)
        c.line("M244 96l16 42", dark(STEEL, 0.35), 3.4)
        c.path(handle, c.blend(light(wood, 0.3), wood, dark(wood, 0.25), down=True))
        c.line("M112 192Q180 184 258 194M108 212Q170 222 250 214", dark(wood, 0.35), 2, 0.4)
        c.path("M262 182Q300 184 312 204Q316 228 284 230H258Q266 206 262 182Z", c.blend(light(STEEL, 0.5), STEEL, dark(STEEL, 0.2), down=True))
        c.path("M86 206Q80 182 104 178L122 177Q114 202 124 228Q92 226 86 206Z", c.blend(light(STEEL, 0.5), STEEL, dark(STEEL, 0.2), down=True))
        for x in (150, 236, 288):
            c.oval(x, 205, 5, 5, light(BRASS))
        c.line("M100 204C60 190 40 230 66 250S96 300 70 316", RUST, 6)
        c.oval(100, 204, 6, 6, IRON)


def flask(c, colour=PINE):
    c.floor_shadow(200, 48)
    c.box(152, 130, 96, 192, c.round(colour, 0.28), 18)
    c.path("M152 152Q154 116 176 108H224Q246 116 248 152Z", c.round(colour, 0.28))
    c.box(150, 300, 100, 22, c.round(STEEL, 0.4), 8)
    c.box(168, 96, 64, 16, c.round(STEEL, 0.4), 4)
    c.path("M162 52Q162 44 172 44H228Q238 44 238 52V98H162Z", c.round(CREAM, 0.26))
    c.line("M162 84H238", dark(CREAM, 0.2), 2.5)
    c.line("M238 62C286 54 290 108 250 122", LEATHER, 7)
    c.path("M176 238L192 208L201 222L210 210L226 238Z", light(colour, 0.75), 0.95)
    c.line("M176 250h50", light(colour, 0.75), 3)
    c.box(160, 132, 10, 160, "#fff", 5, 0.25)


def camp_chair(c, cloth=RUST):
    c.floor_shadow(204, 96, 326, 10, 0.16)
    c.line("M140 326L262 206M272 326L150 206", dark(OAK, 0.25), 9)
    c.path("M128 86Q200 100 272 86L268 188Q200 206 132 188Z", c.blend(light(cloth, 0.25), cloth, dark(cloth, 0.2)))
    c.line("M136 100Q200 114 264 100M138 182Q200 198 262 182", light(cloth, 0.6), 2, 0.7, "6 5")
    for x, lean in ((126, 10), (274, -10)):
        c.path(f"M{x - 6} 64Q{x} 56 {x + 6} 64L{x + lean + 6} 250H{x + lean - 6}Z", c.round(OAK, 0.26))
    c.path("M126 226Q200 262 276 226L290 250Q200 292 112 250Z", c.blend(light(cloth, 0.3), cloth, dark(cloth, 0.25)))
    c.path("M112 250Q200 292 290 250V258Q200 302 112 258Z", dark(cloth, 0.4))
    c.line("M104 250L128 328M298 250L276 328", OAK, 10)
    c.line("M112 326L284 254M292 326L118 254", OAK, 10)
    c.line("M112 324L280 254", light(OAK, 0.4), 3, 0.7)
    c.path("M92 190Q92 182 102 182H142V194H102Q92 196 92 190ZM308 190Q308 182 298 182H258V194H298Q308 196 308 190Z", c.round(WALNUT))
    c.line("M104 194V250M296 194V250", OAK, 8)
    c.oval(200, 290, 6, 6, BRASS)


def compass(c, metal=BRASS):
    c.oval(212, 232, 112, 112, "#3a2c22", 0.16)
    c.line("M200 84C160 10 300 0 330 70S380 140 352 190", LEATHER, 6)
    c.ring(200, 86, 20, 20, metal, 8)
    c.box(190, 98, 20, 20, c.round(metal, 0.4), 4)
    c.oval(200, 218, 112, 112, c.blend(light(metal, 0.5), metal, dark(metal, 0.3), down=True))
    c.oval(200, 218, 96, 96, c.blend("#efe4cc", "#fffaf0", down=True))
    c.ring(200, 218, 74, 74, SLATE, 1.6, 0.6)
    for i in range(24):
        c.mark("path", d="M200 128v12" if i % 6 else "M200 128v18", stroke=INK, stroke_width=2 if i % 6 else 5, transform=f"rotate({i * 15} 200 218)")
    for turn in (0, 90, 180, 270):
        with c.moved(f"rotate({turn} 200 218)"):
            c.path("M200 152L212 206L200 218Z", SAND)
            c.path("M200 152L188 206L200 218Z", dark(SAND, 0.3))
    with c.moved("rotate(34 200 218)"):
        c.path("M200 138L214 218H186Z", RUST)
        c.path("M200 138L214 218H200Z", dark(RUST, 0.25))
        c.path("M200 298L214 218H186Z", INK)
        c.path("M200 298L214 218H200Z", dark(INK, 0.4))
    c.oval(200, 218, 10, 10, c.round(metal, 0.4))
    c.path("M118 196C128 152 164 132 196 130C160 146 140 172 134 214Z", "#fff", 0.55)


def jacket(c, cloth=PINE):
    c.box(70, 44, 260, 9, c.blend(light(OAK), dark(OAK), down=True), 5)
    c.line("M200 52V72M148 96L200 72L252 96", BRASS, 5)
    body = "M150 92Q200 106 250 92L298 118L334 268L296 282L282 218L288 336Q200 350 112 336L118 218L104 282L66 268L102 118Z"
    c.mark("path", d=body, fill="#3a2c22", opacity=0.14, transform="translate(9 9)")
    c.path("M164 88Q200 60 236 88L228 120H172Z", c.round(mix(OCHRE, LEATHER, 0.3)))
    c.path("M102 118L150 92L122 220L104 282L66 268Z", c.blend(light(cloth, 0.25), dark(cloth, 0.12)))
    c.path("M298 118L250 92L278 220L296 282L334 268Z", c.blend(cloth, dark(cloth, 0.3)))
    c.path("M150 92Q176 112 200 116T250 92Q280 104 280 150L288 336Q200 350 112 336L120 150Q120 104 150 92Z", c.round(cloth, 0.2))
    c.path("M150 92L176 134L200 114L224 134L250 92L232 84L200 112L168 84Z", mix(OCHRE, LEATHER, 0.6))
    c.line("M200 118V344", dark(cloth, 0.5), 3)
    c.line("M212 126V342", light(cloth, 0.5), 1.6, 0.6, "5 4")
    for y in (150, 196, 242, 288):
        c.oval(206, y, 5, 5, BRASS)
    for x in (130, 222):
        c.path(f"M{x} 246H{x + 50}V296Q{x + 50} 304 {x + 42} 304H{x + 8}Q{x} 304 {x} 296Z", dark(cloth, 0.14))
        c.path(f"M{x - 3} 240H{x + 53}V262L{x + 25} 270L{x - 3} 262Z", light(cloth, 0.14))
        c.oval(x + 25, 262, 3.4, 3.4, BRASS)
    c.box(232, 164, 38, 5, dark(cloth, 0.4), 2)
    c.line("M68 258L104 270M332 258L296 270", light(cloth, 0.4), 2, 0.7, "5 4")


def tote(c, cloth=CREAM, tone=PINE):
    c.floor_shadow(202, 92)
    c.line("M152 152C150 30 250 30 248 152", dark(cloth, 0.24), 13)
    c.path("M110 142H290L300 306Q300 322 284 322H116Q100 322 100 306Z", c.blend(light(cloth, 0.3), cloth, dark(cloth, 0.1)))
    c.path("M262 142H290L300 306Q300 322 284 322H240Q270 240 262 142Z", dark(cloth), 0.14)
    c.line("M112 158H288", dark(cloth, 0.25), 2, dash="5 4")
    c.line("M146 186C146 44 254 44 254 186", dark(cloth, 0.12), 14)
    for x in (146, 254):
        c.box(x - 9, 150, 18, 38, dark(cloth, 0.14), 3)
        c.line(f"M{x - 6} 156l12 26m0-26l-12 26", dark(cloth, 0.4), 2, 0.7)
    c.path("M200 178L222 212H212L232 242H218L240 276H160L182 242H168L188 212H178Z", tone)
    c.path("M200 178L222 212H212L232 242H218L240 276H200Z", dark(tone), 0.4)
    c.box(194, 274, 12, 18, WALNUT, 2)
    c.line("M150 302h100", tone, 3)


def canoe(c):
    c.oval(292, 84, 34, 34, "#fff3cf", 0.95)
    c.path("M0 206L62 128L118 178L196 92L262 168L318 124L400 206V230H0Z", mix(SLATE, SAGE, 0.5), 0.75)
    c.path("M196 92L222 128L204 136L192 124L178 134L170 120Z", "#fff", 0.85)
    c.path("M0 212Q60 182 110 206T230 200T400 206V232H0Z", PINE)
    c.box(0, 228, 400, 172, c.blend("#9fc3ca", "#5f8d9c", down=True))
    for x, y, w in ((36, 250, 70), (280, 246, 90), (150, 262, 50), (60, 366, 90), (240, 380, 110), (320, 340, 50)):
        c.line(f"M{x} {y}h{w}", "#e6f3f3", 3, 0.55)
    c.oval(200, 338, 150, 14, "#33545f", 0.4)
    c.line("M246 196L214 286", ASH, 7)
    c.path("M54 262Q64 256 72 268Q130 300 200 300T328 268Q336 256 346 262Q346 312 300 330Q200 350 100 330Q54 312 54 262Z", c.blend("#d0694a", RUST, dark(RUST, 0.25), down=True))
    c.path("M72 268Q130 300 200 300T328 268L322 280Q270 312 200 312T78 280Z", light(OAK, 0.35))
    c.line("M66 296Q200 344 334 296", light(CREAM, 0.2), 4, 0.8)
    c.path("M216 280Q206 320 190 336Q176 330 184 312Q196 290 204 276Z", light(ASH, 0.1))


def sleeping_bag(c, cloth=INK):
    c.floor_shadow(204, 116)
    c.path("M120 190H284Q324 194 324 256T284 322H120Z", c.blend(light(cloth, 0.25), cloth, dark(cloth, 0.35), down=True))
    for x in (168, 204, 240, 276):
        c.line(f"M{x} 190Q{x + 14} 256 {x} 322", dark(cloth, 0.5), 4, 0.5)
    c.oval(122, 256, 56, 66, c.blend(light(cloth, 0.2), cloth))
    for rx, ry, tone in ((46, 55, OCHRE), (38, 46, cloth), (30, 36, OCHRE), (22, 27, cloth), (13, 16, OCHRE)):
        c.oval(122, 256, rx, ry, tone)
    for x in (186, 262):
        c.line(f"M{x} 188Q{x + 17} 256 {x} 324", LEATHER, 11)
        c.box(x + 2, 232, 18, 24, BRASS, 4)
        c.box(x + 7, 238, 8, 12, dark(LEATHER, 0.3), 2)
    c.line("M190 190C190 140 262 140 262 190", LEATHER, 9)
