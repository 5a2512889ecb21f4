#!/usr/bin/env python3
"""Honest sessions beside half-open hostile connections, against a real dossierd on loopback.

usage: python3 Tests/Scripts/hostile-load.py [--members 20] [--hostile 5000] [--seconds 20] [--bin .build/release]

Founds a dataset, lets MEMBERS working copies join it, opens a session with the key of each (TLS of this
machine's OpenSSL) and measures how long a ping takes: first alone, then while HOSTILE connections are
opened from many loopback addresses and held half-open, each opened again as soon as it is closed, some of
them sending a byte now and then. Meanwhile every member also closes its session and opens a new one, timed.
Prints percentiles and the daemon's largest resident size. Needs `ulimit -n` above HOSTILE.
"""
import argparse, base64, json, os, random, re, resource, selectors, shutil, socket, ssl, subprocess, sys
import tempfile, threading, time

args = argparse.ArgumentParser()
args.add_argument("--members", type=int, default=20)
args.add_argument("--hostile", type=int, default=5000)
args.add_argument("--seconds", type=float, default=20)
args.add_argument("--bin", default=".build/release")
args = args.parse_args()
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


def member(number):
    answer = run(program + "/dossierd", "invite", "--json", "--no-wait", "--role", "editor", *settings)
    place = f"{folder}/copy-{number}"
    run(program + "/dossier", "join", json.loads(answer)["code"] + f"@127.0.0.1:{port}", place,
        "--as", f"m{number}")
    seed = open(place + "/.dossier/identity.key").read().strip()
    seed = base64.urlsafe_b64decode(seed + "=" * (-len(seed) % 4))
    text = base64.b64encode(bytes.fromhex("302e020100300506032b657004220420") + seed).decode()
    with open(place + ".pem", "w") as file:
        file.write(f"-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----\n")
    run("openssl", "req", "-new", "-x509", "-key", place + ".pem", "-out", place + ".crt",
        "-days", "1", "-subj", "/CN=x")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols(["dossier/1"])
    context.load_cert_chain(place + ".crt", place + ".pem")
    return context


class Session:
    def __init__(self, context, host):
        self.context, self.host = context, host
        self.open()

    def open(self):
        start = time.monotonic()
        raw = socket.create_connection(("127.0.0.1", port), timeout=30, source_address=(self.host, 0))
        self.file = self.context.wrap_socket(raw).makefile("rwb")
        self.say({"capabilities": [], "chain": dataset, "dataset": dataset, "mergeRule": 1, "now": 0,
                  "protocol": [1, 1], "software": "load", "type": "hello"})
        self.say({"heads": {}, "send": False, "type": "have"})
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
            if message["type"] == kind:
                return
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


try:
    contexts = [member(number) for number in range(args.members)]
    sessions = [Session(one, f"127.0.0.{2 + number % 200}") for number, one in enumerate(contexts)]
    print(f"{len(sessions)} honest sessions")
    pings, opens, failures = measure(sessions, args.seconds / 2)
    show("alone, ping", pings)
    show("alone, a session anew", opens)
    print(f"alone, failures: {len(failures)}; largest resident size {resident()} kB")
    stop, totals = threading.Event(), {"opened": 0, "failed": 0}
    child = os.fork()
    if child == 0:
        threading.Timer(args.seconds + 5, stop.set).start()
        hostile(args.hostile, stop, totals)
        print(f"hostile: {totals['opened']} connections opened, {totals['failed']} could not be", flush=True)
        os._exit(0)
    time.sleep(2)
    pings, opens, failures = measure(sessions, args.seconds)
    show(f"beside {args.hostile} hostile ones, ping", pings)
    show(f"beside {args.hostile} hostile ones, a session anew", opens)
    print(f"failures of honest sessions: {len(failures)} {sorted(set(failures))[:3]}")
    print(f"largest resident size {resident()} kB")
    os.waitpid(child, 0)
finally:
    daemon.terminate()
    daemon.wait(20)
    shutil.rmtree(folder, ignore_errors=True)
