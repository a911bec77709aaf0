// Single calls, each in batches of at least two milliseconds, of which the fastest and the median count.
#include "bare.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <sodium.h>
#include <string.h>
#include <sys/resource.h>

enum { MESSAGE = 300, BOXED = 300 };

static struct {
    uint8_t public_key[32], secret_key[64], signature[64], message[MESSAGE], digest[32];
    uint8_t leaf[1 + MESSAGE], node[65];
    uint8_t box_public[32], box_secret[32], box[BOXED + 48], opened[BOXED];
    size_t modulus_bytes;
    uint8_t blinded[MOST_MODULUS_BYTES], answer[MOST_MODULUS_BYTES], again[MOST_MODULUS_BYTES];
    uint8_t credential[MOST_MODULUS_BYTES], hash[DIGEST_BYTES];
    EVP_PKEY *key;
    EVP_PKEY_CTX *raw_private, *raw_public, *checking;
    BIGNUM *modulus, *exponent;
    BN_MONT_CTX *montgomery;
    BN_CTX *numbers;
} at;

static void sign(void) { crypto_sign_detached(at.signature, NULL, at.message, MESSAGE, at.secret_key); }

static void verify(void) {
    if (crypto_sign_verify_detached(at.signature, at.message, MESSAGE, at.public_key)) DIE("verify");
}

static void point(void) {
    if (crypto_core_ed25519_is_valid_point(at.public_key) != 1) DIE("point");
}

static void leaf(void) { crypto_hash_sha256(at.digest, at.leaf, sizeof at.leaf); }

static void node(void) { crypto_hash_sha256(at.digest, at.node, sizeof at.node); }

static void box_open(void) {
    if (crypto_box_seal_open(at.opened, at.box, sizeof at.box, at.box_public, at.box_secret)) DIE("box-open");
}

/// RFC 9474, 4.3: the private operation, and the public one to see that nothing went wrong.
static void blind_sign(void) {
    size_t size = at.modulus_bytes;
    if (EVP_PKEY_decrypt(at.raw_private, at.answer, &size, at.blinded, at.modulus_bytes) != 1) DIE("private operation");
    size = at.modulus_bytes;
    if (EVP_PKEY_encrypt(at.raw_public, at.again, &size, at.answer, at.modulus_bytes) != 1 ||
        memcmp(at.again, at.blinded, at.modulus_bytes))
        DIE("public operation");
}

static void pss_verify(void) {
    SHA384(at.message, MESSAGE, at.hash);
    if (EVP_PKEY_verify(at.checking, at.credential, at.modulus_bytes, at.hash, DIGEST_BYTES) != 1) DIE("pss-verify");
}

/// RFC 9474, 4.2: encode with a fresh salt, blind with a fresh factor, and keep its inverse.
static void blind(void) {
    uint8_t encoded[MOST_MODULUS_BYTES];
    BN_CTX_start(at.numbers);
    BIGNUM *number = BN_CTX_get(at.numbers), *factor = BN_CTX_get(at.numbers), *inverse = BN_CTX_get(at.numbers);
    BIGNUM *power = BN_CTX_get(at.numbers), *blinded = BN_CTX_get(at.numbers);
    SHA384(at.message, MESSAGE, at.hash);
    RSA *rsa = (RSA *)EVP_PKEY_get0_RSA(at.key);
    if (RSA_padding_add_PKCS1_PSS_mgf1(rsa, encoded, at.hash, EVP_sha384(), EVP_sha384(), SALT_BYTES) != 1 ||
        !BN_bin2bn(encoded, (int)at.modulus_bytes, number) || !BN_rand_range(factor, at.modulus) ||
        !BN_mod_inverse(inverse, factor, at.modulus, at.numbers) ||
        !BN_mod_exp_mont(power, factor, at.exponent, at.modulus, at.numbers, at.montgomery) ||
        !BN_mod_mul(blinded, number, power, at.modulus, at.numbers) ||
        BN_bn2binpad(blinded, at.blinded, (int)at.modulus_bytes) < 0)
        DIE("blind");
    BN_CTX_end(at.numbers);
}

static const struct {
    const char *name;
    void (*call)(void);
} operations[] = {
    {"sign", sign},
    {"verify", verify},
    {"point", point},
    {"leaf", leaf},
    {"node", node},
    {"box-open", box_open},
    {"blind", blind},
    {"blind-sign", blind_sign},
    {"pss-verify", pss_verify},
};

