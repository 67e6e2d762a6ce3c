"""Things for the table, the stove and the larder.

Long because a drawing is a list of coordinates; one function, one thing.
"""

from canvas import *


def mug(c, glaze=OAT, steam=True):
    c.floor_shadow(202, 66)
    c.line("M262 206C322 188 326 284 252 282", dark(glaze, 0.12), 17)
    c.line("M262 203C316 188 320 278 254 277", light(glaze, 0.12), 8)
    body = "M130 178C131 240 136 282 143 306Q148 322 168 322H232Q252 322 257 306C264 282 269 240 270 178Z"
    c.path(body, c.round(glaze))
    with c.within(body):
        c.path("M120 296C170 306 230 306 280 296V330H120Z", c.round(mix(SAND, CLAY, 0.35)))
        c.specks(136, 200, 264, 292, dark(glaze, 0.5), 34)
    c.oval(200, 178, 70, 15, light(glaze, 0.35))
    c.oval(200, 180, 62, 11, dark(glaze, 0.35))
    c.oval(200, 183, 56, 8, "#5b3a26")
    if steam:
        c.steam(196, 160)


def enamel_mug(c, colour=CREAM):
    rim = INK if colour != INK else WHITE
    c.floor_shadow(200, 72)
    c.line("M264 212H292Q304 212 302 226L296 264Q293 280 276 280H262", dark(colour, 0.2), 13)
    c.line("M264 210H290Q299 211 298 224L292 262Q289 274 274 275", light(colour, 0.2), 4)
    body = "M132 190H268L265 306Q264 322 248 322H152Q136 322 135 306Z"
    c.path(body, c.round(colour, 0.24))
    c.oval(200, 190, 68, 14, rim)
    c.oval(200, 190, 62, 10.5, light(colour, 0.5))
    c.path("M138 190A62 10.5 0 0 0 262 190Q230 197 200 197T138 190Z", dark(colour, 0.25), 0.5)
    peak = light(colour, 0.75) if colour != CREAM else PINE
    c.path("M158 282L184 238L197 258L212 230L244 282Z", peak, 0.92)
    c.path("M184 238L176 252L186 256L191 249ZM212 230L202 247L211 252L217 245L225 251Z", colour)


def bowl(c, glaze=OAT, full=True):
    c.floor_shadow(200, 84)
    c.path("M158 300H242L236 322H164Z", c.round(mix(SAND, CLAY, 0.35)))
    body = "M84 206C88 276 132 308 176 308H224C268 308 312 276 316 206Z"
    c.path(body, c.round(glaze))
    with c.within(body):
        c.specks(96, 222, 304, 304, dark(glaze, 0.5), 40)
    c.oval(200, 206, 116, 24, light(glaze, 0.35))
    c.oval(200, 209, 107, 19, dark(glaze, 0.25))
    if full:
        c.oval(200, 213, 96, 14, "#e9d9bd")
        for x, y, berry in ((158, 208, PLUM), (176, 214, INK), (190, 206, RUST), (236, 211, PLUM)):
            c.oval(x, y, 10, 8, berry)
            c.oval(x - 3, y - 3, 3, 2, "#fff", 0.5)
        c.leaf(206, 212, 26, 60, LEAF)


def plate(c, glaze=OAT):
    c.oval(212, 216, 134, 132, "#3a2c22", 0.16)
    c.oval(200, 200, 134, 134, c.blend(light(glaze, 0.5), glaze, dark(glaze, 0.18), down=True))
    c.ring(200, 200, 130, 130, CLAY, 3, 0.7)
    c.specks(112, 112, 288, 288, dark(glaze, 0.5), 60)
    c.oval(200, 200, 92, 92, c.blend(dark(glaze, 0.14), glaze, light(glaze, 0.5), down=True))
    c.oval(201, 202, 86, 86, light(glaze, 0.22))
    c.specks(140, 140, 262, 262, dark(glaze, 0.5), 34)
    c.sprig(180, 250, 96, 28, mix(SAGE, LEAF, 0.5), 4)


