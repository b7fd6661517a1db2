# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ source is formatted as .clang-format says."""

import subprocess

import project


def findings(root):
    sources = [
        path
        for path in project.files_under(root, "src", "tests")
        if path.suffix in (".cpp", ".h") and not path.is_relative_to(root / "tests" / "data")
    ]
    if not sources:
        return
    result = subprocess.run(
        ["clang-format-14", "--dry-run", "--Werror", "--ferror-limit=1", "--style=file", *sources],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        yield result.stderr.strip()
        yield "To put it right: clang-format-14 -i FILE..."


if __name__ == "__main__":
    project.main(findings)
