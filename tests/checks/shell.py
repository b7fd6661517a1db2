# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shell script is clean for shellcheck, which also reads its syntax."""

import subprocess

import project


def findings(root):
    scripts = []
    for path in project.files(root):
        text = project.lines(path)[:1]
        if text and text[0][1].startswith("#!") and text[0][1].endswith("sh"):
            scripts.append(path)
    if scripts:
        result = subprocess.run(
            ["shellcheck", "--format=gcc", *scripts], capture_output=True, text=True, check=False
        )
        if result.returncode:
            yield (result.stdout + result.stderr).strip()


if __name__ == "__main__":
    project.main(findings)