def teapot(c, glaze=MOSS):
    c.floor_shadow(200, 84)
    c.line("M132 186C150 84 250 84 268 186", dark(WALNUT, 0.1), 11)
    c.line("M136 176C154 94 244 92 262 172", light(OAK, 0.1), 3)
    c.path("M276 262C306 254 312 214 334 192L350 202C336 226 334 286 272 302Z", c.round(glaze))
    c.oval(342, 197, 10, 5, dark(glaze, 0.5), turn="32 342 197")
    body = "M108 246C108 196 148 178 200 178S292 196 292 246C292 296 258 322 232 322H168C142 322 108 296 108 246Z"
    c.path(body, c.round(glaze, 0.26))
    with c.within(body):
        c.path("M100 296C160 310 240 310 300 296V330H100Z", c.round(mix(SAND, CLAY, 0.35)))
        c.specks(116, 190, 284, 290, dark(glaze, 0.6), 36)
    c.path("M146 186C160 162 240 162 254 186Q200 202 146 186Z", c.round(light(glaze, 0.1)))
    c.oval(200, 161, 13, 12, c.round(OAK))
    c.oval(132, 186, 7, 7, BRASS)
    c.oval(268, 186, 7, 7, BRASS)


def dripper(c):
    c.floor_shadow(200, 70)
    flask = "M162 200H238V214C238 232 270 262 270 296Q270 322 244 322H156Q130 322 130 296C130 262 162 232 162 214Z"
    c.path(flask, "#f4f8f6", 0.75)
    with c.within(flask):
        c.path("M120 262Q200 272 280 262V330H120Z", c.blend("#7a4526", "#4a2a1a", down=True))
        c.oval(200, 264, 64, 8, "#8c5634")
        c.path("M146 250Q138 280 146 310L156 312Q148 280 158 246Z", "#fff", 0.6)
    c.box(158, 204, 84, 20, c.round(OAK), 8)
    c.line("M200 224v38", "#6b3f25", 3)
    c.path("M128 188H272L264 200H136Z", c.round(WHITE))
    cone = "M126 104H274L228 188H172Z"
    c.line("M262 126C306 116 300 172 240 164", WHITE, 11)
    c.path(cone, c.round(WHITE, 0.24))
    for x in (160, 186, 214, 240):
        c.line(f"M{x} 112L{200 + (x - 200) * 0.45:.0f} 180", SAND, 2, 0.8)
    c.path("M122 104C150 84 250 84 278 104Q200 126 122 104Z", "#efe3cd")
    c.oval(200, 104, 58, 9, "#54331f")
    c.steam(198, 84)


def knife(c):
    blade = "M70 176H268V206C190 222 110 214 62 178Z"
    handle = "M268 172H344Q362 174 360 194Q358 214 340 212L268 204Z"
    with c.moved("rotate(-32 200 195)"):
        c.lying_shadow(blade)
        c.lying_shadow(handle)
        c.path(blade, c.blend("#eef2f3", "#c3ccd0", "#98a4aa", down=True))
        c.path("M70 176H268V183H66Z", "#fff", 0.6)
        c.line("M70 184C116 216 190 220 266 205", "#f8fbfb", 3, 0.9)
        c.path(handle, c.blend(light(WALNUT, 0.15), WALNUT, dark(WALNUT), down=True))
        c.box(262, 172, 13, 36, c.blend(light(BRASS), BRASS, dark(BRASS), down=True), 2)
        for x in (296, 316, 336):
            c.oval(x, 193, 4, 4, light(BRASS))


def knives(c):
    c.repeat(knife, "translate(0 -62)", "translate(70 96) scale(.82)")


