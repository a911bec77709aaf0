# For scripts that break a store without a server: makes a record of panels and keeps it in a store.
# Sourced by scripts of this folder. BUURTSTEM_BIN names a folder with the built program, and then nothing is built.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

configuration=${BUURTSTEM_CONFIGURATION:-release}
work=$(mktemp -d)
store=$work/town.db

finish_store() { rm -rf "$work"; }
trap finish_store EXIT

build_program() {
    install_packages python3
    if [ -z "${BUURTSTEM_BIN:-}" ]; then
        need_swift
        say "Build ($configuration)"
        swift build -c "$configuration" --product buurtstem
        BUURTSTEM_BIN=$(swift build -c "$configuration" --show-bin-path)
    fi
    program=$BUURTSTEM_BIN/buurtstem
}

# Runs the program in English; what it says goes to $work/said.
run() { LC_ALL=en_GB.UTF-8 "$program" "$@" >"$work/said" 2>&1; }

# expect STATUS TEXT ARGUMENT…: the program must end so, and say so.
expect() {
    local status=$1 text=$2 code=0
    shift 2
    run "$@" || code=$?
    [ "$code" -eq "$status" ] || fail "$* ended with $code instead of $status: $(cat "$work/said")"
    grep -qF -- "$text" "$work/said" || fail "$* did not say ‘$text’: $(cat "$work/said")"
}

# Makes the folder $work/panels: a charter, as many enrolments as asked for, and a checkpoint.
make_record() {
    local number
    mkdir "$work/keys" "$work/public"
    for name in anna:participant log:log witness-1:witness; do
        run key new "$work/keys/${name%%:*}" --purpose "${name##*:}" --unencrypted || fail "$(cat "$work/said")"
        mv "$work/keys/${name%%:*}.pub" "$work/public/"
    done
    run panels begin --record "$work/panels" --title Panels --public-keys "$work/public" --origin panels.example/log \
        --quorum 1 --officer "anna:administrator:$work/public/anna.pub" --sign-with "$work/keys/anna.key" ||
        fail "$(cat "$work/said")"
    for number in $(seq "$1"); do
        run key new "$work/keys/p$number" --purpose participant --unencrypted || fail "$(cat "$work/said")"
        run panels enrol "p$number" "$work/keys/p$number.pub" --record "$work/panels" \
            --sign-with "$work/keys/anna.key" --sign-with "$work/keys/p$number.key" || fail "$(cat "$work/said")"
    done
    run record checkpoint --record "$work/panels" --key "$work/keys/log.key" || fail "$(cat "$work/said")"
}
