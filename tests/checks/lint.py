# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy and clazy on every source of a finished build, as lint.py BUILD_FOLDER.

A source that passed is not read again until something that it was compiled from changes: itself, a
header, its command, the rules or the tools. Ninja's record of the build tells the headers.
"""

import functools
import hashlib
import json
import os
import re
import shlex
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import lintbatch
import project

ROOT = Path(__file__).resolve().parents[2]

# What CMake calls the files that include the sources of a layer, thirty each.
TOGETHER = re.compile(r"unity_\d+_cxx\.cxx")

# Headers that GCC compiles as C++20 and clang 14 does not (a vector of what is not yet complete).
NOT_FOR_CLANG = ("/qpdf/JSON.hh",)


def main():
    build = Path(sys.argv[1]).resolve()
    entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    entries = [source for each in entries for source in sources_of(each)]
    entries = [each for each in entries if not Path(each["file"]).is_relative_to(build)]
    compiled_from = headers(build)
    missing = [each["file"] for each in entries if object_file(each) not in compiled_from]
    if any(is_read(Path(file)) for file in missing):
        sys.exit(f"{build} is not built completely:\n" + "\n".join(missing))
    remarks = list(not_built(entries))
    entries = [each for each in entries if each["file"] not in missing]

    unread = [each for each in entries if not for_clang(compiled_from[object_file(each)])]
    passed = build / "lint"
    passed.mkdir(exist_ok=True)
    keys = {each["file"]: key(each, compiled_from) for each in entries}
    for stamp in passed.iterdir():
        if stamp.name not in keys.values():
            stamp.unlink()
    changed = [
        each
        for each in entries
        if each not in unread and not (passed / keys[each["file"]]).exists()
    ]

    # The tests are left to the compiler's warnings: half of the sources, and nearly always taste.
    changed = [each for each in changed if is_read(Path(each["file"]))]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for clean, found in pool.map(lintbatch.lint, lintbatch.batches(changed)):
            for entry in clean:
                (passed / keys[entry["file"]]).touch()
            remarks += found
    print("\n".join(remarks) or f"{len(entries)} sources, {len(changed)} of the program read again")
    for each in filter(lambda entry: is_read(Path(entry["file"])), unread):
        print(f"not read: {Path(each['file']).relative_to(ROOT)}")
    sys.exit(1 if remarks else 0)


def sources_of(entry):
    """The entry, or an entry for each source that is compiled as a part of its file."""
    file = Path(entry["file"])
    if not TOGETHER.fullmatch(file.name):
        return [entry]
    sources = re.findall(r'^#include "(.+)"$', file.read_text(encoding="utf-8"), re.MULTILINE)
    return [
        {**entry, "file": each, "command": entry["command"].replace(entry["file"], each)}
        for each in sources
    ]


def is_read(file):
    return file.is_relative_to(ROOT / "src")


def not_built(entries):
    """A source that no target compiles: most likely a test that nobody registered."""
    built = {Path(each["file"]) for each in entries}
    for path in project.files_under(ROOT, "src", "tests"):
        if path.suffix == ".cpp" and path not in built:
            yield f"{path.relative_to(ROOT)}: no target compiles it"


def for_clang(compiled_from):
    return not any(str(each).endswith(NOT_FOR_CLANG) for each in compiled_from)


def headers(build):
    """For each object file of the build, the files it was compiled from."""
    result = {}
    for line in lintbatch.run("ninja", "-C", build, "-t", "deps").stdout.splitlines():
        if line.startswith("    "):
            result[target].append(build / line.strip())
        elif ": #deps" in line:
            target = line.partition(": #deps")[0]
            result[target] = []
    return result


def key(entry, compiled_from):
    """Differs when anything differs that could change what the tools say about a source."""
    digest = hashlib.sha256(rules() + entry["command"].encode())
    for file in compiled_from[object_file(entry)]:
        digest.update(content_digest(file))
    return digest.hexdigest()


def object_file(entry):
    command = shlex.split(entry["command"])
    return command[command.index("-o") + 1]


@functools.cache
def content_digest(file):
    return hashlib.sha256(file.read_bytes()).digest()


@functools.cache
def rules():
    versions = [lintbatch.run(tool, "--version").stdout for tool in lintbatch.TOOLS]
    return "".join(versions).encode() + b"".join(
        content_digest(file) for file in (ROOT / ".clang-tidy", Path(lintbatch.__file__))
    )


if __name__ == "__main__":
    main()