def board(c, wood=ASH):
    shape = "M112 92H288Q306 92 306 110V300Q306 318 288 318H112Q94 318 94 300V110Q94 92 112 92ZM180 92V56Q180 36 200 36T220 56V92Z"
    with c.moved("rotate(14 200 190)"):
        c.lying_shadow(shape, 11)
        c.path(shape, c.blend(light(wood, 0.25), wood, dark(wood, 0.1), spots=[0, 0.6, 1]))
        for x, bend in ((122, 8), (148, -6), (176, 10), (214, -9), (246, 7), (278, -7)):
            c.line(f"M{x} 98q{bend} 108 0 214", dark(wood, 0.25), 2, 0.45)
        c.oval(200, 60, 9, 9, dark(wood, 0.55))
        c.line("M200 60C188 28 214 10 226 20", LEATHER, 5)
        c.oval(158, 222, 34, 34, "#b9473a")
        c.oval(154, 218, 30, 30, "#cf6350")
        c.leaf(158, 200, 26, 24, LEAF)
        c.leaf(156, 200, 22, -52, LEAF)
        c.sprig(226, 284, 92, 22, mix(SAGE, LEAF, 0.6), 4)


def skillet(c):
    pan, grip = "M60 224a112 112 0 1 1 224 0a112 112 0 1 1 -224 0Z", "M252 150L330 74Q344 62 354 74T350 98L274 174Z"
    c.lying_shadow(pan, 12)
    c.lying_shadow(grip, 10)
    c.path(grip, c.blend(light(IRON, 0.2), IRON, dark(IRON)))
    c.oval(338, 85, 8, 4, dark(IRON, 0.7), turn="-44 338 85")
    c.oval(172, 224, 112, 112, c.blend(light(IRON, 0.22), IRON, dark(IRON, 0.4), down=True))
    c.oval(172, 226, 97, 97, c.blend(dark(IRON, 0.45), light(IRON, 0.08), down=True))
    c.path("M120 214C114 170 164 158 196 172C240 168 250 220 226 246C214 286 158 290 142 262C124 254 118 236 120 214Z", "#fffaf0")
    c.path("M226 246C214 286 158 290 142 262C170 276 206 272 226 246Z", "#e9ddc8")
    c.oval(182, 222, 30, 29, c.blend("#f6c354", "#e59a2b", down=True))
    c.oval(173, 212, 9, 6, "#fff2c9", 0.85, turn="-30 173 212")
    c.leaf(118, 286, 34, 70, LEAF)
    c.leaf(232, 178, 26, 40, LEAF)


def apron(c, cloth=SAND):
    c.box(60, 58, 280, 10, c.blend(light(OAK), dark(OAK), down=True), 5)
    c.line("M200 68V84M200 84C190 84 190 74 200 74", BRASS, 5)
    c.line("M158 128C160 86 240 86 242 128", dark(cloth, 0.3), 8)
    c.line("M118 206C92 222 92 262 104 292M282 206C308 222 308 262 296 292", dark(cloth, 0.25), 7)
    body = "M156 122H244C248 160 264 184 288 200L294 334Q200 348 106 334L112 200C136 184 152 160 156 122Z"
    c.mark("path", d=body, fill="#3a2c22", opacity=0.14, transform="translate(9 8)")
    c.path(body, c.round(cloth, 0.16))
    with c.within(body):
        for x, w in ((136, 8), (176, 5), (232, 7), (268, 9)):
            c.path(f"M{x} 200q-4 70 -{w} 150h{2 * w}q-2 -80 -{w} -150Z", dark(cloth), 0.16)
        c.path("M150 122H250V136H150Z", dark(cloth, 0.14))
        c.line("M150 137H250", light(cloth, 0.6), 2, dash="5 5")
        c.line("M104 326Q200 340 296 326", light(cloth, 0.6), 2, 0.8, "5 5")
    c.path("M146 222H254V278Q254 288 244 288H156Q146 288 146 278Z", light(cloth, 0.12))
    c.line("M150 234H250M200 234V284M150 226V280Q150 284 156 284H244Q250 284 250 280V226", dark(cloth, 0.25), 2, 0.8, "5 4")
    c.box(214, 190, 10, 62, OAK, 4)
    c.oval(219, 186, 14, 19, c.round(light(OAK, 0.15)))


