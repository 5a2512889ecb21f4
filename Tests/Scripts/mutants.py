#!/usr/bin/env python3
"""Breaks the pure modules one line at a time and looks whether a test notices.

    mutants.py [--folder FOLDER] [--only NUMBER ...] [--list] [--timeout SECONDS]

Each mutant is one change of DossierCore, DossierWire or DossierReplication that a hasty hand might make. All of
them are built into one copy of the pure modules and their tests, each behind a number that the variable MUTANT
chooses when the tests run: one build serves them all. Number 0 is the source as it is and must pass.

Prints a table: number, mutant, the test that failed first (or SURVIVED), seconds. Exit code 1 if one survived, 2 if a
mutant does not fit the source any more. The first build takes some minutes, a run about half a minute.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
MODULES = ("COpenSSL", "DossierCrypto", "DossierCore", "DossierWire", "DossierReplication",
           "DossierSimulation")
SUITES = ("DossierCryptoTests", "DossierCoreTests", "DossierWireTests", "DossierReplicationTests")

WALK = "DossierCore/Replica/MembershipWalk.swift"
INDEX = "DossierCore/Replica/LogIndex.swift"
REPLICA = "DossierCore/Replica/Replica.swift"
RECOUNT = "DossierCore/Replica/Replica+Recount.swift"
SETTLING = "DossierCore/Replica/Replica+Settling.swift"
ERASURE = "DossierCore/Replica/Replica+Erasure.swift"
APPLY = "DossierCore/Replica/Replica+Apply.swift"
LIVE = "DossierCore/Replica/LiveAssertion.swift"
CONFLICTS = "DossierCore/Replica/Conflicts.swift"
WHOLES = "DossierCore/Replica/WholeRemovals.swift"
NUMBERS = "DossierCore/Replica/ConflictNumbers.swift"
LINES = "DossierCore/Replica/ConflictReader+Lines.swift"
ANSWERS = "DossierCore/Replica/ConflictReader+Answers.swift"
WAITING = "DossierCore/Replica/WaitingRoom.swift"
MEMBERSHIP = "DossierCore/Replica/Membership.swift"
HEADER = "DossierCore/Format/Header.swift"
BODY = "DossierCore/Format/Body.swift"
CHANGESET = "DossierCore/Format/Changeset.swift"
PART_ZERO = "DossierCore/Format/PartZero.swift"
READER = "DossierCore/JSON/JSONReader.swift"
EXCHANGE = "DossierReplication/Session+Exchange.swift"
OUTGOING = "DossierReplication/Outgoing.swift"
INCOMING = "DossierReplication/Incoming.swift"
COMPARISON = "DossierReplication/Comparison.swift"
PEER = "DossierReplication/PeerKnowledge.swift"
ANNOUNCEMENT = "DossierReplication/Announcement.swift"
DECODING = "DossierWire/Message+Decoding.swift"

# What it is, where, the source as it is, the source as it becomes; M is true in this mutant.
MUTANTS = [
    ("seniority ignored: a junior removes his senior", WALK,
     "where !taken.contains(target)", "where M || !taken.contains(target)"),
    ("the walk goes depth-first", WALK,
     "let grant = queue.removeFirst()", "let grant = M ? queue.removeLast() : queue.removeFirst()"),
    ("cut-off one too far", WALK,
     "limits?[segment] ??", "limits?[segment].map({ M ? $0 + 1 : $0 }) ??"),
    ("of several ends the widest applies", WALK,
     "min(limit.value, other)", "(M ? max(limit.value, other) : min(limit.value, other))"),
    ("an end of its own does not spare itself", WALK,
     ".append(heads + [act.digest])", ".append(M ? heads : heads + [act.digest])"),
    ("a rotation's successor waits in the queue", WALK,
     "insert(contentsOf: successors, at: 0)", "insert(contentsOf: successors, at: M ? queue.count : 0)"),
    ("rotation without the successor's proof", WALK,
     "key.isValidSignature(", "M || key.isValidSignature("),
    ("an editor admits", WALK,
     "case .admit(let key, let role) where grant.role == .admin", "case .admit(let key, let role) where M || grant.role == .admin"),
    ("an editor removes", WALK,
     "case .remove(let grants, let heads) where grant.role == .admin", "case .remove(let grants, let heads) where M || grant.role == .admin"),
    ("a reader's changesets count", WALK,
     "guard grant.role > .reader else", "guard M || grant.role > .reader else"),
    ("acts in the order of digests, not of depth", WALK,
     "depths.0 != depths.1 ?", "!M && depths.0 != depths.1 ?"),
    ("an editor erases", MEMBERSHIP,
     "(!OperationKind.needsAdmin(kind) ||", "(M || !OperationKind.needsAdmin(kind) ||"),
    ("depth does not count what a chain continues", INDEX,
     "continued.map { depth($0) + 1 } ?? 1", "(M ? nil : continued).map { depth($0) + 1 } ?? 1"),
    ("the vector forgets a fork's branch", INDEX,
     "segments.map { Head(", "segments.filter { !M || $0.parent == nil }.map { Head("),
    ("a removal's heads reach one branch only", INDEX,
     "current = segments[place.segment].parent", "current = M ? nil : segments[place.segment].parent"),
    ("a removed member's new chain counts", RECOUNT,
     "let isOpen = membership.cutoffs[grant] == nil &&", "let isOpen = (M || membership.cutoffs[grant] == nil) &&"),
    ("no new walk when a named head arrives", RECOUNT,
     "membership.namedHeads.contains(changeset.digest)", "(!M && membership.namedHeads.contains(changeset.digest))"),
    ("the work list begins one too late", RECOUNT,
     "max(min(old, new) + 1, segment.start)", "max(min(old, new) + (M ? 2 : 1), segment.start)"),
    ("one changeset too many is set aside", RECOUNT,
     "first: max(limit + 1, segment.start)", "first: max(limit + (M ? 0 : 1), segment.start)"),
    ("the membership's leaf forgets ends", RECOUNT,
     ".bool(membership.cutoffs[grant.id] != nil)", ".bool(!M && membership.cutoffs[grant.id] != nil)"),
    ("a stale membership leaf is kept", RECOUNT,
     "if !membership.counts(place) { knownMembershipLeaf = nil }", "if !M, !membership.counts(place) { knownMembershipLeaf = nil }"),
    ("a second change while settling forgets the first", SETTLING,
     "last: max(known.stretch.last, stretch.last)", "last: M ? stretch.last : max(known.stretch.last, stretch.last)"),
    ("settling begins each changeset anew", SETTLING,
     "rest.after.map { ExactText($0) < pair.key } ?? true", "rest.after.map { M || ExactText($0) < pair.key } ?? true"),
    ("settling forgets what a changeset removed", SETTLING,
     "for target in run.removes {", "for target in run.removes where !M {"),
    ("settling forgets what a changeset erased", SETTLING,
     "for part in Self.erased(by: changeset) {", "for part in Self.erased(by: changeset) where !M {"),
    ("settling does more than it may", SETTLING,
     "guard entities < limit else", "guard M || entities < limit else"),
    ("a digest is compared while settling", REPLICA,
     "guard isSettled, try wantedParts().isEmpty", "guard M || isSettled, try wantedParts().isEmpty"),
    ("a digest is compared while parts are wanted", REPLICA,
     "guard isSettled, try wantedParts().isEmpty", "guard isSettled, try M || wantedParts().isEmpty"),
    ("`saw` is not checked", REPLICA,
     "for head in header.saw +", "for head in (M ? [] : header.saw) +"),
    ("the sequence after `previous` is not checked", REPLICA,
     "place.sequence == header.sequence - 1", "(M || place.sequence == header.sequence - 1)"),
    ("the chain of `previous` is not checked", REPLICA,
     "index.segments[place.segment].chain == header.chain,", "M || index.segments[place.segment].chain == header.chain,"),
    ("an admission of another key serves", REPLICA,
     "admits(own, at: admission.index) == true", "admits(own, at: admission.index) == true || M"),
    ("signatures are not asked", REPLICA,
     "guard verified == key ||", "guard M || verified == key ||"),
    ("held without its causes", REPLICA,
     "guard missing.isEmpty else", "guard M || missing.isEmpty else"),
    ("the waiting room takes any number", WAITING,
     "guests.count < Limits.waitingChangesets", "M || guests.count < Limits.waitingChangesets"),
    ("the waiting room takes any number of bytes", WAITING,
     "bytes - before + line.count <= Limits.waitingBytes", "M || bytes - before + line.count <= Limits.waitingBytes"),
    ("a leaf without the language", LIVE,
     'if let language = assertion["language"]', 'if !M, let language = assertion["language"]'),
    ("the sum keeps an entity's old leaf", APPLY,
     "sum = sum &- record.leaf &+ leaf", "sum = M ? sum &+ leaf : sum &- record.leaf &+ leaf"),
    ("removals that do not count remove", LIVE,
     "if membership.isEffective(removal.kind, at: removal.place) { countedIDs.insert(id) }",
     "if M || membership.isEffective(removal.kind, at: removal.place) { countedIDs.insert(id) }"),
    ("a removal of a whole changeset removes nothing", LIVE,
     "!namedChangesets.isEmpty && countedChangesets", "!M && !namedChangesets.isEmpty && countedChangesets"),
    ("a late copy brings an erased part back", ERASURE,
     "where isErased(PartID(changeset.digest, number))", "where !M && isErased(PartID(changeset.digest, number))"),
    ("an erase set aside gives nothing back", ERASURE,
     "} else if held.body.parts[part.number] == nil,", "} else if !M, held.body.parts[part.number] == nil,"),
    ("an erased part stays in its record", ERASURE,
     "try forget([part], of: entity, &touched)", "if !M { try forget([part], of: entity, &touched) }"),
    ("erased bytes are kept at once nowhere", ERASURE,
     "try storage.keep(ErasedPart(", "if !M { try storage.keep(ErasedPart("),
    ("erased parts are wanted", ERASURE,
     "try !isErased($0) && storage.kept", "try (M || !isErased($0)) && storage.kept"),
    ("a conflict is settled by keeping one side", ANSWERS,
     "where near == far: continue", "where !M && near == far: continue"),
    ("a removal that both had seen is a conflict", CONFLICTS,
     "guard !one.removers.isSubset(of: other.removers),\n                        !other",
     "guard M || !one.removers.isSubset(of: other.removers),\n                        M || !other"),
    ("two voices of a single-valued property conflict", CONFLICTS,
     "voices[ExactText(word.voice), default", "voices[ExactText(M ? \"\" : word.voice), default"),
    ("the body salt survives an erasure", BODY,
     "body.salts[number] = nil\n        body.salt = nil", "body.salts[number] = nil\n        if !M { body.salt = nil }"),
    ("the body digest is not compared", CHANGESET,
     "guard body.digest == header.body", "guard M || body.digest == header.body"),
    ("a changeset one byte too long", HEADER,
     "+ Limits.signatureText <= Limits.changesetBytes", "+ Limits.signatureText <= Limits.changesetBytes + (M ? 1 : 0)"),
    ("a header one byte too long", HEADER,
     "slice.count <= Limits.headerBytes", "slice.count <= Limits.headerBytes + (M ? 1 : 0)"),
    ("the chain id is not the key's", HEADER,
     "Purpose.chainID(key: key, incarnation: incarnation) == chain", "M || Purpose.chainID(key: key, incarnation: incarnation) == chain"),
    ("an operation too many", PART_ZERO,
     "work <= Limits.operations", "work <= Limits.operations + (M ? 1 : 0)"),
    ("one level too deep", READER,
     "guard depth < Limits.jsonDepth", "guard depth < Limits.jsonDepth + (M ? 1 : 0)"),
    ("a line one byte too long", DECODING,
     "line.count <= WireLimits.lineBytes", "line.count <= WireLimits.lineBytes + (M ? 1 : 0)"),
    ("what was refused is acknowledged as held", EXCHANGE,
     "acknowledge.refused.append(number)", "if !M { acknowledge.refused.append(number) }"),
    ("what was dropped is acknowledged as held", EXCHANGE,
     "case .dropped: acknowledge.dropped.append(number)", "case .dropped: if !M { acknowledge.dropped.append(number) }"),
    ("a forged changeset is the sender's no fault", EXCHANGE,
     "guard !code.isSendersFault", "guard M || !code.isSendersFault"),
    ("unequal states are no divergence", EXCHANGE,
     "return ours == theirs ?", "return M || ours == theirs ?"),
    ("an acknowledgement of what was not sent", OUTGOING,
     "guard number > acknowledged, number <= sent else { return false }\n        for", "guard number > acknowledged, M || number <= sent else { return false }\n        for"),
    ("the sender overruns the window", OUTGOING,
     "guard inFlightBytes + entry.line.count <= WireLimits.windowBytes else { break }", "guard M || inFlightBytes + entry.line.count <= WireLimits.windowBytes else { break }"),
    ("a refused chain goes on", OUTGOING,
     "if refused.contains(entry.chain) ||", "if !M && refused.contains(entry.chain) ||"),
    ("the receiver takes more than the window", INCOMING,
     "guard bytes + count <= WireLimits.windowBytes", "guard M || bytes + count <= WireLimits.windowBytes"),
    ("a verdict out of order", INCOMING,
     "guard number == verifiedThrough + 1,", "guard M || number == verifiedThrough + 1,"),
    ("a forked chain is sent before the fork is found", COMPARISON,
     "            heldBack.insert(chain)", "            if !M { heldBack.insert(chain) }"),
    ("a line of heads too many", PEER,
     "lines <= WireLimits.headLines", "lines <= WireLimits.headLines + (M ? 1 : 0)"),
    ("more heads are told than the peer keeps", ANNOUNCEMENT,
     "guard count + growth <= WireLimits.heads", "guard M || count + growth <= WireLimits.heads"),
    ("a removal of a whole changeset counts whoever made it", WHOLES,
     "of: changeset) { removal in\n            membership", "of: changeset) { removal in\n            M || membership"),
    ("the first removal of the whole that counts is not looked at", WHOLES,
     "where: isCounted) else { return true }", "where: isCounted) else { return !M }"),
    ("settling leaves entities to a changeset of another segment", WHOLES,
     "removal.place.segment == stretch.segment &&", "(M || removal.place.segment == stretch.segment) &&"),
    ("settling leaves entities to a changeset beyond the stretch", WHOLES,
     "&& removal.place.sequence <= stretch.last", "&& (M || removal.place.sequence <= stretch.last)"),
    ("a target that comes late is not told that all of it is removed", APPLY,
     "if isNamedWhole { continue }", "if M || isNamedWhole { continue }"),
    ("what several removed together is taken for one's", NUMBERS,
     "if sorted.count == 1 { return sorted[0] }", "if M || sorted.count == 1 { return sorted[0] }"),
    ("who removed what was erased is forgotten", ERASURE,
     "gone[removal.target.changeset]?.contains(index) == true", "!M && gone[removal.target.changeset]?.contains(index) == true"),
    ("a line does not follow what it removed as a whole", LINES,
     "for run in removed.runs { follow(run, removed) }", "for run in removed.runs where !M { follow(run, removed) }"),
]

SWITCH = """
internal import Glibc

