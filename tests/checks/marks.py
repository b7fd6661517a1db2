# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds marks of unfinished work: they belong into issues, not into the code."""

import re

import project

# Written so that this file does not find itself.
MARKS = re.compile(r"\b(T[O]DO|F[I]XME|Q[S]KIP|Q[E]XPECT_FAIL)\b")


def findings(root):
    for path in project.files_under(root, "src", "tests", "forms", "ui", "cmake", "scripts"):
        for number, line in project.lines(path):
            mark = MARKS.search(line)
            if mark:
                yield f"{path.relative_to(root)}:{number}: unfinished: {mark[0]}"


if __name__ == "__main__":
    project.main(findings)
