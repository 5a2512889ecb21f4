#!/bin/sh
# Runs the installed service under a real systemd and looks at it from outside. Called, as root, by
# "bootstrap.sh test-service"; DOSSIER_BIN names the folder with the built programs.
#
# A small Debian root is made once and kept in .build/service-root; each run installs into a copy
# of it, boots that in a container without a network, and removes it again. Nothing outside .build
# is written. Exit 77: this machine cannot run containers, so nothing was tested.
set -eu
LC_ALL=C
export LC_ALL

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
project=$(dirname -- "$here")
work=$project/.build/service-root
base=$work/base
tree=$work/run
name=dossier-test
packages=systemd,systemd-sysv,dbus,libpam-systemd,openssl,libsqlite3-0,libstdc++6
nspawn=
passed=0
failed=0

say() { printf '%s\n' "$*"; }

stop_all() {
    if [ -n "$nspawn" ] && [ -d "/proc/$nspawn" ]; then
        inside systemctl poweroff >/dev/null 2>&1 || true
        until_true 20 gone || kill -KILL "$nspawn" 2>/dev/null || true
        wait "$nspawn" 2>/dev/null || true
    fi
    nspawn=
    rm -rf "$tree"
}

# give_up WHAT TRY [EXIT]
give_up() {
    printf 'service test: %s\n  Nothing is left running.\n  Try:  %s\n' "$1" "$2" >&2
    exit "${3:-1}"
}

# until_true SECONDS COMMAND...: asks four times a second.
until_true() {
    tries=$(($1 * 4))
    shift
    while [ "$tries" -gt 0 ]; do
        if "$@" >/dev/null 2>&1; then return 0; fi
        tries=$((tries - 1))
        sleep 0.25
    done
    return 1
}

# --- the container -------------------------------------------------------------------------------

# The mirror of the host's own apt sources for its own release.
host_mirror() {
    # shellcheck disable=SC2016  # apt's own placeholders
    apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk -v suite="$1" '$1 == suite && $2 == "main" && $3 ~ /^https?:/ { print $3; exit }'
}

make_base() {
    # shellcheck disable=SC1091  # a file of the system
    suite=$(. /etc/os-release && say "${VERSION_CODENAME:-}")
    wanted="$suite $(dpkg --print-architecture) $packages"
    if [ -d "$base" ] && [ "$(cat "$work/base.is" 2>/dev/null)" = "$wanted" ]; then
        say "==> Debian root: kept from an earlier run"
        return 0
    fi
    case $work in
        *[[:space:]]*) give_up "debootstrap cannot work below a path with a space" "mv the clone" ;;
    esac
    mirror=$(host_mirror "$suite")
    [ -n "$mirror" ] || give_up "apt knows no source for \"$suite\" main" "apt-get update"
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    if [ -n "${proxy:-}" ]; then export http_proxy="$proxy"; fi
    say "==> Debian root: $suite from $mirror (once, some minutes)"
    begun=$(date +%s)
    rm -rf "$base" "$work/base.is"
    debootstrap --variant=minbase --include="$packages" "$suite" "$base" "$mirror" \
        >"$work/debootstrap.log" 2>&1 || {
        tail -n 15 "$work/debootstrap.log" >&2
        give_up "the Debian root could not be made" "cat $work/debootstrap.log"
    }
    rm -rf "$base"/usr/share/doc "$base"/usr/share/man "$base"/usr/share/locale \
        "$base"/var/cache/apt "$base"/var/lib/apt/lists
    say "$wanted" >"$work/base.is"
    say "    finished, $(($(date +%s) - begun)) s"
}

gone() { ! kill -0 "$nspawn"; }

# The first process of the container, as the host sees it.
find_leader() {
    leader=$(grep -l "^PPid:[[:space:]]*$nspawn\$" /proc/[0-9]*/status 2>/dev/null |
        sed 's|/proc/\([0-9]*\)/.*|\1|' | head -n 1)
    [ -n "$leader" ]
}

inside() {
    nsenter --target "$leader" --mount --uts --ipc --net --pid -- \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root "$@"
}

# as USER COMMAND...: an ordinary account, in its own working copy.
as() {
    user=$1
    shift
    # shellcheck disable=SC2016  # for the inner shell
    inside runuser -u "$user" -- env HOME="/home/$user" \
        sh -c 'cd "$HOME/copy" 2>/dev/null || cd "$HOME"; exec "$@"' sh "$@" </dev/null
}

