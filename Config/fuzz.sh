#!/bin/sh
# usage: sh Config/fuzz.sh SECONDS [TARGET]
#
# Builds the fuzzers (Tests/Fuzz) with libFuzzer and runs each for SECONDS, or only TARGET:
# changeset, message, framer, session, text, repeated. First the lines of QUALITY R19 are measured.
#
# Fails on a trap, a broken promise, an input that takes more than 50 ms of a processor, and one that
# needs more than 16 MiB of heap; the input is then in FOLDER/crashes. It belongs into
# Tests/Fuzz/corpus/TARGET once the cause is mended, and is an ordinary test from then on.
#
# There are two binaries: one with libFuzzer's instruments, and a plain one, which measures: it tries
# what was slowest once more. FOLDER is .build/fuzz, or DOSSIER_FUZZ_FOLDER. DOSSIER_FUZZ_ADDRESS=1
# adds the address sanitizer (about half as fast; the heap is not counted then).
set -eu

seconds=${1:?usage: sh Config/fuzz.sh SECONDS [TARGET]}
cd "$(dirname "$0")/.."
targets=${2:-changeset message framer session text repeated}
folder=${DOSSIER_FUZZ_FOLDER:-$PWD/.build/fuzz}
sanitizers=fuzzer
[ -z "${DOSSIER_FUZZ_ADDRESS:-}" ] || sanitizers=fuzzer,address
failed=
export SWIFT_BACKTRACE=enable=no
mkdir -p "$folder/crashes" "$folder/slowest"

say() { printf '%s\n' "$*"; }
files() { find "$@" -name '*.swift' | LC_ALL=C sort; }
swift_file() { swiftc -O -wmo -swift-version 6 -package-name dossier -parse-as-library "$@"; }

compile() { # FOLDER FLAGS MODULE FILES…: compiles one module whole
    place=$1 flags=$2 module=$3
    shift 3
    # Flags are words. No path here has a space in it.
    # shellcheck disable=SC2086
    swift_file $flags -enable-upcoming-feature ExistentialAny \
        -enable-upcoming-feature MemberImportVisibility \
        -enable-upcoming-feature InternalImportsByDefault \
        -enable-upcoming-feature NonisolatedNonsendingByDefault \
        -I Sources/COpenSSL -I "$place" -module-name "$module" -emit-module \
        -emit-module-path "$place/$module.swiftmodule" -c "$@" -o "$place/$module.o"
}

# Whether anything that goes into the binary is newer than it.
is_stale() {
    [ ! -x "$1/fuzz" ] || [ -n "$(find Sources/DossierCrypto Sources/DossierCore \
        Sources/DossierWire Sources/DossierReplication Sources/DossierText \
        Sources/COpenSSL Tests/Fuzz Config/fuzz.sh \
        \( -name '*.swift' -o -name '*.[ch]' -o -name '*.sh' -o -name '*.modulemap' \) \
        -newer "$1/fuzz" | head -1)" ]
}

build() { # FOLDER FLAGS FLAGS-FOR-CLANG
    mkdir -p "$1"
    is_stale "$1" || return 0
    say "building $1"
    for module in DossierCrypto DossierCore DossierWire DossierReplication DossierText; do
        # shellcheck disable=SC2046
        compile "$1" "$2" "$module" $(files "Sources/$module")
    done
    # shellcheck disable=SC2086
    clang -O2 $3 -c Tests/Fuzz/Driver/heap.c -o "$1/heap.o"
    # shellcheck disable=SC2046,SC2086
    swift_file $2 -I Sources/COpenSSL -I "$1" -import-objc-header Tests/Fuzz/Driver/heap.h \
        -module-name Fuzz $(files Tests/Fuzz | grep -v CorpusTests) \
        "$1"/*.o -lssl -lcrypto -o "$1/fuzz"
}

work=$folder/$sanitizers
plain=$folder/plain
build "$plain" -DPLAIN ""
build "$work" "-sanitize=$sanitizers" "${DOSSIER_FUZZ_ADDRESS:+-fsanitize=address}"

say "the worst lines (QUALITY R19):"
"$plain/fuzz" || failed="$failed worst-lines"

for target in $targets; do
    longest=$(sed -n "s/.*name: \"$target\", longestInput: \([0-9]*\),.*/\1/p" \
        Tests/Fuzz/FuzzTarget.swift)
    [ -n "$longest" ] || { say "no target $target" >&2; exit 2; }
    mkdir -p "$folder/found/$target"
    say "fuzzing $target for $seconds s"
    export DOSSIER_FUZZ_TARGET="$target" DOSSIER_FUZZ_SLOWEST="$folder/slowest/$target"
    if "$work/fuzz" -max_total_time="$seconds" -max_len="$longest" -verbosity=0 \
        -artifact_prefix="$folder/crashes/$target-" -rss_limit_mb=1024 \
        "$folder/found/$target" "Tests/Fuzz/corpus/$target" 2>"$work/$target.log" \
        && "$plain/fuzz" "$folder/slowest/$target" 2>"$plain/$target.log"
    then
        grep '^fuzz ' "$work/$target.log"
        sed -n 's/.*; slowest \([^,]*\),.*/  the slowest of them, without instruments: \1/p' \
            "$plain/$target.log"
    else
        failed="$failed $target"
        grep -hE '^(FOUND|SLOW|GREEDY|Fatal|fuzz |==.*ERROR|artifact_prefix)' "$work/$target.log" \
            "$plain/$target.log" || tail -30 "$work/$target.log"
        say "$target FAILED; the whole log is $work/$target.log"
    fi
done
[ -z "$failed" ] || { say "failed:$failed"; exit 1; }
