# For scripts that run a real server: builds the programs, makes a round with ballots, starts and kills servers.
# Sourced by scripts of this folder and by Scripts/loadtest and Scripts/serve.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

# debug or release; BUURTSTEM_BIN names a folder with built programs, and then nothing is built.
configuration=${BUURTSTEM_CONFIGURATION:-release}
port=${BUURTSTEM_PORT:-8391}
work=$(mktemp -d)
server_pid=""

finish() {
    [ -z "$server_pid" ] || kill -9 "$server_pid" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

build_programs() {
    if [ -n "${BUURTSTEM_BIN:-}" ]; then
        bin=$BUURTSTEM_BIN
        return 0
    fi
    need_swift
    say "Build ($configuration)"
    local product
    for product in "$@"; do swift build -c "$configuration" --product "$product"; done
    bin=$(swift build -c "$configuration" --show-bin-path)
}

# start_server STORE LOG_KEY [OPTION…]: returns when it answers.
start_server() {
    local store=$1 key=$2
    shift 2
    "$bin/buurtstem-server" --store "$store" --log-key "$key" --port "$port" --log-level warning \
        --writes-per-second 0 --reads-per-second 0 "$@" 2>>"$work/server.log" &
    server_pid=$!
    wait_for_server
}

wait_for_server() {
    local attempt
    for attempt in $(seq 600); do
        if ! kill -0 "$server_pid" 2>/dev/null; then
            cat "$work/server.log" >&2
            return 1
        fi
        if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return 0; fi
        sleep 0.05
    done
    cat "$work/server.log" >&2
    return 1
}

kill_server() {
    kill -9 "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=""
}

stop_server() {
    kill -TERM "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=""
}

drive() { "$bin/buurtstem-load" drive --port "$port" --record load --ballots "$work/load/ballots" "$@"; }

check_acknowledged() {
    "$bin/buurtstem-load" check --port "$port" --record load --ballots "$work/load/ballots" --acks "$work/acks"
}
