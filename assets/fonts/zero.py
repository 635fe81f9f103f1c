"""Makes zero.woff2: the figure 0 of Atkinson Hyperlegible Next without its stroke, in all its weights.

The font has no feature for it. Its 0 is an outline and, within, two halves on the sides of the stroke; joined, the halves
are the whole inside. usage: python3 zero.py SOURCE.woff2 zero.woff2 (needs fonttools and brotli)
"""

import io
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib.iup import iup_delta

ON_CURVE = 1


def only_zero(path):
    options = subset.Options(layout_features=["tnum", "pnum"], hinting=False, notdef_outline=False)
    options.drop_tables += ["STAT", "MVAR"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    font = TTFont(path)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord("0")])
    subsetter.subset(font)
    return again(font)


def again(font):
    """The font as it is read from its bytes: with the glyphs under their last names."""
    written = io.BytesIO()
    font.flavor = None
    font.save(written)
    written.seek(0)
    return TTFont(written)


def from_stroke(points, flags, first, end):
    """The points of one half, from after the edge of the stroke, its longest straight line, round to before it."""
    count = end - first
    straight = [i for i in range(count) if flags[first + i] & flags[first + (i + 1) % count] & ON_CURVE]

    def length(i):
        (ax, ay), (bx, by) = points[first + i], points[first + (i + 1) % count]
        return (ax - bx) ** 2 + (ay - by) ** 2

    edge = max(straight, key=length)
    return [first + (edge + 1 + k) % count for k in range(count)]


def without_stroke(font, name):
    glyf, glyph = font["glyf"], font["glyf"][name]
    if glyph.isComposite():
        return
    points, flags = list(glyph.coordinates), list(glyph.flags)
    outer, one, other = (end + 1 for end in glyph.endPtsOfContours)
    order = [*range(outer), *from_stroke(points, flags, outer, one), *from_stroke(points, flags, one, other)]
    phantoms = range(len(points), len(points) + 4)
    everything, control = glyf._getCoordinatesAndControls(name, font["hmtx"].metrics)
    for variation in font["gvar"].variations[name]:
        full = iup_delta(variation.coordinates, everything, list(control.endPts))
        variation.coordinates = [full[i] for i in [*order, *phantoms]]
    glyph.coordinates = GlyphCoordinates([points[i] for i in order])
    glyph.flags = bytearray(flags[i] for i in order)
    glyph.endPtsOfContours = [outer - 1, other - 1]
    glyph.numberOfContours = 2
    glyph.recalcBounds(glyf)


def main(source, target):
    font = only_zero(source)
    for name in font.getGlyphOrder()[1:]:
        without_stroke(font, name)
    font = again(font)
    font.flavor = "woff2"
    font.save(target)


main(*sys.argv[1:])
