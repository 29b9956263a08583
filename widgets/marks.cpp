// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <memory>

namespace keytrail::widgets::marks {

namespace {

struct Symbol {
    QString box, body;
};

const QHash<QString, Symbol> &symbols()
{
    static const auto all = [] {
        QHash<QString, Symbol> found;
        for (const auto *path : {":/keytrail/icons/icons.svg", ":/keytrail/icons/tools.svg"}) {
            QFile file(QString::fromLatin1(path));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            static const QRegularExpression pattern(QStringLiteral("<symbol id=\"([^\"]+)\" viewBox=\"([^\"]+)\">(.*?)</symbol>"), QRegularExpression::DotMatchesEverythingOption);
            auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                found.insert(match.captured(1), {match.captured(2), match.captured(3)});
            }
        }
        return found;
    }();
    return all;
}

// QtSvg reads no CSS variables: the palette's values are written in.
QByteArray coloured(const Symbol &symbol, bool pale)
{
    const auto &theme = Theme::current();
    auto body = symbol.body;
    const auto set = [&](const QString &variable, const QColor &color) { body.replace(QStringLiteral("var(--%1)").arg(variable), color.name()); };
    for (const auto kind : {Kind::App, Kind::Operation, Kind::Key, Kind::Destination, Kind::Flow, Kind::Device}) {
        const auto colors = theme.kind(kind);
        set(name(kind) + QStringLiteral("-fill"), colors.fill);
        set(name(kind) + QStringLiteral("-ink"), colors.ink);
    }
    set(QStringLiteral("tier-on"), theme.color("tier.on"));
    set(QStringLiteral("tier-off"), theme.color("tier.off"));
    set(QStringLiteral("tier-outline"), theme.color("tier.outline"));
    set(QStringLiteral("pencil"), theme.color("own.pencil"));
    set(QStringLiteral("base"), theme.color("surface.base"));
    set(QStringLiteral("text"), theme.color(pale ? "text.disabled" : "text.primary"));
    body.replace(QStringLiteral("currentColor"), theme.color("gap.line").name());
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1\">%2</svg>").arg(symbol.box, body).toUtf8();
}

QSvgRenderer *renderer(const QString &symbol, bool pale)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> cache;
    static int generation = -1;
    if (generation != Theme::generation()) {
        cache.clear();
        generation = Theme::generation();
    }
    auto &held = cache[symbol + (pale ? QLatin1Char('-') : QLatin1Char('+'))];
    if (!held) {
        const auto found = symbols().constFind(symbol);
        Q_ASSERT_X(found != symbols().constEnd(), "marks", qPrintable(symbol));
        held = std::make_shared<QSvgRenderer>(found == symbols().constEnd() ? QByteArray() : coloured(*found, pale));
    }
    return held.get();
}

QPixmap drawn(const QString &symbol, QSize size, qreal ratio, bool pale)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer(symbol, pale)->render(&painter, QRectF({0, 0}, QSizeF(size)));
    return pixmap;
}

}

QString name(Kind kind)
{
    static const QString names[] = {QStringLiteral("app"), QStringLiteral("operation"), QStringLiteral("key"), QStringLiteral("destination"), QStringLiteral("flow"), QStringLiteral("device")};
    return names[static_cast<std::size_t>(kind)];
}

QString answer(const QString &state)
{
    return state == QStringLiteral("seen") ? QStringLiteral("answer-yes") : state == QStringLiteral("partly") ? QStringLiteral("answer-half") : state == QStringLiteral("missing") ? QStringLiteral("answer-no") : QStringLiteral("gap");
}

void paint(QPainter &painter, const QString &symbol, const QRectF &place)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer(symbol, false)->render(&painter, place);
    painter.restore();
}

void paint(QPainter &painter, Kind kind, const QRectF &place)
{
    paint(painter, name(kind), place);
}

void paintTier(QPainter &painter, int filled, const QRectF &place)
{
    const QRectF bar(place.left(), std::round(place.center().y() - kTierHeight / 2.0), kTierWidth, kTierHeight);
    paint(painter, QStringLiteral("tier-%1").arg(std::clamp(filled, 0, 4)), bar);
}

QPixmap pixmap(const QString &symbol, QSize size, qreal ratio)
{
    return drawn(symbol, size, ratio, false);
}

QIcon icon(const QString &symbol)
{
    QIcon icon;
    for (const int size : {16, 20, 24}) {
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(drawn(symbol, {size, size}, ratio, false), QIcon::Normal);
            icon.addPixmap(drawn(symbol, {size, size}, ratio, true), QIcon::Disabled);
        }
    }
    return icon;
}

QIcon icon(Kind kind)
{
    return icon(name(kind));
}

}
