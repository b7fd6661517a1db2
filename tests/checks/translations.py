# SPDX-License-Identifier: GPL-3.0-or-later
"""The Chinese translation says every sentence of the sources, no other, and each as Chinese is written."""

import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import project

FILE = Path("resources", "translations", "noticedesk_zh_TW.ts")
CONTEXT = "noticedesk"
CHINESE = "\u3400-\u9fff\U00020000-\U0003ffff"
PLACE = re.compile(r"%L?[1-9]")
KEY = re.compile(r"&(?=[A-Za-z0-9])")
WORD = re.compile(r"[A-Za-z]{2}")
HALF_WIDTH = re.compile(f"[{CHINESE}」』）][,;:!?.](?![A-Za-z0-9])|[{CHINESE}」』）][,;]")
# A sentence that tr() is given by something else than a text alone is not found in the sources.
TR = re.compile(r"(?<![\w:.>])(?:noticedesk::)?tr\((?!\s*\")")
# In a member function of a QObject it is the QObject's own, which knows another context.
BARE_TR = re.compile(r"(?<![\w:.>])tr\(")
LONG_ESCAPE = re.compile(r"\\u[0-9A-Fa-f]{5}")


def findings(root):
    yield from _hidden(root)
    yield from _changed(root)
    for _, message in _messages(root / FILE):
        fault = _fault(message)
        if fault:
            yield f"{FILE}: {fault}: {message.findtext('source')}"


def _messages(path):
    """The messages of a translation, each after its context's name."""
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def _sentences(path):
    """What is translated there: context, text, and which of its meanings."""
    for context, each in _messages(path):
        yield context, each.findtext("source"), each.findtext("comment", "")


def _changed(root):
    with tempfile.TemporaryDirectory() as folder:
        extracted = Path(folder, "extracted.ts")
        result = subprocess.run(
            [root / "scripts" / "translations", extracted],
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode or result.stderr:
            yield f"scripts/translations: {(result.stdout + result.stderr).strip()}"
        if result.returncode:
            return
        said = set(_sentences(extracted))
    if not said:
        yield "src: no sentences found"
    kept = set(_sentences(root / FILE))
    for _, source, _ in sorted(said - kept):
        yield f"{FILE}: lacks, so scripts/translations is to be run: {source}"
    for _, source, _ in sorted(kept - said):
        yield f"{FILE}: has, but the sources have not: {source}"
    for context, source, _ in sorted(said):
        if context != CONTEXT:
            yield f"src: is not said through tr() of domain/tr.h, but in {context}: {source}"


def _fault(message):
    source = message.findtext("source")
    translation = message.find("translation")
    text = "".join(translation.itertext()) if translation is not None else ""
    if translation is not None and translation.get("type"):
        return translation.get("type")
    if not text.strip():
        return "empty"
    if sorted(PLACE.findall(text)) != sorted(PLACE.findall(source)):
        return "has other places"
    if len(KEY.findall(text)) != len(KEY.findall(source)):
        return "has other keys"
    if WORD.search(PLACE.sub("", source)) and not re.search(f"[{CHINESE}]", text):
        return "is not Chinese"
    if HALF_WIDTH.search(text):
        return "has half-width punctuation"
    return None


def _hidden(root):
    for path in project.files_under(root, "src"):
        if path.suffix not in (".cpp", ".h") or path.is_relative_to(root / "src" / "cli"):
            continue
        text = "\n".join(line for _, line in project.lines(path))
        for call in TR.finditer(text):
            argument = _argument(text, call.end())
            if '"' in argument and "QT_TRANSLATE_NOOP" not in argument:
                number = text.count("\n", 0, call.start()) + 1
                yield f"{path.relative_to(root)}:{number}: tr() must be given the text itself"
        for number, line in project.lines(path):
            if path.is_relative_to(root / "src" / "app") and path.suffix == ".cpp":
                if BARE_TR.search(line.partition("//")[0]):
                    yield f"{path.relative_to(root)}:{number}: write noticedesk::tr()"
            if LONG_ESCAPE.search(line):
                yield f"{path.relative_to(root)}:{number}: lupdate reads on after \\u and four digits"


def _argument(text, start):
    depth = 1
    for end in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[end], 0)
        if depth == 0:
            return text[start:end]
    return text[start:]


if __name__ == "__main__":
    project.main(findings)
