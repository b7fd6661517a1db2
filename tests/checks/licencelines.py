# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source begins with the licence's SPDX line; only #! or <?xml may come before it."""

import project

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
SLASHES = f"// {LICENCE}"
HASH = f"# {LICENCE}"
MARKUP = f"<!-- {LICENCE} -->"
BY_SUFFIX = {
    ".cpp": SLASHES,
    ".h": SLASHES,
    ".py": HASH,
    ".cmake": HASH,
    ".xml": MARKUP,
    ".xsd": MARKUP,
    ".rng": MARKUP,
}


def findings(root):
    for path in project.files(root):
        if path.is_relative_to(root / "tests" / "data"):
            continue
        text = [line for _, line in project.lines(path)[:2]]
        expected = BY_SUFFIX.get(path.suffix)
        if path.name == "CMakeLists.txt" or text and text[0].startswith("#!"):
            expected = HASH
        if text and text[0].startswith(("#!", "<?xml")):
            del text[0]
        if expected and text[:1] != [expected]:
            yield f"{path.relative_to(root)}: does not begin with: {expected}"


if __name__ == "__main__":
    project.main(findings)
