# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check needs: the project's files, and how findings are told."""

import os
import sys
from pathlib import Path


def files(root):
    """The project's own files in order of name: no build trees, no output, nothing hidden but .ci.

    Walks the folders instead of asking git, so that the checks also run in an unpacked archive.
    """
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(name for name in subfolders if _belongs(root, Path(folder, name)))
        for name in sorted(names):
            yield Path(folder, name)


def _belongs(root, folder):
    if folder.name.startswith("."):
        return folder.name == ".ci"
    if folder.parent == root and folder.name in ("build", "out"):
        return False
    return folder.name != "__pycache__" and not (folder / "CMakeCache.txt").exists()


def files_under(root, *folders):
    """The project's files in these top folders."""
    return (path for path in files(root) if path.relative_to(root).parts[0] in folders)


def lines(path):
    """The numbered lines of a text file; nothing of a file that is not UTF-8 text."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return []
    return list(enumerate(text.splitlines(), start=1))


def main(check):
    """Runs a check on the root given as first argument; fails if it finds anything."""
    root = Path(sys.argv[1]).resolve()
    findings = list(check(root, *sys.argv[2:]))
    for finding in findings:
        print(finding)
    sys.exit(1 if findings else 0)
