# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside the program's resources and is like them is one of them: the program would be
built without it, and nothing would say so."""

import re

import project

ENTRY = re.compile(r"<file(?: [^>]*)?>([^<]+)</file>")


def findings(root):
    for path in project.files(root):
        if path.suffix == ".qrc":
            yield from _unnamed(root, path)


def _unnamed(root, resources):
    text = resources.read_text(encoding="utf-8")
    named = {resources.parent / each for each in ENTRY.findall(text)}
    kinds = {(each.parent, each.suffix) for each in named}
    for path in project.files(root):
        if (path.parent, path.suffix) in kinds and path not in named:
            yield f"{path.relative_to(root)}: {resources.name} does not name it"


if __name__ == "__main__":
    project.main(findings)
