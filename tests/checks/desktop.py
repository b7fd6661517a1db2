# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's entry, what software centres read, and the type of case files are valid, and name
each other."""

import subprocess

import project

NAME = "tw.gov.noticedesk"


def findings(root):
    folder = root / "resources" / "linux"
    entry = folder / f"{NAME}.desktop"
    metainfo = folder / f"{NAME}.metainfo.xml"
    types = folder / f"{NAME}.mime.xml"
    for command in (
        ["desktop-file-validate", entry],
        ["appstreamcli", "validate", "--no-net", "--no-color", metainfo],
        ["xmllint", "--noout", "--nonet", types],
    ):
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode:
            yield (result.stdout + result.stderr).strip()
    if not (entry.exists() and types.exists()):
        return
    for line in entry.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        if key == "MimeType":
            for name in filter(None, value.split(";")):
                if f'type="{name}"' not in types.read_text(encoding="utf-8"):
                    yield f"{entry.name}: {types.name} does not describe {name}"
        if key == "Icon" and not (root / "resources" / "icons" / f"{value}.svg").exists():
            yield f"{entry.name}: there is no icon {value}"


if __name__ == "__main__":
    project.main(findings)
