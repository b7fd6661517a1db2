# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a file names is declared in it or in what it includes.

Where many sources are compiled as one (NOTICEDESK_TOGETHER), a source can use what another has
included; compiled by itself it then fails. Types and functions of headers count, as far as their
names are given once: a test may call its own things as it likes.
"""

import re
from functools import cache

import project

TYPE = re.compile(r"^(?:class|struct|enum class|enum) (\w+)(?: final)?(?: : [^;{]*)?\s*\{|^using (\w+) =", re.MULTILINE)
FUNCTION = re.compile(r"^(?:inline |constexpr |\[\[\w+\]\] )*[A-Za-z][\w:<>,&* ]*[ &*](\w+)\(", re.MULTILINE)
NAMED = re.compile(r"\b(?:class|struct|enum(?:\s+class)?|using|namespace|concept|auto)\s+(\w+)|#define (\w+)|[\w>&*]\s[&*]?(\w+)\(")
ENUMERATORS = re.compile(r"\benum\b[^;{]*\{([^}]*)\}")
CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL
)
ANNOUNCED = re.compile(r"^(?:class|struct|enum class) \w+;", re.MULTILINE)
INCLUDED = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
PROMOTED = re.compile(r"<header>([^<]+)</header>")
# Neither a member nor something of another's.
USED = re.compile(r"(?<![\w.:>~])(?<!->)([A-Z]\w+)\b|(?<![\w.:>~])(?<!->)([a-z]\w*[A-Z]\w*)\(")


def findings(root):
    sources = {path: path.read_text(encoding="utf-8") for path in project.files_under(root, "src", "tests")
               if path.suffix in (".h", ".cpp")}
    headers = {}
    for path, text in sources.items():
        if path.suffix == ".h" and path.is_relative_to(root / "src"):
            for name in _declared(text):
                headers.setdefault(name, set()).add(path)
    places = {name: next(iter(paths)) for name, paths in headers.items() if len(paths) == 1}

    @cache
    def included(path):
        found = {path}
        for name in INCLUDED.findall(sources.get(path, "")):
            found |= promoted(name) if name.startswith("ui_") else set()
            for place in (root / "src" / name, path.parent / name, root / "tests" / name):
                place = place.resolve()
                if place in sources and place != path:
                    found |= included(place)
                    break
        return frozenset(found)

    def promoted(name):
        forms = (root / "ui").rglob(name[3:-2] + ".ui")
        headers = [root / "src" / each for form in forms for each in PROMOTED.findall(form.read_text(encoding="utf-8"))]
        return set().union(*(included(each) for each in headers if each in sources))

    for path, text in sources.items():
        known = included(path)
        # What is only announced is enough for a header; a source works with it.
        own = set().union(*(_named(sources[each], path.suffix == ".h" or each == path) for each in known))
        code = _code(text)
        told = set()
        for use in USED.finditer(code):
            name = use[1] or use[2]
            place = places.get(name)
            if place and place not in known and name not in own and name not in told:
                told.add(name)
                line = code.count("\n", 0, use.start()) + 1
                yield (f"{path.relative_to(root)}:{line}: {name} is declared in "
                       f"{place.relative_to(root)}, which is not included")


@cache
def _code(text):
    return CODE.sub(lambda found: "\n" * found[0].count("\n"), text)


def _declared(text):
    code = _code(text)
    return {name for pattern in (TYPE, FUNCTION) for found in pattern.finditer(code) for name in found.groups() if name}


@cache
def _named(text, announced):
    """Whatever a file declares at any depth, also what it only announces, if that counts."""
    code = _code(text) if announced else ANNOUNCED.sub("", _code(text))
    named = {name for found in NAMED.finditer(code) for name in found.groups() if name}
    return named.union(*(re.findall(r"\w+", each) for each in ENUMERATORS.findall(code)))


if __name__ == "__main__":
    project.main(findings)
