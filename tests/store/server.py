# SPDX-License-Identifier: GPL-3.0-or-later
"""A private server of PostgreSQL for tests: server.py ACTION NAME, where the action is start,
start-in-memory, stop, kill, restart, crash or secure.

It listens on a socket only, in a folder of this name among the temporary files: the path of a socket
has room for 107 bytes. Whoever reaches that is let in. What it holds may be
lost with the machine, so it need not wait for the disk. In memory, where there is room, it makes a
database, which is three hundred files, in a quarter of the time. PostgreSQL refuses to run as root: then it
runs as the user "postgres" of Debian's package.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAMS = Path("/usr/lib/postgresql/15/bin")
MEMORY = Path("/dev/shm")
ENOUGH = 2**30  # bytes
OPTIONS = "-c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=300"


def main():
    action, folder = sys.argv[1], Path(tempfile.gettempdir(), sys.argv[2])
    if action in ("start", "start-in-memory", "stop"):
        stop(folder)
    if action in ("start", "start-in-memory"):
        make(folder, folder / "data" if action == "start" else data_in_memory(folder))
        start(folder)
        make_roles(folder)
    if action == "restart":
        start(folder)
    if action == "kill":
        kill(folder)
    if action == "crash":
        crash(folder)
    if action == "secure":
        secure(folder)


def data_in_memory(folder):
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < ENOUGH:
        return folder / "data"
    return Path(tempfile.mkdtemp(prefix=folder.name + "-", dir=MEMORY))


def make(folder, data):
    folder.mkdir(mode=0o755)
    data.mkdir(exist_ok=True)
    if data != folder / "data":
        (folder / "data").symlink_to(data)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        shutil.chown(data, "postgres")
    as_server("initdb", "-D", folder / "data", "-U", "postgres", "--auth=trust", "--locale=C",
              "--encoding=UTF8", "--no-sync")


def start(folder):
    as_server("pg_ctl", "-D", folder / "data", "-l", folder / "log", "-w", "-o",
              f"-k {folder} {OPTIONS}", "start")


def make_roles(folder):
    """As the administrator of an office does; the clerk works at a desk."""
    as_server("psql", "-q", "-h", folder, "-U", "postgres", "-c", "CREATE ROLE noticedesk_staff",
              "-c", "CREATE ROLE clerk LOGIN IN ROLE noticedesk_staff",
              "-c", "CREATE ROLE stranger LOGIN")


def kill(folder):
    """The first process, and waits until the others have followed it: then it can be started again."""
    first = (folder / "data" / "postmaster.pid").read_text().split()[0]
    others = children(folder)
    os.kill(int(first), signal.SIGKILL)
    while any(Path("/proc", each).exists() for each in others):
        time.sleep(0.02)


def crash(folder):
    """One of the processes that serve a desk: the first ends all of them and begins anew."""
    for each in children(folder):
        if b"[local]" in Path(f"/proc/{each}/cmdline").read_bytes():
            os.kill(int(each), signal.SIGKILL)
            return


def secure(folder):
    """As an office has it: encrypted, with a certificate for an address that is not called local, and
    passwords."""
    data, name = folder / "data", "127.0.0.2"
    as_server("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
              f"/CN={name}", "-addext", f"subjectAltName=IP:{name}", "-keyout", data / "server.key",
              "-out", data / "server.crt")
    shutil.copy(data / "server.crt", folder / "root.crt")
    os.chmod(folder / "root.crt", 0o644)
    (data / "pg_hba.conf").write_text("local all all trust\nhostssl all all all scram-sha-256\n",
                                      encoding="utf-8")
    as_server("psql", "-q", "-h", folder, "-U", "postgres", "-c",
              "ALTER ROLE clerk PASSWORD 'open sesame'", "-c", "ALTER SYSTEM SET ssl = on", "-c",
              "ALTER SYSTEM SET listen_addresses = '*'", "-c", f"ALTER SYSTEM SET port = {free_port()}")
    as_server("pg_ctl", "-D", data, "-m", "fast", "stop")
    as_server("pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", f"-k {folder}", "start")


def free_port():
    with socket.socket() as taken:
        taken.bind(("", 0))
        return taken.getsockname()[1]


def children(folder):
    first = (folder / "data" / "postmaster.pid").read_text().split()[0]
    return Path(f"/proc/{first}/task/{first}/children").read_text().split()


def stop(folder):
    """Also one that an interrupted run has left, or that was killed."""
    if (folder / "data" / "postmaster.pid").exists():
        as_server("pg_ctl", "-D", folder / "data", "-m", "immediate", "stop", check=False)
    shutil.rmtree((folder / "data").resolve(), ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)


def as_server(program, *arguments, check=True):
    command = [PROGRAMS / program if (PROGRAMS / program).exists() else program, *arguments]
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    subprocess.run(command, check=check, cwd="/", stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
