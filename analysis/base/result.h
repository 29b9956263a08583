// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstdint>
#include <utility>
#include <variant>

namespace keytrail
{

enum class Fault : std::uint8_t { Truncated, Malformed, TooLarge, Unsupported, Unreadable, Stopped };

/// Why something could not be read: what, at which offset of the evidence (bytes), by which reader.
/// `reader` is a literal (a stable code such as "dex" or "zip"); it is never shown as a sentence.
struct Error {
    Fault fault = Fault::Malformed;
    std::uint64_t offset = 0;
    const char *reader = "";
};

/// A value or an Error. Ask first, then take: if (!r) return r.error(); use(*r);
/// Dereferencing a failed result is our own mistake and asserts.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_held(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_held(std::in_place_index<1>, error)
    {
    }

    explicit operator bool() const { return m_held.index() == 0; }
    const Error &error() const { return *std::get_if<1>(&m_held); }
    T &operator*() { return assert(*this), *std::get_if<0>(&m_held); }
    const T &operator*() const { return assert(*this), *std::get_if<0>(&m_held); }
    T *operator->() { return &**this; }
    const T *operator->() const { return &**this; }

private:
    std::variant<T, Error> m_held;
};

}
