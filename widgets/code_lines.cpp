// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_lines.h"

#include "widgets/code_symbols.h"
#include "widgets/wording.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace keytrail::widgets {

namespace {

using Role = CodeToken::Role;

constexpr int kLongestShownString = 48; // of a statement: what stands behind it matters more

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$') || c == QLatin1Char(':') || c == QLatin1Char('#') || c == QLatin1Char('-') || c == QLatin1Char('.');
}

bool isRegister(const QString &word)
{
    if (word.size() >= 2 && QStringLiteral("vpxwrsdq").contains(word[0]))
        return std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c.isDigit(); });
    static const QStringList named{QStringLiteral("sp"), QStringLiteral("lr"), QStringLiteral("pc"), QStringLiteral("fp"), QStringLiteral("ip"), QStringLiteral("xzr"), QStringLiteral("wzr"),
        QStringLiteral("rax"), QStringLiteral("rbx"), QStringLiteral("rcx"), QStringLiteral("rdx"), QStringLiteral("rsi"), QStringLiteral("rdi"), QStringLiteral("rsp"), QStringLiteral("rbp"), QStringLiteral("eax"), QStringLiteral("ebx"), QStringLiteral("ecx"), QStringLiteral("edx")};
    return named.contains(word);
}

Role wordRole(const QString &word)
{
    if (isRegister(word))
        return Role::Register;
    const auto digits = word.startsWith(QLatin1Char('#')) || word.startsWith(QLatin1Char('-')) ? word.mid(1) : word;
    if (!digits.isEmpty() && digits[0].isDigit())
        return Role::Number;
    if (word.startsWith(QLatin1Char(':')))
        return Role::Label;
    return word.startsWith(QLatin1Char('L')) || word.startsWith(QLatin1Char('[')) ? Role::Type : Role::Plain;
}

void addWords(std::vector<CodeToken> &out, const QString &text, const DisassemblyLine &line)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool word = isWord(text[at]);
        auto end = at + 1;
        while (end < text.size() && isWord(text[end]) == word)
            ++end;
        const auto part = text.mid(at, end - at);
        CodeToken token{part, word ? wordRole(part) : Role::Plain, {}, -1};
        if (line.target >= 0 && (token.role == Role::Label || (token.role == Role::Number && part.mid(part.startsWith(QLatin1Char('#'))).toULongLong(nullptr, 16) == static_cast<qulonglong>(line.target)))) {
            token.role = Role::Label;
            token.target = line.target;
        }
        out.push_back(token);
        at = end;
    }
}

// A member shows its class in the colour of types and its own name in that of methods; both name the whole.
void addSymbol(std::vector<CodeToken> &out, const QString &symbol, bool whole)
{
    const auto arrow = symbol.indexOf(QStringLiteral(";->"));
    if (arrow < 0) {
        const bool type = symbol.startsWith(QLatin1Char('L')) || symbol.startsWith(QLatin1Char('['));
        out.push_back({whole ? wording::plain(symbol) : shortSymbol(symbol.toStdString()), type ? Role::Type : Role::Method, symbol, -1});
        return;
    }
    if (whole) {
        out.push_back({wording::plain(symbol.left(arrow + 1)), Role::Type, symbol, -1});
        out.push_back({wording::plain(symbol.mid(arrow + 1)), Role::Method, symbol, -1});
        return;
    }
    const auto name = shortSymbol(symbol.toStdString());
    const auto dot = name.lastIndexOf(QLatin1Char('.'));
    out.push_back({name.left(dot + 1), Role::Type, symbol, -1});
    out.push_back({name.mid(dot + 1), Role::Method, symbol, -1});
}

}

std::vector<CodeToken> codeTokens(const DisassemblyLine &line, bool whole)
{
    std::vector<CodeToken> out;
    if (line.kind == DisassemblyLine::Kind::Reading) {
        out = line.parts;
        for (auto &part : out) {
            if (!whole && part.role == Role::String)
                part.text = wording::middle(part.text, kLongestShownString);
        }
        return out;
    }
    const auto &text = line.operands;
    const auto quote = text.indexOf(QLatin1Char('"'));
    const auto symbol = line.symbol.isEmpty() || quote >= 0 ? -1 : text.indexOf(line.symbol);
    if (quote >= 0) {
        const auto close = text.lastIndexOf(QLatin1Char('"'));
        const auto end = close > quote ? close + 1 : text.size();
        addWords(out, text.left(quote), line);
        out.push_back({wording::plain(text.mid(quote, end - quote)), Role::String, line.symbol, -1});
        addWords(out, wording::plain(text.mid(end)), line);
    } else if (symbol >= 0) {
        addWords(out, text.left(symbol), line);
        addSymbol(out, line.symbol, whole);
        addWords(out, wording::plain(text.mid(symbol + line.symbol.size())), line);
    } else {
        addWords(out, wording::plain(text), line);
        if (!line.symbol.isEmpty() && !out.empty()) // the symbol stands under another spelling: the last word names it
            out.back().symbol = line.symbol;
    }
    if (!line.comment.isEmpty())
        out.push_back({(out.empty() ? QString() : QStringLiteral("  ")) + wording::plain(line.comment), Role::Resolved, {}, -1});
    return out;
}

