// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/notes.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace keytrail
{

void NoteList::add(Note note)
{
    auto seen = std::find_if(m_seen.begin(), m_seen.end(), [&](const Seen &one) { return one.code == note.code; });
    if (seen == m_seen.end())
        seen = m_seen.insert(seen, {note.code, 0});
    if (++seen->count <= kMostNotes)
        m_notes.push_back(std::move(note));
}

std::vector<Note> NoteList::finish()
{
    for (const auto &seen : m_seen) {
        if (seen.count > kMostNotes)
            m_notes.push_back(
                {seen.code, Severity::Warning, "", fmt::format("{} more of this kind, {} in all", seen.count - kMostNotes, seen.count)});
    }
    m_seen.clear();
    return std::exchange(m_notes, {});
}

}
