#!/usr/bin/env python3
"""Draws the pictures of the sample shop, one SVG for each that sample/products.csv names.

Fails, and says why, when the catalogue names a picture that nobody draws, when a picture is drawn
that no product shows, or when one outgrows its budget. See README.md beside this file. Long because
it is the list of all pictures, one line each.
"""

import csv
import sys
from pathlib import Path

import garden
import home
import kitchen
import outdoor
import stationery
from canvas import *

RESOURCES = Path(__file__).resolve().parent.parent / "src/main/resources/sample"
LARGEST, ALL_TOGETHER = 6_000, 500_000  # bytes
TIDE, FIG, RAIN, CEDAR = "#6f97a3", "#8a5a76", "#6b7f8c", "#8a6a4c"
ROSEMARY, ORANGE, LAVENDER = "#b9c4a1", "#e9b98a", "#bdb0cf"
NAVY, BLACK, FLAX = "#33475c", "#45413f", "#d3c09f"

PICTURES = {}


def picture(name, backdrop, kind, zoom, shape, *colours):
    c = Canvas(name.replace("-", " ").capitalize())
    c.backdrop(backdrop, kind)
    middle, drop = (200, 0) if kind in ("table", "wall") else (322, 8)  # larger things stand nearer
    x, y = 200 * (1 - zoom), middle * (1 - zoom) + drop
    with c.moved(f"translate({x:.3g} {y:.3g}) scale({zoom:g})"):
        shape(c, *colours)
    PICTURES[name] = c.svg()


def in_colours(name, kind, zoom, shape, **palette):
    """One picture for each colour, named <name>-<colour>; the value is the backdrop and the shape's colours."""
    for colour, (backdrop, *colours) in palette.items():
        picture(f"{name}-{colour.replace('_', '-')}", backdrop, kind, zoom, shape, *colours)


def row(shape, *places):
    """The same thing in several sizes, side by side: pairs of scale and x."""
    return lambda c: c.repeat(shape, *(c.standing(scale, x) for scale, x in places))


def boards(c):
    c.repeat(kitchen.board, "translate(16 130) scale(.55)", "translate(120 52) scale(.78)")


def setting(c):
    c.repeat(kitchen.plate, "translate(-6 22) scale(.9)", "translate(246 6) scale(.42)")


