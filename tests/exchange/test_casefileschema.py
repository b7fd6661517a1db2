# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds docs/case-file.schema.json against the C++ reader and writer.

Run as test_casefileschema.py PROJECT RANDOMCASEFILES CASEFILEVERDICTS. What the writer writes must be valid,
and the schema and the reader must agree about every document that is one change away from a valid
one.
"""

import copy
import json
import re
import subprocess
import sys
import unittest
from pathlib import Path

import jsonschema

PROJECT, RANDOM_CASE_FILES, VERDICTS = sys.argv[1:4]
SCHEMA = json.loads(Path(PROJECT, "docs/case-file.schema.json").read_text(encoding="utf-8"))
SAMPLE_PATH = Path(PROJECT, "resources/samples/case-tainan.json")
SAMPLE = json.loads(SAMPLE_PATH.read_text(encoding="utf-8"))

DOCUMENT = Path(PROJECT, "docs/case-file.md").read_text(encoding="utf-8")
EXAMPLES = [json.loads(text) for text in re.findall(r"^```json\n(.*?)^```", DOCUMENT, re.M | re.S)]
# The last example has what the sample does not show.
OTHER_PARTS = EXAMPLES[-1]

# Put in the place of every value of both documents.
VALUES = [
    None, True, False, 0, 1, 1.0, 1.5, -1, 3, 4, 2147483647, 2147483648, 1e300,
    "", "x", "臺𠮷", "a\nb\tc", "a\u0000", "\r", "\u001b[2J", "\u0085", "\ufeffx", "\ufffe", "\ufdd0",
    "true", "1", "null", "noticedesk.case/1", "noticedesk.case/2", "noticedesk.case/3",
    "2026-11-22", "2026-02-28", "2028-02-29", "2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01",
    "2026-00-10", "2026-10-00", "2026-10-32", "1912-01-01", "1911-12-31", "2910-12-31", "2911-01-01",
    "0000-01-01", "2026-2-3", "20261122", "2026/11/22", "115-11-22", "２０２６-11-22", "2026-11-22\n",
    " 2026-11-22", "2026-11-22T00:00", "2026-W47-1",
    "115-0001", "1-0001", "999-999999", "115-0000", "0-0001", "1000-0001", "015-0001", "115-001",
    "115-00001", "115-10000", "115-1000000", "115-0001\n", " 115-0001", "115_0001", "１１５-0001",
    "improved", "extended", "suspended", "other", "Improved", "improved ",
    "letter", "email", "fax", "notice", "correction", "reportToArchives", "inPerson",
    [], [None], [""], ["x"], [1], [[]], [{}], ["x", None, True],
    {}, {"x": 1}, {"name": None}, {"name": 1},
]  # fmt: skip


VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.FormatChecker(formats=["date"])
)


# Put into every object that does not have them.
KEYS = ["unknown", "schema", "text", "extendedTo", "notifiedOn", "name", "Name", "on", "reason"]


def verdicts(documents):
    """What the reader says to each document."""
    lines = "".join(json.dumps(document) + "\n" for document in documents)
    result = subprocess.run([VERDICTS], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = result.stdout.decode().splitlines()
    assert len(answers) == len(documents), "one line for each document"
    return answers


def places(value, place=()):
    """The paths of the values of a document, of equal entries of a list only the first's."""
    members = value.items() if isinstance(value, dict) else enumerate(value)
    shown = set()
    for key, member in members:
        keys = tuple(member) if isinstance(member, dict) else None
        if isinstance(value, list) and keys in shown:
            continue
        shown.add(keys)
        yield (*place, key)
        if isinstance(member, (dict, list)):
            yield from places(member, (*place, key))


def at(document, place):
    for key in place:
        document = document[key]
    return document


def put(document, place, value):
    """A copy with this value in the place, which may be a new key."""
    result = copy.deepcopy(document)
    at(result, place[:-1])[place[-1]] = value
    return result


def without(document, place):
    result = copy.deepcopy(document)
    at(result, place[:-1]).pop(place[-1])
    return result


def mutations(document):
    """Every document that is one change away."""
    yield from VALUES
    yield {**document, "unknown": None}
    for place in places(document):
        yield without(document, place)
        yield from (put(document, place, value) for value in VALUES)
        value = at(document, place)
        if isinstance(value, dict):
            for key in KEYS:
                if key not in value:
                    yield put(document, (*place, key), None)
        if isinstance(value, list):
            for count in (3, 4, 999, 1000):
                yield put(document, place, (value * count)[:count])


def schema_keys(node, found):
    """All keys that the schema knows, wherever they stand."""
    if isinstance(node, dict):
        found.update(node.get("properties", {}))
        for member in node.values():
            schema_keys(member, found)
    elif isinstance(node, list):
        for member in node:
            schema_keys(member, found)
    return found


def objects_that_allow_more(node):
    """Object schemas that forgot to refuse unknown keys. What "if" and "then" add to one has no keys of its own."""
    if isinstance(node, dict):
        if "properties" in node and node.get("additionalProperties") is not False:
            yield node
        for key, member in node.items():
            if key not in ("if", "then"):
                yield from objects_that_allow_more(member)
    elif isinstance(node, list):
        for member in node:
            yield from objects_that_allow_more(member)


class SchemaTest(unittest.TestCase):
    def test_the_schema_is_a_schema(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)
        self.assertEqual(list(objects_that_allow_more(SCHEMA)), [])

    def test_sample_and_examples_are_valid_and_show_every_key(self):
        self.assertEqual(len(EXAMPLES), 3)
        for document in (SAMPLE, *EXAMPLES):
            self.assertEqual(verdicts([document]), ["accepted"])
            self.assertTrue(VALIDATOR.is_valid(document))
        shown = {place[-1] for each in (SAMPLE, OTHER_PARTS) for place in places(each)}
        self.assertEqual(schema_keys(SCHEMA, set()), {key for key in shown if isinstance(key, str)})

    def test_what_the_writer_writes_is_valid(self):
        output = subprocess.run([RANDOM_CASE_FILES], stdout=subprocess.PIPE, check=True).stdout
        lines = output.decode().split("\n")
        self.assertEqual(lines.pop(), "")
        self.assertEqual(len(lines), 300)
        for number, line in enumerate(lines, start=1):
            document = json.loads(line)
            self.assertTrue(VALIDATOR.is_valid(document), f"line {number}: {line}")
        # Or the cases were all blank.
        self.assertGreater(sum('"rounds":[{' in line for line in lines), 50)
        self.assertGreater(sum('"reopenings":[{' in line for line in lines), 50)

    def test_schema_and_reader_agree_about_every_mutation(self):
        for document in (SAMPLE, OTHER_PARTS):
            changes = list(mutations(document))
            answers = verdicts(changes)
            accepted = answers.count("accepted")
            self.assertGreater(accepted, 100)
            self.assertGreater(len(changes) - accepted, 1000)
            for change, answer in zip(changes, answers):
                if VALIDATOR.is_valid(change) != (answer == "accepted"):
                    self.fail(f"the reader says: {answer}\n{json.dumps(change)}")

    def test_what_only_the_reader_refuses_is_known(self):
        beyond = [{**SAMPLE, "notice": {"reason": text}} for text in ("\ud800", "x\U0001ffff")]
        for document, answer in zip(beyond, verdicts(beyond)):
            self.assertTrue(VALIDATOR.is_valid(document))
            self.assertIn("which a case cannot keep", answer)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
