// SPDX-License-Identifier: GPL-3.0-or-later
// A host in a std::string, as the NDK's library lays it out; a port from a function with a list of arguments; an operation that
// is looked up by its name.
extern "C" {
#include "shapes.h"
void *dlopen(const char *, int);
void *dlsym(void *, const char *);
int vsnprintf(char *, size_t, const char *, __builtin_va_list);
}

namespace std
{
inline namespace __ndk1
{
template <class C> struct char_traits;
template <class C> struct allocator;
template <class C, class T = char_traits<C>, class A = allocator<C>> class basic_string
{
public:
    [[clang::exclude_from_explicit_instantiation]] basic_string(const C *text) { __init(text, strlen(text)); }
    ~basic_string();
    basic_string &append(const C *);
    [[clang::exclude_from_explicit_instantiation]] const C *c_str() const { return m_words[0] & 1 ? reinterpret_cast<const C *>(m_words[2]) : reinterpret_cast<const C *>(m_words) + 1; }

private:
    void __init(const C *, size_t);
    size_t m_words[3];
};
extern template class basic_string<char>;
}
}

static void put(char *into, size_t size, const char *format, ...)
{
    __builtin_va_list list;
    __builtin_va_start(list, format);
    vsnprintf(into, size, format, list);
    __builtin_va_end(list);
}

using Seal = int (*)(int, const u8 *, u8 *, Handle *, int);

extern "C" int Java_org_example_relay_Relay_go(void *, void *, const char *text)
{
    std::basic_string<char> host("strings.relay");
    host.append(".long-enough.example");
    char port[8];
    put(port, sizeof port, "%d%s", 84, "43");
    auto seal = reinterpret_cast<Seal>(dlsym(dlopen("libcrypto.so", 2), "RSA_public_encrypt"));
    u8 sealed[256], copy[256];
    const u8 *at = kDer;
    seal(static_cast<int>(strlen(text)), reinterpret_cast<const u8 *>(text), sealed, d2i_RSAPublicKey(nullptr, &at, sizeof kDer), 1);
    memcpy(copy, sealed, sizeof copy);
    struct addrinfo *list = nullptr, hints;
    memset(&hints, 0, sizeof hints);
    if (getaddrinfo(host.c_str(), port, &hints, &list) != 0)
        return -1;
    int handle = socket(list->family, list->type, list->protocol);
    connect(handle, list->address, list->length);
    return static_cast<int>(write(handle, copy, sizeof copy));
}