def jar(c, lid=True):
    c.floor_shadow(200, 62)
    glass = "M148 156H252Q268 164 268 190V296Q268 322 244 322H156Q132 322 132 296V190Q132 164 148 156Z"
    c.path(glass, "#f5faf8", 0.8)
    with c.within(glass):
        c.path("M126 206Q200 196 274 206V330H126Z", c.blend("#e7c58c", "#cf9f5c", down=True))
        for _ in range(60):
            x, y = c.random.randint(136, 264), c.random.randint(212, 316)
            c.body.append(f'<path d="M{x} {y}q6-5 11 1q-6 5-11-1Z" fill="{c.random.choice(["#f1d7a6", "#b98343", "#dcb274"])}"/>')
        c.path("M142 176Q136 250 144 312L158 314Q148 250 156 170Z", "#fff", 0.55)
    c.line("M140 166H260", "#d98b5f", 8)
    c.path("M146 128Q146 118 156 118H244Q254 118 254 128V152H146Z", c.round("#e6eeec", 0.3))
    c.oval(200, 119, 50, 9, "#f9fcfb")
    c.line("M138 150V128Q138 112 154 112M262 150V128Q262 112 246 112M138 150H148M252 150H262M262 150Q286 160 276 204", dark(STEEL, 0.2), 5)
    c.box(168, 232, 64, 46, WHITE, 5)
    c.line("M180 247h40M186 260h28", SLATE, 3, 0.7)


def spoons(c):
    for x, angle, wood, kind in ((128, -14, ASH, 0), (200, 0, OAK, 1), (272, 14, WALNUT, 2)):
        with c.moved(f"rotate({angle} {x} 200)"):
            handle = f"M{x - 7} 160L{x - 9} 340Q{x} 354 {x + 9} 340L{x + 7} 160Z"
            head = (f"M{x} 54C{x + 42} 54 {x + 42} 166 {x + 6} 180H{x - 6}C{x - 42} 166 {x - 42} 54 {x} 54Z",
                    f"M{x - 32} 60Q{x} 48 {x + 32} 60L{x + 28} 148Q{x + 20} 176 {x} 178Q{x - 20} 176 {x - 28} 148Z",
                    f"M{x - 34} 66Q{x - 8} 48 {x + 22} 58Q{x + 38} 96 {x + 26} 150Q{x + 16} 178 {x} 178Q{x - 28} 170 {x - 32} 136Z")[kind]
            c.lying_shadow(handle, 8)
            c.lying_shadow(head, 8)
            c.path(handle, c.round(wood))
            c.path(head, c.round(wood))
            if kind == 0:
                c.oval(x, 112, 21, 44, c.blend(dark(wood, 0.3), light(wood, 0.1)))
            elif kind == 1:
                for dx in (-13, 0, 13):
                    c.box(x + dx - 3, 80, 6, 66, dark(wood, 0.45), 3)
            c.line(f"M{x - 2} 190q3 60 0 140", dark(wood), 2, 0.4)
            c.oval(x, 332, 3, 3, dark(wood, 0.6))


