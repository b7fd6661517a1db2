#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types Chinese into the window through a real input method, and looks what the store holds then.

    tests/app/inputmethod.py PROGRAM [FOLDER]

PROGRAM is the built noticedesk; it runs with fcitx5 and its Zhuyin engine chewing on a display and
a message bus of their own. FOLDER takes pictures, to be looked at.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

PACKAGES = ("xvfb", "openbox", "xdotool", "imagemagick", "dbus-daemon", "fonts-noto-cjk", "fcitx5",
            "fcitx5-chewing", "fcitx5-frontend-qt6")
FILES = {"fcitx5/config": "[Behavior]\nActiveByDefault=True\n",
         "fcitx5/profile": "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=chewing\n"
                           "[Groups/0/Items/0]\nName=chewing\n[GroupOrder]\n0=Default\n",
         "book.csv": "ORGID,ORGNAME,STATUSCODE,UPDATETIME\nA1,測試中文機關,,\n"}

TEST, CHINESE = "h k 4 g 4".split(), "5 j slash space j p 6".split()  # 測試, 中文 in Zhuyin
# Keys that act in the window, without those that chewing takes itself: Escape, Up, Down, Backspace.
ACTING = ("Tab shift+Tab Left Right Home End Prior Next F7 F8 F9 F10 ctrl+s ctrl+k ctrl+n ctrl+w "
          "ctrl+z ctrl+q ctrl+Next ctrl+Tab ctrl+Return ctrl+Delete alt+Up alt+n alt+Home").split()
# The keys to a field of a new notice, and where things stand on the screen in a first window.
NAME, REASON, ITEM = ["alt+n"], ["alt+r"], ["alt+r", "Tab"]
NAME_FIELD, REASON_FIELD, ITEM_FIELD = ("131", "357"), ("131", "451"), ("151", "529")
SECOND_PAGE, TODAY_TAB, CASE_MENU = ("113", "182"), ("25", "72"), ("31", "43")


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.2)


