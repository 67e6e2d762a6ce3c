"""Things for the living room, the bedroom and the bath.

Long because a drawing is a list of coordinates; one function, one thing.
"""

from canvas import *


def lamp(c, colour=TERRACOTTA):
    c.glow(200, 190, 170, "#fff6d6")
    c.floor_shadow(200, 58)
    c.path("M176 176H224L232 296Q240 310 246 322H154Q160 310 168 296Z", c.round(colour, 0.24))
    c.path("M176 178H224L227 206Q200 216 173 206Z", "#fff1c4", 0.5)
    c.oval(200, 178, 62, 11, "#fff0bd")
    c.path("M92 178C92 112 140 80 200 80S308 112 308 178Q200 204 92 178Z", c.round(colour, 0.26))
    c.path("M92 178Q200 204 308 178Q304 190 280 192Q200 206 120 192Q96 190 92 178Z", "#fff0c2", 0.85)
    c.path("M120 152C128 120 152 102 176 98C150 116 138 134 134 160Z", "#fff", 0.28)
    c.line("M244 316C286 330 300 306 338 318", dark(colour, 0.5), 3.5)
    c.oval(200, 300, 5, 5, BRASS)


def pendant(c, colour=CREAM):
    c.line("M200 0V116", CHARCOAL, 3.5)
    c.path("M112 232L60 400H340L288 232Z", c.blend("#fff0be", "#fff0be00", down=True), 0.55)
    shade = "M164 128H236L310 232Q200 252 90 232Z"
    c.path(shade, c.round(colour, 0.2))
    with c.within(shade):
        for i in range(-11, 12):
            c.path(f"M{200 + i * 3.2:.0f} 124L{200 + i * 10} 250H{205 + i * 10}L{201.6 + i * 3.2:.0f} 124Z", dark(colour, 0.35), 0.3)
    c.path("M90 232Q200 252 310 232Q306 240 296 240Q200 258 104 240Q94 240 90 232Z", "#fff2c6")
    c.oval(200, 250, 17, 15, "#fff6d8")
    c.path("M178 108H222L236 128H164Z", c.round(BRASS, 0.3))
    c.box(190, 94, 20, 16, c.round(BRASS, 0.3), 4)


def blanket(c, wool=HEATHER, fold="stack"):
    c.floor_shadow(200, 112)
    base, dim = c.blend(light(wool, 0.25), wool, dark(wool, 0.14)), dark(wool, 0.3)
    c.path("M92 322Q80 322 80 302T92 282H308Q322 282 322 302T308 322Z", base)
    c.path("M90 286Q76 286 76 264T92 242H306Q324 242 324 264T308 286Z", c.blend(light(wool, 0.35), wool, dark(wool, 0.1)))
    top = "M88 246Q72 244 74 218Q76 196 96 196H302Q326 198 326 222T306 246Z"
    c.path(top, c.blend(light(wool, 0.42), light(wool, 0.08), dark(wool, 0.06)))
    for y in (246, 286):
        c.line(f"M92 {y}H306", dim, 3, 0.6)
    c.line("M306 206Q316 208 316 222T306 236M306 252Q314 254 314 264T306 276M306 292Q312 294 312 302T306 312", dim, 3, 0.5)
    front = "M214 196H290L296 318Q296 334 292 348H210Q214 330 212 316Z"
    c.path(front, c.blend(light(wool, 0.3), wool, dark(wool, 0.12)))
    with c.within(front):
        for y in (226, 240, 292, 306):
            c.line(f"M208 {y}Q252 {y + 5} 300 {y}", light(wool, 0.72) if y % 4 else dark(wool, 0.4), 6, 0.8)
        for x in range(222, 300, 14):
            c.line(f"M{x} 196V350", light(wool, 0.8), 1.6, 0.25)
    c.line("".join(f"M{214 + i * 8} 347l{(-1) ** i} 15" for i in range(10)), light(wool, 0.15), 3.2)
    for x in range(98, 206, 16):
        c.line(f"M{x} 200l-6 42", light(wool, 0.8), 1.6, 0.25)


