// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/script_importer.h"

#include "analysis/code/app_trace.h"
#include "analysis/code/js_trace.h"
#include "analysis/intake/code_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace keytrail::intake
{
namespace
{

/// Pages and folders that are run, and characters of scripts in all: a large hybrid app has some tens of megabytes.
constexpr std::size_t kMostRuns = 100;
constexpr std::uint64_t kMostScriptBytes = 96 << 20;
constexpr std::size_t kTextHead = 4096;

bool endsAs(std::string_view name, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string folderOf(std::string_view name)
{
    const auto slash = name.rfind('/');
    return std::string(name.substr(0, slash == std::string_view::npos ? 0 : slash + 1));
}

/// A path beside `folder`, with its dots resolved; empty where it leaves the package or is no path.
std::string pathFrom(const std::string &folder, std::string_view path)
{
    if (path.find("://") != std::string_view::npos || path.starts_with("//"))
        return {};
    std::string out = folder;
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        const auto part = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (part == "..") {
            if (out.empty())
                return {};
            out = folderOf(std::string_view(out).substr(0, out.size() - 1));
        } else if (!part.empty() && part != ".") {
            out += part;
            if (end < path.size() || !path.empty())
                out += '/';
        }
    }
    return out;
}

class ScriptImport
{
public:
    ScriptImport(Import &import, const PackageContents &contents)
        : m_import(import)
        , m_contents(contents)
    {
    }

    bool run()
    {
        std::vector<std::string> pages, scripts;
        for (const auto &name : m_contents.assets) {
            if (endsAs(name, {".html", ".htm"}))
                pages.push_back(name);
            else if (endsAs(name, {".js", ".mjs", ".jsbundle", ".bundle"}))
                scripts.push_back(name);
        }
        m_known.insert(scripts.begin(), scripts.end());
        for (const auto &page : pages) {
            if (!addPage(page))
                return false;
        }
        std::map<std::string, std::vector<std::string>> rest;
        for (const auto &name : scripts) {
            if (m_used.count(name) == 0)
                rest[folderOf(name)].push_back(name);
        }
        for (const auto &[folder, names] : rest) {
            std::vector<code::ScriptFile> files;
            for (const auto &name : names)
                addFile(name, files);
            if (!trace(std::move(files)))
                return false;
        }
        finish();
        return true;
    }

private:
    bool addPage(const std::string &page)
    {
        const auto text = read(page);
        if (!text)
            return true;
        std::vector<code::ScriptFile> files;
        for (auto &one : code::scriptsOfPage(*text)) {
            if (one.file.empty()) {
                files.push_back({m_contents.placeOf(page), std::move(one.text), one.offset});
                continue;
            }
            // An absolute path begins at the folder that is served: the page's, or one above.
            auto folder = folderOf(page);
            auto name = pathFrom(folder, one.file);
            while (m_known.count(name) == 0 && one.file.starts_with('/') && !folder.empty()) {
                folder = folderOf(std::string_view(folder).substr(0, folder.size() - 1));
                name = pathFrom(folder, one.file);
            }
            if (m_known.count(name))
                addFile(name, files);
        }
        return trace(std::move(files));
    }

    std::optional<std::string> read(const std::string &name)
    {
        NoNotes silent;
        auto bytes = m_contents.content(name, silent);
        if (!bytes) {
            m_unread.push_back(name);
            return {};
        }
        m_bytes += bytes->size();
        if (m_bytes > kMostScriptBytes) {
            m_unread.push_back(name);
            return {};
        }
        return std::move(*bytes);
    }

    void addFile(const std::string &name, std::vector<code::ScriptFile> &files)
    {
        m_used.insert(name);
        auto text = read(name);
        if (!text)
            return;
        if (code::sniffHermes(asBytes(*text)))
            m_hermes.push_back(name);
        else if (std::string_view(*text).substr(0, kTextHead).find('\0') != std::string_view::npos)
            m_unread.push_back(name);
        else
            files.push_back({m_contents.placeOf(name), std::move(*text), 0});
    }

    bool trace(std::vector<code::ScriptFile> files)
    {
        if (files.empty())
            return true;
        if (++m_runs > kMostRuns) {
            for (const auto &one : files)
                m_partial.push_back(one.where);
            return true;
        }
        return code::traceScripts(std::move(files), m_import.knowledge, m_findings, m_partial, m_import.notes, m_import.pulse);
    }

    void tell(const std::vector<std::string> &names, bool arePlaces, std::string_view what)
    {
        const std::set<std::string> each(names.begin(), names.end());
        if (!each.empty())
            m_import.notes.lost("code-format-unsupported", arePlaces ? *each.begin() : m_contents.placeOf(*each.begin()),
                fmt::format("{} ({} {})", what, each.size(), each.size() == 1 ? "file" : "files"));
    }

    void finish()
    {
        tell(m_hermes, false, "react-native: Hermes bytecode is not read");
        tell(m_unread, false, "JavaScript is not read");
        tell(m_partial, true, "JavaScript is read in part");
        code::judge(m_findings, code::Models(m_import.knowledge), m_import.knowledge, m_contents.manifest.package);
        addFindings(m_import, m_contents.app, {}, m_findings, {});
    }

    Import &m_import;
    const PackageContents &m_contents;
    std::set<std::string> m_known, m_used;
    std::vector<std::string> m_unread, m_hermes, m_partial;
    std::uint64_t m_bytes = 0;
    std::size_t m_runs = 0;
    code::Findings m_findings;
};

}

bool importScripts(Import &import, const PackageContents &contents)
{
    return contents.assets.empty() || ScriptImport(import, contents).run();
}

}