boot() {
    say "==> Container"
    begun=$(date +%s)
    # Where systemd runs the host, it gives the container a scope of its own; elsewhere nobody can.
    keep=
    [ -d /run/systemd/system ] || keep=--keep-unit
    # shellcheck disable=SC2086  # empty means no option
    systemd-nspawn --quiet --directory="$tree" --machine="$name" --register=no $keep \
        --private-network --link-journal=no --resolv-conf=off --timezone=off --boot \
        </dev/null >"$work/console.log" 2>&1 &
    nspawn=$!
    until_true 20 find_leader || { tail -n 5 "$work/console.log" >&2; return 1; }
    find_leader
    until_true 60 booted || { tail -n 20 "$work/console.log" >&2; return 1; }
    # from here on the first process writes down each notification it receives
    inside systemd-analyze log-level debug
    say "    booted, $(($(date +%s) - begun)) s"
}

booted() { inside systemctl is-system-running | grep -Eq 'running|degraded'; }

# --- checks --------------------------------------------------------------------------------------

# check SENTENCE COMMAND...  The shell ignores -e in there: parts of a check are joined by &&.
check() {
    sentence=$1
    shift
    if "$@" >"$work/check.log" 2>&1; then
        passed=$((passed + 1))
        say "PASS  $sentence"
    else
        failed=$((failed + 1))
        say "FAIL  $sentence"
        sed 's/^/      | /' "$work/check.log" | tail -n 24
    fi
}

property() { inside systemctl show -P "$1" dossierd.service; }
is() { say "$1 (wanted $2)"; [ "$1" = "$2" ]; }
active() { is "$(property ActiveState)" active; }
refused() { ! "$@"; }
main_status() { inside cat "/proc/$(property MainPID)/status"; }
status_field() { main_status | sed -n "s/^$1:[[:space:]]*//p"; }
notified() {
    inside journalctl -q -b _PID=1 -o cat | grep "dossierd.service: Got notification.*$1"
}
digest() {
    inside dossierd status --json | tr ',{}' '\n' |
        sed -n 's/.*[dD]igest"[[:space:]]*:[[:space:]]*"\([^"]*\)".*/\1/p' | head -n 1
}

# 7717 = 0x1E25; state 0A is "listening"
port_open() { inside cat /proc/net/tcp /proc/net/tcp6 | grep -q ':1E25 .* 0A '; }

exposure_low() {
    report=$(inside systemd-analyze security --no-pager "$@" dossierd.service | tail -n 1) &&
        say "$report" &&
        say "$report" |
            awk '/Overall exposure level/ {
                     for (i = 1; i <= NF; i++) if ($i ~ /^[0-9.]+$/) level = $i }
                 END { exit !(level != "" && level <= 1.1) }'
}

units_verified() {
    message=$(inside systemd-analyze verify dossierd.service dossierd.socket \
        dossierd-control.socket /usr/lib/systemd/user/dossierd.service 2>&1) || {
        say "$message"
        return 1
    }
    is "$message" ""
}

sandboxed() {
    is "$(status_field NoNewPrivs)" 1 && is "$(status_field Seccomp)" 2 &&
        [ "$(status_field Seccomp_filters)" -ge 10 ] &&
        is "$(status_field CapEff)" 0000000000000000 &&
        is "$(status_field CapBnd)" 0000000000000000
}

unprivileged() {
    wanted=$(inside id -u dossier)
    is "$(status_field Uid | tr -s '\t ' ' ')" "$wanted $wanted $wanted $wanted"
}

state_private() {
    is "$(inside stat -c '%a %U %G' /var/lib/dossier)" "700 dossier dossier" &&
        is "$(inside find /var/lib/dossier ! -user dossier -o -type f -perm /077)" ""
}

copy_private() {
    is "$(inside find "/home/$1/copy" ! -user "$1" -o ! -type l -perm /077)" ""
}

# Nothing from the daemon, or about it from systemd, that an administrator would have to look at;
# and nothing that a library wrote past the daemon's own log.
journal_clean() {
    is "$(inside journalctl -q -b -u dossierd.service -p warning -o short)" "" &&
        is "$(inside journalctl -q -b -u dossierd.service _COMM=dossierd -o cat |
            grep -i 'failed\|fatal\|error')" ""
}

shows_in_status() {
    inside systemctl status --no-pager dossierd.service | grep -F 'Status: "' &&
        say "$(property StatusText)" && property StatusText | grep -q '[0-9] session'
}

# In kB; most it ever had. Far below MemoryHigh= of the unit.
memory_low() { peak=$(status_field VmHWM) && say "$peak" && [ "${peak%% *}" -le 262144 ]; }

