#!/bin/sh
# The main job on real input: two daemons, two clients, one dataset, a cut link, a conflict, its resolution.
# Called by Config/bootstrap.sh demo [FILE.ftm.json]; needs DOSSIER_BIN, the folder of the built programs.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$(dirname -- "$here")")
bin=${DOSSIER_BIN:-$root/.build/release}
work=${DOSSIER_DEMO:-$root/.build/demo}
file=${1:-$here/article.ftm.json}
PATH=$bin:$PATH
export PATH
export DOSSIER_DIR='' NO_COLOR=1
unset DOSSIER_DIR

begun=$(date +%s%N)
passed=''
failed=0
daemons=''

stop_daemons() {
    for pid in $daemons; do kill "$pid" 2>/dev/null || true; done
    for pid in $daemons; do wait "$pid" 2>/dev/null || true; done
    daemons=''
    rm -rf "$sockets"
}

# A control socket's path must be short, wherever the clone is.
sockets=$(mktemp -d "${TMPDIR:-/tmp}/dossier-demo.XXXXXX")
trap 'stop_daemons' EXIT
trap 'exit 130' INT TERM

milliseconds() { echo $((($(date +%s%N) - $1) / 1000000)); }

say() { printf '%s\n' "$*"; }
head_line() { printf '\n== %s\n' "$*"; }

# on_terminal PROGRAM -C DIR COMMAND...: shows what a person at a terminal of 80 columns sees.
on_terminal() {
    printf '$ dossier %s\n' "$(shift 3 && printf '%s ' "$@")"
    if command -v script >/dev/null; then
        script -qec "stty cols 80 2>/dev/null; $*" /dev/null </dev/null | tr -d '\r'
    else
        "$@"
    fi
}

# check NAME BEGUN TEST...: notes whether something is as it should be, and how long it took.
check() {
    name=$1
    since=$2
    shift 2
    verdict=PASS
    "$@" || verdict=FAIL
    took=$(milliseconds "$since")
    passed="$passed
  $verdict  $(printf '%6d ms' "$took")   $name"
    if [ "$verdict" = FAIL ]; then failed=$((failed + 1)); fi
}

# until SECONDS COMMAND...: repeats a question until its answer is yes.
until_true() {
    limit=$(($(date +%s) + $1))
    shift
    until "$@"; do
        if [ "$(date +%s)" -ge "$limit" ]; then return 1; fi
        sleep 0.1
    done
}

newsroom_options="--state $work/newsroom --set daemon.name=newsroom --set listen.sync=127.0.0.1:0 --set listen.control=$sockets/newsroom"
field_options="--state $work/field --set daemon.name=field --set listen.sync=127.0.0.1:0 --set listen.control=$sockets/field"

# shellcheck disable=SC2086  # options are words
newsroom() { command=$1; shift; dossierd "$command" "$@" $newsroom_options; }
# shellcheck disable=SC2086  # options are words
field() { command=$1; shift; dossierd "$command" "$@" $field_options; }

# start NAME: runs a daemon and waits until it has said where it listens.
start() {
    log=$work/$1.log
    : >"$log"
    if [ "$1" = newsroom ]; then options=$newsroom_options; else options=$field_options; fi
    # shellcheck disable=SC2086  # options are words
    dossierd serve $options >>"$log" 2>&1 &
    daemons="$daemons $!"
    until_true 10 grep -q 'ready' "$log" || {
        cat "$log" >&2
        return 1
    }
}

port_of() { sed -n 's/.*listening address=127\.0\.0\.1:\([0-9]*\).*/\1/p' "$work/$1.log" | head -n 1; }
code_for() { "$1" invite --no-wait --role "$2" | sed -n 's/^ *\([0-9A-Z]\{4\}-[0-9A-Z]\{4\}-[0-9A-Z]\{4\}\) .*/\1/p'; }
value_of() { sed -n "s/.*\"$1\":\"\\([^\"]*\\)\".*/\\1/p"; }
daemon_digest() { "$1" status --json | value_of stateDigest; }
desk_digest() { dossier -C "$work/$1" status --json --no-input | value_of stateDigest; }
same() { [ -n "$1" ] && [ "$1" = "$2" ]; }
daemons_agree() { same "$(daemon_digest newsroom)" "$(daemon_digest field)"; }
is_paused() { newsroom status --json | grep -q '"state":"offline"\|"peers":\[\]'; }
desk_a() { dossier -C "$work/desk-a" "$@"; }
desk_b() { dossier -C "$work/desk-b" "$@"; }

for program in dossierd dossier; do
    command -v "$program" >/dev/null || {
        say "demo: $program is not in $bin; build first: sh Config/bootstrap.sh build" >&2
        exit 69
    }
done
[ -r "$file" ] || {
    say "demo: $file cannot be read" >&2
    exit 66
}
rm -rf "$work"
mkdir -p "$work"

