# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and dialog of ui/ belongs to a class, can be heard and reached, and sizes itself."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

import project

# What somebody reads or types in, and whose own text does not say what for.
INPUT = re.compile(
    r"(Edit|Field|ListEditor|Browser|ComboBox|SpinBox|ProgressBar|Slider|(List|Table|Tree)(View|Widget))$"
)
# A QLabel guesses whether its text is rich, and so do tool tips.
RICH = re.compile(r"<[A-Za-z/!]")
FIXED_SIZES = ("minimumSize", "maximumSize", "baseSize", "sizeIncrement", "styleSheet", "font")
SPACES = re.compile(r"(left|top|right|bottom)Margin|margin|\w*[sS]pacing|handleWidth|indent(ation)?")
# As spacesOf() of src/app/look reads them.
KINDS_OF_SPACES = ("page", "halves", "form", "bar", "strip", "joined")


def findings(root):
    folder = root / "ui"
    classes = dict(_classes(root))
    included = set(_included(root))
    for path in sorted(folder.rglob("*.ui")):
        try:
            form = ElementTree.parse(path).getroot()
        except ElementTree.ParseError as error:
            yield f"{path.relative_to(root)}: {error}"
            continue
        if path.stem not in included:
            yield f"{path.relative_to(root)}: no source includes ui_{path.stem}.h"
        for remark in _remarks(form, path.relative_to(folder), classes):
            yield f"{path.relative_to(root)}: {remark}"


def _classes(root):
    """The rooms of the classes of the window, by the classes' names."""
    for path in project.files_under(root, "src"):
        if path.suffix == ".h" and path.is_relative_to(root / "src" / "app"):
            for _, line in project.lines(path):
                declared = re.match(r"class (\w+)\b(?!;)", line)
                if declared:
                    yield declared[1], path.parent.name


def _included(root):
    """The forms that the window is made of."""
    for path in project.files_under(root, "src"):
        for _, line in project.lines(path):
            included = re.match(r'#include "ui_(\w+)\.h"', line)
            if included:
                yield included[1]


def _remarks(form, path, classes):
    name = form.findtext("class", "")
    top = form.find("widget")
    if name.lower() != path.stem:
        yield f"its class is {name}"
    elif classes.get(name) != path.parent.name:
        yield f"src/app/{path.parent} has no class {name}"
    widgets = list(form.iter("widget"))
    names = Counter(each.get("name") for each in (*widgets, *form.iter("layout"), *form.iter("spacer")))
    for each, times in names.items():
        if times > 1 and each:
            yield f"{times} are called {each}"
    buddies = {each.findtext("cstring") for each in form.iter("property") if each.get("name") == "buddy"}
    for missing in sorted(buddies - names.keys()):
        yield f"a label is for {missing}, which is missing"
    for widget in widgets:
        # A field that is made of others gives them its own name.
        is_named = widget is top or bool(INPUT.search(name))
        yield from _widget_remarks(widget, buddies, widget is top, is_named)
    for owner in (*widgets, *form.iter("layout")):
        for each in owner.findall("property"):
            if SPACES.fullmatch(each.get("name")):
                yield f"{owner.get('name')}: {each.get('name')} is left to the style"
            if each.get("name") == "spaces" and each.findtext("string") not in KINDS_OF_SPACES:
                yield f"{owner.get('name')}: there are no spaces called {each.findtext('string')}"
    for text in form.iter("string"):
        if RICH.search(text.text or ""):
            yield f"looks like rich text: {text.text}"


def _widget_remarks(widget, buddies, is_top, is_named):
    name, kind = widget.get("name"), widget.get("class").rpartition("::")[2]
    properties = {each.get("name") for each in widget.findall("property")}
    if kind == "QLabel":
        yield f"{name}: a PlainLabel shows its text as it is, a QLabel guesses"
    if INPUT.search(kind) and not is_named and name not in buddies:
        if "accessibleName" not in properties:
            yield f"{name}: has neither a label that is for it nor an accessible name"
    for each in sorted(properties.intersection(FIXED_SIZES)):
        yield f"{name}: {each} is left to the style"
    if "geometry" in properties and not is_top:
        yield f"{name}: stands at a fixed place"


if __name__ == "__main__":
    project.main(findings)
