#!/usr/bin/env python3
"""Kills real daemons under load, again and again, and counts what was acknowledged and is gone.

usage: kill-campaign.py [KILLS] [--seed N] [--bin FOLDER] [--keep] [--plant]

Two daemons replicate one dataset; a client of each imports, edits and pushes. In every round one daemon or both get
SIGKILL at a random moment, now and then again while they start. Then:

- what the killed process left is copied, and read with SQLite alone: every changeset that a client had been told is
  stored must be in it, byte for byte;
- the daemon is started again as a service manager would, and must be ready by itself;
- `dossierd verify --full` must find nothing in it;
- both daemons must come to equal state digests.

The last line gives kills, acknowledged changesets, lost ones and seconds. Exit status: 0 if nothing was lost and
nothing else went wrong, else 1; the folder is kept then. With --plant each kill also takes the database's write-ahead
log away, as if nothing had been synced: the campaign must find that, or it proves nothing. The same seed gives the same load and the same delays; where in the
daemon's work a kill falls still depends on the machine.
"""

import argparse
import base64
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


class Wrong(Exception):
    """Something that must not happen."""


class Daemon:
    """One dossierd, started and killed as often as one likes."""

    def __init__(self, name, stage):
        self.name, self.stage, self.port, self.starts = name, stage, 0, 0
        self.state = os.path.join(stage.folder, name)
        self.settings = ["--state", self.state, "--set", "daemon.name=" + name,
                         "--set", "listen.control=" + os.path.join(stage.folder, "c-" + name)]
        self.notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notify_path = os.path.join(stage.folder, "n-" + name)
        self.notify.bind(self.notify_path)
        self.process = None

    def launch(self):
        self.starts += 1
        self.log = os.path.join(self.stage.folder, "log-%s-%d" % (self.name, self.starts))
        self.notify.setblocking(False)
        try:
            while True:
                self.notify.recv(4096)
        except BlockingIOError:
            pass
        words = ["serve", "--set", "listen.sync=127.0.0.1:%d" % self.port] + self.settings
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [self.stage.program("dossierd")] + words, stdout=log, stderr=log,
                stdin=subprocess.DEVNULL, env=dict(self.stage.environment, NOTIFY_SOCKET=self.notify_path))

    def ready(self):
        """Waits until it says so, as a service manager does."""
        self.notify.settimeout(0.5)
        end = time.monotonic() + 60
        while True:
            if self.process.poll() is not None:
                raise Wrong("%s did not start (%d): %s" % (self.name, self.process.returncode, self.said()))
            if time.monotonic() > end:
                raise Wrong("%s was not ready within 60 s: %s" % (self.name, self.said()))
            try:
                if b"READY=1" in self.notify.recv(4096):
                    break
            except (socket.timeout, BlockingIOError):
                pass
        if not self.port:
            self.port = int(re.search(r"address=127\.0\.0\.1:(\d+)", self.said()).group(1))

    def said(self):
        with open(self.log, errors="replace") as log:
            return log.read()[-2000:]

    def kill(self):
        """SIGKILL; an end of its own is something else."""
        code = self.process.poll()
        if code is not None:
            raise Wrong("%s ended by itself (%d): %s" % (self.name, code, self.said()))
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        os.remove(self.log)
        if self.stage.plant and os.path.exists(self.state + "/dossier.db-wal"):
            os.remove(self.state + "/dossier.db-wal")

    def run(self, *words):
        return self.stage.run("dossierd", list(words) + self.settings)

    def status(self):
        return json.loads(self.run("status", "--json"))

    def left(self):
        """What a killed process left on the disk, by digest: read from a copy, with nothing of ours."""
        copy = os.path.join(self.stage.folder, "copy")
        shutil.rmtree(copy, ignore_errors=True)
        os.mkdir(copy)
        for suffix in ("", "-wal"):
            if os.path.exists(self.state + "/dossier.db" + suffix):
                shutil.copy(self.state + "/dossier.db" + suffix, copy + "/dossier.db" + suffix)
        database = sqlite3.connect(copy + "/dossier.db")
        try:
            (word,) = database.execute("PRAGMA quick_check").fetchone()
            if word != "ok":
                raise Wrong("%s: SQLite says %s" % (self.name, word))
            return dict(database.execute("SELECT digest, line FROM changeset"))
        finally:
            database.close()


