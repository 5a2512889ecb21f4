#!/bin/sh
# Everything from a fresh clone: packages, compiler, build, tests, demo, installation. See "help".
# POSIX sh; every step is printed before it is done, and doing it twice changes nothing.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$here")
caller=$(pwd)
self=$here/bootstrap.sh
started=$(date +%s)

swift_needed=6.3.1
: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
toolchain_home=${XDG_DATA_HOME:-$HOME/.local/share}/dossier-toolchain
binaries=${DOSSIER_BIN:-$root/.build/release}
destination=${DESTDIR:-}
export HOME

# --- talking -------------------------------------------------------------------------------------

say() { printf '%s\n' "$*"; }

# die WHAT STATE TRY: what failed, what is half done, what to do next.
die() {
    printf 'bootstrap: %s\n' "$1" >&2
    if [ -n "${2:-}" ]; then printf '  %s\n' "$2" >&2; fi
    if [ -n "${3:-}" ]; then printf '  Try:  %s\n' "$3" >&2; fi
    exit 1
}

# step TITLE COMMAND...: prints both, runs the command, prints the time; returns its exit code.
step() {
    title=$1
    shift
    say "==> $title"
    say "    \$ $*" | sed 's/\$ as_root /# /'
    begun=$(date +%s)
    code=0
    "$@" || code=$?
    if [ "$code" -eq 0 ]; then result=finished; else result="failed (exit $code)"; fi
    say "    $title: $result, $(($(date +%s) - begun)) s"
    return "$code"
}

have() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" -eq 0 ]; }

# as_root COMMAND...: directly as root; else through sudo, asked for on a terminal, silent in CI.
as_root() {
    if is_root; then
        "$@"
    elif [ "${CI:-}" = true ] && have sudo && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    elif [ -t 0 ] && [ -t 2 ] && have sudo; then
        printf '    This needs root:  sudo %s\n    Run it now? [y/N] ' "$*" >&2
        read -r answer
        case $answer in
            y | Y | yes) sudo "$@" ;;
            *) die "not run: $*" "Nothing was changed by this step." "sudo $*" ;;
        esac
    else
        die "this step needs root, and there is nobody to ask" \
            "Nothing was changed by this step." "sudo $*"
    fi
}

# --- packages ------------------------------------------------------------------------------------

installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

# A shared library that the Swift tools load, under any of the package names it has had.
library() { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$1"; }

# What building needs and this machine lacks, one package a line.
missing_packages() {
    for package in libssl-dev libsqlite3-dev pkg-config git ca-certificates binutils gcc libc6-dev \
        tzdata; do
        # pkgconf took the place of pkg-config and provides its command
        if [ "$package" = pkg-config ] && have pkg-config; then continue; fi
        installed "$package" || say "$package"
    done
    # the C++ library that belongs to the compiler of this release
    if ! ls /usr/lib/gcc/*/*/libstdc++.so >/dev/null 2>&1; then
        # shellcheck disable=SC1091  # a file of the system
        case $(. /etc/os-release && say "${ID:-}-${VERSION_ID:-}") in
            debian-12) say libstdc++-12-dev ;;
            *) say g++ ;;
        esac
    fi
    have ld.gold || say binutils-gold
    library 'libcurl\.so\.4' || say libcurl4-openssl-dev
    library 'libxml2\.so' || say libxml2-dev
    if ! usable_swift >/dev/null; then
        installed curl || say curl
        installed gnupg || say gnupg
    fi
}