def cushion(c, linen=SAGE):
    c.floor_shadow(202, 104)
    body = "M96 128Q84 112 104 112Q200 130 298 110Q318 110 306 130Q290 214 308 304Q314 324 294 322Q200 306 108 324Q86 324 94 304Q110 214 96 128Z"
    c.path(body, c.blend(light(linen, 0.4), linen, dark(linen, 0.22)))
    with c.within(body):
        c.path("M300 108Q264 216 302 326L330 326V100Z", dark(linen), 0.25)
        c.path("M92 326Q200 286 310 326V340H90Z", dark(linen), 0.25)
        for x in (150, 250):
            c.line(f"M{x} 110Q{x - 4 + (x > 200) * 8} 216 {x} 326", light(linen, 0.75), 5, 0.85)
        c.line("M164 112Q161 216 164 324M236 112Q239 216 236 324", light(linen, 0.75), 2, 0.7)
        c.line("M106 122Q140 150 150 180M294 126Q268 152 262 176M104 312Q130 292 142 268M296 310Q274 292 266 272", dark(linen, 0.35), 4, 0.35)
    c.sprig(200, 270, 104, 0, light(linen, 0.75), 4)


def candle(c, wax=CREAM, label=TERRACOTTA):
    c.glow(200, 118, 88)
    c.floor_shadow(200, 62)
    glass = "M136 176H264V298Q264 322 240 322H160Q136 322 136 298Z"
    c.path(glass, c.round(mix(label, "#5a4a3c", 0.25), 0.3), 0.85)
    with c.within(glass):
        c.path("M130 208Q200 216 270 208V330H130Z", c.round(wax, 0.2), 0.9)
        c.path("M146 176H160V322H150Q146 316 146 300Z", "#fff", 0.45)
    c.oval(200, 208, 63, 9, light(wax, 0.6))
    c.ring(200, 176, 63, 10, light(label, 0.5), 3, 0.9)
    c.line("M200 206V178", CHARCOAL, 3.5)
    c.path("M200 126C216 150 220 162 214 174Q208 184 200 184T186 174C180 162 186 150 200 126Z", "#f4a736")
    c.path("M200 150C208 162 209 168 206 175Q203 180 200 180T194 175C191 168 194 162 200 150Z", "#fff3c4")
    c.box(160, 232, 80, 62, WHITE, 4)
    c.ring(200, 256, 12, 12, label, 3)
    c.line("M200 268V246M200 260l-7-7M200 260l7-7M178 282h44", label, 3)


def candlestick(c, metal=BRASS):
    c.glow(200, 66, 70)
    c.floor_shadow(200, 62)
    c.path("M138 312Q140 300 176 296Q190 290 192 262L188 236Q184 226 192 220V204H208V220Q216 226 212 236L208 262Q210 290 224 296Q260 300 262 312Q262 322 244 322H156Q138 322 138 312Z", c.round(metal, 0.4))
    c.path("M168 200Q170 186 200 186T232 200Q232 208 216 210H184Q168 208 168 200Z", c.round(metal, 0.4))
    c.line("M190 240H210M146 310Q200 318 254 310", light(metal, 0.6), 2.5, 0.8)
    c.path("M186 96Q190 92 200 94T214 96L212 196H188Z", c.round(CREAM, 0.2))
    c.path("M188 98q-2 26 4 34q4-20 4-36Z", "#fff", 0.8)
    c.line("M200 96V82", CHARCOAL, 3)
    c.path("M200 38C213 58 216 70 211 80Q206 88 200 88T189 80C184 70 188 58 200 38Z", "#f4a736")
    c.path("M200 58C206 68 207 74 204 80Q202 84 200 84T196 80C193 74 195 68 200 58Z", "#fff3c4")


def chair(c, wood=ASH):
    c.floor_shadow(204, 92, 324, 10, 0.16)
    back, front = dark(wood, 0.22), c.blend(light(wood, 0.3), wood, dark(wood, 0.2))
    c.line("M150 222L138 316M252 222L268 312", back, 9)
    c.line("M146 272H262M148 290Q200 296 262 288", back, 6)
    for i in range(7):
        x = 148 + i * 17
        c.line(f"M{x + 1} 214L{140 + i * 20} 92", wood if i % 2 else light(wood, 0.2), 5.5)
    c.path("M124 96Q126 74 144 78Q200 88 258 78Q276 74 276 96Q276 106 264 106Q200 114 136 106Q124 106 124 96Z", c.blend(light(wood, 0.4), wood, dark(wood, 0.15)))
    c.line("M136 220L116 322M262 220L288 322", wood, 11)
    c.line("M134 222L114 320M260 222L286 320", light(wood, 0.4), 3, 0.7)
    c.path("M120 212Q122 200 146 200H256Q278 200 282 212Q286 230 262 232H138Q116 230 120 212Z", front)
    c.path("M120 214Q200 228 283 214Q284 231 262 232H138Q117 230 120 214Z", dark(wood, 0.35), 0.5)
    c.path("M140 204Q200 196 262 204Q240 212 200 212T140 204Z", light(wood, 0.5), 0.7)


