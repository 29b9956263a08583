// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail
{

enum class Severity : std::uint8_t { Info, Warning, Loss };

/// Something an analyst must know about how evidence was read. `code` is one of the stable warning codes (lower case
/// with hyphens); `where` is the locator inside the evidence; `text` is a plain English sentence, never shown as markup.
struct Note {
    std::string code;
    Severity severity = Severity::Warning;
    std::string where;
    std::string text;
};

/// Receives the notes of a reader. Safe to call often: after kMostNotes of one code further ones are counted only,
/// and finish() adds one closing note that says how many were left out.
class Notes
{
public:
    static constexpr std::size_t kMostNotes = 20;

    virtual ~Notes() = default;
    virtual void add(Note note) = 0;

    void warn(std::string_view code, std::string where, std::string text)
    {
        add({std::string(code), Severity::Warning, std::move(where), std::move(text)});
    }
    void lost(std::string_view code, std::string where, std::string text)
    {
        add({std::string(code), Severity::Loss, std::move(where), std::move(text)});
    }
    void info(std::string_view code, std::string where, std::string text)
    {
        add({std::string(code), Severity::Info, std::move(where), std::move(text)});
    }
};

/// Keeps notes in order, the first kMostNotes of each code.
class NoteList final : public Notes
{
public:
    void add(Note note) override;
    /// All notes, closing ones included; the list is empty afterwards.
    std::vector<Note> finish();

private:
    struct Seen {
        std::string code;
        std::size_t count = 0;
    };
    std::vector<Note> m_notes;
    std::vector<Seen> m_seen;
};

/// Takes all, keeps nothing: for fuzz targets and for callers that do not care.
class NoNotes final : public Notes
{
public:
    void add(Note) override { }
};

}
