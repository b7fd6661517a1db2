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

TOOLS = ("clang-tidy-14", "clang++-14", "clazy-standalone")
AT_A_TIME = 256

# Where a remark is about, not a note or an include that leads there.
PLACE = re.compile(r"^(/[^:\n]+):\d+:\d+: (?:error|warning): ", re.MULTILINE)

# Level 1, and of the others those that find mistakes rather than matters of taste.
CLAZY_CHECKS = (
    "level1,no-qproperty-without-notify,base-class-event,missing-qobject-macro,old-style-connect,"
    "virtual-call-ctor,"
    "assert-with-side-effects,heap-allocated-small-trivial-type,qproperty-type-mismatch,"
    "thread-with-slots,tr-non-literal,unneeded-cast"
)
# Clazy as a part of the compiler: one reading tells what does not compile and what it remarks.
CLAZY = ("-fsyntax-only", "-w", "-ferror-limit=0", "-Xclang", "-load", "-Xclang", "ClazyPlugin.so")
CLAZY += ("-Xclang", "-add-plugin", "-Xclang", "clazy", "-Xclang", "-plugin-arg-clazy")
CLAZY += ("-Xclang", CLAZY_CHECKS)


def batches(entries):
    """The entries of a compile_commands.json in groups that can be read together."""
    def kind(entry):
        # Within a layer no two sources give a name to different things.
        return _layer(entry), _common_flags(entry)

    for _, alike in itertools.groupby(sorted(entries, key=kind), key=kind):
        alike = list(alike)
        count = -(-len(alike) // AT_A_TIME)
        for start in range(count):
            yield alike[start::count]


def _layer(entry):
    return entry["file"].partition("/src/")[2].partition("/")[0]


def lint(entries):
    """The entries that are clean, and what the tools remark on the others."""
    with _batch(entries) as (command, folder):
        clazy = run("clang++-14", *command[1:], *CLAZY).stderr
        if len(entries) > 1 and ": error: " in clazy:
            return _together(lint(group) for group in _apart(entries, clazy))
        tidy = _tidy(command, folder)
    remarks = "\n".join(filter(None, (tidy, clazy.strip())))
    if not remarks:
        return entries, []
    places = set(PLACE.findall(remarks))
    if len(entries) == 1 or places - {each["file"] for each in entries}:
        return [], [remarks]
    clean = [each for each in entries if each["file"] not in places]
    return _together([(clean, []), *(lint([each]) for each in entries if each not in clean)])


def _apart(entries, errors):
    """Two groups: with luck, neither has a name that two of its sources give to different things."""
    places = set(PLACE.findall(errors))
    apart = [each for each in entries if each["file"] in places]
    if not apart or len(apart) == len(entries):
        apart = entries[len(entries) // 2 :]
    return [each for each in entries if each not in apart], apart


def _together(results):
    clean, found = [], []
    for more_clean, more_found in results:
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
        # Names of one source may shadow those of another; GCC looks at each by itself.
        command = [*_flags(entries[0]), *_own_flags(entries), "-Wno-shadow", "-c", file]
        database = [{"directory": entries[0]["directory"], "file": file, "arguments": command}]
        Path(folder, "compile_commands.json").write_text(json.dumps(database), encoding="utf-8")
        yield command, folder


def _tidy(command, folder):
    configuration = f"--config-file={Path(__file__).resolve().parents[2] / '.clang-tidy'}"
    tidy = run("clang-tidy-14", "--quiet", configuration, "-p", folder, command[-1])
    remarks = tidy.stdout.strip()
    return remarks or (tidy.stderr if tidy.returncode else "")


def _including(entries):
    # Every test has its own main.
    return "".join(
        f'#define main main_{number}\n#include "{entry["file"]}"\n#undef main\n'
        for number, entry in enumerate(entries)
    )


def _common_flags(entry):
    return shlex.join(sorted(_flags(entry)))


def _flags(entry):
    """The compiler's command without the source, the object, the flags of the source's own target,
    the sanitizers and GCC's precompiled headers, which clang cannot read.
    """
    command = _command(entry)
    for number, flag in enumerate(command):
        if flag.endswith("/cmake_pch.hxx"):
            del command[number - 1 : number + 1]
            break
    of_gcc = ("-Winvalid-pch", "-Wshadow=local")
    return [each for each in command if each not in of_gcc and not _is_own(each)]


def _own_flags(entries):
    """What only some of the sources are given: definitions, and folders of headers."""
    own = (each for entry in entries for each in _command(entry) if _is_own(each))
    left_out = ("sanitize", "--param", "QT_TESTCASE_")
    return [each for each in dict.fromkeys(own) if not any(word in each for word in left_out)]


def _command(entry):
    """The compiler's command up to the object, without a launcher, as words that stand alone."""
    command = shlex.split(entry["command"])
    command = command[: command.index("-o")]
    compiler = next(number for number, word in enumerate(command) if word.endswith("++"))
    joined = []
    for word in command[compiler:]:
        if joined and joined[-1] == "-isystem":
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _is_own(flag):
    return flag.startswith(("-I", "-isystem", "-D", "-U", "-fsanitize", "-fno-sanitize", "--param"))
