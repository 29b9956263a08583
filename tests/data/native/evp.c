// SPDX-License-Identifier: GPL-3.0-or-later
// A key in PEM, sealed through a context, sent to a name that another function resolves; a second connection sends something else.
#include "shapes.h"

static u8 *seal(const char *text, size_t *size)
{
    Handle *context = EVP_PKEY_CTX_new(PEM_read_bio_PUBKEY(BIO_new_mem_buf(kPem, -1), 0, 0, 0), 0);
    if (EVP_PKEY_encrypt_init(context) <= 0 || EVP_PKEY_encrypt(context, 0, size, (const u8 *)text, strlen(text)) <= 0)
        return 0;
    u8 *out = malloc(*size);
    return EVP_PKEY_encrypt(context, out, size, (const u8 *)text, strlen(text)) > 0 ? out : 0;
}

static int dial(const char *host, const char *port)
{
    struct addrinfo *list = 0, hints;
    memset(&hints, 0, sizeof hints);
    if (getaddrinfo(host, port, &hints, &list) != 0)
        return -1;
    for (struct addrinfo *at = list; at; at = at->next) {
        int handle = socket(at->family, at->type, at->protocol);
        if (handle >= 0 && connect(handle, at->address, at->length) == 0)
            return handle;
        close(handle);
    }
    return -1;
}

int Java_org_example_relay_Relay_go(void *env, void *self, const char *text)
{
    size_t size = 0;
    u8 *sealed = seal(text, &size);
    int handle = sealed ? dial("evp.relay.example", "8443") : -1;
    if (handle >= 0)
        write(handle, sealed, size);
    return handle;
}

int Java_org_example_relay_Relay_count(void *env, void *self)
{
    char name[64];
    int handle = dial("stats.relay.example", "80");
    gethostname(name, sizeof name);
    return (int)write(handle, name, sizeof name);
}
