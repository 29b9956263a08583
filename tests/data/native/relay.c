// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the ELF fixtures: calls through the procedure linkage table, texts, a table of functions, a JNI export and
// a JNI registration table. Nothing of it runs.
typedef __SIZE_TYPE__ size_t;
typedef struct Key Key;
extern int printf(const char *, ...);
extern size_t strlen(const char *);
extern Key *d2i_RSAPublicKey(Key **, const unsigned char **, long);
extern int RSA_public_encrypt(int, const unsigned char *, unsigned char *, Key *, int);
extern int connect(int, const void *, unsigned);

static const unsigned char kKey[] = {0x30, 0x03, 0x02, 0x01, 0x05};
static const char *const kNames[] = {"first name", "second name"};
struct Registered {
    const char *name, *signature;
    void *function;
};

__attribute__((noinline)) static int helper(int x)
{
    return printf("value %d of the relay\n", x) + 1;
}

int relay_open(int fd)
{
    return connect(fd, "10.1.2.3", 16) + helper(fd);
}

int Java_org_example_relay_Relay_seal_1it(void *env, void *self, const char *text)
{
    unsigned char out[256];
    const unsigned char *at = kKey;
    Key *key = d2i_RSAPublicKey(0, &at, sizeof kKey);
    return RSA_public_encrypt((int)strlen(text), (const unsigned char *)text, out, key, 1);
}

static int registered(void *env, void *self, int x)
{
    return helper(x) + relay_open(x);
}

const struct Registered kMethods[] = {{"open", "(I)I", (void *)registered}};

const char *relay_name(int i)
{
    return kNames[i & 1];
}
