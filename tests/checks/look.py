# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances, sizes, weights and colours of the window stand in src/app/look and nowhere else."""

import re

import project
import uifiles

LOOK = ("src", "app", "look")
DISTANCE = re.compile(
    r"\b(set(?:Horizontal|Vertical)?Spacing|setContentsMargins|setMargin|setIndent|setHandleWidth|addSpacing)"
    r"\(([^;]*)\)\s*[;,}]"
)
CONSTANT = re.compile(r"\bconstexpr (?:int|double|qreal) (\w+) = [\d.]*[1-9]")
FONT = re.compile(r"\b(set(?:Point|Pixel)SizeF?|setBold|setWeight|setItalic|setUnderline|QFont::\w*[bB]old)\b")
SPACES = re.compile(r"\bsetProperty\(\"spaces\", ([^;]*)\);")
COLOUR = re.compile(r"\b(QColor\(0x|QColor\(\d|setStyleSheet\(|QPalette::PlaceholderText\b)")


def findings(root):
    for path in project.files_under(root, "src"):
        parts = path.relative_to(root).parts
        if parts[:2] == LOOK[:2] and parts[: len(LOOK)] != LOOK and path.suffix in (".cpp", ".h"):
            for number, remark in _remarks(project.lines(path)):
                yield f"{path.relative_to(root)}:{number}: {remark}"


def _remarks(lines):
    code = "\n".join(line.partition("//")[0] for _, line in lines)
    constants = set(CONSTANT.findall(code))
    for call in DISTANCE.finditer(code):
        given = re.sub(r"(\d+ \* )?\bspace\([^()]*\)", "", call[2])
        if constants.intersection(re.findall(r"\w+", given)) or re.search(r"[1-9]", given):
            yield _line(code, call), f"{call[1]}: a distance is a space() of app/look/look.h"
    for named in SPACES.finditer(code):
        if named[1] not in [f'u"{each}"_s' for each in uifiles.KINDS_OF_SPACES]:
            yield _line(code, named), f"there are no spaces called {named[1]}"
    for found in FONT.finditer(code):
        yield _line(code, found), f"{found[1]}: how text stands out is said in app/look/look.h"
    for found in COLOUR.finditer(code):
        yield _line(code, found), f"{found[1]}: colours are those of app/look/colours.h"


def _line(code, found):
    return code.count("\n", 0, found.start()) + 1


if __name__ == "__main__":
    project.main(findings)
