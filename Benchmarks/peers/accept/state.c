/* What must be known of voters and of the tree to take a ballot in. */
#include "accept.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

static struct voter *find(struct voters *voters, const uint8_t *key) {
    uint64_t place;
    memcpy(&place, key, sizeof place);
    for (;; place++) {
        struct voter *slot = &voters->slots[place & voters->mask];
        if (!slot->is_used || memcmp(slot->key, key, KEY) == 0) return slot;
    }
}

int make_voters(struct voters *voters, const uint8_t *keys, size_t count) {
    size_t room = 16;
    while (room < count * 2) room *= 2;
    voters->slots = calloc(room, sizeof *voters->slots);
    voters->mask = room - 1;
    if (!voters->slots) return 0;
    for (size_t i = 0; i < count; i++) {
        struct voter *voter = find(voters, keys + i * KEY);
        memcpy(voter->key, keys + i * KEY, KEY);
        voter->is_used = 1;
    }
    return 1;
}

/* Accepts the next ballot of a voter, and no other. */
int fold(struct voters *voters, const struct ballot *ballot) {
    if (!ballot->is_valid) return 0;
    struct voter *voter = find(voters, ballot->key);
    if (!voter->is_used || voter->sequence != ballot->sequence) return 0;
    if (memcmp(voter->previous, ballot->previous, HASH) != 0) return 0;
    voter->sequence++;
    memcpy(voter->previous, ballot->leaf, HASH);
    return 1;
}

static void node(const uint8_t *left, const uint8_t *right, uint8_t out[HASH]) {
    uint8_t bytes[1 + 2 * HASH] = {1};
    memcpy(bytes + 1, left, HASH);
    memcpy(bytes + 1 + HASH, right, HASH);
    crypto_hash_sha256(out, bytes, sizeof bytes);
}

static void push(struct tree *tree, int level, const uint8_t hash[HASH]) {
    if (tree->counts[level] == tree->room[level]) {
        tree->room[level] = tree->room[level] ? tree->room[level] * 2 : 1024;
        tree->levels[level] = realloc(tree->levels[level], tree->room[level] * HASH);
        if (!tree->levels[level]) abort();
    }
    memcpy(tree->levels[level] + tree->counts[level]++ * HASH, hash, HASH);
}

void append(struct tree *tree, const uint8_t leaf[HASH]) {
    uint8_t hash[HASH];
    memcpy(hash, leaf, HASH);
    for (int level = 0; level < LEVELS; level++) {
        push(tree, level, hash);
        size_t count = tree->counts[level];
        if (count % 2 != 0) return;
        node(tree->levels[level] + (count - 2) * HASH, tree->levels[level] + (count - 1) * HASH, hash);
    }
}

void root(const struct tree *tree, uint8_t out[HASH]) {
    int is_first = 1;
    for (int level = 0; level < LEVELS; level++) {
        if (tree->counts[level] % 2 == 0) continue;
        const uint8_t *peak = tree->levels[level] + (tree->counts[level] - 1) * HASH;
        if (is_first) memcpy(out, peak, HASH);
        else node(peak, out, out);
        is_first = 0;
    }
}