# The code is the one word of the form XXXX-XXXX-XXXX that "invite" prints.
invitation() {
    inside dossierd invite --role editor --no-wait | tr -s ' \t' '\n' |
        grep -Ex '[0-9A-Z]{4}(-[0-9A-Z]{4}){2,}' | head -n 1
}

joins() {
    inside useradd --create-home "$1" && code=$(invitation) && say "code: $code" &&
        [ -n "$code" ] &&
        as "$1" dossier join "$code@localhost" "/home/$1/copy" --as "$1" &&
        as "$1" dossier source add "https://example.org/$1" --title "Register of $1" \
            --id "$1-register"
}

# The digest of the daemon's state has to change with what is pushed.
pushes() {
    before=$(digest) &&
        as "$1" dossier add Company "$2" --source "$1-register" &&
        as "$1" dossier push && say "digest $before -> $(digest)" && [ "$(digest)" != "$before" ]
}
receives() { as "$1" dossier pull && as "$1" dossier search "$2" | grep -F "$2"; }

stoppings() { notified STOPPING=1 | wc -l; }

stops() {
    before=$(stoppings) && inside timeout 5 systemctl stop "$@" &&
        is "$(property ActiveState)" inactive && is "$(property Result)" success &&
        is "$(property ExecMainStatus)" 0 && is "$(stoppings)" "$((before + 1))"
}

reloads() { inside systemctl reload dossierd.service && active; }

reload_finds_mistake() {
    mistake=$tree/etc/dossier/dossierd.d/99-mistake.yaml
    printf 'log:\n  levle: debug\n' >"$mistake"
    code=0
    inside systemctl reload dossierd.service || code=$?
    rm -f "$mistake"
    say "reload: exit $code" && [ "$code" -ne 0 ] && active && reloads
}

settings_complete() {
    inside grep -E '^#[a-z]+:$|^#  [a-z]+:' /etc/dossier/dossierd.yaml | sed 's/^#//' \
        >"$tree/var/tmp/all.yaml" && [ "$(wc -l <"$tree/var/tmp/all.yaml")" -ge 10 ] &&
        inside dossierd config check --config /var/tmp/all.yaml
}

restarts_unchanged() {
    before=$(digest) && [ -n "$before" ] && inside systemctl restart dossierd.service && active &&
        is "$(digest)" "$before"
}

survives_kill() {
    before=$(digest) && [ -n "$before" ] &&
        inside systemctl kill --signal=KILL --kill-who=main dossierd.service &&
        until_true 15 restarted && is "$(digest)" "$before"
}
restarted() { [ "$(property NRestarts)" = 1 ] && active; }

other_process() { [ "$(property MainPID)" != "$1" ] && active; }
noted() { inside journalctl -q -b -u dossierd.service -o cat | grep -F "$1"; }

# Stopped, not ended: all that it has still looks alive, and nothing answers.
stall_ends() {
    before=$(digest) && [ -n "$before" ] && inside systemctl reset-failed dossierd.service &&
        stalled=$(property MainPID) &&
        inside systemctl kill --signal=STOP --kill-who=main dossierd.service &&
        until_true 60 other_process "$stalled" && is "$(digest)" "$before" &&
        noted "Failed with result 'watchdog'"
}

# A key that others may read is named and not used, and systemd does not try again.
key_guarded() {
    key=/var/lib/dossier/identity.key
    code=0
    inside systemctl stop dossierd.socket dossierd.service && inside chmod 644 "$key" || return 1
    inside systemctl start dossierd.service || code=$?
    inside chmod 600 "$key"
    say "start: exit $code" && [ "$code" -ne 0 ] && is "$(property ExecMainStatus)" 77 &&
        is "$(property NRestarts)" 0 && noted "chmod 600 $key" &&
        inside systemctl reset-failed dossierd.service &&
        inside systemctl start dossierd.socket dossierd.service && active
}

# One that dies again and again is left alone in the end.
gives_up() {
    before=$(digest) && [ -n "$before" ] && inside systemctl reset-failed dossierd.service
    deaths=0
    while [ "$deaths" -lt 8 ] && active; do
        deaths=$((deaths + 1))
        dying=$(property MainPID)
        inside systemctl kill --signal=KILL --kill-who=main dossierd.service
        until_true 8 other_process "$dying" || break
    done
    say "killed $deaths times" && [ "$deaths" -le 6 ] &&
        is "$(property ActiveState)" failed && inside systemctl reset-failed dossierd.service \
        dossierd.socket dossierd-control.socket && inside systemctl start dossierd.socket \
        dossierd-control.socket dossierd.service && active && is "$(digest)" "$before"
}

