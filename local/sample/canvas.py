"""A small SVG canvas: the palette, the light and the backdrop that every sample picture shares.

All pictures are 400 by 400 with the light from the upper left. Standing things touch the floor at
y = 322 around x = 200, so that a shape can be repeated in several sizes on one picture; things
seen from above lie around (200, 200). Output is deterministic: no clock, and the only random
numbers are seeded with the picture's title.
"""

import random
import re
from contextlib import contextmanager
from html import escape

CREAM, OAT, SAND, WHITE = "#f5ecdd", "#e6d8c1", "#d6bf9b", "#fdf9f2"
CLAY, TERRACOTTA, RUST, BLUSH = "#cb9072", "#c2714f", "#a8512f", "#e6bfab"
OCHRE, BRASS, HONEY = "#d3a046", "#c8a253", "#d98e2b"
MOSS, SAGE, PINE, LEAF = "#7f8c5a", "#a8b594", "#3f5f50", "#5f7f55"
INK, SLATE, MIST, SKY = "#2d3d50", "#62727e", "#ccd8d8", "#a6c2cc"
PLUM, HEATHER, CHARCOAL, IRON, STEEL = "#704a5d", "#a492ab", "#403d3b", "#3d4245", "#bcc4c8"
ASH, OAK, WALNUT, LEATHER = "#e2c69b", "#bd8f5b", "#7c5438", "#8a5534"

BACKDROPS = {  # wall, the disc or arch on it, floor
    "cream": ("#f3e9da", "#faf4e9", "#e5d6c0"),
    "sage": ("#d3dbc8", "#e3e9da", "#bfcab2"),
    "blush": ("#f0d9cc", "#f8e8de", "#e2c3b2"),
    "mist": ("#d5e0e1", "#e6eded", "#bfcfd1"),
    "sand": ("#ead9ba", "#f4e8d0", "#d9c39c"),
    "dusk": ("#d9d3df", "#e8e3ec", "#c4bccd"),
    "pine": ("#5d7a6a", "#6f8b7a", "#4c6858"),
    "night": ("#3f4f60", "#50616f", "#33414f"),
}


def mix(a, b, t):
    """The colour t of the way from a to b."""
    pairs = zip(re.findall("..", a[1:]), re.findall("..", b[1:]))
    return "#" + "".join(f"{round(int(x, 16) + (int(y, 16) - int(x, 16)) * t):02x}" for x, y in pairs)


def light(colour, t=0.3):
    return mix(colour, "#fff8ea", t)


def dark(colour, t=0.3):
    return mix(colour, "#2a2029", t)


