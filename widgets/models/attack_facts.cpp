// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/attack_facts.h"

#include "widgets/wording.h"

#include <QRegularExpression>

namespace keytrail::widgets {

QString plainDescription(const QString &description, const QList<AttackCitation> &citations)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\[\]]{1,200})\]\(https?://[^()\s]{1,400}\))"));
    static const QRegularExpression cited(QStringLiteral(R"(\s?\(Citation: ([^()]{1,200})\))"));
    auto text = description;
    text.replace(link, QStringLiteral("\\1"));
    QString out;
    qsizetype from = 0;
    for (auto all = cited.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        qsizetype number = 0;
        while (number < citations.size() && citations[number].source != match.captured(1))
            ++number;
        out += text.mid(from, match.capturedStart() - from);
        out += number == citations.size() ? QStringLiteral(" (%1)").arg(match.captured(1)) : QStringLiteral(" [%1]").arg(number + 1);
        from = match.capturedEnd();
    }
    return wording::plain(out + text.mid(from));
}

}
