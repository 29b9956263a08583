// SPDX-License-Identifier: GPL-3.0-or-later
// A connection in a structure with TLS on top; and what another connection brings is checked with a key.
#include "shapes.h"

struct Connection {
    int handle;
    Handle *tls;
};

static void start(struct Connection *to, const char *host, int port)
{
    char digits[8];
    struct addrinfo *list;
    snprintf(digits, sizeof digits, "%d", port);
    if (getaddrinfo(host, digits, 0, &list) != 0)
        return;
    to->handle = socket(2, 1, 0);
    connect(to->handle, list->address, list->length);
    to->tls = SSL_new(SSL_CTX_new(0));
    SSL_set_fd(to->tls, to->handle);
}

int Java_org_example_relay_Relay_go(void *env, void *self, const char *text)
{
    struct Connection *to = malloc(sizeof *to);
    u8 out[256], frame[300];
    const u8 *at = kDer;
    start(to, "ssl.relay.example", 993);
    int size = RSA_public_encrypt(16, (const u8 *)text, out, d2i_RSAPublicKey(0, &at, sizeof kDer), 4);
    frame[0] = 1;
    memcpy(frame + 1, out, sizeof out);
    return SSL_write(to->tls, frame, size + 1);
}

int Java_org_example_relay_Relay_check(void *env, void *self)
{
    u8 buffer[512];
    struct address from;
    int handle = socket(2, 1, 0);
    memset(&from, 0, sizeof from);
    from.family = 2;
    from.port = (unsigned short)__builtin_bswap16(4444);
    from.host = inet_addr("198.51.100.9");
    connect(handle, &from, sizeof from);
    recv(handle, buffer, sizeof buffer, 0);
    const u8 *at = kDer;
    return RSA_verify(672, buffer, 32, buffer + 32, 256, d2i_RSAPublicKey(0, &at, sizeof kDer));
}