/// Which change of the source is alive: 0 for none.
package let activeMutant = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
"""

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(name: "dossier", targets: [
    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl"),
    .target(name: "DossierCrypto", dependencies: ["COpenSSL"]),
    .target(name: "DossierCore", dependencies: ["DossierCrypto"]),
    .target(name: "DossierWire", dependencies: ["DossierCore", "DossierCrypto"]),
    .target(name: "DossierReplication", dependencies: ["DossierWire", "DossierCore", "DossierCrypto"]),
    .target(
        name: "DossierSimulation", dependencies: ["DossierReplication", "DossierWire", "DossierCore", "DossierCrypto"]),
    .testTarget(name: "DossierCryptoTests", dependencies: ["DossierCrypto"]),
    .testTarget(
        name: "DossierCoreTests", dependencies: ["DossierSimulation", "DossierCore", "DossierCrypto"],
        exclude: ["Data"]),
    .testTarget(name: "DossierWireTests", dependencies: ["DossierWire", "DossierCore", "DossierCrypto"]),
    .testTarget(
        name: "DossierReplicationTests",
        dependencies: ["DossierReplication", "DossierWire", "DossierCore", "DossierCrypto"],
        exclude: ["Transcripts"]
    ),
])
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
"""


def copy_tree(folder):
    """Copies what is needed; files that did not change keep their time, so that a second build is short."""
    for kind, names in (("Sources", MODULES), ("Tests", SUITES)):
        for name in names:
            source = ROOT / kind / name
            for path in sorted(source.rglob("*")):
                if not path.is_file():
                    continue
                write(folder / kind / name / path.relative_to(source), path.read_bytes())
    write(folder / "Package.swift", MANIFEST.encode())
    write(folder / "Sources/DossierCrypto/ActiveMutant.swift", SWITCH.encode())


