// What a log asks for cryptographically, and nothing else: each key is checked once to be a point of the prime-order
// subgroup, each signature is verified, each entry hashed and the tree over them; of sealed ballots also the credentials
// and the box. The file is read before the clock starts; it holds what must be checked, ready to be checked:
//
//   head    u32 keys, u32 entries, u32 issuers, u32 box (0 or 1)
//           root of the log (32), box public key (32), box secret key (32)
//           for each issuer: u32 length, DER public key
//   keys    32 octets each
//   entry   u32 leaf length, u32 message length, u32 box length, u32 signatures, u32 credentials
//           leaf, with the zero octet before it; message, with its domain; box
//           for each signature: key (32), signature (64)
//           for each credential: u32 issuer, u32 message length, u32 signature length, message, signature
//
// Numbers have their lowest octet first, as those of this machine must have.
#include "bare.h"

#include <openssl/sha.h>
#include <openssl/x509.h>
#include <pthread.h>
#include <sodium.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/resource.h>

enum { BLOCK = 1024, MOST_ISSUERS = 4, ENTRY_HEAD = 20 };

typedef struct {
    uint32_t leaf, message, box, signatures, credentials;
} EntryHead;

static struct {
    const uint8_t *keys, *box_public, *box_secret, *root;
    size_t key_count, entry_count, issuer_count, key_blocks, entry_blocks;
    const uint8_t **blocks;
    uint8_t (*block_roots)[32];
    EVP_PKEY *issuers[MOST_ISSUERS];
    int has_box, only_signatures;
    atomic_size_t next, bad, checks;
} at;

static uint32_t number(const uint8_t **cursor) {
    uint32_t value;
    memcpy(&value, *cursor, sizeof value);
    *cursor += sizeof value;
    return value;
}

static const uint8_t *take(const uint8_t **cursor, size_t count) {
    const uint8_t *bytes = *cursor;
    *cursor += count;
    return bytes;
}

static EntryHead head(const uint8_t **cursor) {
    EntryHead entry;
    memcpy(&entry, take(cursor, ENTRY_HEAD), ENTRY_HEAD);
    return entry;
}

/// The root over `count` hashes of complete subtrees (the last one may be smaller), in place (RFC 9162, 2.1.1).
static void fold(uint8_t (*hashes)[32], size_t count) {
    uint8_t pair[65];
    pair[0] = 1;
    for (; count > 1; count = (count + 1) / 2) {
        for (size_t i = 0; i + 1 < count; i += 2) {
            memcpy(pair + 1, hashes[i], 64);
            crypto_hash_sha256(hashes[i / 2], pair, sizeof pair);
        }
        if (count & 1) memmove(hashes[count / 2], hashes[count - 1], 32);
    }
}

static void check_entry(const uint8_t **cursor, EVP_PKEY_CTX **issuers, uint8_t *leaf_hash) {
    EntryHead entry = head(cursor);
    const uint8_t *leaf = take(cursor, entry.leaf), *message = take(cursor, entry.message);
    const uint8_t *box = take(cursor, entry.box);
    size_t bad = 0, checks = 0;
    for (uint32_t i = 0; i < entry.signatures; i++) {
        const uint8_t *key = take(cursor, 32), *signature = take(cursor, 64);
        bad += crypto_sign_verify_detached(signature, message, entry.message, key) != 0;
        checks++;
    }
    for (uint32_t i = 0; i < entry.credentials; i++) {
        uint32_t issuer = number(cursor), length = number(cursor), size = number(cursor);
        const uint8_t *content = take(cursor, length), *signature = take(cursor, size);
        if (at.only_signatures) continue;
        uint8_t hash[DIGEST_BYTES];
        SHA384(content, length, hash);
        bad += EVP_PKEY_verify(issuers[issuer], signature, size, hash, DIGEST_BYTES) != 1;
        checks++;
    }
    if (!at.only_signatures) {
        crypto_hash_sha256(leaf_hash, leaf, entry.leaf);
        if (entry.box) {
            uint8_t content[4096];
            bad += crypto_box_seal_open(content, box, entry.box, at.box_public, at.box_secret) != 0;
            checks++;
        }
    }
    atomic_fetch_add_explicit(&at.bad, bad, memory_order_relaxed);
    atomic_fetch_add_explicit(&at.checks, checks, memory_order_relaxed);
}

