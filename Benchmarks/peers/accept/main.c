/* usage: driver FOLDER DATABASE BATCH THREADS
 *
 * Takes the ballots of FOLDER in, so many at a time, and prints one JSON line. */
#include "accept.h"

#include <sodium.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static uint8_t *load(const char *folder, const char *name, size_t *count) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    *count = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(*count + 1);
    if (!bytes || fread(bytes, 1, *count, file) != *count) return NULL;
    fclose(file);
    return bytes;
}

static size_t split(const uint8_t *bytes, size_t count, struct ballot **ballots) {
    size_t found = 0, room = 1024, at = 0;
    *ballots = malloc(room * sizeof **ballots);
    while (count - at >= 4) {
        size_t length = (size_t)bytes[at] << 24 | (size_t)bytes[at + 1] << 16 | (size_t)bytes[at + 2] << 8 | bytes[at + 3];
        if (found == room) *ballots = realloc(*ballots, (room *= 2) * sizeof **ballots);
        (*ballots)[found++] = (struct ballot){.bytes = bytes + at + 4, .count = length};
        at += 4 + length;
    }
    return found;
}

static double seconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void run(sqlite3 *db, const char *sql) {
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        exit(1);
    }
}

int main(int count, char **arguments) {
    if (count != 5 || sodium_init() < 0) return 2;
    size_t batch = strtoul(arguments[3], NULL, 10), keys_count, ballots_count, manifest_count, position = 0;
    int threads = atoi(arguments[4]);
    uint8_t *keys = load(arguments[1], "keys", &keys_count);
    uint8_t *bytes = load(arguments[1], "ballots", &ballots_count);
    uint8_t *manifest = load(arguments[1], "manifest-hash", &manifest_count);
    if (!keys || !bytes || !manifest || batch == 0 || threads < 1 || threads > 16) return 2;
    struct ballot *ballots;
    size_t total = split(bytes, ballots_count, &ballots);
    struct voters voters;
    struct tree tree = {0};
    uint8_t public_key[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES], hash[HASH], signature[SIGNATURE];
    crypto_sign_keypair(public_key, secret);
    if (!make_voters(&voters, keys, keys_count / KEY)) return 1;

    sqlite3 *db;
    sqlite3_stmt *insert, *head;
    if (sqlite3_open(arguments[2], &db) != SQLITE_OK) return 1;
    run(db, "PRAGMA journal_mode=WAL");
    run(db, "PRAGMA synchronous=FULL");
    run(db, "CREATE TABLE entry (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL, leaf BLOB NOT NULL) STRICT");
    run(db, "CREATE UNIQUE INDEX entry_leaf ON entry (leaf)");
    run(db, "CREATE TABLE head (size INTEGER NOT NULL, note BLOB) STRICT; INSERT INTO head VALUES (0, NULL)");
    sqlite3_prepare_v2(db, "INSERT INTO entry VALUES (?, ?, ?)", -1, &insert, NULL);
    sqlite3_prepare_v2(db, "UPDATE head SET size = ?, note = ? WHERE size = ?", -1, &head, NULL);

    double wall = seconds(CLOCK_MONOTONIC), processor = seconds(CLOCK_PROCESS_CPUTIME_ID);
    for (size_t from = 0; from < total; from += batch) {
        size_t to = from + batch < total ? from + batch : total, before = position;
        inspect_all(ballots + from, to - from, manifest, threads);
        run(db, "BEGIN IMMEDIATE");
        for (size_t i = from; i < to; i++) {
            if (!fold(&voters, &ballots[i])) continue;
            append(&tree, ballots[i].leaf);
            sqlite3_bind_int64(insert, 1, (sqlite3_int64)position++);
            sqlite3_bind_blob(insert, 2, ballots[i].bytes, (int)ballots[i].count, SQLITE_STATIC);
            sqlite3_bind_blob(insert, 3, ballots[i].leaf, HASH, SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE) return 1;
            sqlite3_reset(insert);
        }
        root(&tree, hash);
        crypto_sign_detached(signature, NULL, hash, HASH, secret);
        sqlite3_bind_int64(head, 1, (sqlite3_int64)position);
        sqlite3_bind_blob(head, 2, signature, SIGNATURE, SQLITE_STATIC);
        sqlite3_bind_int64(head, 3, (sqlite3_int64)before);
        if (sqlite3_step(head) != SQLITE_DONE || sqlite3_changes(db) != 1) return 1;
        sqlite3_reset(head);
        run(db, "COMMIT");
    }
    wall = seconds(CLOCK_MONOTONIC) - wall;
    processor = seconds(CLOCK_PROCESS_CPUTIME_ID) - processor;
    sqlite3_finalize(insert);
    sqlite3_finalize(head);
    sqlite3_close(db);
    printf("{\"status\": \"ok\", \"sent\": %zu, \"accepted\": %zu, \"seconds\": %.6f, \"processor\": %.6f}\n", total, position,
           wall, processor);
    return 0;
}
