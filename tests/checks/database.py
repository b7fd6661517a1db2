# SPDX-License-Identifier: GPL-3.0-or-later
"""Only the store speaks with its database: the window and the commands call its actions."""

import re

import project

ABOVE_THE_STORE = ("app", "cli", "programs")

NAMES = ("Query", "Statement", "Transaction", "Change", "DirectoryRecords")
# An enumerator or a nested type of another class may be called the same.
NAME = re.compile(rf"(?:\bnoticedesk::|(?<![\w:]))({'|'.join(NAMES)})\b")
HEADER = re.compile(
    r'"(store/(?:database/(?:query|recordcolumns|statement|transaction)'
    r'|directory/directoryrecords|history/change)\.h)"'
)
CALL = re.compile(r"\b\w*database(?:\(\))?(?:\.|->)(run|value|begin|beginReading|commit)\(", re.I)
SQL = re.compile(
    r"\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP|PRAGMA|VACUUM|ATTACH|BEGIN|COMMIT"
    r"|ROLLBACK|SAVEPOINT)\b"
)
# A literal or a comment: what stands in the one is no comment, and the other way round.
TEXT = re.compile(r'R"(\w*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"|//[^\n]*|/\*.*?\*/', re.S)


def findings(root):
    for path in project.files_under(root, "src"):
        parts = path.relative_to(root / "src").parts
        if path.suffix in (".h", ".cpp") and parts[0] in ABOVE_THE_STORE:
            for number, remark in _remarks(path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(root)}:{number}: {remark}; let the store do it"


def _remarks(source):
    found = []
    for text in TEXT.finditer(source):
        literal = text[2] or text[3] or ""
        if SQL.match(literal):
            found.append((text.start(), f"SQL: {literal.split()[0]}"))
    found += [(header.start(), f"includes {header[1]}") for header in HEADER.finditer(source)]
    code = TEXT.sub(lambda text: re.sub(r"[^\n]", " ", text[0]), source)
    found += [(name.start(), f"uses {name[1]}") for name in NAME.finditer(code)]
    found += [(call.start(), f"calls {call[1]}() of the database") for call in CALL.finditer(code)]
    return [(source.count("\n", 0, place) + 1, remark) for place, remark in sorted(found)]


if __name__ == "__main__":
    project.main(findings)