static void check_keys(size_t block) {
    size_t end = (block + 1) * BLOCK < at.key_count ? (block + 1) * BLOCK : at.key_count;
    for (size_t i = block * BLOCK; i < end; i++) {
        if (crypto_core_ed25519_is_valid_point(at.keys + 32 * i) != 1) atomic_fetch_add(&at.bad, 1);
    }
    atomic_fetch_add(&at.checks, end - block * BLOCK);
}

static void *work(void *unused) {
    (void)unused;
    EVP_PKEY_CTX *issuers[MOST_ISSUERS];
    for (size_t i = 0; i < at.issuer_count; i++) issuers[i] = pss_context(at.issuers[i], 0);
    uint8_t(*hashes)[32] = malloc(BLOCK * 32);
    size_t blocks = at.key_blocks + at.entry_blocks;
    for (size_t item; (item = atomic_fetch_add(&at.next, 1)) < blocks;) {
        if (item < at.key_blocks) {
            if (!at.only_signatures) check_keys(item);
            continue;
        }
        size_t block = item - at.key_blocks;
        size_t count = at.entry_count - block * BLOCK < BLOCK ? at.entry_count - block * BLOCK : BLOCK;
        const uint8_t *cursor = at.blocks[block];
        for (size_t i = 0; i < count; i++) check_entry(&cursor, issuers, hashes[i]);
        if (!at.only_signatures) {
            fold(hashes, count);
            memcpy(at.block_roots[block], hashes[0], 32);
        }
    }
    return NULL;
}

/// Finds keys and blocks of entries in the file; not timed.
static void index_file(const uint8_t *bytes, size_t size) {
    const uint8_t *cursor = bytes;
    at.key_count = number(&cursor);
    at.entry_count = number(&cursor);
    at.issuer_count = number(&cursor);
    at.has_box = (int)number(&cursor);
    at.root = take(&cursor, 32);
    at.box_public = take(&cursor, 32);
    at.box_secret = take(&cursor, 32);
    if (at.issuer_count > MOST_ISSUERS) DIE("too many issuers");
    for (size_t i = 0; i < at.issuer_count; i++) {
        uint32_t length = number(&cursor);
        const uint8_t *der = take(&cursor, length);
        at.issuers[i] = d2i_PUBKEY(NULL, &der, length);
        if (!at.issuers[i]) DIE("issuer %zu has no key", i);
    }
    at.keys = take(&cursor, 32 * at.key_count);
    at.key_blocks = (at.key_count + BLOCK - 1) / BLOCK;
    at.entry_blocks = (at.entry_count + BLOCK - 1) / BLOCK;
    at.blocks = calloc(at.entry_blocks + 1, sizeof *at.blocks);
    at.block_roots = calloc(at.entry_blocks + 1, 32);
    for (size_t i = 0; i < at.entry_count; i++) {
        if (i % BLOCK == 0) at.blocks[i / BLOCK] = cursor;
        EntryHead entry = head(&cursor);
        take(&cursor, (size_t)entry.leaf + entry.message + entry.box + (size_t)entry.signatures * 96);
        for (uint32_t c = 0; c < entry.credentials; c++) {
            number(&cursor);
            uint32_t length = number(&cursor), signature = number(&cursor);
            take(&cursor, (size_t)length + signature);
        }
    }
    if (cursor != bytes + size) DIE("the file ends elsewhere than its entries");
}

int run_log(const char *path, int jobs, const char *what) {
    size_t size;
    const uint8_t *bytes = read_file(path, &size);
    at.only_signatures = !strcmp(what, "signatures");
    index_file(bytes, size);
    if (jobs < 1 || jobs > 64) DIE("from 1 to 64 threads");
    pthread_t threads[64];
    double wall = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    for (int i = 0; i < jobs; i++) {
        if (pthread_create(&threads[i], NULL, work, NULL)) DIE("no thread");
    }
    for (int i = 0; i < jobs; i++) pthread_join(threads[i], NULL);
    if (!at.only_signatures) fold(at.block_roots, at.entry_blocks);
    wall = seconds_of(CLOCK_MONOTONIC) - wall;
    cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    if (at.bad) DIE("%zu checks failed", (size_t)at.bad);
    if (!at.only_signatures && memcmp(at.block_roots[0], at.root, 32)) DIE("the tree has another root");
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"status\": \"ok\", \"entries\": %zu, \"keys\": %zu, \"checks\": %zu, \"seconds\": %.9g, "
           "\"cpu_seconds\": %.9g, \"peak_rss_mb\": %.1f}\n",
           at.entry_count, at.key_count, (size_t)at.checks, wall, cpu, (double)usage.ru_maxrss / 1024);
    return 0;
}
