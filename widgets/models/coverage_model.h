// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"
#include "widgets/chip.h"

#include <QAbstractTableModel>
#include <functional>

namespace keytrail::widgets {

/// What the case can or cannot tell of one subject in one kind of telemetry. Codes are those of the coverage sheet.
struct CoverageFact {
    QString subject, kind, state, reason, code, closes;
    Selection target;       ///< the subject's row, where it has one
    QString from, to;       ///< RFC 3339; empty: unknown
    QStringList controls = {};      ///< compensating controls noted for its code
};

/// Computes the sheet off the GUI thread; given by whoever knows the conclusions.
using ReadCoverage = std::function<QList<CoverageFact>(const casedb::CaseReader &)>;

/// One reason why something is not known, and all it holds for.
struct BlindSpot {
    QString code, kind, state, reason, closes;
    QStringList controls;
    QList<CoverageFact> facts;
};
/// The gaps of a sheet, those of most subjects first.
QList<BlindSpot> blindSpots(const QList<CoverageFact> &facts);

/// Subjects down, kinds of telemetry across, one of four answers in each cell: seen, in part, looked and nothing, could not
/// look. A cell that the sheet says nothing of stays empty.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the subjects that contain `text`, and with `gapsOnly` those with a blind spot.
    void setFacts(const QList<CoverageFact> &facts, const QString &text = {}, bool gapsOnly = false);
    QList<CoverageFact> factsOf(int row) const;
    int subjects() const { return m_subjects; }
    int rowOf(const Selection &target) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1 + int(m_kinds.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString subject;
        Selection target;
        QList<CoverageFact> facts;
    };
    QList<Row> m_rows;
    QStringList m_kinds;
    int m_subjects = 0;
};

}
