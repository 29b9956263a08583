// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/locator.h"

#include "analysis/casedb/case_reader.h"

namespace keytrail::widgets {

Locator parseLocator(const QString &where)
{
    Locator out;
    const auto mark = where.lastIndexOf(QLatin1Char('!'));
    auto rest = where.mid(mark + 1);
    out.container = mark < 0 ? QString() : where.left(mark);
    const auto at = rest.lastIndexOf(QLatin1Char('@'));
    const auto plus = rest.lastIndexOf(QLatin1Char('+'));
    const auto cut = at >= 0 ? at : plus;
    if (cut >= 0) {
        bool ok = false;
        const auto offset = rest.mid(cut + 1).toLongLong(&ok, 0);
        if (ok) {
            out.offset = offset;
            rest.truncate(cut);
        }
    }
    if (mark >= 0 && (rest.contains(QStringLiteral("->")) || cut >= 0 || rest.endsWith(QLatin1Char(';'))))
        out.symbol = rest;
    return out;
}

QString printedId(const Selection &selection)
{
    if (!selection.symbol.isEmpty())
        return selection.symbol;
    const auto *table = casedb::tableNamed(selection.entity.toStdString());
    return table ? QString::fromStdString(casedb::printId(table->prefix, selection.id)) : QString();
}

Selection selectionOf(const QString &printed)
{
    const auto text = printed.trimmed();
    if (text.isEmpty())
        return {};
    if (const auto parsed = casedb::CaseReader::parse(text.toStdString()))
        return {QString::fromUtf8(parsed->first.data(), qsizetype(parsed->first.size())), qint64(parsed->second), {}, -1};
    const auto locator = parseLocator(text);
    if (!locator.symbol.isEmpty())
        return {{}, 0, locator.symbol, locator.offset};
    return {{}, 0, text, -1};
}

}
