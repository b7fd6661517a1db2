# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a process that works on a store, again and again at random moments, and looks each time
whether the store is whole and holds everything that was acknowledged.

    test_sigkill.py STOREWORKER [KILLS [SEED]]
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ENVIRONMENT = {**os.environ, "QT_LOGGING_RULES": "noticedesk.*=false"}
LONGEST = 0.15  # seconds between a start and the kill, at least
NEW_STORE_AFTER = 20  # kills; a store that grows makes each look at it slower


def killed_at_a_random_moment(worker, store, seed, moment):
    """What the process acknowledged, as {case: (revision, number, rounds)}."""
    process = subprocess.Popen(
        [worker, store, str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    time.sleep(moment)
    process.kill()
    output, errors = (stream.decode() for stream in process.communicate())
    if errors:
        raise AssertionError(errors)
    # The last line may have been cut off by the kill: what it would say was acknowledged all the
    # same, but it cannot be read.
    return records(output[: output.rfind("\n") + 1])


def time_until_it_works(worker, store):
    """Seconds from the start until something is acknowledged: more where the computer is busy."""
    begun = time.monotonic()
    with subprocess.Popen([worker, store, "1"], stdout=subprocess.PIPE, env=ENVIRONMENT) as process:
        process.stdout.readline()
        needed = time.monotonic() - begun
        process.kill()
    return needed


def records(lines):
    found = {}
    for line in lines.splitlines():
        if line.startswith("problem"):
            raise AssertionError(line)
        case, revision, number, rounds = line.split()
        found[case] = (int(revision), number, int(rounds))
    return found


def look(worker, store):
    answer = subprocess.run(
        [worker, store, "verify"], stdout=subprocess.PIPE, env=ENVIRONMENT, check=False
    )
    if answer.returncode != 0:
        raise AssertionError(f"the store cannot be read: {answer.stdout.decode()}")
    return records(answer.stdout.decode())


def require_acknowledged(acknowledged, kept):
    for case, (revision, number, rounds) in acknowledged.items():
        if case not in kept:
            raise AssertionError(f"case {case} was acknowledged and is not there")
        kept_revision, kept_number, kept_rounds = kept[case]
        # One change more may be there: it was written, and its line was not.
        if not revision <= kept_revision:
            raise AssertionError(f"case {case}: revision {revision} became {kept_revision}")
        if number not in ("-", kept_number) or rounds > kept_rounds:
            raise AssertionError(f"case {case}: {number} became {kept_number}")


def require_numbers_without_holes(kept):
    serials = sorted(int(number.split("-")[1]) for _, number, _ in kept.values() if number != "-")
    if serials != list(range(1, len(serials) + 1)):
        raise AssertionError(f"numbers have holes or come twice: {serials}")


def main(worker, kills, seed):
    print(f"{kills} kills, seed {seed}")
    random.seed(seed)
    changes = 0
    with tempfile.TemporaryDirectory() as folder:
        acknowledged = {}
        longest = max(LONGEST, 2 * time_until_it_works(worker, str(Path(folder) / "first.db")))
        for kill in range(kills):
            if kill % NEW_STORE_AFTER == 0:
                acknowledged = {}
            store = str(Path(folder) / f"store-{kill // NEW_STORE_AFTER}.db")
            # The first start makes the store; once it is there it must stay whole.
            moment = random.uniform(0, longest)
            if not Path(store).exists():
                moment += longest
            told = killed_at_a_random_moment(worker, store, random.randrange(1 << 30), moment)
            acknowledged.update(told)
            if not Path(store).exists():
                if told:
                    raise AssertionError("the store is gone")
                continue
            kept = look(worker, store)
            require_acknowledged(acknowledged, kept)
            require_numbers_without_holes(kept)
            changes += len(told)
    if changes < kills // 4:
        raise AssertionError(f"only {changes} cases were acknowledged: the test saw too little")
    print(f"{changes} cases were acknowledged between the kills, and none is missing")


if __name__ == "__main__":
    main(
        sys.argv[1],
        int(sys.argv[2]) if len(sys.argv) > 2 else 500,
        int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(1 << 30),
    )