def stool(c, wood=OAK):
    c.floor_shadow(202, 78, 324, 9)
    c.line("M206 184L212 308", dark(wood, 0.35), 12)
    c.line("M150 262Q200 282 254 260", dark(wood, 0.3), 7)
    c.line("M164 186L134 322M240 186L268 322", wood, 14)
    c.line("M160 188L131 316M236 188L263 316", light(wood, 0.4), 4, 0.7)
    c.path("M108 158V174Q108 194 200 194T292 174V158Z", c.round(dark(wood, 0.15)))
    c.oval(200, 158, 92, 22, c.blend(light(wood, 0.45), wood))
    for rx, ry in ((66, 15), (42, 9), (18, 4)):
        c.ring(204, 158, rx, ry, dark(wood, 0.3), 2, 0.35)


def clock(c, wood=OAK):
    c.oval(212, 212, 132, 132, "#3a2c22", 0.16)
    c.oval(200, 198, 132, 132, c.blend(light(wood, 0.4), wood, dark(wood, 0.25), down=True))
    c.oval(200, 198, 116, 116, c.blend("#efe6d6", "#fffcf5", down=True))
    for i in range(12):
        with c.moved(f"rotate({i * 30} 200 198)"):
            c.box(197 if i % 3 else 196, 94, 6 if i % 3 else 8, 14 if i % 3 else 24, SLATE if i % 3 else INK, 3)
    c.line("M200 198L154 164", INK, 10)
    c.line("M200 198L252 128", INK, 7)
    c.line("M188 224L200 198L218 262", RUST, 3)
    c.oval(200, 198, 9, 9, RUST)
    c.oval(198, 196, 3, 3, "#fff", 0.7)


def mirror(c, frame=OAK):
    c.path("M112 344V172a94 94 0 0 1 188 0V344Z", "#3a2c22", 0.15)
    c.path("M104 334V164a96 96 0 0 1 192 0V334Q296 338 290 338H110Q104 338 104 334Z", c.blend(light(frame, 0.35), frame, dark(frame, 0.2)))
    glass = "M118 324V166a82 82 0 0 1 164 0V324Z"
    c.path(glass, c.blend("#eef5f5", "#c6d8da", down=True))
    with c.within(glass):
        c.path("M100 260L250 70L292 70L110 310Z", "#fff", 0.5)
        c.path("M120 330L296 110V140L146 330Z", "#fff", 0.4)
        c.sprig(262, 336, 120, -12, SAGE, 5)
        c.sprig(284, 340, 96, 10, LEAF, 4)
    c.line("M118 324V166a82 82 0 0 1 164 0", dark(frame, 0.5), 3, 0.5)


def vase(c, glaze=CLAY):
    for x, length, angle, tone in ((194, 112, -24, SAGE), (206, 108, 25, LEAF), (200, 134, 0, MOSS)):
        c.sprig(x, 186, length, angle, tone, 5)
    c.floor_shadow(200, 64)
    body = "M178 170H222Q222 192 230 200C268 214 276 244 268 270C262 296 246 306 240 322H160C154 306 138 296 132 270C124 244 132 214 170 200Q178 192 178 170Z"
    c.path(body, c.round(glaze, 0.26))
    with c.within(body):
        c.path("M120 238Q200 252 280 238V250Q200 264 120 250Z", light(glaze, 0.55), 0.8)
        c.path("M120 258Q200 272 280 258V262Q200 276 120 262Z", light(glaze, 0.55), 0.8)
        c.specks(134, 206, 266, 318, dark(glaze, 0.5), 30, 0.35)
    c.oval(200, 170, 22, 5, dark(glaze, 0.5))
    c.ring(200, 170, 23, 5.5, light(glaze, 0.3), 3)


