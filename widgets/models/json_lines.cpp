// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/json_lines.h"

#include "widgets/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace keytrail::widgets {

namespace {

constexpr int kDeepest = 3;
constexpr int kLongestValue = 160;  // characters
constexpr qsizetype kMostValues = 12;

QString flat(const QJsonValue &value, int depth);

QString members(const QJsonObject &object, int depth)
{
    QStringList texts;
    // What a thing is and how it is called stands first, and needs no label.
    static const QStringList heads{QStringLiteral("kind"), QStringLiteral("scheme"), QStringLiteral("name")};
    for (const auto &head : heads) {
        if (object.value(head).isString() && !object.value(head).toString().isEmpty())
            texts.append(flat(object.value(head), depth));
    }
    auto line = texts.join(QLatin1Char(' '));
    for (auto at = object.begin(); at != object.end(); ++at) {
        const auto value = heads.contains(at.key()) && at.value().isString() ? QString() : flat(at.value(), depth);
        if (!value.isEmpty())
            line += (line.isEmpty() ? QString() : QStringLiteral(", ")) + wording::column(wording::plain(at.key())).toLower() + QStringLiteral(": ") + value;
    }
    return line;
}

QString flat(const QJsonValue &value, int depth)
{
    if (value.isBool())
        return wording::cell(QString(), value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isString())
        return wording::middle(wording::plain(value.toString()), kLongestValue);
    if (depth >= kDeepest)
        return value.isNull() || value.isUndefined() ? QString() : QStringLiteral("…");
    if (value.isObject())
        return members(value.toObject(), depth + 1);
    const auto array = value.toArray();
    QStringList texts;
    for (qsizetype at = 0; at < std::min(array.size(), kMostValues); ++at)
        texts.append(flat(array.at(at), depth + 1));
    if (array.size() > kMostValues)
        texts.append(QStringLiteral("…"));
    return texts.join(QLatin1Char(' '));
}

}

QStringList jsonLines(const QString &text, int most, int *left)
{
    if (left)
        *left = 0;
    if (!text.startsWith(QLatin1Char('[')) && !text.startsWith(QLatin1Char('{')))
        return {};
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    QStringList lines;
    if (document.isObject()) {
        const auto object = document.object();
        for (auto at = object.begin(); at != object.end(); ++at) {
            if (const auto value = flat(at.value(), 1); !value.isEmpty())
                lines.append(wording::column(wording::plain(at.key())) + QStringLiteral(": ") + value);
        }
    } else {
        const auto array = document.array();
        if (std::none_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isObject(); }))
            return {};
        for (const auto &value : array)
            lines.append(flat(value, 1));
    }
    if (left)
        *left = int(std::max<qsizetype>(0, lines.size() - most));
    return lines.mid(0, most);
}

}