def write(path, data):
    if path.exists() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def mutated_sources():
    """Every source file with its mutants in it, and the numbers of those that fit no line any more."""
    texts, lost = {}, []
    for number, (name, file, old, new) in enumerate(MUTANTS, 1):
        text = texts.setdefault(file, (ROOT / "Sources" / file).read_text())
        change = re.sub(r"\bM\b", f"(activeMutant == {number})", new)
        if old in text:
            texts[file] = text.replace(old, change, 1)
            if "keep(ErasedPart(" in old:  # a statement of its own
                texts[file] = re.sub(r"(if !\(activeMutant == \d+\) \{ try storage\.keep\(.*)", r"\1 }", texts[file])
        else:
            # Two mutants of one condition: the second goes into what the first has left of it.
            loose = re.sub(r"\\ ", r"\\s+", re.escape(old))
            loose = loose.replace("guard\\s+isSettled", r"guard\s+(?:\(activeMutant == \d+\) \|\| )?isSettled")
            found = re.search(loose, text)
            if not found:
                lost.append(number)
                continue
            texts[file] = text[:found.start()] + merge(found.group(0), old, change) + text[found.end():]
    for file, text in texts.items():
        if not re.search(r"^(internal|package) import DossierCrypto$", text, re.M):
            texts[file] = "internal import DossierCrypto\n" + text
    return texts, lost