def basket(c, reed=SAND):
    c.floor_shadow(200, 92)
    for x in (118, 258):
        c.line(f"M{x} 186Q{x + 2} 132 {x + 12} 132T{x + 24} 186", LEATHER, 9)
    body = "M104 180H296L282 304Q280 322 262 322H138Q120 322 118 304Z"
    c.path(body, c.round(reed, 0.2))
    with c.within(body):
        for row in range(9):
            y = 188 + row * 16
            c.line(f"M98 {y + 8}H302", dark(reed, 0.35), 13, 0.75 if row in (3, 4) else 0.14, cap="butt")
            c.line(f"M{100 + row % 2 * 9} {y + 8}H302", light(reed, 0.55), 9, 0.42, "12 6", "butt")
    c.box(98, 170, 204, 20, c.round(dark(reed, 0.08)), 10)
    c.line("M106 184l9-10" + "m5 10l9-10" * 13, dark(reed, 0.35), 2.4, 0.5)
    c.path("M128 174C126 140 160 122 200 126S276 142 272 174L260 196Q250 214 238 196L228 178Z", c.blend(light(BLUSH, 0.5), BLUSH, dark(BLUSH, 0.16)))
    c.line("M150 170Q160 144 200 142T252 172M176 174Q186 158 206 158T240 176", dark(BLUSH, 0.3), 3, 0.4)
    c.line("M242 200l-3 12m8-11l1 12m6-16l4 11", light(BLUSH, 0.4), 3)


def rug(c, wool=CREAM):
    shape = "M84 60H316V340H84Z"
    with c.moved("rotate(-10 200 200)"):
        c.line("".join(f"M{88 + i * 8} 50V350" for i in range(29)), "#fffaf0", 3.4)
        c.lying_shadow(shape, 6)
        c.path(shape, c.blend(light(wool, 0.4), wool, dark(wool, 0.06)))
        with c.within(shape):
            for y, flip in ((84, 1), (316, -1)):
                c.line(f"M80 {y}H320M80 {y + flip * 16}H320", RUST, 6)
                c.line(f"M84 {y + flip * 32}" + f"l14.5 {flip * 18}l14.5 {-flip * 18}" * 8, PINE, 5, cap="butt")
            for x in (142, 200, 258):
                for r, tone in ((42, TERRACOTTA), (28, wool), (15, PINE)):
                    c.path(f"M{x} {200 - r * 1.5:g}L{x + r * .66:.0f} 200L{x} {200 + r * 1.5:g}L{x - r * .66:.0f} 200Z", tone)
            c.line("M84 70H316M84 330H316", dark(wool, 0.2), 2, 0.6, "3 6")


def bench(c, wood=OAK):
    c.floor_shadow(202, 140, 324, 9, 0.16)
    c.line("M110 232L116 300M290 232L284 300", dark(wood, 0.4), 13, cap="butt")
    c.box(104, 268, 192, 11, dark(wood, 0.3), 3)
    for x, foot in ((92, 82), (308, 318)):
        c.path(f"M{x - 11} 230H{x + 11}L{foot + 8} 322H{foot - 8}Z", c.blend(light(wood, 0.25), wood, dark(wood, 0.2)))
    c.path("M56 204H344V232Q344 236 340 236H60Q56 236 56 232Z", c.blend(wood, dark(wood, 0.15), dark(wood, 0.3)))
    c.path("M72 186H330L344 206H56Z", c.blend(light(wood, 0.45), light(wood, 0.1), wood))
    for x, w in ((92, 90), (200, 110), (130, 60)):
        c.line(f"M{x} {190 + x % 3 * 4}q{w / 2:g} 5 {w} 0", dark(wood, 0.3), 2, 0.5)
    c.oval(160, 220, 9, 5, dark(wood, 0.45), 0.6)
    c.line("M62 220H138M184 220H338", dark(wood, 0.4), 2, 0.4)
    c.box(226, 176, 84, 14, c.round(PINE), 2)
    c.box(234, 163, 70, 13, c.round(RUST), 2)
    c.box(230, 151, 66, 12, c.round(CREAM), 2)


