#!/bin/sh
# Lets the real `ftm validate` judge a file of FtM JSON lines, and checks that it drops nothing.
#
# usage: Tests/Scripts/ftm-validate.sh FILE.ftm.json [--allow-dropped]
#
# `ftm validate` ends well even where it leaves values out that it does not take, so its output is
# compared with its input. --allow-dropped only reports what was left out: for lists that already
# held such values when they were imported.
set -eu

version=4.11.2
if [ $# -lt 1 ] || [ ! -f "$1" ]; then
    echo "usage: $0 FILE.ftm.json [--allow-dropped]" >&2
    exit 64
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
venv=${DOSSIER_FTM_VENV:-$root/.build/ftm-$version}

if [ ! -x "$venv/bin/ftm" ]; then
    mkdir -p "$(dirname "$venv")"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet "followthemoney==$version"
fi

output=$(mktemp)
trap 'rm -f "$output"' EXIT
"$venv/bin/ftm" validate -i "$1" -o "$output"

"$venv/bin/python" - "$1" "$output" "${2:-}" <<'PYTHON'
import json, sys

def values(path):
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            entity = json.loads(line)
            for name, texts in (entity.get("properties") or {}).items():
                found.setdefault(entity["id"], set()).update((name, text) for text in texts)
            found.setdefault(entity["id"], set())
    return found

given, taken = values(sys.argv[1]), values(sys.argv[2])
dropped = [(i, *v) for i in given for v in sorted(given[i] - taken.get(i, set()))]
for entity, name, text in dropped[:20]:
    print(f"dropped: {entity} {name} {text[:60]!r}")
total = sum(map(len, given.values()))
print(f"{sys.argv[1]}: {len(given)} entities, {total} values, {len(dropped)} dropped by ftm validate")
if set(given) != set(taken):
    sys.exit("entities are missing from the output of ftm validate")
if dropped and sys.argv[3] != "--allow-dropped":
    sys.exit(1)
PYTHON
