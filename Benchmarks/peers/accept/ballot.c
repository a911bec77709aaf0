/* Strict reading of an open ballot (docs/record-format/v1.md, 1, 3 and 3.4), and its signature. */
#include "accept.h"

#include <pthread.h>
#include <sodium.h>
#include <string.h>

struct reader {
    const uint8_t *at, *end;
};

/* A head with the shortest form, of the major type asked for. */
static int head(struct reader *r, unsigned type, uint64_t *value) {
    if (r->at >= r->end || *r->at >> 5 != type) return 0;
    unsigned low = *r->at++ & 31;
    if (low < 24) {
        *value = low;
        return 1;
    }
    if (low > 27) return 0;
    size_t count = (size_t)1 << (low - 24);
    if ((size_t)(r->end - r->at) < count) return 0;
    uint64_t v = 0;
    for (size_t i = 0; i < count; i++) v = v << 8 | *r->at++;
    uint64_t least = low == 24 ? 24 : (uint64_t)1 << (4 * count);
    if (v < least) return 0;
    *value = v;
    return 1;
}

static int octets(struct reader *r, const uint8_t **bytes, size_t *count) {
    uint64_t n;
    if (!head(r, 2, &n) || n > (uint64_t)(r->end - r->at)) return 0;
    *bytes = r->at;
    *count = (size_t)n;
    r->at += n;
    return 1;
}

static int octets_of(struct reader *r, size_t expected, const uint8_t **bytes) {
    size_t count;
    return octets(r, bytes, &count) && count == expected;
}

static int constant(struct reader *r, unsigned type, uint64_t expected) {
    uint64_t value;
    return head(r, type, &value) && value == expected;
}

/* [1, body, signature]; body = [1, mh, key, sequence, previous, [choice…]] with choices in ascending order. */
int read_ballot(struct ballot *b) {
    struct reader r = {b->bytes, b->bytes + b->count};
    if (b->count > 4096 || !constant(&r, 4, 3) || !constant(&r, 0, 1)) return 0;
    if (!octets(&r, &b->body, &b->body_count) || !octets_of(&r, SIGNATURE, &b->signature) || r.at != r.end) return 0;
    struct reader body = {b->body, b->body + b->body_count};
    uint64_t count, last = 0, choice;
    if (!constant(&body, 4, 6) || !constant(&body, 0, 1) || !octets_of(&body, HASH, &b->manifest)) return 0;
    if (!octets_of(&body, KEY, &b->key) || !head(&body, 0, &b->sequence)) return 0;
    if (!octets_of(&body, HASH, &b->previous) || !head(&body, 4, &count) || count > 5) return 0;
    for (uint64_t i = 0; i < count; i++) {
        if (!head(&body, 0, &choice) || choice >= 20 || (i > 0 && choice <= last)) return 0;
        last = choice;
    }
    return body.at == body.end;
}

void inspect(struct ballot *b, const uint8_t *manifest) {
    static const uint8_t domain[] = "buurtstem/v1/ballot";
    uint8_t message[sizeof domain + 4096], leaf = 0;
    crypto_hash_sha256_state state;
    b->is_valid = read_ballot(b) && memcmp(b->manifest, manifest, HASH) == 0;
    if (!b->is_valid) return;
    memcpy(message, domain, sizeof domain);
    memcpy(message + sizeof domain, b->body, b->body_count);
    b->is_valid = crypto_sign_verify_detached(b->signature, message, sizeof domain + b->body_count, b->key) == 0;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, &leaf, 1);
    crypto_hash_sha256_update(&state, b->bytes, b->count);
    crypto_hash_sha256_final(&state, b->leaf);
}

struct share {
    struct ballot *ballots;
    size_t count;
    const uint8_t *manifest;
};

static void *work(void *argument) {
    struct share *share = argument;
    for (size_t i = 0; i < share->count; i++) inspect(&share->ballots[i], share->manifest);
    return NULL;
}

/* Inspects a batch on so many threads. */
void inspect_all(struct ballot *ballots, size_t count, const uint8_t *manifest, int threads) {
    pthread_t others[16];
    struct share shares[16] = {{0}};
    size_t each = (count + (size_t)threads - 1) / (size_t)threads;
    for (int t = 0; t < threads; t++) {
        size_t from = each * (size_t)t < count ? each * (size_t)t : count;
        size_t to = from + each < count ? from + each : count;
        shares[t] = (struct share){ballots + from, to - from, manifest};
        if (t > 0) pthread_create(&others[t], NULL, work, &shares[t]);
    }
    work(&shares[0]);
    for (int t = 1; t < threads; t++) pthread_join(others[t], NULL);
}
