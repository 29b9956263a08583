// SPDX-License-Identifier: GPL-3.0-or-later
// A raw key of 32 bytes, a sealed box, a datagram to an address in numbers.
#include "shapes.h"

static const u8 kPeer[32] = {9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};

int Java_org_example_relay_Relay_go(void *env, void *self, const char *text)
{
    u8 out[300];
    size_t size = strlen(text) > 200 ? 200 : strlen(text);
    crypto_box_seal(out, (const u8 *)text, size, kPeer);
    struct address to;
    memset(&to, 0, sizeof to);
    to.family = 2;
    to.port = (unsigned short)__builtin_bswap16(5353);
    to.host = inet_addr("203.0.113.77");
    return (int)sendto(socket(2, 2, 0), out, size + 48, 0, &to, sizeof to);
}