def soap(c, colour=SAGE, petal=LEAF):
    c.floor_shadow(202, 106)
    c.box(92, 296, 216, 12, c.blend(light(OAK, 0.3), OAK, dark(OAK, 0.1)), 5)
    for x in (110, 190, 270):
        c.box(x, 306, 20, 16, dark(OAK, 0.2), 3)
    c.path("M100 222Q100 206 120 206H280Q300 206 300 222V276Q300 296 278 296H122Q100 296 100 276Z", c.round(dark(colour, 0.06), 0.2))
    c.path("M100 222Q100 212 106 204L124 180Q130 172 142 172H258Q270 172 276 180L294 204Q300 212 300 222Q300 236 278 236H122Q100 236 100 222Z", c.blend(light(colour, 0.6), light(colour, 0.15), down=True))
    c.ring(200, 204, 52, 20, dark(colour, 0.25), 2.5, 0.7)
    c.leaf(196, 214, 36, -64, petal)
    c.leaf(204, 214, 36, 64, petal)
    c.leaf(200, 214, 24, 0, petal)
    c.specks(108, 244, 292, 290, dark(petal, 0.2), 26, 0.6)
    for x, y, r in ((92, 168, 13), (122, 138, 8), (300, 152, 16), (276, 116, 8), (322, 190, 7)):
        c.oval(x, y, r, r, "#fff", 0.5)
        c.ring(x, y, r, r, "#fff", 2, 0.9)
        c.oval(x - r * .35, y - r * .35, r * .25, r * .2, "#fff")


def towels(c, cotton=WHITE):
    c.floor_shadow(200, 104)
    for i, tone in enumerate((dark(cotton, 0.06), cotton, light(cotton, 0.3))):
        y, x = 274 - i * 46, 92 + i * 5
        w = 400 - 2 * x
        d = f"M{x + 16} {y}H{x + w - 12}Q{x + w} {y} {x + w} {y + 24}T{x + w - 12} {y + 48}H{x + 16}Q{x} {y + 48} {x} {y + 24}T{x + 16} {y}Z"
        c.path(d, c.blend(light(tone, 0.3), tone, dark(tone, 0.14)))
        with c.within(d):
            for dy in (8, 16, 32, 40):
                c.line(f"M{x} {y + dy}h{w}", dark(tone, 0.35), 5, 0.22, "7 4", "butt")
            c.line(f"M{x + 10} {y + 24}H{x + w}", dark(tone, 0.4), 3, 0.6)
        c.line(f"M{x + 20} {y + 48}H{x + w - 14}", dark(tone, 0.5), 3, 0.35)
    c.line("M262 182C264 150 282 150 284 182", dark(cotton, 0.25), 5)
    with c.moved("translate(178 182)"):
        c.sprig(0, 0, 62, 70, LEAF, 4)


def brush(c, wood=ASH):
    with c.moved("rotate(-24 200 200)"):
        back = "M44 178Q44 158 66 156Q130 150 196 158Q232 162 250 172L348 176Q364 180 364 188T348 200L250 202Q238 206 196 206H66Q44 204 44 178Z"
        bristles = "M58 202H212L220 258Q138 274 46 258Z"
        c.lying_shadow(bristles, 11)
        c.lying_shadow(back, 11)
        c.path(bristles, c.blend("#f3e6c8", "#d9bf8b", down=True))
        for i in range(15):
            c.line(f"M{62 + i * 10.5:g} 204L{51 + i * 12:g} {259 + 4 - abs(7 - i) * .6:.0f}", "#b8965a" if i % 3 else "#fff8e4", 2.4, 0.6)
        c.path(back, c.blend(light(wood, 0.4), wood, dark(wood, 0.22), down=True))
        c.line("M60 176Q140 168 236 178M72 192Q150 184 240 190", dark(wood, 0.3), 2, 0.4)
        c.oval(346, 188, 5, 5, dark(wood, 0.6))
        c.line("M346 188C372 168 396 190 350 192", LEATHER, 4)
    c.sprig(96, 356, 80, 66, LEAF, 4)


def balm(c, colour=SAGE):
    c.floor_shadow(196, 96)
    c.path("M108 250V304Q108 322 200 322T292 304V250Z", c.round(STEEL, 0.4))
    c.oval(200, 250, 92, 24, light(STEEL, 0.5))
    c.oval(200, 252, 84, 19, c.blend("#fdf3d6", "#ecd9a6"))
    c.path("M150 250Q176 236 208 248T260 252Q236 262 210 256T150 250Z", "#fffaea", 0.9)
    with c.moved("rotate(-18 280 180)"):
        c.oval(286, 188, 84, 84, "#3a2c22", 0.14)
        c.oval(276, 178, 84, 84, c.round(STEEL, 0.4))
        c.oval(276, 178, 76, 76, colour)
        c.ring(276, 178, 68, 68, light(colour, 0.7), 2)
        c.sprig(276, 226, 82, 0, PINE, 4)
    c.sprig(96, 300, 76, -36, LEAF, 4)