# ensure_packages PACKAGE...: installs those given; nothing to do without arguments.
ensure_packages() {
    if [ $# -eq 0 ]; then
        say "==> Packages: all there"
        return 0
    fi
    step "Package lists" as_root apt-get update -q ||
        die "the package lists could not be read" "Nothing was installed." "apt-get update"
    step "Packages" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "$@" ||
        die "not every package could be installed" \
            "Those that were installed stay; the next run goes on from there." \
            "apt-get install -y $*"
}

ensure_build_packages() {
    if ! have apt-get; then
        have swift && have pkg-config && pkg-config --exists openssl sqlite3 && return 0
        die "this is neither Debian nor Ubuntu, so nothing can be installed for you" "" \
            "install Swift $swift_needed, OpenSSL 3 and SQLite 3 with headers, pkg-config, git"
    fi
    # shellcheck disable=SC2046  # one word a package is what is wanted
    ensure_packages $(missing_packages)
}

# --- compiler ------------------------------------------------------------------------------------

swift_version() {
    "$1" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p' | head -n 1
}

# at_least HAVE WANTED, both x.y.z
at_least() {
    [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Prints the folder of the first Swift that is new enough.
usable_swift() {
    for candidate in "$(command -v swift || true)" "$toolchain_home"/toolchains/*/usr/bin/swift; do
        [ -x "$candidate" ] || continue
        if at_least "$(swift_version "$candidate")" "$swift_needed"; then
            dirname -- "$candidate"
            return 0
        fi
    done
    return 1
}

# The official installer, its signature checked, into a folder of our own; nothing system wide.
install_swift() {
    mkdir -p "$toolchain_home"
    free=$(df -Pk "$toolchain_home" | awk 'NR == 2 { print int($4 / 1048576) }')
    [ "$free" -ge 5 ] || die "Swift needs about 5 GB in $toolchain_home, $free GB are free" \
        "Nothing was downloaded." "XDG_DATA_HOME=/a/larger/disk sh $self $command_name"
    mkdir -p "$toolchain_home/download" "$toolchain_home/gnupg"
    chmod 700 "$toolchain_home/gnupg"
    SWIFTLY_HOME_DIR=$toolchain_home
    SWIFTLY_BIN_DIR=$toolchain_home/bin
    SWIFTLY_TOOLCHAINS_DIR=$toolchain_home/toolchains
    GNUPGHOME=$toolchain_home/gnupg
    export SWIFTLY_HOME_DIR SWIFTLY_BIN_DIR SWIFTLY_TOOLCHAINS_DIR GNUPGHOME
    archive=swiftly-$(uname -m).tar.gz
    again="sh $self $command_name   ($toolchain_home may be removed)"
    (
        cd "$toolchain_home/download"
        step "Swift installer" curl -fsSL --retry 3 --remote-name-all \
            "https://download.swift.org/swiftly/linux/$archive" \
            "https://download.swift.org/swiftly/linux/$archive.sig" \
            https://www.swift.org/keys/all-keys.asc &&
            step "Its keys" gpg --batch --quiet --import all-keys.asc &&
            step "Its signature" gpg --batch --verify "$archive.sig" "$archive" &&
            tar -xzf "$archive" &&
            step "Installer set-up" ./swiftly init --assume-yes --skip-install \
                --no-modify-profile --quiet-shell-followup
    ) || die "the Swift installer could not be fetched and proven" \
        "Nothing outside $toolchain_home was touched." "$again"
    # It also writes a list of system packages it would like; ours are installed by now.
    step "Swift $swift_needed" "$SWIFTLY_BIN_DIR/swiftly" install "$swift_needed" --assume-yes \
        --verify --post-install-file "$toolchain_home/download/packages.sh" ||
        usable_swift >/dev/null ||
        die "Swift $swift_needed could not be installed" \
            "Nothing outside $toolchain_home was touched." "$again"
    rm -rf "$toolchain_home/download"
}

ensure_swift() {
    if ! folder=$(usable_swift); then
        say "==> Swift $swift_needed or newer is not there"
        install_swift
        folder=$(usable_swift) ||
            die "Swift was installed, but does not run" "" \
                "$toolchain_home/toolchains/*/usr/bin/swift --version"
    fi
    PATH=$folder:$PATH
    export PATH
    say "==> Swift $(swift_version swift) in $folder"
}

# --- building ------------------------------------------------------------------------------------

# One compile job for each processor, fewer when each would get less than 1.5 GB.
jobs() {
    processors=$(getconf _NPROCESSORS_ONLN)
    fitting=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
    if [ "${fitting:-1}" -lt "$processors" ]; then processors=${fitting:-1}; fi
    if [ "$processors" -lt 1 ]; then processors=1; fi
    say "$processors"
}

build() {
    ensure_build_packages
    ensure_swift
    cd "$root"
    free=$(df -Pk . | awk 'NR == 2 { print int($4 / 1048576) }')
    if [ ! -d .build/release ] && [ "$free" -lt 4 ]; then
        die "building needs about 4 GB in $root, $free GB are free" "Nothing was built." \
            "df -h $root"
    fi
    try=1
    until step "Dependencies" swift package resolve; do
        [ "$try" -lt 3 ] || die "the dependencies could not be fetched" \
            "What arrived is kept in .build; nothing was built." "sh $self $command_name"
        try=$((try + 1))
        sleep 5
    done
    step "Build" swift build -c release --build-tests --jobs "$(jobs)" ||
        die "the build failed; the compiler's message is above" \
            "What was compiled is kept in .build, so the next run is shorter." \
            "sh $self $command_name"
}

run_tests() {
    build
    if [ $# -gt 0 ]; then
        tests "Tests" "$@"
        return
    fi
    # Sockets and processes have deadlines, and the laws' enumerations take every core for minutes:
    # side by side, an honest peer would look like a stalled one.
    edges='^Dossier(Transport|Node|Process)Tests\.'
    tests "Tests of sockets and processes" --filter "$edges"
    tests "All other tests" --skip "$edges"
}

tests() {
    what=$1
    shift
    step "$what" swift test -c release --skip-build --disable-xctest "$@" ||
        die "a test failed; its name is above" "" \
            "swift test -c release --skip-build --filter NAME"
}

run_demo() {
    file=${1:-}
    if [ -n "$file" ]; then
        case $file in /*) ;; *) file=$caller/$file ;; esac
        [ -r "$file" ] || die "cannot read $file" "Nothing was built." "sh $self demo FILE.ftm.json"
    fi
    build
    [ -r "$here/demo/run.sh" ] || die "$here/demo/run.sh is not there" "" "git status"
    DOSSIER_BIN=$binaries
    export DOSSIER_BIN
    step "Demo" sh "$here/demo/run.sh" ${file:+"$file"} ||
        die "the demo failed; the step is named above" "What it made is in .build/demo." \
            "sh $self demo"
}

# --- installing ----------------------------------------------------------------------------------

# put MODE SOURCE PATH: replaces PATH in one go, so that a running program keeps its old file.
put() {
    say "    $3"
    install -D -m "$1" "$2" "$destination$3.new"
    mv -f "$destination$3.new" "$destination$3"
}

installed_files='/usr/bin/dossierd /usr/bin/dossier
/usr/lib/systemd/system/dossierd.service /usr/lib/systemd/system/dossierd.socket
/usr/lib/systemd/system/dossierd-control.socket /usr/lib/systemd/user/dossierd.service
/usr/lib/sysusers.d/dossier.conf /usr/lib/tmpfiles.d/dossier.conf'

# True where changes are to reach the systemd that runs here.
live() { [ -z "$destination" ] && [ -d /run/systemd/system ]; }

install_files() {
    for program in dossierd dossier; do
        [ -x "$binaries/$program" ] ||
            die "$binaries/$program is not built" "Nothing was installed." "sh $self build"
        if LC_ALL=C readelf -d "$binaries/$program" | grep -q 'NEEDED.*libswiftCore'; then
            die "$program needs the Swift runtime of this machine's compiler" \
                "Nothing was installed: it would not start elsewhere." "sh $self build"
        fi
    done
    is_root || die "installing needs root" "Nothing was installed." "sudo sh $self install-files"
    umask 022
    say "==> Installing into ${destination:-this system}"
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    for program in dossierd dossier; do
        # the names of functions stay, for crash reports; line tables do not
        strip -g -o "$scratch/$program" "$binaries/$program"
        put 755 "$scratch/$program" "/usr/bin/$program"
    done
    for unit in dossierd.service dossierd.socket dossierd-control.socket; do
        put 644 "$root/systemd/$unit" "/usr/lib/systemd/system/$unit"
    done
    put 644 "$root/systemd/user/dossierd.service" /usr/lib/systemd/user/dossierd.service
    put 644 "$here/sysusers.d/dossier.conf" /usr/lib/sysusers.d/dossier.conf
    put 644 "$here/tmpfiles.d/dossier.conf" /usr/lib/tmpfiles.d/dossier.conf
    put 644 "$here/dossierd.d/README" /etc/dossier/dossierd.d/README
    if [ -e "$destination/etc/dossier/dossierd.yaml" ]; then
        say "    /etc/dossier/dossierd.yaml is there and stays as it is"
    else
        put 644 "$here/dossierd.yaml" /etc/dossier/dossierd.yaml
    fi
    if have systemd-sysusers; then
        step "Account dossier" systemd-sysusers --root="${destination:-/}" dossier.conf
        step "State directory" systemd-tmpfiles --root="${destination:-/}" --create dossier.conf
    else
        say "    No systemd here: make the account dossier and /var/lib/dossier yourself."
    fi
    if live; then
        step "Units" systemctl daemon-reload
        if systemctl -q is-active dossierd.service; then
            say "The running daemon is still the old one.  Next:  systemctl restart dossierd"
            return 0
        fi
    fi
    if [ -z "$destination" ]; then
        say "Installed; nothing was enabled or started.  Next:"
        say "    dossierd init \"TITLE OF THE DATASET\""
        say "    systemctl enable --now dossierd.socket dossierd-control.socket dossierd.service"
        say "    dossierd invite --role editor"
    fi
}

# Built by whoever owns the tree, installed by root: a root-owned .build would lock its owner out.
run_install() {
    owner=$(stat -c %u "$root")
    if is_root && [ "$owner" -ne 0 ]; then
        say "==> Build: taken as it is, this tree belongs to $(stat -c %U "$root")"
        have readelf || ensure_packages binutils
        install_files
    elif is_root; then
        build
        install_files
    else
        build
        step "Installation" as_root env DESTDIR="$destination" DOSSIER_BIN="$binaries" \
            sh "$self" install-files
    fi
}

uninstall() {
    is_root || die "uninstalling needs root" "Nothing was removed." "sudo sh $self uninstall"
    say "==> Removing from ${destination:-this system}"
    if live; then
        step "Stopping" systemctl disable --now dossierd.service dossierd.socket \
            dossierd-control.socket || true
    fi
    for file in $installed_files; do
        say "    $file"
        rm -f -- "$destination$file"
    done
    if live; then step "Units" systemctl daemon-reload; fi
    say "Kept: the dataset and keys in $destination/var/lib/dossier, the settings in"
    say "$destination/etc/dossier and the account dossier. To remove them too, with no way back:"
    say "    rm -r $destination/var/lib/dossier $destination/etc/dossier; userdel dossier"
}

# --- service test --------------------------------------------------------------------------------

run_service_test() {
    if [ -z "${DOSSIER_BIN:-}" ]; then build; fi
    if ! is_root; then
        as_root env DOSSIER_BIN="$binaries" CI="${CI:-}" sh "$self" test-service
        return
    fi
    needed=
    have debootstrap || needed="$needed debootstrap"
    have systemd-nspawn || needed="$needed systemd-container"
    have nsenter || needed="$needed util-linux"
    have strip || needed="$needed binutils"
    # shellcheck disable=SC2086  # one word a package
    ensure_packages $needed
    DOSSIER_BIN=$binaries
    export DOSSIER_BIN
    sh "$here/service-test.sh"
}

help() {
    cat <<'END'
sh Config/bootstrap.sh COMMAND

  demo [FILE.ftm.json]  build, then show the main job on two replicas (with your data, if given)
  test [OPTION...]      build, then run every test; options go to "swift test"
  build                 build only
  install               build, then install programs, units and settings (root; asks before sudo)
  install-files         install what is built already
  uninstall             remove what install put there; data and settings stay
  test-service          run the installed service under systemd in a container (root)
  help                  this text

Missing Debian or Ubuntu packages are installed first, as root or after asking for sudo; so is
Swift, in a folder of its own, if there is none or an old one. It may be run from anywhere, and
again.

  DESTDIR=DIR           install into, or uninstall from, another root directory
  DOSSIER_BIN=DIR       take built programs from there
END
}

finish() { say "==> $command_name: all done, $(($(date +%s) - started)) s"; }

command_name=${1:-help}
[ $# -eq 0 ] || shift
case $command_name in
    demo)
        run_demo "$@"
        finish
        ;;
    test) run_tests "$@" ;;
    build)
        build
        finish
        ;;
    install)
        run_install
        finish
        ;;
    install-files) install_files ;;
    uninstall) uninstall ;;
    test-service) run_service_test ;;
    help | -h | --help) help ;;
    *)
        help >&2
        die "\"$command_name\" is none of these commands" "" "sh $self help"
        ;;
esac