class Client:
    """A working copy, and what it was told is stored."""

    def __init__(self, name, daemon):
        self.stage, self.daemon = daemon.stage, daemon
        self.folder = os.path.join(self.stage.folder, name)
        code = json.loads(daemon.run("invite", "--json", "--no-wait", "--role", "editor"))["code"]
        self.stage.run("dossier", ["join", "%s@127.0.0.1:%d" % (code, daemon.port), self.folder, "--as", name])
        self.told = {}

    def run(self, *words):
        return self.stage.run("dossier", ["-C", self.folder] + list(words))

    def push(self):
        return self.stage.start("dossier", ["-C", self.folder, "push"])

    def learn(self):
        """Adds what it was told is stored: its own changesets but those that it calls unsent."""
        status = json.loads(self.run("status", "--json"))
        key = status["identity"]["key"]
        key = base64.urlsafe_b64decode(key + "=" * (-len(key) % 4))
        database = sqlite3.connect(self.folder + "/.dossier/dossier.db")
        try:
            own = database.execute(
                "SELECT digest, line FROM changeset JOIN segment ON segment = number"
                " WHERE key = ? ORDER BY position", (key,)).fetchall()
        finally:
            database.close()
        self.told.update(own[:len(own) - status["unsentChangesets"]])
        return status["stateDigest"]


class Stage:
    """The folder of one campaign, its programs and its random choices."""

    def __init__(self, arguments):
        self.bin = os.path.abspath(arguments.bin)
        self.folder = tempfile.mkdtemp(prefix="kc-", dir="/tmp")
        self.environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": self.folder,
                            "LANG": "C.UTF-8", "TZ": "UTC", "XDG_RUNTIME_DIR": self.folder}
        self.random = random.Random(arguments.seed)
        self.plant = arguments.plant
        self.kills = 0
        self.entities = 0

    def program(self, name):
        return os.path.join(self.bin, name)

    def start(self, program, words):
        return subprocess.Popen([self.program(program)] + words, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=self.environment)

    def run(self, program, words):
        process = self.start(program, words)
        output, _ = process.communicate(timeout=120)
        if process.returncode != 0:
            text = output.decode(errors="replace")
            raise Wrong("%s %s: exit %d\n%s" % (program, " ".join(words), process.returncode, text))
        return output.decode()

    def companies(self, count):
        """A file of generated companies."""
        path = os.path.join(self.folder, "in.ftm.json")
        with open(path, "w") as file:
            for _ in range(count):
                self.entities += 1
                number = self.entities
                file.write(json.dumps({
                    "id": "c-%d" % number, "schema": "Company", "properties": {
                        "name": ["Company %d" % number], "country": ["cn"],
                        "address": ["%d Long Street" % number],
                        "notes": ["noted " * self.random.randint(1, 200)]}}) + "\n")
        return path


def load(stage, clients, number):
    """Work for the clients to push: small edits, and now and then a large import."""
    desk, field = clients
    size = 250 if number % 20 == 19 else stage.random.randint(1, 8)
    desk.run("import", stage.companies(size), "--yes", "-q")
    if stage.random.random() < 0.6:
        field.run("add", "Person", "Person %d" % number, "--id", "p-%d" % number)