def draw_all():
    # Kitchen and larder
    picture("stoneware-mug", "sage", "disc", 1.3, kitchen.mug)
    in_colours("breakfast-bowl", "arch", 1.22, kitchen.bowl, oat=("mist", OAT), moss=("cream", MOSS), clay=("sage", CLAY))
    picture("rimmed-dinner-plate", "blush", "table", 1.1, kitchen.plate)
    picture("rimmed-dinner-plate-setting", "mist", "table", 1, setting)
    picture("stoneware-teapot", "sand", "disc", 1.15, kitchen.teapot)
    picture("pour-over-coffee-dripper", "dusk", "arch", 1.06, kitchen.dripper)
    picture("chef-knife", "mist", "table", 1.15, kitchen.knife)
    picture("chef-knife-sizes", "cream", "table", 1, kitchen.knives)
    picture("ash-cutting-board", "blush", "table", 1.05, kitchen.board)
    picture("ash-cutting-board-sizes", "sage", "table", 1, boards)
    picture("cast-iron-skillet", "sand", "table", 1.02, kitchen.skillet)
    in_colours("linen-apron", "wall", 1.08, kitchen.apron, flax=("sage", FLAX), forest=("sand", PINE), charcoal=("blush", "#5a5754"))
    picture("clip-top-storage-jar", "blush", "arch", 1.2, kitchen.jar)
    picture("clip-top-storage-jar-sizes", "mist", "room", 1, row(kitchen.jar, (0.6, 74), (0.84, 174), (1.05, 308)))
    picture("wooden-spoon-trio", "mist", "table", 1.05, kitchen.spoons)
    picture("tea-towel-pair", "sage", "wall", 1.12, kitchen.tea_towels)
    picture("ribbed-water-carafe", "blush", "disc", 1.12, kitchen.carafe)
    picture("ash-rolling-pin", "sage", "table", 1.08, kitchen.rolling_pin)
    picture("breakfast-table-set", "cream", "arch", 1.14, kitchen.breakfast)
    picture("morning-field-coffee", "sand", "disc", 1.12, kitchen.coffee_bag)
    picture("morning-field-coffee-sizes", "dusk", "arch", 1, row(kitchen.coffee_bag, (0.72, 120), (1.05, 262)))
    picture("larch-tip-tea", "sage", "arch", 1.18, kitchen.tea_tin)
    picture("heather-honey", "dusk", "disc", 1.2, kitchen.honey)

    # Living and bath
    in_colours("mushroom-table-lamp", "arch", 1.1, home.lamp, terracotta=("night", TERRACOTTA), cream=("pine", CREAM), sage=("night", SAGE))
    picture("pleated-pendant-light", "pine", "wall", 1, home.pendant)
    in_colours("lambswool-blanket", "disc", 1.12, home.blanket, heather=("cream", HEATHER), rust=("mist", RUST), pine=("blush", PINE))
    in_colours("embroidered-linen-cushion", "arch", 1.05, home.cushion, sage=("cream", SAGE), clay=("mist", CLAY), ink=("sand", NAVY))
    in_colours("amber-glass-candle", "disc", 1.25, home.candle, cedar_smoke=("sand", CREAM, CEDAR), wild_fig=("dusk", CREAM, FIG), rain_on_slate=("mist", CREAM, RAIN))
    picture("brass-candlestick", "pine", "arch", 1.08, home.candlestick)
    picture("ash-spindle-chair", "sage", "disc", 1.1, home.chair)
    picture("three-leg-oak-stool", "blush", "arch", 1.2, home.stool)
    picture("quiet-wall-clock", "sage", "wall", 1.05, home.clock)
    picture("arched-oak-mirror", "blush", "wall", 1.15, home.mirror)
    in_colours("shoulder-vase", "disc", 1.02, home.vase, clay=("cream", CLAY), tide=("sand", TIDE))
    picture("seagrass-basket", "dusk", "arch", 1.15, home.basket)
    picture("seagrass-basket-sizes", "sage", "room", 1, row(home.basket, (0.46, 62), (0.63, 166), (0.8, 302)))
    picture("flatwoven-wool-rug", "sand", "table", 1.08, home.rug)
    picture("reclaimed-oak-bench", "mist", "arch", 1.08, home.bench)
    in_colours("olive-oil-soap", "disc", 1.12, home.soap, rosemary=("sage", ROSEMARY), orange_peel=("blush", ORANGE), lavender=("dusk", LAVENDER, PLUM))
    in_colours("waffle-bath-towel", "arch", 1.15, home.towels, white=("mist", WHITE), sage=("blush", "#b7c3a6"))
    picture("beech-bath-brush", "blush", "table", 1.05, home.brush)
    picture("gardener-hand-balm", "cream", "disc", 1.05, home.balm)

    # Garden
    picture("terracotta-pot-and-saucer", "sage", "disc", 1.15, garden.pot)
    picture("terracotta-pot-and-saucer-sizes", "mist", "room", 1, row(garden.pot, (0.6, 84), (0.8, 186), (1, 308)))
    picture("hanging-planter", "sand", "wall", 1.05, garden.hanging_planter)
    picture("enamel-watering-can", "blush", "arch", 1.0, garden.watering_can)
    picture("hand-trowel", "mist", "table", 1.02, garden.trowel)
    picture("hand-fork", "sage", "table", 1.05, garden.hand_fork)
    picture("potting-bench-set", "cream", "table", 1, garden.potting_set)
    picture("bypass-secateurs", "mist", "table", 1, garden.secateurs)
    picture("meadow-seed-packets", "sand", "table", 1.15, garden.seeds)
    picture("larch-bird-box", "mist", "wall", 1.05, garden.bird_box)
    picture("spring-wreath", "cream", "wall", 1.2, garden.wreath)

    # Outdoor
    in_colours("enamel-camp-mug", "arch", 1.3, kitchen.enamel_mug, cream=("sage", CREAM), pine=("sand", PINE), rust=("mist", RUST), ink=("blush", INK))
    picture("storm-lantern", "night", "disc", 1.12, outdoor.lantern)
    picture("two-person-ridge-tent", "mist", "disc", 1, outdoor.tent)
    in_colours("field-backpack", "disc", 1.02, outdoor.backpack, moss=("sand", MOSS), ochre=("mist", OCHRE), slate=("blush", SLATE))
    in_colours("trail-boots", "arch", 1.1, outdoor.boots, chestnut=("sage", LEATHER), black=("sand", BLACK))
    in_colours("ribbed-wool-beanie", "disc", 1.1, outdoor.beanie, rust=("mist", RUST), pine=("blush", PINE), ink=("sand", INK), ochre=("dusk", OCHRE))
    in_colours("merino-walking-socks", "table", 1.1, outdoor.socks, pine=("sand", PINE), rust=("mist", RUST), slate=("blush", SLATE))
    picture("folding-pocket-knife", "sage", "table", 1.12, outdoor.pocket_knife)
    in_colours("vacuum-flask", "arch", 1.04, outdoor.flask, pine=("blush", PINE), clay=("mist", CLAY), ink=("sand", INK))
    picture("folding-camp-chair", "mist", "disc", 1.08, outdoor.camp_chair)
    picture("brass-pocket-compass", "dusk", "wall", 1, outdoor.compass)
    in_colours("waxed-rain-jacket", "wall", 1.08, outdoor.jacket, pine=("cream", PINE), ochre=("mist", "#b98a3a"))
    picture("canvas-market-tote", "blush", "disc", 1.08, outdoor.tote)
    picture("guided-canoe-day", "cream", "wall", 1, outdoor.canoe)
    picture("wool-sleeping-bag", "sage", "arch", 1.12, outdoor.sleeping_bag)

    # Stationery, books, gifts
    in_colours("clothbound-notebook", "table", 1.02, stationery.notebook, pine=("blush", PINE), clay=("sage", CLAY), ink=("sand", INK))
    picture("brass-fountain-pen", "mist", "table", 1.08, stationery.pen)
    picture("brass-fountain-pen-nibs", "cream", "table", 1.05, stationery.nibs)
    picture("graphite-pencil-bundle", "mist", "table", 1.08, stationery.pencils)
    in_colours("bottled-writing-ink", "disc", 1.15, stationery.ink, pine_green=("sage", PINE), blue_black=("mist", "#2f4d74"), walnut=("cream", WALNUT))
    picture("undated-desk-planner", "sage", "table", 1.08, stationery.planner)
    picture("letter-writing-set", "mist", "table", 1.05, stationery.letters)
    picture("northern-lights-poster-limited-drop", "dusk", "wall", 1.1, stationery.northern_lights)
    picture("mountain-lake-print", "sage", "wall", 1.12, stationery.lake)
    picture("mountain-lake-print-sizes", "blush", "wall", 1.1, stationery.lakes)
    picture("fern-study-print", "blush", "wall", 1.12, stationery.fern)
    picture("paper-tape-trio", "mist", "table", 1, stationery.tapes)
    picture("desk-scissors", "sage", "table", 1.02, stationery.scissors)
    picture("the-slow-kitchen", "mist", "disc", 1.1, stationery.book)
    picture("walking-weather", "cream", "arch", 1.1, stationery.book, SLATE, "hills")
    picture("printable-garden-planner", "sand", "disc", 1.1, stationery.tablet)
    picture("forest-field-guide", "sage", "disc", 1.1, stationery.tablet, "#35564a", "trees")
    picture("gift-card", "blush", "table", 1.08, stationery.gift_card)
    picture("gift-wrapping", "sage", "disc", 1.12, stationery.gift_box)


def pictures_the_catalogue_names():
    with open(RESOURCES / "products.csv", encoding="utf-8", newline="") as file:
        return {Path(image.strip()).stem for row in csv.DictReader(file) for image in row["Images"].split(",") if image.strip()}


def main():
    draw_all()
    named = pictures_the_catalogue_names()
    faults = [f"{name}: named in products.csv, drawn nowhere" for name in sorted(named - PICTURES.keys())]
    faults += [f"{name}: drawn, but no product shows it" for name in sorted(PICTURES.keys() - named)]
    faults += [f"{name}: {len(svg)} bytes, at most {LARGEST}" for name, svg in PICTURES.items() if len(svg) > LARGEST]
    total = sum(map(len, PICTURES.values()))
    if total > ALL_TOGETHER:
        faults.append(f"{total} bytes together, at most {ALL_TOGETHER}")
    if faults:
        sys.exit("\n".join(faults))
    folder = RESOURCES / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.svg"):
        if stale.stem not in PICTURES:
            stale.unlink()
    for name, svg in PICTURES.items():
        (folder / f"{name}.svg").write_text(svg, encoding="ascii", newline="\n")
    print(f"{len(PICTURES)} pictures, {total} bytes")


if __name__ == "__main__":
    main()