def tea_towels(c, cloth=WHITE, stripe=RUST):
    c.box(50, 84, 300, 12, c.blend(light(OAK), dark(OAK), down=True), 6)
    for x, base, band in ((96, cloth, stripe), (208, "#dfe5dd", PINE)):
        body = f"M{x} 82Q{x + 48} 76 {x + 96} 82L{x + 99} 316Q{x + 48} 324 {x - 3} 316Z"
        c.mark("path", d=body, fill="#3a2c22", opacity=0.14, transform="translate(9 8)")
        c.path(body, c.blend(light(base, 0.3), dark(base, 0.08), base, dark(base, 0.14), spots=[0, 0.36, 0.5, 1]))
        with c.within(body):
            for dx in (16, 24, 72, 80):
                c.line(f"M{x + dx} 78V324", band, 4, 0.75)
            for y in (250, 262, 290):
                c.line(f"M{x - 6} {y}Q{x + 48} {y + 7} {x + 102} {y}", band, 6 if y != 262 else 3, 0.85)
            c.path(f"M{x - 4} 80h104v14h-104Z", dark(base, 0.3), 0.35)
        c.line("".join(f"M{x + i * 9} 319v8" for i in range(11)), dark(base, 0.15), 2.4)


def carafe(c):
    c.floor_shadow(180, 62)
    c.floor_shadow(290, 34)
    body = "M150 104H206Q210 150 214 168C236 190 244 216 244 250V300Q244 322 222 322H134Q112 322 112 300V250C112 216 120 190 142 168Q148 150 150 104Z"
    c.path(body, c.blend("#e9f3f2", "#cfe2e2", "#b7d0d2"), 0.82)
    with c.within(body):
        c.path("M100 226Q178 236 256 226V330H100Z", "#a9cdd3", 0.75)
        c.oval(178, 228, 66, 7, "#dff0f1", 0.9)
        for x in range(122, 244, 15):
            c.line(f"M{178 + (x - 178) * 0.5:.0f} 168Q{x} 200 {x} 322", "#fff", 3, 0.45)
        c.path("M124 212Q116 270 124 312L136 314Q128 262 138 204Z", "#fff", 0.6)
        c.oval(196, 296, 27, 12, "#eccb54", 0.95, turn="-14 196 296")
        c.ring(196, 296, 20, 8, "#fbeeb0", 2)
    c.oval(178, 104, 29, 7, "#f6fbfb")
    c.ring(178, 104, 28, 7, "#9fbabd", 2.5)
    glass = "M256 222H326L320 306Q318 322 304 322H278Q264 322 262 306Z"
    c.path(glass, "#dcebeb", 0.8)
    with c.within(glass):
        c.path("M250 254H330V330H250Z", "#a9cdd3", 0.75)
        for x in (268, 282, 300, 314):
            c.line(f"M{x} 222V322", "#fff", 3, 0.45)
    c.ring(291, 222, 34, 6, "#9fbabd", 2.5)


def rolling_pin(c, wood=ASH):
    with c.moved("rotate(-30 200 200)"):
        barrel = "M92 166Q200 158 308 166Q316 200 308 234Q200 242 92 234Q84 200 92 166Z"
        c.lying_shadow(barrel, 12)
        for x, flip in ((92, -1), (308, 1)):
            d = f"M{x} 190h{flip * 14}q{flip * 6} -6 {flip * 16} -6h{flip * 20}q{flip * 10} 2 {flip * 10} 16t{-flip * 10} 16h{-flip * 20}q{-flip * 10} 0 {-flip * 16} -6h{-flip * 14}Z"
            c.lying_shadow(d, 8)
            c.path(d, c.blend(light(WALNUT, 0.25), WALNUT, dark(WALNUT), down=True))
        c.path(barrel, c.blend(dark(wood, 0.04), light(wood, 0.5), wood, dark(wood, 0.25), down=True, spots=[0, 0.25, 0.6, 1]))
        for y in (182, 198, 216):
            c.line(f"M98 {y}q100 {(y % 3 - 1) * 8} 204 0", dark(wood, 0.3), 2, 0.35)
    c.specks(70, 280, 330, 356, "#fffaf0", 50, 0.9)