# many USER PREFIX: a push that takes a second or more is waiting then.
many() {
    awk -v prefix="$2" 'BEGIN {
        for (i = 0; i < 20000; i++)
            printf "{\"id\":\"%s-%d\",\"schema\":\"Company\",\"caption\":\"%s %d\"," \
                "\"properties\":{\"name\":[\"%s %d\"],\"country\":[\"cn\"]}}\n",
                prefix, i, prefix, i, prefix, i }' >"$tree/home/$1/$2.ftm.json" &&
        chmod 644 "$tree/home/$1/$2.ftm.json" &&
        as "$1" dossier import "/home/$1/$2.ftm.json" --yes
}

# push_meets USER PREFIX COMMAND...: runs COMMAND as soon as the first part of a long push is
# there, then looks that the client did not take that part for the whole.
push_meets() {
    user=$1
    many "$user" "$2" && before=$(digest) && [ -n "$before" ] || return 1
    shift 2
    as "$user" dossier push >"$work/push.log" 2>&1 &
    pushing=$!
    tries=0
    while [ "$(digest)" = "$before" ] && [ "$tries" -lt 300 ]; do tries=$((tries + 1)); done
    "$@" || { wait "$pushing"; return 1; }
    code=0
    wait "$pushing" || code=$?
    cat "$work/push.log"
    say "push: exit $code" && [ "$code" -ne 0 ] && unsent "$user"
}
unsent() { as "$1" dossier status --json | grep '"unsentChangesets":[1-9]'; }

# Everything went, both hold the same, and the log proves itself.
completes() {
    as "$1" dossier push && as "$1" dossier pull && refused unsent "$1" &&
        is "$(as "$1" dossier status --json | tr ',{}' '\n' |
            sed -n 's/^"stateDigest":"\(.*\)"$/\1/p')" "$(digest)" &&
        inside dossierd verify
}

kills() {
    inside systemctl reset-failed dossierd.service &&
        inside systemctl kill --signal=KILL --kill-who=main dossierd.service
}
push_survives_kill() {
    push_meets "$1" killed kills && until_true 15 restarted && completes "$1"
}

push_survives_stop() {
    inside systemctl reset-failed dossierd.service
    result=0
    push_meets "$1" stopped stops dossierd.service || result=$?
    inside systemctl start dossierd.service && completes "$1" && return "$result"
}

# The state on a disk of its own, with 1 MB left.
disk_fills() {
    inside systemctl reset-failed dossierd.service
    many "$1" full && inside systemctl stop dossierd.service && inside sh -ec '
        cp -a /var/lib/dossier /var/tmp/state
        mount -t tmpfs -o size=256m,mode=700 none /var/lib/dossier
        cp -a /var/tmp/state/. /var/lib/dossier && chown dossier:dossier /var/lib/dossier
        dd if=/dev/zero of=/var/lib/dossier/filler bs=64k 2>/dev/null || true
        truncate -s -1M /var/lib/dossier/filler' && inside systemctl start dossierd.service &&
        first=$(property MainPID) && code=0 && { as "$1" dossier push || code=$?; } &&
        say "push: exit $code" && is "$code" 74 && active && inside dossierd status --check &&
        as "$1" dossier pull && inside rm /var/lib/dossier/filler && completes "$1" &&
        is "$(property MainPID)" "$first"
}

starts_on_demand() {
    inside systemctl is-active dossierd.socket && is "$(property ActiveState)" inactive &&
        receives checker "Example One" && active
}

binds_alone() {
    stops dossierd.service dossierd.socket && refused port_open &&
        inside systemctl --runtime mask dossierd.socket &&
        inside systemctl start dossierd.service && port_open && receives checker "Example One"
}

# The manager of one user, with that user's own unit.
user_systemctl() {
    number=$(inside id -u checker) && inside runuser -u checker -- \
        env XDG_RUNTIME_DIR="/run/user/$number" systemctl --user "$@"
}

runs_for_a_user() {
    inside systemctl stop dossierd.service &&
        inside systemctl start "user@$(inside id -u checker)" &&
        user_systemctl start dossierd.service && port_open &&
        is "$(user_systemctl is-active dossierd.service)" active &&
        user_systemctl stop dossierd.service &&
        is "$(user_systemctl show -P Result dossierd.service)" success
}