static void prepare_rsa(const char *path) {
    size_t size;
    uint8_t *der = read_file(path, &size);
    const uint8_t *cursor = der;
    at.key = d2i_AutoPrivateKey(NULL, &cursor, (long)size);
    if (!at.key) DIE("%s holds no key", path);
    at.modulus_bytes = (size_t)EVP_PKEY_get_size(at.key);
    if (at.modulus_bytes > MOST_MODULUS_BYTES) DIE("the modulus is too long");
    EVP_PKEY_get_bn_param(at.key, OSSL_PKEY_PARAM_RSA_N, &at.modulus);
    EVP_PKEY_get_bn_param(at.key, OSSL_PKEY_PARAM_RSA_E, &at.exponent);
    at.numbers = BN_CTX_new();
    at.montgomery = BN_MONT_CTX_new();
    BN_MONT_CTX_set(at.montgomery, at.modulus, at.numbers);
    at.raw_private = EVP_PKEY_CTX_new(at.key, NULL);
    at.raw_public = EVP_PKEY_CTX_new(at.key, NULL);
    if (EVP_PKEY_decrypt_init(at.raw_private) != 1 || EVP_PKEY_encrypt_init(at.raw_public) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(at.raw_private, RSA_NO_PADDING) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(at.raw_public, RSA_NO_PADDING) != 1)
        DIE("OpenSSL does not do the raw operation");
    at.checking = pss_context(at.key, 0);
    SHA384(at.message, MESSAGE, at.hash);
    size = at.modulus_bytes;
    if (EVP_PKEY_sign(pss_context(at.key, 1), at.credential, &size, at.hash, DIGEST_BYTES) != 1) DIE("PSS does not sign");
    blind();
}

static void prepare(const char *issuer) {
    for (int i = 0; i < MESSAGE; i++) at.message[i] = (uint8_t)(i * 7);
    memcpy(at.leaf + 1, at.message, MESSAGE);
    memcpy(at.node + 1, at.message, 64);
    at.node[0] = 1;
    crypto_sign_keypair(at.public_key, at.secret_key);
    crypto_box_keypair(at.box_public, at.box_secret);
    crypto_box_seal(at.box, at.message, BOXED, at.box_public);
    sign();
    prepare_rsa(issuer);
}

static int ascending(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void measure(const char *name, void (*call)(void), double seconds) {
    enum { MOST = 100000 };
    static double wall[MOST], cpu[MOST];
    int batch = 1, count = 0;
    for (;; batch *= 2) {
        double start = seconds_of(CLOCK_MONOTONIC);
        for (int i = 0; i < batch; i++) call();
        if (seconds_of(CLOCK_MONOTONIC) - start >= 2e-3) break;
    }
    double begin = seconds_of(CLOCK_MONOTONIC);
    while (count < 5 || (count < MOST && seconds_of(CLOCK_MONOTONIC) - begin < seconds)) {
        double wall_start = seconds_of(CLOCK_MONOTONIC), cpu_start = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
        for (int i = 0; i < batch; i++) call();
        cpu[count] = (seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu_start) / batch;
        wall[count++] = (seconds_of(CLOCK_MONOTONIC) - wall_start) / batch;
    }
    qsort(wall, (size_t)count, sizeof *wall, ascending);
    qsort(cpu, (size_t)count, sizeof *cpu, ascending);
    printf("\"%s\": {\"seconds_min\": %.9g, \"seconds_median\": %.9g, \"cpu_min\": %.9g, \"cpu_median\": %.9g, "
           "\"repetitions\": %d}",
           name, wall[0], wall[count / 2], cpu[0], cpu[count / 2], count);
}

int run_operations(const char *names, double seconds, const char *issuer) {
    prepare(issuer);
    char *list = strdup(names), *rest = NULL;
    int first = 1;
    printf("{\"status\": \"ok\", \"operations\": {");
    for (char *name = strtok_r(list, ",", &rest); name; name = strtok_r(NULL, ",", &rest)) {
        int known = 0;
        for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
            if (strcmp(operations[i].name, name)) continue;
            if (!first) printf(", ");
            measure(name, operations[i].call, seconds);
            known = 1;
            first = 0;
        }
        if (!known) DIE("no such operation: %s", name);
    }
    printf("}}\n");
    return 0;
}
