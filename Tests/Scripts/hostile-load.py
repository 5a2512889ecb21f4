#!/usr/bin/env python3
"""Honest sessions beside half-open hostile connections, against a real dossierd on loopback.

usage: python3 Tests/Scripts/hostile-load.py [--sessions 2000] [--hostile 5000] [--seconds 30] [--bin .build/release]

Founds a dataset, admits a key for each of SESSIONS, opens a session with each (TLS of this machine's
OpenSSL) and holds it. Twenty of them are measured: how long a ping takes, and, since each closes its
session now and then, how long a new one takes from the TCP connection to `caughtUp`. First alone, then
while HOSTILE connections are opened from many loopback addresses, 16 an address, and held half-open, each
opened again as soon as it is closed, some of them sending a byte now and then. Prints percentiles and the
daemon's largest resident size. Needs `ulimit -n` above HOSTILE and Python's `cryptography`.
"""
import argparse, base64, datetime, hashlib, hmac, json, os, random, re, resource, selectors, shutil, socket
import ssl, subprocess, sys, tempfile, threading, time

from cryptography import x509
from cryptography.hazmat.primitives import serialization as forms
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

args = argparse.ArgumentParser()
args.add_argument("--sessions", type=int, default=2000)
args.add_argument("--hostile", type=int, default=5000)
args.add_argument("--seconds", type=float, default=30)
args.add_argument("--bin", default=".build/release")
args = args.parse_args()
PROBES = min(20, args.sessions)
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
folder = tempfile.mkdtemp(prefix="dl-", dir="/tmp")
env = {"PATH": os.environ["PATH"], "HOME": folder, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": folder}


def run(*words):
    done = subprocess.run(words, env=env, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


program = os.path.abspath(args.bin)
settings = ["--state", folder + "/state", "--set", "listen.control=" + folder + "/control"]
log = open(folder + "/log", "w")
daemon = subprocess.Popen(
    [program + "/dossierd", "serve", "--set", "listen.sync=0.0.0.0:0"] + settings,
    env=env, cwd=folder, stdout=log, stderr=log)
port = None
for _ in range(200):
    found = re.search(r"listening address=0\.0\.0\.0:(\d+)", open(folder + "/log").read())
    if found:
        port = int(found.group(1))
        break
    time.sleep(0.05)
if port is None:
    sys.exit("dossierd does not say where it listens:\n" + open(folder + "/log").read())
run(program + "/dossierd", "init", "Load", *settings)
dataset = json.loads(run(program + "/dossierd", "status", "--json", *settings))["dataset"]


def url64(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def canonical(value):
    return json.dumps(value, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()


def digest(purpose, *pieces):
    return hashlib.sha256(b"dossier/1 " + purpose + b"\n" + b"".join(pieces)).digest()


def context(key, name):
    """A TLS context that shows a key in a certificate of its own."""
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "load")])
    certificate = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(subject).serial_number(1)
        .public_key(key.public_key()).not_valid_before(datetime.datetime(2000, 1, 1))
        .not_valid_after(datetime.datetime(2100, 1, 1)).sign(key, None))
    with open(f"{folder}/{name}.pem", "wb") as file:
        file.write(certificate.public_bytes(forms.Encoding.PEM))
        file.write(key.private_bytes(
            forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption()))
    found = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    found.check_hostname = False
    found.verify_mode = ssl.CERT_NONE
    found.minimum_version = ssl.TLSVersion.TLSv1_3
    found.set_alpn_protocols(["dossier/1"])
    found.load_cert_chain(f"{folder}/{name}.pem")
    return found