def kill(stage, daemons, clients, number):
    """One round: load, death, what is left, a new start."""
    load(stage, clients, number)
    targets = stage.random.choice([daemons[:1], daemons[:1], daemons[1:], daemons[1:], daemons])
    pushes = [client.push() for client in clients]
    time.sleep(stage.random.uniform(0, 0.35))
    for daemon in targets:
        daemon.kill()
        stage.kills += 1
    for push in pushes:
        try:
            push.communicate(timeout=90)
        except subprocess.TimeoutExpired:
            raise Wrong("a push did not end within 90 s")
    for client in clients:
        client.learn()
    lost = 0
    for daemon in targets:
        left = daemon.left()
        for client in clients:
            if client.daemon is daemon:
                lost += sum(left.get(digest) != line for digest, line in client.told.items())
        if stage.random.random() < 0.2:
            daemon.launch()
            time.sleep(stage.random.uniform(0, 0.1))
            daemon.kill()
            stage.kills += 1
        daemon.launch()
    for daemon in targets:
        daemon.ready()
        daemon.run("verify", "--full")
    if lost:
        raise Wrong("%d acknowledged changesets are lost" % lost, lost)
    converge(daemons)


def converge(daemons):
    """Waits until all hold the same state."""
    end = time.monotonic() + 60
    while True:
        digests = [daemon.status().get("stateDigest") for daemon in daemons]
        if digests[0] is not None and len(set(digests)) == 1:
            return digests[0]
        if time.monotonic() > end:
            raise Wrong("no equal state digests within 60 s: %s" % digests)
        time.sleep(0.05)


def finish(daemons, clients):
    """Everything is pushed; all four hold the same, and every acknowledged line is everywhere."""
    for client in clients:
        client.run("push")
    digest = converge(daemons)
    for client in clients:
        client.run("pull")
        if client.learn() != digest:
            raise Wrong("a client holds another state than the daemons")
    told = {}
    for client in clients:
        told.update(client.told)
    lost = 0
    for daemon in daemons:
        daemon.run("verify", "--full")
        daemon.kill()
        left = daemon.left()
        lost += sum(left.get(name) != line for name, line in told.items())
    return len(told), lost


def campaign(stage, arguments):
    daemons = [Daemon("office", stage), Daemon("branch", stage)]
    try:
        for daemon in daemons:
            daemon.launch()
            daemon.ready()
        daemons[0].run("init", "Kill campaign")
        code = json.loads(daemons[0].run("invite", "--json", "--no-wait", "--role", "admin"))["code"]
        daemons[1].run("join", "%s@127.0.0.1:%d" % (code, daemons[0].port))
        clients = [Client("desk", daemons[0]), Client("field", daemons[1])]
        number = 0
        while stage.kills < arguments.kills:
            kill(stage, daemons, clients, number)
            number += 1
            if number % 25 == 0:
                print("%d kills" % stage.kills, flush=True)
        return finish(daemons, clients)
    finally:
        for daemon in daemons:
            if daemon.process and daemon.process.poll() is None:
                daemon.process.kill()
                daemon.process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kills", nargs="?", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--bin", default=os.path.join(ROOT, ".build", "release"))
    parser.add_argument("--plant", action="store_true", help="lose what a kill leaves in the log")
    parser.add_argument("--keep", action="store_true", help="keep the folder")
    arguments = parser.parse_args()
    print("seed %d" % arguments.seed, flush=True)
    stage = Stage(arguments)
    begun = time.monotonic()
    acknowledged = lost = 0
    wrong = None
    try:
        acknowledged, lost = campaign(stage, arguments)
    except Wrong as error:
        wrong = error
        lost = error.args[1] if len(error.args) > 1 else 0
        print("WRONG after %d kills: %s\nthe folder is kept: %s" % (stage.kills, error.args[0], stage.folder))
    if not (wrong or lost or arguments.keep):
        shutil.rmtree(stage.folder)
    print("kill campaign: %d kills, %d changesets acknowledged, %d lost, %.0f s, seed %d"
          % (stage.kills, acknowledged, lost, time.monotonic() - begun, arguments.seed))
    return 1 if wrong or lost else 0


if __name__ == "__main__":
    sys.exit(main())
