// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_machine.h"

namespace keytrail::code
{

bool NativeMachine::x86Step(State &)
{
    return false;
}

}
