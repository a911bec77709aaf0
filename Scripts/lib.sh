# Shared by the scripts of this folder; sourced, not run.
set -euo pipefail
shopt -s inherit_errexit

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# Debian packages that Swift and the libraries need, installed only where they are missing.
install_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "Installing ${missing[*]}"
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "${missing[*]} must be installed: run as root, or install sudo."
        sudo=(sudo)
    fi
    "${sudo[@]}" apt-get update -q
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# What building with Swift on Debian 12 takes, and the Swift compiler itself.
need_swift() {
    install_packages git ca-certificates gcc libc6-dev libstdc++-12-dev binutils tzdata zlib1g-dev libcurl4 libxml2 \
        libsodium-dev libsqlite3-dev pkg-config
    command -v swift >/dev/null ||
        fail "swift is not on the PATH. Install Swift 6.3 for Debian 12 from https://www.swift.org/install/linux/"
}
