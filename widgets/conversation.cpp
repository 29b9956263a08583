// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/conversation.h"

#include <algorithm>

namespace keytrail::widgets {

namespace {

constexpr qint64 kLargestHole = 64 << 10;
constexpr int kHexRow = 16;

bool isText(char c)
{
    return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
}

}

QByteArray streamOf(const Conversation &conversation, bool fromClient)
{
    QByteArray stream;
    for (const auto &piece : conversation.pieces) {
        if (piece.isFromClient != fromClient || piece.isGap)
            continue;
        const auto hole = piece.offset - stream.size();
        if (hole > kLargestHole)
            break;
        if (hole > 0)
            stream.append(QByteArray(hole, '\0'));
        // A piece that was sent again says nothing new.
        if (hole >= 0)
            stream.append(piece.bytes);
    }
    return stream;
}

QString spokenText(const QByteArray &bytes, QList<int> *starts)
{
    QString out;
    const auto texts = std::count_if(bytes.begin(), bytes.end(), isText);
    const auto note = [&] {
        if (starts)
            starts->append(int(out.size()));
    };
    if (texts * 10 >= bytes.size() * 8) {
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            note();
            const char c = bytes[at];
            if (c == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n')
                continue;
            out += isText(c) && c != '\r' ? QChar::fromLatin1(c) : QLatin1Char('.');
        }
        return out;
    }
    for (qsizetype row = 0; row < bytes.size(); row += kHexRow) {
        const auto part = bytes.mid(row, kHexRow);
        out += QStringLiteral("%1  ").arg(row, 6, 16, QLatin1Char('0'));
        for (const char c : part) {
            note();
            out += QStringLiteral("%1 ").arg(static_cast<unsigned char>(c), 2, 16, QLatin1Char('0'));
        }
        out += QString((kHexRow - int(part.size())) * 3 + 1, QLatin1Char(' '));
        for (const char c : part)
            out += c >= ' ' && c <= '~' ? QChar::fromLatin1(c) : QLatin1Char('.');
        if (row + kHexRow < bytes.size())
            out += QLatin1Char('\n');
    }
    return out;
}

}