def breakfast(c):
    with c.moved(c.standing(0.62, 118)):
        bowl(c, OAT)
    with c.moved(c.standing(0.66, 290)):
        mug(c, OAT)
    with c.moved("translate(0 8)"):
        c.floor_shadow(205, 96, 346, 12)
        c.oval(200, 340, 96, 15, dark(OAT, 0.2))
        c.oval(200, 336, 96, 14, light(OAT, 0.3))
        c.oval(200, 337, 68, 8, OAT)
        c.path("M150 334C146 304 176 300 200 308C226 300 256 306 250 334Q200 346 150 334Z", c.round("#c98d4b"))
        c.line("M176 312q6 10 2 24M200 310q4 12 0 28M224 312q-2 12 -4 24", "#8f5a2a", 4, 0.6)


def coffee_bag(c, colour=RUST):
    c.floor_shadow(200, 70)
    body = "M140 112H260L270 176V306Q270 322 254 322H146Q130 322 130 306V176Z"
    c.path(body, c.round("#cfae82", 0.22))
    c.path("M138 92H262V118H138Z", c.round("#bb9769"))
    c.line("M138 105H262", "#8f6e47", 2, dash="6 5")
    c.path("M130 306V176L140 118L150 306Z", "#fff", 0.18)
    c.box(146, 170, 108, 116, colour, 6)
    c.path("M146 262L180 216L198 238L220 204L254 250V280Q254 286 248 286H152Q146 286 146 280Z", dark(colour, 0.28))
    c.path("M146 276L190 246L214 264L254 240V280Q254 286 248 286H152Q146 286 146 280Z", dark(colour, 0.5))
    c.oval(200, 202, 15, 15, "#f6d9a2")
    for x, y, a in ((292, 312, 20), (312, 318, -30), (102, 316, 60), (300, 330, 0)):
        c.oval(x, y, 11, 7, "#5a3420", turn=f"{a} {x} {y}")
        c.line(f"M{x - 8} {y}q8 -4 16 0", "#2f1a10", 2)


def tea_tin(c, colour=PINE):
    c.floor_shadow(200, 62)
    c.box(138, 138, 124, 184, c.round(colour, 0.26), 8)
    c.box(134, 104, 132, 44, c.round(dark(colour, 0.15), 0.3), 8)
    c.box(134, 138, 132, 10, dark(colour, 0.45), 3, 0.5)
    c.line("M138 306H262M138 160H262", BRASS, 3, 0.9)
    c.oval(200, 236, 46, 56, CREAM)
    c.ring(200, 236, 40, 50, BRASS, 2)
    c.sprig(200, 276, 66, 0, PINE, 4)
    c.leaf(302, 322, 34, 100, LEAF)
    c.leaf(98, 320, 30, -96, MOSS)


def honey(c):
    c.floor_shadow(200, 66)
    jar_d = "M140 160H260Q276 172 276 200V290Q276 322 244 322H156Q124 322 124 290V200Q124 172 140 160Z"
    c.path(jar_d, c.blend("#f3b64b", "#e29a2c", "#b86f16"))
    with c.within(jar_d):
        c.path("M134 178Q126 250 138 310L152 314Q140 250 150 172Z", "#ffe9b3", 0.7)
        c.oval(200, 172, 72, 8, "#f9cf78")
    c.path("M128 156Q160 166 200 162T272 156L262 116H138Z", c.round("#efe0c3", 0.2))
    c.oval(200, 116, 62, 11, "#f8eed9")
    c.line("M136 146Q200 160 264 146", RUST, 5)
    c.line("M236 152q18 14 10 32M236 152q-4 18 -14 26", RUST, 4)
    c.path("M200 196L246 220V266L200 290L154 266V220Z", CREAM)
    c.line("M200 204L239 224V262L200 282L161 262V224Z", HONEY, 2.5)
    c.oval(200, 246, 16, 11, "#4a3322")
    c.line("M194 237v18M203 237v18", HONEY, 4)
    c.oval(190, 228, 8, 13, "#fff", 0.9, turn="-28 190 228")
    c.oval(210, 228, 8, 13, "#fff", 0.9, turn="28 210 228")