class Desk:
    """A display with an input method, and the program on it with a store of its own."""

    def __init__(self, program, folder):
        self.program, self.store = program, folder / "store.db"
        self.processes, self.known, self.failed = [], [], False
        own = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
        self.environment = os.environ | dict.fromkeys(own, str(folder)) | {
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "fcitx"}
        (folder / "fcitx5").mkdir()
        for name, content in FILES.items():
            (folder / name).write_text(content, encoding="utf-8")

    def open_display(self):
        server = self.start("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1280x900x24")
        self.environment["DISPLAY"] = ":" + server.stdout.readline().strip()
        self.start("openbox")
        bus = self.start("dbus-run-session", "--", "sh", "-c",
                         'echo "$DBUS_SESSION_BUS_ADDRESS"; exec fcitx5')
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        time.sleep(4)  # to ask whether fcitx5 is there would start a second one

    def close(self):
        for process in self.processes:  # the display first: the window manager ends with it alone
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait()

    def start(self, *command):
        self.processes.append(subprocess.Popen(
            command, env=self.environment, text=True, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, start_new_session=True))
        return self.processes[-1]

    def tell(self, *command):
        return subprocess.run(command, env=self.environment, text=True, capture_output=True).stdout

    def open(self):
        self.start(self.program, "--store", self.store)
        wait_for(self.windows)
        time.sleep(3)

    def windows(self):
        return self.tell("xdotool", "search", "--onlyvisible", "--class", "noticedesk").split()

    def press(self, *keys):
        self.tell("xdotool", "key", "--delay", "60", *keys)
        time.sleep(0.4)

    def new_notice(self, *keys):
        self.press("ctrl+n")
        time.sleep(1.5)
        self.press(*keys)

    def click(self, *place):
        self.tell("xdotool", "mousemove", *place, "click", "1", "sleep", "0.8")

    def drafts(self):
        """What each draft in the store says, in the order of their making."""
        lines = self.tell(self.program, "export", "--all", "--store", self.store)
        notices = [json.loads(line)["notice"] for line in lines.splitlines()]
        texts = [each["target"] | {"reason": each["reason"], "items": each["improvementItems"],
                                   "bases": each["legalBasis"]} for each in notices]
        return [{name: text for name, text in each.items() if text} for each in texts]

    def check(self, what, found, wanted):
        self.failed |= found != wanted
        told = "ok    " if found == wanted else f"FAILED {found} is not {wanted}:"
        print(told, what, flush=True)

    def check_draft(self, what, **wanted):
        """Whether there is one new draft, and it says just this."""
        count = len(self.known)
        wait_for(lambda: self.drafts()[count:] == [wanted], 6)
        self.known += self.drafts()[count:]
        self.check(what, self.known[count:], [wanted])

    def check_arrival(self, what, keys, place, **wanted):
        """A word is composed, a candidate chosen; the candidates stand just below the cursor."""
        self.new_notice(*keys, *TEST, "Down")
        said = self.tell("xdotool", "search", "--onlyvisible", "--name", "Fcitx5 Input",
                         "getwindowgeometry", "--shell")
        left, top = map(int, re.findall("^[XY]=(.+)", said, re.MULTILINE) or (-1000, -1000))
        near = abs(left - int(place[0])) < 40 and 0 < top - int(place[1]) < 40
        self.check(f"candidates at the cursor in the {what}", near, True)
        if len(sys.argv) > 2:
            self.tell("import", "-window", "root", f"{sys.argv[2]}/{what}.png")
        self.press("1", *CHINESE, "Return")
        self.check_draft(f"Chinese in the {what}", **wanted)
        self.new_notice(*keys, *TEST)
        opening = [key for key in ACTING if self.press(key) or len(self.windows()) > 1]
        self.check(f"keys that open a window while the {what} composes", opening, [])
        self.press("Return", *CHINESE, "Down", "Escape", "Return")
        self.check_draft(f"no key acts while the {what} composes", **wanted)

    def check_kept(self, how, keys, leave, *place, **wanted):
        """What is still being composed when one leaves is kept, once."""
        self.new_notice(*keys, *TEST)
        leave(*place)
        self.check_draft(f"kept at {how}", **wanted)

    def check_end(self):
        self.check("the program's end", self.processes[-1].wait(20), 0)
        self.check("the drafts of all checks", self.drafts(), self.known)

    def check_all(self):
        self.open_display()
        self.open()
        for keys in ((*TEST, "Down", "Escape"), ("Return",), (*TEST, "Escape")):
            self.press(*keys)
            self.check(f"the first dialog stays at {keys[-1]}", len(self.windows()), 2)
        self.press("Escape")
        self.check_arrival("name", NAME, NAME_FIELD, name="測試中文")
        self.check_arrival("reason", REASON, REASON_FIELD, reason="測試中文")
        self.check_arrival("item", ITEM, ITEM_FIELD, items=["測試中文"])
        self.check_kept("a click from a line", NAME, self.click, *REASON_FIELD, name="測試")
        self.check_kept("a click from a text", REASON, self.click, *ITEM_FIELD, reason="測試")
        self.check_kept("a click from an item", ITEM, self.click, *REASON_FIELD, items=["測試"])
        for what, place in {"page": SECOND_PAGE, "tab": TODAY_TAB, "menu": CASE_MENU}.items():
            self.check_kept(f"a click on a {what}", REASON, self.click, *place, reason="測試")
            self.press("Escape", "Escape")
        self.check_kept("the context menu", REASON, self.press, "Menu", "Escape", reason="測試")
        for key in ("ctrl+Next", "ctrl+n", "ctrl+Tab"):
            self.check_kept(f"Return, {key}", REASON, self.press, "Return", key, reason="測試")
        self.check_kept("the window's end", REASON, self.press, "alt+F4", reason="測試")
        self.check_end()
        book = self.store.with_name("book.csv")
        self.tell(self.program, "import", "--organizations", book, "--store", self.store)
        self.open()
        self.new_notice(*TEST, "Return")
        for keys in ((*CHINESE, "Down", "Escape"), ("Return",), ("Down", "Return")):
            wait_for(lambda: self.windows()[1:], 5)
            self.check(f"the list of organisations before {keys[-1]}", len(self.windows()), 2)
            self.press(*keys)
        self.press(*TEST, "Return")
        self.check_draft("organisation", code="A1", name="測試中文機關", reason="測試")
        self.check_kept("Return, ctrl+q", REASON, self.press, "Return", "ctrl+q", reason="測試")
        self.check_end()
        return self.failed


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    installed = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"],
                               capture_output=True, text=True, check=True).stdout.splitlines()
    if missing := [each for each in PACKAGES if each + " installed" not in installed]:
        sys.exit("These Debian packages are missing: " + " ".join(missing))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory() as folder, closing(Desk(sys.argv[1], Path(folder))) as desk:
        return desk.check_all()


if __name__ == "__main__":
    sys.exit(main())
