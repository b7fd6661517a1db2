# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a process that purges cases, each time at another moment, and looks whether the store is
whole and has either all cases as they were or none, and nothing of them in any byte then.

    test_purgekills.py PURGEWORKER [KILLS]
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ENVIRONMENT = {**os.environ, "QT_LOGGING_RULES": "noticedesk.*=false"}
SECRET = "龘靐齉鱻羴"


def run(worker, *arguments):
    answer = subprocess.run(
        [worker, *arguments], stdout=subprocess.PIPE, env=ENVIRONMENT, check=False, text=True
    )
    if answer.returncode != 0 or "problem" in answer.stdout:
        raise AssertionError(f"{arguments}: {answer.stdout}")
    return answer.stdout


def purge(worker, store, moment=None):
    """Purges, and is killed so many seconds after it has opened the store. Gives the seconds that
    it took."""
    with subprocess.Popen(
        [worker, store, "purge"], stdout=subprocess.PIPE, env=ENVIRONMENT
    ) as process:
        process.stdout.readline()
        begun = time.monotonic()
        if moment is not None:
            time.sleep(moment)
            process.kill()
        process.wait()
    return time.monotonic() - begun


def files_with_secret(folder):
    forms = [SECRET[at : at + 2].encode(code) for at in range(4) for code in ("utf-8", "utf-16-le")]
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def look(worker, folder):
    purged, cases = map(int, run(worker, str(folder / "store.db"), "look").split())
    if purged not in (0, cases):
        raise AssertionError(f"{purged} of {cases} cases were purged")
    found = files_with_secret(folder)
    if (purged == cases) == bool(found):
        raise AssertionError(f"{purged} of {cases} cases were purged, and it stands in {found}")
    return purged == cases


def main(worker, kills):
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole"
        whole.mkdir()
        run(worker, str(whole / "store.db"), "fill", SECRET)
        after = 0
        longest = 0.0
        for kill in range(kills + 1):
            tried = Path(folder) / f"tried-{kill}"
            shutil.copytree(whole, tried)
            store = str(tried / "store.db")
            if kill == 0:
                longest = purge(worker, store)
            else:
                purge(worker, store, longest * kill / kills)
            after += look(worker, tried)
            shutil.rmtree(tried)
    if after == 0:
        raise AssertionError("nothing was ever purged")
    print(f"{kills} kills within {longest:.2f} s; whole afterwards {after}, as before the others")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 30)