def admit(keys):
    """Lets an admin working copy join, and writes in its name that the keys are editors."""
    code = json.loads(
        run(program + "/dossierd", "invite", "--json", "--no-wait", "--role", "admin", *settings))["code"]
    run(program + "/dossier", "join", f"{code}@127.0.0.1:{port}", folder + "/admin", "--as", "admin")
    seed = open(folder + "/admin/.dossier/identity.key").read().strip()
    admin = Ed25519PrivateKey.from_private_bytes(base64.urlsafe_b64decode(seed + "=" * (-len(seed) % 4)))
    own = admin.public_key().public_bytes(forms.Encoding.Raw, forms.PublicFormat.Raw)
    session = Session(context(admin, "admin-key"), "127.0.0.2", takes=True)
    heads, admission = {}, None
    for message in session.heard:
        if message["type"] != "changeset":
            continue
        header = message["header"]
        name = url64(digest(b"header", canonical(header)))
        heads[header["chain"]] = [header["chain"], header["sequence"], name]
        index = 0
        for operation in message["body"]["parts"][0]["operations"]:
            if operation[0] == "admin.admit" and operation[4]["key"] == url64(own):
                admission = [name, index]
            index += operation[2]
    incarnation = os.urandom(16)
    chain, previous = url64(digest(b"chain", own, incarnation)), None
    for number, start in enumerate(range(0, len(keys), 1000)):
        grants = [
            ["admin.admit", 0, 1, [], {"key": url64(key.public_key().public_bytes(
                forms.Encoding.Raw, forms.PublicFormat.Raw)), "role": "editor"}]
            for key in keys[start:start + 1000]]
        part, salt = canonical({"operations": grants}), os.urandom(16)
        body = digest(b"body", digest(b"part", hmac.digest(salt, b"0", "sha256"), part))
        header = {"format": 1, "chain": chain, "sequence": number + 1, "time": 0, "body": url64(body),
                  "bytes": len(part), "dataset": dataset, "saw": sorted(heads.values())}
        if previous is None:
            header.update(key=url64(own), incarnation=url64(incarnation), admission=admission)
        else:
            header.update(previous=previous, saw=[])
        previous = url64(digest(b"header", canonical(header)))
        session.say({"type": "changeset", "header": header, "body": {"parts": [{"operations": grants}],
                     "salt": url64(salt)},
                     "signature": url64(admin.sign(b"dossier/1 sign\n" + canonical(header)))})
        while session.hear("acknowledge")["through"] <= number:
            pass
    session.close()


class Session:
    def __init__(self, context, host, takes=False):
        self.context, self.host, self.takes, self.heard = context, host, takes, []
        self.open()

    def open(self):
        start = time.monotonic()
        raw = socket.create_connection(("127.0.0.1", port), timeout=30, source_address=(self.host, 0))
        self.file = self.context.wrap_socket(raw).makefile("rwb")
        self.say({"capabilities": [], "chain": dataset, "dataset": dataset, "mergeRule": 1, "now": 0,
                  "protocol": [1, 1], "software": "load", "type": "hello"})
        self.say({"heads": {}, "send": self.takes, "type": "have"})
        self.hear("caughtUp")
        return time.monotonic() - start

    def say(self, message):
        self.file.write(json.dumps(message, separators=(",", ":"), sort_keys=True).encode() + b"\n")
        self.file.flush()

    def hear(self, kind):
        while True:
            line = self.file.readline()
            if not line:
                raise ConnectionError("the daemon ended the session")
            message = json.loads(line)
            if self.takes:
                self.heard.append(message)
            if message["type"] == kind:
                return message
            if message["type"] == "error":
                raise ConnectionError(str(message))

    def ping(self):
        start = time.monotonic()
        self.say({"type": "ping"})
        self.hear("pong")
        return time.monotonic() - start

    def close(self):
        self.say({"type": "bye"})
        self.file.close()


