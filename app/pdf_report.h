// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A Markdown report as pages for paper (ISO 32000-1 by QPdfWriter): contents with page numbers, headings, running head and foot.

#include <QString>

namespace keytrail::app {

struct PdfWish {
    QString markdown;   ///< raw HTML in it is shown as text
    QString title;      ///< of the case: running head and document title
    QString program;    ///< name and version, in the foot
    QString path;       ///< replaced
};

/// Empty on success, else a sentence. Needs a QGuiApplication; runs in the calling thread.
QString writePdf(const PdfWish &wish);

}
