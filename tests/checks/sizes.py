# SPDX-License-Identifier: GPL-3.0-or-later
"""No source has more lines than a reader can hold in mind."""

import project

LIMIT = 400
SOURCES = (".cpp", ".h", ".py", ".txt")


def findings(root):
    for path in project.files_under(root, "src", "tests"):
        if path.suffix not in SOURCES or path.is_relative_to(root / "tests" / "data"):
            continue
        count = len(project.lines(path))
        if count > LIMIT:
            yield f"{path.relative_to(root)}: {count} lines, more than {LIMIT}"


if __name__ == "__main__":
    project.main(findings)
