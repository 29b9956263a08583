// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native.h"

#include <capstone/capstone.h>

namespace keytrail::code
{

struct NativeDecoder::State {
    csh handle = 0;
    cs_insn *instruction = nullptr;
    std::size_t smallest = 1;
    bool text = false;
};

NativeDecoder::NativeDecoder(Arch arch, bool thumb, bool text)
    : m_state(std::make_unique<State>())
{
    auto machine = CS_ARCH_X86;
    auto mode = arch == Arch::X86 ? CS_MODE_32 : CS_MODE_64;
    if (arch == Arch::Arm64 || arch == Arch::Arm64e) {
        machine = CS_ARCH_ARM64;
        mode = CS_MODE_LITTLE_ENDIAN;
        m_state->smallest = 4;
    } else if (arch == Arch::Arm) {
        machine = CS_ARCH_ARM;
        mode = thumb ? CS_MODE_THUMB : CS_MODE_ARM;
        m_state->smallest = thumb ? 2 : 4;
    } else if (arch != Arch::X86 && arch != Arch::X86_64) {
        return;
    }
    m_state->text = text;
    if (cs_open(machine, mode, &m_state->handle) != CS_ERR_OK)
        m_state->handle = 0;
    if (m_state->handle != 0)
        m_state->instruction = cs_malloc(m_state->handle);
}

NativeDecoder::~NativeDecoder()
{
    if (m_state->instruction)
        cs_free(m_state->instruction, 1);
    if (m_state->handle != 0)
        cs_close(&m_state->handle);
}

bool NativeDecoder::canDecode() const
{
    return m_state->instruction != nullptr;
}

void NativeDecoder::decode(Bytes code, std::uint64_t address, const std::function<bool(const NativeInstruction &)> &take)
{
    const auto *at = reinterpret_cast<const std::uint8_t *>(code.data());
    auto left = code.size();
    while (left > 0 && canDecode()) {
        NativeInstruction out;
        const auto done = code.size() - left;
        if (cs_disasm_iter(m_state->handle, &at, &left, &address, m_state->instruction)) {
            out.address = m_state->instruction->address;
            out.bytes = code.subspan(done, m_state->instruction->size);
            out.name = m_state->text ? m_state->instruction->mnemonic : "?";
            out.operands = m_state->text ? m_state->instruction->op_str : "";
        } else {
            const auto size = std::min(m_state->smallest, left);
            out.address = address;
            out.bytes = code.subspan(done, size);
            at += size;
            left -= size;
            address += size;
        }
        if (!take(out))
            return;
    }
}

}
