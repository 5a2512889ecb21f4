#!/usr/bin/env python3
"""Honest sessions beside half-open hostile connections, against a real dossierd on loopback.

usage: python3 Tests/Scripts/hostile-load.py [--sessions 2000] [--hostile 5000] [--seconds 30] [--greet]
                                            [--bin .build/release]

Founds a dataset, admits a key for each of SESSIONS, opens a session with each (TLS of this machine's
OpenSSL) and holds it. First alone, then while HOSTILE connections are opened from many loopback
addresses, 16 an address, and held half-open, each opened again as soon as it is closed, some of them
sending a byte now and then. With --greet each sends a whole ClientHello first, the same one always, so
that the daemon agrees on keys and signs for it, which costs the daemon far more than the flood.

Four processes share the machine with the daemon, so that none is measured by another's delay:
- the flood;
- the holder: all sessions but twenty, each with a ping in twenty seconds; tells of every one that ends;
- the probes: twenty sessions with a ping every 50 ms, each closed now and then; the time of a new one is
  from the first TCP connection to `caughtUp`, however many attempts it takes;
- the echo: a socket that answers at once. The probes ping it as they ping the daemon: what that takes is
  the machine's and this program's delay, not the daemon's.
Prints percentiles, the daemon's processor time and its largest resident size. Needs `ulimit -n` above
HOSTILE and Python's `cryptography`.
"""
import argparse, base64, collections, datetime, hashlib, hmac, json, multiprocessing, os, random, re, resource
import selectors, shutil, socket, ssl, subprocess, sys, tempfile, threading, time

from cryptography import x509
from cryptography.hazmat.primitives import serialization as forms
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

args = argparse.ArgumentParser()
args.add_argument("--sessions", type=int, default=2000)
args.add_argument("--hostile", type=int, default=5000)
args.add_argument("--seconds", type=float, default=30)
args.add_argument("--greet", action="store_true")
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
        # As dossier does: a small line must not wait for the daemon to acknowledge the handshake's end.
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
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


class Echo:
    """Pings the echo as `Session` pings the daemon."""
    def __init__(self, port):
        self.file = socket.create_connection(("127.0.0.1", port)).makefile("rwb")

    def ping(self):
        start = time.monotonic()
        self.file.write(b'{"type":"ping"}\n')
        self.file.flush()
        json.loads(self.file.readline())
        return time.monotonic() - start


def echo(listener):
    """Answers every line with itself, one connection at a time."""
    while True:
        one = listener.accept()[0]
        while line := one.recv(4096):
            one.sendall(line)


def measure(sessions, echo, end):
    """Pings until `end`; whoever is in the middle of opening goes on until it is in, at most a minute."""
    found = {"pings": [], "echoes": [], "opens": [], "failures": []}

    def again(session):
        start = time.monotonic()
        while time.monotonic() < end + 60:
            try:
                session.open()
                return found["opens"].append(time.monotonic() - start)
            except OSError as error:
                found["failures"].append(f"dialling: {error}")
                time.sleep(0.1)
        found["failures"].append("gave up dialling")

    def work(session):
        while time.monotonic() < end:
            try:
                found["pings"].append(session.ping())
                time.sleep(0.05)
                if random.random() < 0.05:
                    session.close()
                    again(session)
            except OSError as error:
                found["failures"].append(f"a session that stood: {error}")
                again(session)

    def control():
        while time.monotonic() < end:
            found["echoes"].append(echo.ping())
            time.sleep(0.01)

    threads = [threading.Thread(target=work, args=[one]) for one in sessions]
    threads.append(threading.Thread(target=control))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def hold(numbers, pipe):
    """Opens the sessions, pings each once in twenty seconds until told to stop, and tells how each fared."""
    sessions = {number: open_session(number) for number in numbers}
    pipe.send(len(sessions))
    pings, ended, count = [], {}, max(1, len(sessions))
    start = time.monotonic()

    def ping(number):
        try:
            pings.append(sessions[number].ping())
        except OSError as error:
            ended[number] = f"{error} after {time.monotonic() - start:.1f} s"
            del sessions[number]

    turn = 0
    while not pipe.poll(20 / count):
        number = numbers[turn % count] if numbers else None
        turn += 1
        if number in sessions:
            ping(number)
    pipe.recv()
    for number in list(sessions):
        ping(number)
    pipe.send((len(sessions), ended, pings))


def probe(numbers, echo_port, pipe):
    """Measures whenever it is told until when."""
    sessions, echo = [open_session(number) for number in numbers], Echo(echo_port)
    pipe.send(len(sessions))
    while end := pipe.recv():
        pipe.send(measure(sessions, echo, end))
    pipe.send(sum(stands(one) for one in sessions))