def measure(sessions, seconds):
    pings, opens, failures = [], [], []
    end = time.monotonic() + seconds

    def again(session):
        """Opens until it works; the time is from the first attempt."""
        start = time.monotonic()
        while time.monotonic() < end:
            try:
                session.open()
                return opens.append(time.monotonic() - start)
            except OSError as error:
                failures.append(str(error))
                time.sleep(0.1)

    def work(session):
        while time.monotonic() < end:
            try:
                pings.append(session.ping())
                time.sleep(0.05)
                if random.random() < 0.05:
                    session.close()
                    again(session)
            except (OSError, ValueError) as error:
                failures.append(str(error))
                again(session)

    threads = [threading.Thread(target=work, args=[one]) for one in sessions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return pings, opens, failures


def hostile(count, until, totals):
    """Opens `count` connections from 127.1.0.1 on, 16 an address, and keeps opening what is closed."""
    selector = selectors.DefaultSelector()

    def dial(number):
        one = socket.socket()
        one.setblocking(False)
        host = 1 + number // 16
        one.bind((f"127.1.{host // 250}.{1 + host % 250}", 0))
        one.connect_ex(("127.0.0.1", port))
        totals["opened"] += 1
        selector.register(one, selectors.EVENT_READ, number)
    waiting = list(range(count))
    while not until.is_set():
        for number in waiting[:50]:
            try:
                dial(number)
            except OSError:
                totals["failed"] += 1
        waiting = waiting[50:]
        for key, _ in selector.select(0.01):
            try:
                gone = key.fileobj.recv(4096) == b""
            except OSError:
                gone = True
            if gone:
                selector.unregister(key.fileobj)
                key.fileobj.close()
                waiting.append(key.data)
        for key in random.sample(list(selector.get_map().values()), min(5, len(selector.get_map()))):
            try:
                key.fileobj.send(b"\x16")
            except OSError:
                pass


def show(name, times):
    times = sorted(times)
    if times:
        at = lambda part: 1000 * times[min(len(times) - 1, int(len(times) * part))]
        print(f"{name}: {len(times)} times, p50 {at(0.5):.1f} ms, p99 {at(0.99):.1f} ms, "
              f"most {1000 * times[-1]:.1f} ms")


def resident():
    text = open(f"/proc/{daemon.pid}/status").read()
    return " ".join(re.findall(r"VmHWM:\s*(\d+) kB", text))


def keep(sessions, until):
    """Sends a ping on every idle session now and then; the answers stay unread."""
    while not until.wait(20):
        for session in sessions:
            session.say({"type": "ping"})


def stands(session):
    try:
        return session.ping() is not None
    except (OSError, ValueError):
        return False


try:
    keys = [Ed25519PrivateKey.generate() for _ in range(args.sessions)]
    admit(keys)
    start = time.monotonic()
    sessions = [
        Session(context(key, f"key-{number}"), f"127.0.{number // 200}.{2 + number % 200}")
        for number, key in enumerate(keys)]
    print(f"{len(sessions)} honest sessions in {time.monotonic() - start:.1f} s; "
          f"largest resident size {resident()} kB", flush=True)
    stop, totals = threading.Event(), {"opened": 0, "failed": 0}
    keeper = threading.Thread(target=keep, args=[sessions[PROBES:], stop])
    keeper.start()
    pings, opens, failures = measure(sessions[:PROBES], args.seconds / 2)
    show("alone, ping", pings)
    show("alone, a session anew", opens)
    print(f"alone, failures: {len(failures)}; largest resident size {resident()} kB", flush=True)
    child = os.fork()
    if child == 0:
        stop = threading.Event()
        threading.Timer(args.seconds + 5, stop.set).start()
        hostile(args.hostile, stop, totals)
        print(f"hostile: {totals['opened']} connections opened, {totals['failed']} could not be", flush=True)
        os._exit(0)
    time.sleep(2)
    pings, opens, failures = measure(sessions[:PROBES], args.seconds)
    show(f"beside {args.hostile} hostile ones, ping", pings)
    show(f"beside {args.hostile} hostile ones, a session anew", opens)
    print(f"failures of honest sessions: {len(failures)} {sorted(set(failures))[:3]}")
    stop.set()
    keeper.join()
    print(f"sessions that still stand: {sum(stands(one) for one in sessions)} of {len(sessions)}")
    print(f"largest resident size {resident()} kB")
    os.waitpid(child, 0)
finally:
    daemon.terminate()
    daemon.wait(20)
    shutil.rmtree(folder, ignore_errors=True)
