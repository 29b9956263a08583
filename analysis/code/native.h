// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only door to capstone: lengths of instructions for the sweep, their text for people.

#include "analysis/code/native_image.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace keytrail::code
{

struct NativeInstruction {
    std::uint64_t address = 0;
    Bytes bytes;
    std::string_view name, operands; ///< empty unless asked for; they live until the next instruction
};

class NativeDecoder
{
public:
    /// `thumb` counts for arm alone.
    NativeDecoder(Arch arch, bool thumb, bool text);
    ~NativeDecoder();
    NativeDecoder(const NativeDecoder &) = delete;
    NativeDecoder &operator=(const NativeDecoder &) = delete;
    bool canDecode() const;
    /// Decodes `code`, which stands at `address`, front to back until `take` answers false. What cannot be decoded is handed
    /// over without a name, so long as the machine's smallest instruction.
    void decode(Bytes code, std::uint64_t address, const std::function<bool(const NativeInstruction &)> &take);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}
