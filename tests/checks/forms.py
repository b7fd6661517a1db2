# SPDX-License-Identifier: GPL-3.0-or-later
"""Every form is well-formed XML and, where forms/ has a schema, valid."""

import subprocess

import project

SCHEMAS = {".xsd": "--schema", ".rng": "--relaxng"}


def findings(root):
    folder = root / "forms"
    rules = []
    for path in sorted(folder.iterdir()):
        if path.suffix in SCHEMAS:
            rules += [SCHEMAS[path.suffix], path]
    forms = sorted(folder.glob("*.xml"))
    if not forms:
        yield "forms: no forms found"
        return
    result = subprocess.run(
        ["xmllint", "--noout", "--nonet", *rules, *forms],
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        yield (result.stdout + result.stderr).strip()


if __name__ == "__main__":
    project.main(findings)
