#!/usr/bin/env python3
"""Compares DossierCore with the executable model on random histories.

    compare-with-model.py MODEL_FOLDER [--count 2000] [--first 1] [--package FOLDER] [--keep FOLDER]

Writes histories by seed as lines, with what the model says of several delivery orders of each, and lets the
test suite ModelComparisonTests deliver the same orders to DossierCore. Every odd seed is a history of the
model's own World; every even one has operations besides that the model's own histories do not make.
MODEL_FOLDER (or the variable DOSSIER_MODEL) holds format.py, merge.py, authoring.py, histories.py.
"""

import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

BATCH = 100  # histories a file


def load_model(folder):
    sys.path.insert(0, str(folder))
    import authoring
    import format as format_
    import histories
    import merge
    return format_, merge, authoring, histories


class Cases:
    def __init__(self, folder):
        self.f, self.merge, self.authoring, self.histories = load_model(folder)

    # ---- histories

    def wild_world(self, seed):
        """A World whose members now and then write what the model's own members never do."""
        f, authoring, histories = self.f, self.authoring, self.histories

        class Wild(histories.World):
            def act(self, m):
                pick = self.chooser
                if m.grant is None or pick.random() >= 0.4:
                    return super().act(m)
                entity, property_ = pick.choice(histories.ENTITIES), pick.choice(histories.PROPERTIES)
                value = pick.choice(histories.VALUES)
                everything = sorted(m.replica.index.assertions)
                some = pick.sample(everything, min(len(everything), pick.randint(0, 3)))
                draft = authoring.Draft()
                action = pick.choice(("cross", "keep", "several", "marker", "unknown", "unknown admin", "replace", "retract", "void", "erase twice", "whole", "empty"))
                if action == "cross":  # removes what belongs to other entities, live or not
                    draft.assert_(entity, property_, value, some)
                elif action == "keep":  # keeps any operations, also such as assert nothing
                    draft.resolve(entity, some, m.live(entity)[:1] if pick.random() < 0.3 else [], (property_, value) if pick.random() < 0.5 else ())
                elif action == "several":
                    for other in histories.ENTITIES:
                        draft.assert_(other, property_, pick.choice(histories.VALUES), m.live(other, property_)[:1])
                elif action == "marker":  # a resolve that re-states a marker, and a plain assertion of one
                    draft.resolve(entity, [], some, (f.MARKER, "")) if pick.random() < 0.5 else draft.assert_(entity, f.MARKER, value)
                elif action == "unknown":
                    draft.row("quote", entity, (property_, value), some)
                elif action == "unknown admin":
                    draft.row("admin.quote", entity, (property_, value), some)
                elif action == "replace":
                    draft.assert_(entity, property_, value, m.live(entity, property_), language=pick.choice(("eng", "zho")))
                elif action == "retract":
                    draft.retract(entity, [(name, None) if pick.random() < 0.3 else (name, index) for name, index in some])
                elif action == "void":  # one part breaks the grammar, its neighbour stands
                    draft.assert_(entity, property_, "a\0b", some)
                    draft.assert_("other", "name", value)
                elif action == "whole":  # removes all of what others are about, beside single operations
                    draft.assert_(entity, property_, value, some[:1] + [(name, None) for name, _ in some[1:]])
                elif action == "empty":  # runs of no operation, also one that keeps
                    draft.runs.append(["assert", 1, 0, draft._pairs(some[:1])])
                    draft.assert_(entity, property_, value, some[1:])
                    draft.runs.append(["resolve", 1, 0, [], {"keeps": draft._pairs(everything[:2])}])
                    draft.assert_(entity, property_, value)
                elif action == "erase twice":
                    candidates = [(c.digest, n) for c in m.replica.log.changesets.values() for n in c.rows]
                    for name, part in pick.sample(candidates, min(2, len(candidates))):
                        draft.erase(name, part)
                return m.write(draft) if draft.next else None
        return Wild(seed)

    def world(self, seed):
        h = self.histories
        if seed % 2:
            h.ENTITIES, h.VALUES = ("e1", "e2", "e3"), ("a", "b", "c")
            world = h.World(seed)
        else:  # spellings that differ in bytes alone
            h.ENTITIES, h.VALUES = ("e", "\u00e9", "e\u0301"), ("\u00e5", "a\u030a", "b")
            world = self.wild_world(seed)
        world.run(world.chooser.randint(8, 20))
        return world

    # ---- what the model says

    def outcome(self, replica):
        e, s = self.f.encode, replica.state()
        id_ = lambda i: f"{e(i[0])} {i[1]}"
        found = {
            "stateDigest": [f"{s.digest:064x}"],
            "vector": [f"{e(chain)} {sequence} {e(name)}" for chain, heads in s.vector.items() for sequence, name in heads],
            "conflicts": [f"{id_(a)} {id_(b)}" for a, b in self.merge.conflicts(replica)],
            "setAside": [e(name) for name in s.membership.set_aside],
            "grants": [f"{id_(grant.id)} {e(grant.key)} {grant.role}" for grant in s.membership.grants],
            "forks": [f"{e(chain)} {sequence}" for chain, sequence in s.forks],
            "erased": [id_(part) for part in s.erased], "wanted": [id_(part) for part in s.wanted],
            "returned": [id_(i) for i in s.returned],
            "live": [f"{id_(i)} {entity} {a.property} {a.value}" for entity, ids in s.live.items() for i, a in ids.items()]}
        return {key: sorted(value, key=lambda text: text.encode()) for key, value in found.items()}

    def case(self, seed, deliveries=4):
        world = self.world(seed)
        chooser = random.Random(seed * 31 + 1)
        originals = {c.digest: c for c in world.log}
        table, numbers, found = [], {}, []

        def number(changeset):
            line = changeset.to_line().decode()
            if line not in numbers:
                numbers[line] = len(table)
                table.append(line)
            return numbers[line]
        for _ in range(deliveries):
            order = list(world.log)
            if chooser.random() < 0.5:
                chooser.shuffle(order)
            else:
                order = self.histories.random_causal_order(order, chooser)
            if chooser.random() < 0.4:
                order = self.erased_before(order, chooser)
            if chooser.random() < 0.3:
                order += chooser.sample(order, len(order) // 3)  # some come twice
            replica = self.merge.Replica(world.dataset)
            for changeset in order:
                replica.receive(changeset)
            assert not replica.waiting, seed
            first = self.outcome(replica)
            repairs = [originals[name] for name, _ in sorted(replica.state().wanted)]
            for changeset in repairs:
                replica.receive(changeset)
            found.append({"order": [number(c) for c in order], "expected": first, "repaired": self.outcome(replica)})
        whole = {self.f.encode(name): number(c) for name, c in originals.items()}
        return {"seed": seed, "dataset": self.f.encode(world.dataset), "lines": table, "whole": whole, "deliveries": found}

    @staticmethod
    def erased_before(order, chooser):
        """Some parts that an erase names are gone before they come, as from a peer that has the erasure."""
        erased = {}
        for c in order:
            for run in c.runs:
                if run.kind == "admin.erase" and chooser.random() < 0.7:
                    erased[run.arguments["changeset"]] = (run.arguments["part"], (c.digest, run.first))
        return [c.without(*erased[c.digest]) if c.digest in erased else c for c in order]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", default=os.environ.get("DOSSIER_MODEL"))
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--package", default=str(pathlib.Path(__file__).resolve().parents[2]))
    parser.add_argument("--keep", help="write the cases here and leave them")
    parser.add_argument("--only-write", action="store_true")
    options = parser.parse_args()
    if not options.model:
        parser.error("the model's folder is missing: give it, or set DOSSIER_MODEL")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        cases = Cases(options.model)
        last = options.first + options.count
        for start in range(options.first, last, BATCH):
            batch = [cases.case(seed) for seed in range(start, min(start + BATCH, last))]
            (folder / f"cases-{start:08}.json").write_text(json.dumps(batch))
        print(f"{options.count} histories from seed {options.first} written", flush=True)
        if options.only_write:
            return 0
        return subprocess.run(["swift", "test", "--package-path", options.package, "--filter", "ModelComparisonTests"],
                              env=os.environ | {"DOSSIER_MODEL_CASES": str(folder)}).returncode


if __name__ == "__main__":
    sys.exit(main())