keeps_after_uninstall() {
    inside systemctl stop dossierd.service dossierd-control.socket &&
        DESTDIR=$tree sh "$here/bootstrap.sh" uninstall &&
        [ ! -e "$tree/usr/bin/dossierd" ] &&
        [ ! -e "$tree/usr/lib/systemd/system/dossierd.service" ] &&
        [ -e "$tree/etc/dossier/dossierd.yaml" ] && [ -n "$(ls -A "$tree/var/lib/dossier")" ]
}

checks() {
    check "the units pass systemd-analyze verify" units_verified
    check "the exposure level is 1.1 or lower" exposure_low
    check "and without asking this machine, too" exposure_low --offline=true
    check "each setting of dossierd.yaml is one that the daemon knows" settings_complete
    check "dossierd init founds a dataset before the first start" \
        inside dossierd init "Service test" </dev/null
    check "the units can be enabled and started" inside systemctl enable --now \
        dossierd.socket dossierd-control.socket dossierd.service
    check "the service is active" active
    check "systemd was told READY=1" notified READY=1
    check "port 7717 is open" port_open
    check "it runs as dossier" unprivileged
    check "no new privileges, no capabilities, system call filters in force" sandboxed
    check "the state belongs to dossier alone" state_private
    check "systemctl status says what it does" shows_in_status
    check "the control socket is root:dossier 660" \
        is "$(inside stat -c '%U:%G %a' /run/dossier/control.sock)" "root:dossier 660"
    check "an ordinary user joins with a code" joins analyst
    check "an ordinary user may not use the control socket" \
        refused as analyst dossierd status --json
    check "the user adds a company and pushes it" pushes analyst "Example One"
    check "a second user joins" joins checker
    check "the second user pulls that company" receives checker "Example One"
    check "working copies belong to their users alone" copy_private analyst
    check "reload answers and the service stays active" reloads
    check "restart keeps the data" restarts_unchanged
    check "the watchdog is fed" until_true 10 notified WATCHDOG=1
    check "the user pushes again after the restart" pushes analyst "Example Two"
    check "the second user pulls again" receives checker "Example Two"
    check "what it wrote later belongs to dossier alone, too" state_private
    check "stop is graceful: STOPPING=1, exit 0, within 5 s" stops dossierd.service
    check "the journal holds no warning of the service" journal_clean
    check "a connection to the port starts it" starts_on_demand
    check "reload refuses a wrong setting and the service stays active" reload_finds_mistake
    check "after SIGKILL systemd starts it again with the data" survives_kill
    check "a stalled daemon is ended by the watchdog and starts again" stall_ends
    check "a key that others may read is refused, once and in words" key_guarded
    check "after some restarts within a minute systemd leaves it stopped" gives_up
    check "without a socket from systemd it binds the port itself" binds_alone
    check "SIGKILL during a push loses nothing, and the client knows" push_survives_kill analyst
    check "a stop during a push loses nothing, and the client knows" push_survives_stop analyst
    check "it never took more than 256 MB" memory_low
    check "a full disk refuses the push; with space again it goes on" disk_fills analyst
    check "an ordinary user can run it as a user service" runs_for_a_user
    check "uninstall leaves data and settings" keeps_after_uninstall
}

# --- run -----------------------------------------------------------------------------------------

[ "$(id -u)" -eq 0 ] || give_up "this needs root" "sudo sh $here/bootstrap.sh test-service"
unshare --mount --pid --net --fork true 2>/dev/null ||
    give_up "not run: this machine does not let root make namespaces" \
        "a virtual machine, or a container with all privileges" 77
trap stop_all EXIT
trap 'exit 130' INT TERM
mkdir -p "$work"
make_base
say "==> Installing into a copy"
rm -rf "$tree"
cp -a --reflink=auto "$base" "$tree"
DESTDIR=$tree sh "$here/bootstrap.sh" install-files >"$work/install.log" 2>&1 || {
    tail -n 15 "$work/install.log" >&2
    give_up "the installation failed" "cat $work/install.log"
}
printf '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 %s\n' "$name" >"$tree/etc/hosts"
say "$name" >"$tree/etc/hostname"
# a shorter watchdog, so that the test sees it work
mkdir -p "$tree/etc/systemd/system/dossierd.service.d"
printf '[Service]\nWatchdogSec=6s\n' >"$tree/etc/systemd/system/dossierd.service.d/test.conf"
boot || give_up "the container did not boot; its console is above" "cat $work/console.log" 77
checks
inside journalctl -q -b -p info -u dossierd.service >"$work/journal.log" 2>&1 || true
if [ "$failed" -gt 0 ]; then
    say "==> The service's journal ($work/journal.log)"
    tail -n 40 "$work/journal.log"
fi
say "service checks: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
