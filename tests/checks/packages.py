# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/dependencies.md has a row for every package that scripts/setup installs, and no other."""

import re

import project

LISTS = ("scripts/packages-run.txt", "scripts/packages-tests.txt")
PAGE = "docs/dependencies.md"
ROW = re.compile(r"\|\s*((?:`[^`]+`[,\s]*)+)\|")


def findings(root):
    installed = {}
    for name in LISTS:
        for number, line in project.lines(root / name):
            if not line.startswith("#"):
                installed[line] = f"{name}:{number}"
    explained = {}
    for number, line in project.lines(root / PAGE):
        row = ROW.match(line)
        for package in re.findall(r"`([^`]+)`", row[1]) if row else []:
            explained[package] = f"{PAGE}:{number}"
    for package in sorted(installed.keys() - explained.keys()):
        yield f"{installed[package]}: {PAGE} does not explain {package}"
    for package in sorted(explained.keys() - installed.keys()):
        yield f"{explained[package]}: scripts/setup does not install {package}"


if __name__ == "__main__":
    project.main(findings)
