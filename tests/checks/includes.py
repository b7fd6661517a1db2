# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares every #include in src/ with the drawing of the layers in docs/architecture.md."""

import re
from dataclasses import dataclass
from pathlib import Path

import project


@dataclass(frozen=True)
class Layer:
    below: tuple  # the layers that it may use besides itself
    qt: tuple  # the Qt modules that it may use
    libraries: tuple = ()  # how the names of its other libraries' headers begin


# A library that only one room of its layer may use.
ROOMS = {"sqlite3.h": "store/sqlite"}

# What belongs to POSIX or Linux although it is part of the C++ library.
SYSTEM_IN_STANDARD = ("cerrno", "csignal")

LAYERS = {
    "platform": Layer(
        (), ("QtCore",), (
            "fcntl.h", "linux/", "poll.h", "pthread.h", "pwd.h", "sched.h", "seccomp.h", "spawn.h", "unistd.h",
            "sys/", *SYSTEM_IN_STANDARD,
        )
    ),
    "domain": Layer((), ("QtCore",)),
    "store": Layer(("domain", "platform"), ("QtCore", "QtSql"), ("openssl/", "sqlite3.h")),
    "sheets": Layer(
        ("domain",),
        ("QtCore", "QtGui"),
        ("fontconfig/", "hb.h", "hb-", "libdeflate.h", "qpdf/", "qrencode.h"),
    ),
    # GMime only writes here; what comes from outside is read in documents.
    "exchange": Layer(("domain", "platform"), ("QtCore",), ("csv.h", "gmime/", "minizip/", "nlohmann/", "xlsxwriter.h")),
    # What comes from outside is decoded here, in a process that can do nothing else.
    "documents": Layer(
        ("domain", "platform"), ("QtCore", "QtGui"), ("ZXing/", "gmime/", "iconv.h", "poppler-", "zip.h")
    ),
    # What documents say is laid beside what the store has, and recorded.
    "intake": Layer(
        ("domain", "platform", "store", "sheets", "exchange", "documents"), ("QtCore", "QtGui")
    ),
    # What the cases say when they are counted, as figures, tables and laid-out pages.
    "statistics": Layer(("domain", "exchange", "store", "sheets"), ("QtCore", "QtGui")),
    # What goes out in numbers: the notices of an incident, the papers beside them. The office's own
    # templates of letters are archives.
    "outgoing": Layer(
        ("domain", "platform", "store", "sheets", "exchange", "documents"),
        ("QtCore", "QtGui"),
        ("zip.h",),
    ),
    "cli": Layer(
        (
            "domain", "platform", "store", "sheets", "exchange", "documents", "intake", "statistics", "outgoing",
        ),
        ("QtCore", "QtGui"),
        ("spdlog/",),
    ),
    "app": Layer(
        (
            "domain", "platform", "store", "sheets", "exchange", "documents", "intake", "statistics", "outgoing",
        ),
        ("QtCore", "QtGui", "QtNetwork", "QtWidgets"),
        ("cups/", "poppler-", "spdlog/"),
    ),
    "programs": Layer(("platform", "documents", "cli", "app"), ("QtCore", "QtGui", "QtWidgets")),
}

INCLUDE = re.compile(r"\s*#\s*include\b\s*(.*)")


def findings(root, qt_headers):
    """One sentence for each include that the drawing does not allow."""
    seen = False
    for path in project.files_under(root, "src"):
        if path.suffix not in (".h", ".cpp"):
            continue
        seen = True
        place = path.relative_to(root / "src").parts[0]
        layer = LAYERS.get(place)
        if layer is None:
            yield f"{path.relative_to(root)}: the drawing has no layer {place}"
            continue
        for number, line in project.lines(path):
            include = INCLUDE.match(line)
            remark = include and (
                _remark(root, Path(qt_headers), place, layer, include[1])
                or _room_remark(path.relative_to(root / "src"), include[1])
            )
            if remark:
                yield f"{path.relative_to(root)}:{number}: {remark}"
    if not seen:
        yield "src: no sources found"


def _remark(root, qt_headers, place, layer, included):
    name = included[1:].partition('"' if included.startswith('"') else ">")[0]
    if included.startswith('"'):
        return _local_remark(root, place, layer, name)
    if included.startswith("<"):
        return _outside_remark(qt_headers, place, layer, name)
    return f"cannot tell what {included} includes"


def _room_remark(path, included):
    room = ROOMS.get(included[1:].partition(">")[0])
    return f"only {room} may use {included}" if room and not path.is_relative_to(room) else None


def _local_remark(root, place, layer, name):
    if name.endswith(".moc"):
        return None
    if place == "app" and re.fullmatch(r"ui_\w+\.h", name):
        form = f"{name[3:-2]}.ui"
        found = any((root / "ui").rglob(form))
        return None if found else f'"{name}" is made from {form}, which is missing in ui/'
    included_layer = name.partition("/")[0]
    if included_layer not in LAYERS or not name.endswith(".h") or not (root / "src" / name).is_file():
        return f'"{name}" is not the path of a header below src/'
    if included_layer != place and included_layer not in layer.below:
        return f'{place} may not use {included_layer}: "{name}"'
    return None


def _outside_remark(qt_headers, place, layer, name):
    if name.startswith("Qt") and "/" in name:
        return f"write <{name.rpartition('/')[2]}> instead of <{name}>"
    modules = [module.name for module in qt_headers.iterdir() if (module / name).is_file()]
    if modules:
        allowed = any(module in layer.qt for module in modules)
        return None if allowed else f"{place} may not use {modules[0]}: <{name}>"
    if re.fullmatch(r"[a-z_]+", name) and name not in SYSTEM_IN_STANDARD:  # the C++ standard library
        return None
    if name.startswith(layer.libraries):
        return None
    return f"{place} may not use the library of <{name}>"


if __name__ == "__main__":
    project.main(findings)
