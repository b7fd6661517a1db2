# SPDX-License-Identifier: GPL-3.0-or-later
"""Every relative link and picture in a Markdown page leads to a file or folder of the project."""

import re
from urllib.parse import unquote

import project

LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)")
FENCE = re.compile(r"\s*```")


def findings(root):
    for path in project.files(root):
        if path.suffix != ".md":
            continue
        in_code = False
        for number, line in project.lines(path):
            in_code ^= bool(FENCE.match(line))
            for target in [] if in_code else LINK.findall(line):
                if _is_missing(root, path, target):
                    yield f"{path.relative_to(root)}:{number}: leads nowhere: {target}"


def _is_missing(root, page, target):
    file_name = unquote(target.partition("#")[0])
    if not file_name or re.match(r"[a-z][a-z0-9+.-]*:", file_name):
        return False
    destination = (page.parent / file_name).resolve()
    return not destination.is_relative_to(root) or not destination.exists()


if __name__ == "__main__":
    project.main(findings)