def greeting():
    """What a TLS client says first."""
    said = ssl.MemoryBIO()
    client = context(Ed25519PrivateKey.generate(), "stranger").wrap_bio(ssl.MemoryBIO(), said)
    try:
        client.do_handshake()
    except ssl.SSLWantReadError:
        return said.read()


def hostile(count, pipe):
    """Opens `count` connections from 127.1.0.1 on, 16 an address, and keeps opening what is closed."""
    selector, opened, failed, answered = selectors.DefaultSelector(), 0, 0, 0
    first = greeting() if args.greet else b""

    def dial(number):
        one = socket.socket()
        one.setblocking(False)
        host = 1 + number // 16
        one.bind((f"127.1.{host // 250}.{1 + host % 250}", 0))
        one.connect_ex(("127.0.0.1", port))
        selector.register(one, selectors.EVENT_READ | (selectors.EVENT_WRITE if first else 0), number)
    waiting = list(range(count))
    while not pipe.poll():
        for number in waiting[:50]:
            try:
                dial(number)
                opened += 1
            except OSError:
                failed += 1
        waiting = waiting[50:]
        for key, ready in selector.select(0.01):
            try:
                if ready & selectors.EVENT_WRITE:
                    key.fileobj.send(first)
                    selector.modify(key.fileobj, selectors.EVENT_READ, key.data)
                    continue
                got = key.fileobj.recv(4096)
                gone = got == b""
                answered += not gone
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
    pipe.send((opened, failed, answered))


def open_session(number):
    return Session(
        context(keys[number], f"key-{number}"), f"127.0.{number // 200}.{2 + number % 200}")


def stands(session):
    try:
        return session.ping() is not None
    except OSError:
        return False


def show(name, times):
    times = sorted(times)
    if times:
        at = lambda part: 1000 * times[min(len(times) - 1, int(len(times) * part))]
        print(f"  {name}: {len(times)} times, p50 {at(0.5):.1f} ms, p99 {at(0.99):.1f} ms, "
              f"most {1000 * times[-1]:.1f} ms", flush=True)


def show_all(found):
    show("ping", found["pings"])
    show("echo, for comparison", found["echoes"])
    show("a session anew", found["opens"])
    for failure, count in collections.Counter(found["failures"]).most_common(5):
        print(f"  {count} times: {failure}")


def resident():
    text = open(f"/proc/{daemon.pid}/status").read()
    return " ".join(re.findall(r"VmHWM:\s*(\d+) kB", text))


def processor_time():
    fields = open(f"/proc/{daemon.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ends_in_log():
    """Why members' sessions ended, as the daemon tells it."""
    return collections.Counter(
        re.sub(r"(address|peer|key|session)=\S+", r"\1=…", line.split(" ", 1)[1])
        for line in open(folder + "/log") if "session ended" in line)


def begin(work, *words):
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.Process(target=work, args=[*words, theirs], daemon=True)
    child.start()
    return ours


try:
    keys = [Ed25519PrivateKey.generate() for _ in range(args.sessions)]
    admit(keys)
    start = time.monotonic()
    listener = socket.create_server(("127.0.0.1", 0))
    multiprocessing.Process(target=echo, args=[listener], daemon=True).start()
    probes = begin(probe, range(PROBES), listener.getsockname()[1])
    print(f"{probes.recv()} probes", flush=True)
    holder = begin(hold, range(PROBES, args.sessions))
    print(f"{holder.recv()} sessions held, all open in {time.monotonic() - start:.1f} s; "
          f"largest resident size {resident()} kB", flush=True)
    before = processor_time()
    probes.send(time.monotonic() + args.seconds / 2)
    print("alone:")
    show_all(probes.recv())
    print(f"  daemon: {processor_time() - before:.1f} s of a processor, {resident()} kB", flush=True)
    flood = begin(hostile, args.hostile)
    time.sleep(2)
    before, start = processor_time(), time.monotonic()
    probes.send(start + args.seconds)
    print(f"beside {args.hostile} hostile connections:")
    found = probes.recv()
    took, used = time.monotonic() - start, processor_time() - before
    flood.send("stop")
    opened, failed, answered = flood.recv()
    show_all(found)
    print(f"  daemon: {used:.1f} s of a processor in {took:.1f} s, {resident()} kB")
    print(f"  the flood opened {opened} connections, {failed} could not be, {answered} were answered")
    holder.send("stop")
    standing, ended, pings = holder.recv()
    show("a ping of a held session", pings)
    probes.send(None)
    print(f"{standing + probes.recv()} of {args.sessions} sessions stand; ended: {ended}")
    for text, count in ends_in_log().most_common(6):
        print(f"  {count} times in the log: {text.strip()}")
finally:
    daemon.terminate()
    daemon.wait(20)
    shutil.rmtree(folder, ignore_errors=True)
