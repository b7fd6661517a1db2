# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy and clazy on several sources at a time.

Both tools spend nearly all their time in the headers of Qt and of the standard library. So sources
with the same flags are read as one that includes them all. What is remarked on a source there counts
only if it is also remarked when the source is read by itself.
"""

import contextlib
import itertools
import json
import re
import shlex
import subprocess
import tempfile
from pathlib import Path

TOOLS = ("clang-tidy-14", "clazy-standalone")
AT_A_TIME = 24

# Where a remark is about, not a note or an include that leads there.
PLACE = re.compile(r"^(/[^:\n]+):\d+:\d+: (?:error|warning): ", re.MULTILINE)

# Level 1, and of the others those that find mistakes rather than matters of taste.
CLAZY_CHECKS = (
    "level1,base-class-event,missing-qobject-macro,old-style-connect,virtual-call-ctor,"
    "assert-with-side-effects,heap-allocated-small-trivial-type,qproperty-type-mismatch,"
    "thread-with-slots,tr-non-literal,unneeded-cast"
)


def batches(entries):
    """The entries of a compile_commands.json in groups that can be read together."""
    for _, alike in itertools.groupby(sorted(entries, key=_common_flags), key=_common_flags):
        alike = list(alike)
        for start in range(0, len(alike), AT_A_TIME):
            yield alike[start : start + AT_A_TIME]


def lint(entries):
    """The entries that are clean, and what the tools remark on the others."""
    clean, found = [], []
    for group in _compiling_together(entries):
        more_clean, more_found = _lint_together(group)
        clean += more_clean
        found += more_found
    return clean, found


def _compiling_together(entries):
    """The entries in groups without a name that two sources of a group give to different things."""
    if len(entries) == 1:
        return [entries]
    with _batch(entries) as (command, _):
        errors = run("clang++-14", *command[1:], "-fsyntax-only", "-w", "-ferror-limit=0").stderr
    if ": error: " not in errors:
        return [entries]
    places = set(PLACE.findall(errors))
    apart = [each for each in entries if each["file"] in places]
    if not apart or len(apart) == len(entries):
        apart = entries[len(entries) // 2 :]
    rest = [each for each in entries if each not in apart]
    return _compiling_together(rest) + _compiling_together(apart)


def _lint_together(entries):
    remarks = _remarks(entries)
    if not remarks:
        return entries, []
    places = set(PLACE.findall(remarks))
    if len(entries) == 1 or places - {each["file"] for each in entries}:
        return [], [remarks]
    clean = [each for each in entries if each["file"] not in places]
    found = []
    for entry in entries:
        if entry["file"] in places:
            more_clean, more_found = _lint_together([entry])
            clean += more_clean
            found += more_found
    return clean, found


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


@contextlib.contextmanager
def _batch(entries):
    """The compiler's command for one source that includes all, and the folder that describes it."""
    with tempfile.TemporaryDirectory() as folder:
        file = entries[0]["file"]
        if len(entries) > 1:
            file = str(Path(folder, "batch.cpp"))
            Path(file).write_text(_including(entries), encoding="utf-8")
        command = [*_flags(entries[0]), *_generated_headers(entries), "-c", file]
        database = [{"directory": entries[0]["directory"], "file": file, "arguments": command}]
        Path(folder, "compile_commands.json").write_text(json.dumps(database), encoding="utf-8")
        yield command, folder


def _remarks(entries):
    configuration = f"--config-file={Path(__file__).resolve().parents[2] / '.clang-tidy'}"
    with _batch(entries) as (command, folder):
        tidy = run(TOOLS[0], "--quiet", configuration, "-p", folder, command[-1])
        clazy = run(TOOLS[1], "--only-qt", f"--checks={CLAZY_CHECKS}", "-p", folder, command[-1])
    remarks = tidy.stdout.strip()
    if tidy.returncode and not remarks:
        remarks = tidy.stderr
    if clazy.returncode or "[-Wclazy-" in clazy.stderr:
        remarks += "\n" + clazy.stderr
    return remarks


def _including(entries):
    # Every test has its own main.
    return "".join(
        f'#define main main_{number}\n#include "{entry["file"]}"\n#undef main\n'
        for number, entry in enumerate(entries)
    )


def _common_flags(entry):
    return shlex.join(_flags(entry))


def _flags(entry):
    """The compiler's command without the source, the object, the folder of generated headers and
    GCC's precompiled headers, which clang cannot read.
    """
    command = shlex.split(entry["command"])
    command = command[: command.index("-o")]
    for number, flag in enumerate(command):
        if flag.endswith("/cmake_pch.hxx"):
            del command[number - 1 : number + 1]
            break
    return [each for each in command if each != "-Winvalid-pch" and not _is_generated(each)]


def _generated_headers(entries):
    return [
        each for entry in entries for each in shlex.split(entry["command"]) if _is_generated(each)
    ]


def _is_generated(flag):
    return flag.startswith("-I") and flag.endswith("_autogen/include")
