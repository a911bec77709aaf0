#include "bare.h"

#include <openssl/rsa.h>
#include <sodium.h>
#include <string.h>

uint8_t *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) DIE("%s cannot be read", path);
    *size = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(*size + 1);
    if (!bytes || fread(bytes, 1, *size, file) != *size) DIE("%s cannot be read", path);
    fclose(file);
    return bytes;
}

EVP_PKEY_CTX *pss_context(EVP_PKEY *key, int signing) {
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(key, NULL);
    if (!context || (signing ? EVP_PKEY_sign_init(context) : EVP_PKEY_verify_init(context)) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) != 1 ||
        EVP_PKEY_CTX_set_signature_md(context, EVP_sha384()) != 1 ||
        EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha384()) != 1 ||
        EVP_PKEY_CTX_set_rsa_pss_saltlen(context, SALT_BYTES) != 1)
        DIE("OpenSSL does not take the parameters of RFC 9474");
    return context;
}

int main(int count, char **arguments) {
    if (sodium_init() < 0) DIE("libsodium does not start");
    if (count == 5 && !strcmp(arguments[1], "operation"))
        return run_operations(arguments[2], atof(arguments[3]), arguments[4]);
    if (count == 5 && !strcmp(arguments[1], "verify-log"))
        return run_log(arguments[2], atoi(arguments[3]), arguments[4]);
    fprintf(stderr, "usage: driver operation NAME[,NAME...] SECONDS ISSUER\n"
                    "       driver verify-log FLAT JOBS all|signatures\n");
    return 2;
}
