/* Ballots taken in by plain C, libsodium and SQLite: strict reading, signature, chain, tree, durable. No queue, no
 * receipts, no clients: the least that anybody has to do. */
#ifndef ACCEPT_H
#define ACCEPT_H

#include <stddef.h>
#include <stdint.h>

enum { KEY = 32, HASH = 32, SIGNATURE = 64, LEVELS = 32 };

/* A ballot as it was read; the parts point into its octets. */
struct ballot {
    const uint8_t *bytes;
    size_t count;
    const uint8_t *body;
    size_t body_count;
    const uint8_t *manifest, *key, *previous, *signature;
    uint64_t sequence;
    uint8_t leaf[HASH];
    int is_valid;
};

/* Voters by key: open addressing. */
struct voter {
    uint8_t key[KEY];
    uint8_t previous[HASH];
    uint64_t sequence;
    int is_used;
};

struct voters {
    struct voter *slots;
    size_t mask;
};

/* The tree's hashes by level, growing. */
struct tree {
    uint8_t *levels[LEVELS];
    size_t counts[LEVELS], room[LEVELS];
};

int read_ballot(struct ballot *ballot);
void inspect(struct ballot *ballot, const uint8_t *manifest);
void inspect_all(struct ballot *ballots, size_t count, const uint8_t *manifest, int threads);
int make_voters(struct voters *voters, const uint8_t *keys, size_t count);
int fold(struct voters *voters, const struct ballot *ballot);
void append(struct tree *tree, const uint8_t leaf[HASH]);
void root(const struct tree *tree, uint8_t out[HASH]);

#endif
