// The bare calls of libsodium and OpenSSL beside which the signed record is measured.
#pragma once

#include <openssl/evp.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { SALT_BYTES = 48, DIGEST_BYTES = 48, MOST_MODULUS_BYTES = 512 };

/// Ends with exit code 1, saying why.
#define DIE(...) (fprintf(stderr, __VA_ARGS__), fputc('\n', stderr), exit(1))

static inline double seconds_of(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/// The bytes of a file, all of them in memory.
uint8_t *read_file(const char *path, size_t *size);

/// A context that checks RSASSA-PSS signatures as RFC 9474 has them: SHA-384, MGF1 with SHA-384, 48 octets of salt.
EVP_PKEY_CTX *pss_context(EVP_PKEY *key, int signing);

/// Times single calls: `names` separated by commas, the issuer's key as PKCS #8.
int run_operations(const char *names, double seconds, const char *issuer);

/// Checks all that a log asks for, and nothing else, with `jobs` threads; `what` is `all` or `signatures`.
int run_log(const char *path, int jobs, const char *what);
