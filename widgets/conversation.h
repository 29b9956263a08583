// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace keytrail::widgets {

/// A stretch of bytes that one side of a flow said, or a hole in the capture. Offsets count within the side's own stream.
struct SpokenPiece {
    bool isFromClient = false, isGap = false;
    qint64 packet = 0, time = -1;   ///< ns since 1970; -1: unknown
    qint64 offset = 0, size = 0;
    QByteArray bytes;
};

struct Conversation {
    QList<SpokenPiece> pieces;
    bool isCut = false;     ///< more was said than is here
};

/// A block in the payload that a sign of public-key cryptography was read from.
struct PayloadBlock {
    qint64 id = 0;
    QString kind;
    bool isFromClient = false;
    qint64 offset = 0, size = 0;
};

/// One side's stream from its start, holes filled with zeros; ends where a hole is too large to show.
QByteArray streamOf(const Conversation &conversation, bool fromClient);
/// Bytes as text in lines: printable ASCII as it stands, all else as a dot; a piece that is mostly not text in rows of hex.
/// `starts` gets, for each byte, the place of its first character in the text.
QString spokenText(const QByteArray &bytes, QList<int> *starts = nullptr);

}