head_line "Two daemons on this machine, paired with a real code"
t=$(date +%s%N)
newsroom init "PRC export controls" </dev/null | head -n 1
start newsroom
start field
field join "$(code_for newsroom admin)@127.0.0.1:$(port_of newsroom)"
until_true 10 daemons_agree || true
check "two daemons paired by a one-use code, equal state digests" "$t" daemons_agree

head_line "Two desks, each with a full working copy"
t=$(date +%s%N)
dossier join "$(code_for newsroom editor)@127.0.0.1:$(port_of newsroom)" "$work/desk-a" --as desk-a >/dev/null
dossier join "$(code_for field editor)@127.0.0.1:$(port_of field)" "$work/desk-b" --as desk-b >/dev/null
say "desk-a works with newsroom, desk-b with field"
check "two clients joined, each to its own daemon" "$t" test -d "$work/desk-b/.dossier"

head_line "desk-a imports $(basename "$file"), and everybody gets it"
t=$(date +%s%N)
desk_a import "$file" --yes | sed -n '/newEntities\|added\|entities/p'
desk_a push >/dev/null
until_true 60 daemons_agree || true
desk_b pull >/dev/null
desk_a pull >/dev/null
check "imported on desk-a, pulled on desk-b: equal digests" "$t" same "$(desk_digest desk-a)" "$(desk_digest desk-b)"

t=$(date +%s%N)
desk_a export -o "$work/a.ftm.json" >/dev/null
desk_b export -o "$work/b.ftm.json" >/dev/null
check "both copies export the same bytes" "$t" cmp -s "$work/a.ftm.json" "$work/b.ftm.json"

if [ "$file" = "$here/article.ftm.json" ]; then
    head_line "One dossier, every line with its source"
    on_terminal dossier -C "$work/desk-b" show megvii
    entity=listing-hikvision
    property=listingDate
    one=2019-10-08
    other=2019-10-09
else
    # Any file: the first Sanction or, without one, a fresh listing that both desks know.
    entity=demo-listing
    property=listingDate
    one=2019-10-07
    other=2019-10-09
    desk_a add Sanction "" --id "$entity" listingDate=2019-01-01 >/dev/null
    desk_a push >/dev/null
    until_true 60 daemons_agree || true
    desk_b pull >/dev/null
fi

head_line "The link is cut; both desks go on working"
t=$(date +%s%N)
newsroom peers pause field
until_true 10 is_paused || true
desk_a add Organization "Industry association" --id demo-association >/dev/null
desk_a set "$entity" "$property=$one" -m "the date of the announcement" >/dev/null
desk_a push >/dev/null
desk_b set "$entity" "$property=$other" -m "the date in the register" >/dev/null
desk_b push >/dev/null
say "desk-a sets the $property of $entity to $one, desk-b to $other, neither knowing of the other"
differ() { ! same "$(daemon_digest newsroom)" "$(daemon_digest field)"; }
check "both sides edited and pushed to their own daemon while the link was cut" "$t" differ

head_line "The link is back"
t=$(date +%s%N)
newsroom peers resume field
until_true 30 daemons_agree || true
check "the daemons found each other again and agree" "$t" daemons_agree
desk_a pull >/dev/null
desk_b pull >/dev/null
on_terminal dossier -C "$work/desk-b" conflicts
has_conflict() { desk_b conflicts --json | grep -q "$entity"; }
check "both values are there, shown as one conflict, nothing was lost" "$t" has_conflict

head_line "desk-b decides; the decision travels like any other edit"
t=$(date +%s%N)
letter=$(desk_b conflicts | awk -F '\t' -v value="$other" 'index($0, value) { for (i = 1; i <= NF; i++) if ($i ~ /^[a-z]$/) { print $i; exit } }')
desk_b resolve 1 --keep "${letter:-b}" --why "the register is what counts" >/dev/null
desk_b push >/dev/null
until_true 30 daemons_agree || true
desk_a pull >/dev/null
no_conflict() { ! desk_a conflicts --json | grep -q "\"$entity\""; }
check "resolved on desk-b, no conflict left on desk-a" "$t" no_conflict
everybody() {
    same "$(desk_digest desk-a)" "$(desk_digest desk-b)" && daemons_agree &&
        same "$(desk_digest desk-a)" "$(daemon_digest newsroom)"
}
check "two daemons and two clients: one state digest" "$t" everybody
say "$(desk_digest desk-a)"
t=$(date +%s%N)
signatures() { newsroom verify >/dev/null && field verify >/dev/null; }
check "every signature, chain and digest recomputed from the log" "$t" signatures

head_line "What was shown"
say "${passed#
}"
say ""
say "In all $(milliseconds "$begun") ms."
say "The dataset stays in ${work#"$root"/}.  To play with it:"
say "  export PATH=\"$bin:\$PATH\""
say "  dossier -C $work/desk-a show ${entity}"
say "  dossier -C $work/desk-a list Company"
say "  dossierd serve --state $work/newsroom --set listen.sync=127.0.0.1:7717 --set listen.control=/tmp/newsroom.sock"
if [ "$failed" -gt 0 ]; then
    say "$failed of these failed; the daemons' logs are $work/newsroom.log and $work/field.log" >&2
    exit 1
fi