class Canvas:
    def __init__(self, title):
        self.title, self.body, self.defs = title, [], {}
        self.random = random.Random(title)

    # --- marks -----------------------------------------------------------------------------

    def mark(self, element, **attributes):
        pairs = "".join(f' {k.replace("_", "-")}="{self.number(v)}"' for k, v in attributes.items() if v is not None)
        self.body.append(f"<{element}{pairs}/>")

    @staticmethod
    def number(value):
        return f"{value:.1f}".rstrip("0").rstrip(".") if isinstance(value, float) else value

    def path(self, d, fill, opacity=None, turn=None):
        self.mark("path", d=d, fill=fill, opacity=opacity, transform=turn and f"rotate({turn})")

    def line(self, d, colour, width=4, opacity=None, dash=None, cap="round"):
        self.mark("path", d=d, fill="none", stroke=colour, stroke_width=width, opacity=opacity,
                  stroke_dasharray=dash, stroke_linecap=cap, stroke_linejoin="round")

    def oval(self, x, y, rx, ry, fill, opacity=None, turn=None):
        self.mark("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, opacity=opacity, transform=turn and f"rotate({turn})")

    def ring(self, x, y, rx, ry, colour, width=4, opacity=None):
        self.mark("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill="none", stroke=colour, stroke_width=width, opacity=opacity)

    def box(self, x, y, w, h, fill, r=0, opacity=None, turn=None):
        self.mark("rect", x=x, y=y, width=w, height=h, rx=r or None, fill=fill, opacity=opacity,
                  transform=turn and f"rotate({turn})")

    # --- light -----------------------------------------------------------------------------

    def define(self, text):
        name = self.defs.setdefault(text, f"d{len(self.defs)}")
        return f"url(#{name})"

    def blend(self, *colours, down=False, spots=None):
        """A gradient through the colours, left to right or top to bottom."""
        spots = spots or [i / (len(colours) - 1) for i in range(len(colours))]
        stops = "".join(f'<stop offset="{s:.2g}" stop-color="{c}"/>' for s, c in zip(spots, colours))
        axis = 'x2="0" y2="1"' if down else 'x2="1" y2="0"'
        return self.define(f'<linearGradient id="@" {axis}>{stops}</linearGradient>')

    def round(self, colour, depth=0.2):
        """The fill of a turned body: lit on its left shoulder, in shade on its right."""
        return self.blend(dark(colour, depth * 0.15), light(colour, depth), colour, dark(colour, depth),
                          spots=[0, 0.22, 0.55, 1])

    @contextmanager
    def within(self, d):
        """What is drawn inside shows only within the outline d."""
        clip = self.define(f'<clipPath id="@"><path d="{d}"/></clipPath>')
        self.body.append(f'<g clip-path="{clip}">')
        yield
        self.body.append("</g>")

    @contextmanager
    def moved(self, transform):
        self.body.append(f'<g transform="{transform}">')
        yield
        self.body.append("</g>")

    @staticmethod
    def standing(scale, x):
        """The transform that sets a shape on the floor at x, at another scale."""
        return f"translate({x - 200 * scale:g} {322 - 322 * scale:g}) scale({scale:g})"

    def repeat(self, shape, *transforms):
        """Draws a shape once and shows it in several places."""
        outside, self.body = self.body, []
        shape(self)
        once = self.define(f'<g id="@">{"".join(self.body)}</g>')[5:-1]
        self.body = outside + [f'<use href="#{once}" transform="{t}"/>' for t in transforms]

    def floor_shadow(self, x, rx, y=322, ry=None, opacity=0.2):
        self.oval(x + rx * 0.12, y, rx * 1.12, ry or max(7, rx * 0.13), "#3a2c22", opacity * 0.5)
        self.oval(x + rx * 0.06, y, rx * 0.98, (ry or max(7, rx * 0.13)) * 0.7, "#3a2c22", opacity)

    def lying_shadow(self, d, by=9, opacity=0.16):
        """The shadow of something flat on a table."""
        self.mark("path", d=d, fill="#3a2c22", opacity=opacity, transform=f"translate({by} {by + 3})")
        self.mark("path", d=d, fill="#3a2c22", opacity=opacity * 0.7, transform=f"translate({by * 0.4:.1f} {by * 0.5:.1f})")

    # --- surroundings ----------------------------------------------------------------------

    def backdrop(self, name, kind):
        """Kinds: disc, arch and room have a floor to stand on, table is seen from above, wall is to hang on."""
        wall, shape, floor = BACKDROPS[name]
        self.box(0, 0, 400, 400, self.blend(light(wall, 0.25), wall, down=True))
        if kind == "arch":
            self.path("M70 292V180a130 130 0 0 1 260 0V292Z", shape)
        elif kind == "disc":
            self.oval(200, 180, 140, 140, shape)
        elif kind == "table":
            self.oval(176, 168, 210, 205, shape, 0.6)
        if kind in ("disc", "arch", "room"):
            self.box(0, 290, 400, 110, self.blend(floor, dark(floor, 0.07), down=True))
            self.box(0, 290, 400, 2, light(floor, 0.5), opacity=0.5)

    def steam(self, x, y, colour="#fffdf8"):
        for dx, length in ((-16, 44), (2, 58), (20, 42)):
            self.line(f"M{x + dx} {y}q-12 {-length * 0.25:g} 0 {-length * 0.5:g}t0 {-length * 0.5:g}", colour, 5, 0.75)

    def specks(self, x0, y0, x1, y1, colour, count=26, opacity=0.45):
        dots = "".join(f"M{self.random.randint(x0, x1)} {self.random.randint(y0, y1)}h.1" for _ in range(count))
        self.line(dots, colour, 2.6, opacity)

    def leaf(self, x, y, length, angle, colour):
        """A leaf from its stem at (x, y); the angle is clockwise from upright."""
        outline = self.define('<g id="@"><path d="M0 0C-36-35-24-80 0-100C24-80 36-35 0 0Z"/>'
                              '<path d="M0 0C36-35 24-80 0-100Z" fill="#2a2029" opacity=".13"/></g>')[5:-1]
        self.body.append(f'<use href="#{outline}" fill="{colour}" '
                         f'transform="translate({x} {y}) rotate({angle}) scale({length / 100:.2g})"/>')

    def flower(self, x, y, r, petal, heart, petals=6):
        """A flower seen from the front, r from its heart to the tip of a petal."""
        turns = "".join(f'<ellipse cy="-8" rx="5" ry="8" transform="rotate({i * 360 // petals})"/>' for i in range(petals))
        outline = self.define(f'<g id="@">{turns}</g>')[5:-1]
        self.body.append(f'<use href="#{outline}" fill="{petal}" transform="translate({x} {y}) scale({r / 16:.2g})"/>')
        self.oval(x, y, r * 0.42, r * 0.42, heart)

    def glow(self, x, y, r, colour="#fff0b8"):
        """Lamplight, fading to nothing at the distance r."""
        self.oval(x, y, r, r, self.define(f'<radialGradient id="@"><stop stop-color="{colour}"/>'
                                          f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'))

    def sprig(self, x, y, length, angle, colour, leaves=4):
        with self.moved(f"translate({x} {y}) rotate({angle})"):
            self.line(f"M0 0V{-length}", dark(colour, 0.2), 3)
            for i in range(leaves):
                at = -length * (i + 1) / (leaves + 0.6)
                for side in (-1, 1):
                    self.leaf(0, round(at), round(length * 0.3), side * 52, colour)
            self.leaf(0, -length + 6, round(length * 0.3), 0, colour)

    def svg(self):
        defs = "".join(text.replace('id="@"', f'id="{name}"') for text, name in self.defs.items())
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800" role="img">'
                f"<title>{escape(self.title)}</title><defs>{defs}</defs>{''.join(self.body)}</svg>\n")
