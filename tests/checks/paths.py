# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing names a place that only one machine has, or one outside the project."""

import re

import project

PLACES = re.compile(r"(?<![\w.*])/(?:home|root|work|tmp|Users)/\w|\.\./shared\b|\b[A-Z]:\\Users\b")


def findings(root):
    for path in project.files(root):
        for number, line in project.lines(path):
            place = PLACES.search(line)
            if place:
                yield f"{path.relative_to(root)}:{number}: a place outside the project: {line.strip()}"


if __name__ == "__main__":
    project.main(findings)
