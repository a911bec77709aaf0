# For scripts that hold a round on real servers with the command line: keys of all hands, rules, servers.
# Sourced by scripts of this folder.
source "$(dirname "${BASH_SOURCE[0]}")/server.sh"

at=http://127.0.0.1
export BUURTSTEM_STATE=$work/seen
pids=()

finish_town() {
    local pid
    for pid in "${pids[@]}"; do
        kill -9 "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    finish
}
trap finish_town EXIT

build_town() {
    install_packages curl python3
    build_programs buurtstem-server buurtstem
}

# buurtstem in English; what it says goes to $work/said, and it must end well. Who runs two at once gives each another $said.
run() {
    LC_ALL=en_GB.UTF-8 "$bin/buurtstem" "$@" >"$work/${said:-said}" 2>&1 ||
        fail "buurtstem $*: $(cat "$work/${said:-said}")"
}

# refuse TEXT ARGUMENT…: it must not do it, and say why.
refuse() {
    local text=$1 code=0
    shift
    LC_ALL=en_GB.UTF-8 "$bin/buurtstem" "$@" >"$work/said" 2>&1 || code=$?
    [ "$code" -ne 0 ] || fail "buurtstem $* was not refused"
    grep -qF -- "$text" "$work/said" || fail "buurtstem $* did not say ‘$text’: $(cat "$work/said")"
}

# make_keys NAME:PURPOSE…: secret keys in $work/keys, public ones in $work/public.
make_keys() {
    local one
    mkdir -p "$work/keys" "$work/public"
    for one in "$@"; do
        run key new "$work/keys/${one%%:*}" --purpose "${one##*:}" --unencrypted
        mv "$work/keys/${one%%:*}.pub" "$work/public/"
    done
}

# make_round PRESET LEAVES [OPTION…]: freezes the rules, and puts the record into the store $town as ‘round’.
town=$work/town.store
make_round() {
    local preset=$1 leaves=$2
    shift 2
    cat >"$work/projects.pb" <<'PB'
META
key;value
description;Plein aan de Beek
country;Netherlands
unit;Lindenwijk
instance;2026
num_projects;4
num_votes;0
budget;1000
vote_type;approval
rule;greedy
date_begin;2026
date_end;2026
currency;EUR
PROJECTS
project_id;cost;votes;name
1;600.25;0;Bankjes
2;500;0;Fontein
3;200;0;Bomen
4;200;0;Schommel
VOTES
voter_id;vote
PB
    printf 'De regels van Lindenwijk.\n' >"$work/rules.txt"
    # Voting ended long ago by the rules, so that the operator can close it at any time.
    run round new "$work/projects.pb" --preset "$preset" --register "$leaves" --rules "$work/rules.txt" \
        --public-keys "$work/public" --origin lindenwijk.example/2020 --quorum 1 --tie-order votes,cost-low,id \
        --opens 2020-01-01T09:00:00+01:00 --closes 2020-02-01T20:00:00Z --sign-with "$work/keys/operator.key" \
        --record "$work/round" "$@"
    run store new "$town"
    run store import "$town" round --record "$work/round"
}

# serve NAME PORT OPTION…: a server whose process is $NAME_pid; returns when it answers. Its log is $work/NAME.log.
serve() {
    local name=$1 number=$2 pid attempt
    shift 2
    "$bin/buurtstem-server" --port "$number" --log-level warning --writes-per-second 0 --reads-per-second 0 "$@" \
        2>>"$work/$name.log" &
    pid=$!
    pids+=("$pid")
    declare -g "${name}_pid=$pid"
    for attempt in $(seq 600); do
        kill -0 "$pid" 2>/dev/null || fail "server $name: $(cat "$work/$name.log")"
        if (exec 3<>"/dev/tcp/127.0.0.1/$number") 2>/dev/null; then return 0; fi
        sleep 0.05
    done
    fail "server $name does not answer: $(cat "$work/$name.log")"
}

# crash NAME: kill -9.
crash() {
    local pid="${1}_pid"
    kill -9 "${!pid}" 2>/dev/null || true
    wait "${!pid}" 2>/dev/null || true
}

# post STATUS URL FILE TYPE: the answer goes to $work/answer, its head to $work/head.
post() {
    local status
    status=$(curl -s --max-time 20 -o "$work/answer" -D "$work/head" -w '%{http_code}' -H "Content-Type: $4" \
        -H 'Accept-Language: en' --data-binary "@$3" "$2") || true
    [ "$status" = "$1" ] || fail "$2 answered $status instead of $1: $(head -c 300 "$work/answer")"
}

# The checkpoint that the server at port $1 shows.
checkpoint() { curl -s --max-time 20 "$at:$1/v1/records/round/checkpoint"; }

# await_cosigned PORT NAME: until all of the log there is cosigned by the witness.
await_cosigned() {
    local attempt size
    for attempt in $(seq 200); do
        checkpoint "$1" >"$work/note"
        size=$(curl -s --max-time 20 -H 'Accept: application/json' "$at:$1/v1/records/round" |
            sed -nE 's/.*"size":([0-9]+).*/\1/p')
        if [ "$(sed -n 2p "$work/note")" = "$size" ] && grep -q "^— $2 " "$work/note"; then return 0; fi
        sleep 0.1
    done
    fail "$2 did not cosign: $(cat "$work/note")"
}
