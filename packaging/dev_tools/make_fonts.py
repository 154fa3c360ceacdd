"""Make the TrueType files of resources/fonts from a folder of the same OFL fonts as woff2.

    .venv/bin/python packaging/dev_tools/make_fonts.py FOLDER

Qt reads TrueType in every build; woff2 only where it was built with brotli. FOLDER holds files
named like 'andada-pro-latin-600-normal.woff2' and the OFL texts. Needs fonttools and brotli.

Atkinson Hyperlegible Next has no micro sign, and Skinwise says 'µm': it is drawn here, as its own
'u' with the stem of its own 'p'. The OFL allows it, and neither font reserves its name.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"

STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold", 800: "ExtraBold"}
FAMILIES = {
    "Atkinson Hyperlegible Next": (400, 500, 600, 700, 800),
    "Andada Pro": (600, 700),
}

LEGACY_FAMILY, LEGACY_STYLE, UNIQUE, FULL, POSTSCRIPT, FAMILY, STYLE = 1, 2, 3, 4, 6, 16, 17
MICRO_SIGN = 0xB5
WINDOWS, UNICODE_BMP, ENGLISH = 3, 1, 0x409
BOLD_BIT, REGULAR_BIT, TYPOGRAPHIC_METRICS_BIT = 1 << 5, 1 << 6, 1 << 7


def names_of(family: str, weight: int, version: str) -> dict[int, str]:
    """The name table of one weight: one typographic family, one four-style legacy family."""
    style = STYLES[weight]
    has_legacy_style = style in ("Regular", "Bold")
    joined = family.replace(" ", "")
    names = {
        LEGACY_FAMILY: family if has_legacy_style else f"{family} {style}",
        LEGACY_STYLE: style if has_legacy_style else "Regular",
        UNIQUE: f"{version};{joined}-{style}",
        FULL: f"{family} {style}",
        POSTSCRIPT: f"{joined}-{style}",
    }
    if not has_legacy_style:
        names |= {FAMILY: family, STYLE: style}
    return names


def draw_micro_sign(font: TTFont) -> None:
    """Add µ where it is missing: a 'u' whose left stem goes down as far as the stem of 'p'."""
    cmap = font.getBestCmap()
    if MICRO_SIGN in cmap:
        return
    glyphs = font["glyf"]
    u_name, p_name = cmap[ord("u")], cmap[ord("p")]
    u_points = glyphs[u_name].getCoordinates(glyphs)[0]
    tops = sorted(x for x, y in u_points if y == glyphs[u_name].yMax)
    left, right = tops[0], tops[1]
    bottom, middle = glyphs[p_name].yMin, glyphs[u_name].yMax // 2

    u_and_stem = TTGlyphPen(font.getGlyphSet())
    font.getGlyphSet()[u_name].draw(u_and_stem)
    u_and_stem.moveTo((left, bottom))
    for point in ((left, middle), (right, middle), (right, bottom)):
        u_and_stem.lineTo(point)
    u_and_stem.closePath()

    name = "uni00B5"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    glyphs[name] = u_and_stem.glyph()
    font["hmtx"][name] = font["hmtx"][u_name]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[MICRO_SIGN] = name


def convert(source: Path, family: str, weight: int, target: Path) -> None:
    """Write `source` as TrueType to `target`, named so that weights group into one family."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    draw_micro_sign(font)
    table = font["name"]
    version = f"{font['head'].fontRevision:.3f}"
    for name_id in (LEGACY_FAMILY, LEGACY_STYLE, UNIQUE, FULL, POSTSCRIPT, FAMILY, STYLE):
        table.removeNames(nameID=name_id)
    for name_id, text in names_of(family, weight, version).items():
        table.setName(text, name_id, WINDOWS, UNICODE_BMP, ENGLISH)
    is_bold = STYLES[weight] == "Bold"
    style_bit = BOLD_BIT if is_bold else REGULAR_BIT
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = style_bit | (font["OS/2"].fsSelection & TYPOGRAPHIC_METRICS_BIT)
    font["head"].macStyle = int(is_bold)
    font.save(target)


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    source_folder = Path(sys.argv[1])
    FONTS.mkdir(parents=True, exist_ok=True)
    for family, weights in FAMILIES.items():
        joined = family.replace(" ", "")
        slug = family.lower().replace(" ", "-")
        for weight in weights:
            source = source_folder / f"{slug}-latin-{weight}-normal.woff2"
            target = FONTS / f"{joined}-{STYLES[weight]}.ttf"
            convert(source, family, weight, target)
            print(f"{target.name}: {target.stat().st_size:,} bytes")
        shutil.copyfile(source_folder / f"OFL-{joined}.txt", FONTS / f"OFL-{joined}.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