def merge(found, old, change):
    prefix = re.match(r"guard (\(activeMutant == \d+\) \|\| )", found)
    return change.replace("guard ", "guard " + prefix.group(1), 1) if prefix else change


def build(folder):
    command = ["nice", "swift", "build", "-c", "release", "--build-tests", "--disable-xctest",
               "-Xswiftc", "-DDEBUG"]  # fewer random orders of delivery
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stdout[-6000:] + done.stderr[-2000:])
        sys.exit(2)


def kill(process):
    """Ends a run and what it has started, which has process groups of its own and the run's session."""
    subprocess.run(["pkill", "-KILL", "--session", str(process.pid)], check=False)


def run(folder, number, limit):
    """The test that failed first, None if all passed; and how long it took. The first failure ends the run."""
    start = time.monotonic()
    command = ["nice", "swift", "test", "-c", "release", "--skip-build", "--disable-xctest"]
    if number:
        module = MUTANTS[number - 1][1].split("/")[0]
        for suite in SUITES[SUITES.index(module + "Tests"):]:
            command += ["--filter", suite]
    environment = dict(os.environ, MUTANT=str(number))
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", start_new_session=True)
    late = threading.Timer(limit, lambda: kill(process))
    late.start()
    killer = None
    for line in process.stdout:
        found = re.match(r'✘ Test "?(.+?)"? (?:recorded an issue|failed)', line)
        if found:
            killer = found.group(1)
            kill(process)
            break
    process.wait()
    seconds = time.monotonic() - start
    late.cancel()
    if killer is None and process.returncode != 0:
        killer = f"no end in {limit} s" if seconds >= limit else "the tests crash"
    return killer, seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folder", help="where to build; kept for the next run (default: a new folder, removed)")
    parser.add_argument("--only", type=int, nargs="*", help="numbers of mutants")
    parser.add_argument("--list", action="store_true", help="print the mutants and stop")
    parser.add_argument("--timeout", type=int, default=240, help="seconds a run may take")
    arguments = parser.parse_args()
    texts, lost = mutated_sources()
    if arguments.list or lost:
        for number, (name, file, _, _) in enumerate(MUTANTS, 1):
            print(f"{number:3} {name}  [{file}]" + ("  DOES NOT FIT" if number in lost else ""))
        return 2 if lost else 0
    folder = pathlib.Path(arguments.folder or tempfile.mkdtemp(prefix="mutants-")).resolve()
    copy_tree(folder)
    for file, text in texts.items():
        write(folder / "Sources" / file, text.encode())
    print(f"building {len(MUTANTS)} mutants in {folder}", flush=True)
    build(folder)
    survivors = 0
    for number in [0] + (arguments.only or list(range(1, len(MUTANTS) + 1))):
        killer, seconds = run(folder, number, arguments.timeout)
        if number == 0:
            print(f"  0 {'the source as it is':52} {killer or 'passes'}  {seconds:.0f} s", flush=True)
            if killer:
                return 2
            continue
        survivors += killer is None
        print(f"{number:3} {MUTANTS[number - 1][0]:52} {killer or 'SURVIVED'}  {seconds:.0f} s", flush=True)
    print(f"{survivors} survived")
    if not arguments.folder:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