QString codeText(const DisassemblyLine &line)
{
    if (line.kind == DisassemblyLine::Kind::Reading) {
        QString text(line.depth * kReadingIndent, QLatin1Char(' '));
        for (const auto &part : line.parts)
            text += part.text;
        return text;
    }
    QString text = line.offset >= 0 ? QStringLiteral("%1  ").arg(line.offset, 4, 16, QLatin1Char('0')) : QString();
    text += line.operands.isEmpty() ? line.opcode : line.opcode.leftJustified(line.opcode.isEmpty() ? 0 : 18) + (line.opcode.size() >= 18 ? QStringLiteral(" ") : QString()) + line.operands;
    if (!line.comment.isEmpty())
        text += QStringLiteral("  ; ") + line.comment;
    return wording::plain(text);
}

Disassembly listingOf(const Disassembly &lines)
{
    Disassembly out;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(out), [](const DisassemblyLine &line) { return line.kind != DisassemblyLine::Kind::Reading; });
    return out;
}

Disassembly readingOf(const Disassembly &lines)
{
    Disassembly out;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(out), [](const DisassemblyLine &line) { return line.kind == DisassemblyLine::Kind::Reading; });
    return out;
}

std::vector<BranchArrow> branchArrows(const Disassembly &lines)
{
    QHash<qint64, int> rows;
    for (int row = 0; row < lines.size(); ++row) {
        if (lines[row].offset >= 0 && lines[row].kind == DisassemblyLine::Kind::Instruction)
            rows.insert(lines[row].offset, row);
    }
    std::vector<BranchArrow> arrows;
    for (int row = 0; row < lines.size(); ++row) {
        const auto target = lines[row].target >= 0 ? rows.constFind(lines[row].target) : rows.constEnd();
        if (target != rows.constEnd() && *target != row)
            arrows.push_back({row, *target, 0});
    }
    std::vector<std::size_t> order(arrows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return std::abs(arrows[a].from - arrows[a].to) < std::abs(arrows[b].from - arrows[b].to); });
    std::map<int, int> taken[kMostLanes]; // first row to last row
    for (const auto i : order) {
        auto &arrow = arrows[i];
        const int top = std::min(arrow.from, arrow.to), bottom = std::max(arrow.from, arrow.to);
        for (arrow.lane = 0; arrow.lane < kMostLanes - 1; ++arrow.lane) {
            auto &lane = taken[arrow.lane];
            const auto after = lane.upper_bound(bottom);
            if (after == lane.begin() || std::prev(after)->second < top)
                break;
        }
        auto &last = taken[arrow.lane][top];
        last = std::max(last, bottom);
    }
    return arrows;
}

namespace {

// Statements may lie in each other (a loop's head and what stands in it): the smallest counts. What was folded away without a
// statement round it (a constant) belongs to the next.
int statementAt(const Disassembly &lines, qint64 offset)
{
    int best = -1, next = -1;
    for (int row = 0; row < lines.size(); ++row) {
        const auto &line = lines[row];
        if (line.offset < 0)
            continue;
        if (line.from <= offset && offset <= line.to && (best < 0 || line.to - line.from < lines[best].to - lines[best].from))
            best = row;
        if (line.offset >= offset && (next < 0 || line.offset < lines[next].offset))
            next = row;
    }
    return best >= 0 ? best : next;
}

}

int rowAtOffset(const Disassembly &lines, qint64 offset)
{
    if (!lines.isEmpty() && lines.front().kind == DisassemblyLine::Kind::Reading)
        return statementAt(lines, offset);
    int best = -1;
    for (int row = 0; row < lines.size(); ++row) {
        const auto &line = lines[row];
        if (line.offset >= 0 && line.offset <= offset && line.kind == DisassemblyLine::Kind::Instruction && (best < 0 || line.offset >= lines[best].offset))
            best = row;
    }
    return best;
}

}
