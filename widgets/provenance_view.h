// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newest_job.h"
#include "widgets/view.h"

#include <QByteArray>

class QLabel;
class QToolButton;

namespace keytrail::widgets {

class HexArea;

/// The bytes of the evidence behind a fact: sixteen to a row, the block that the fact was read from marked.
class ProvenanceView : public View
{
    Q_OBJECT
public:
    explicit ProvenanceView(QWidget *parent = nullptr);
    ~ProvenanceView() override;

    void openCase(const QString &path) override;
    void select(const Selection &selection) override;
    bool isSettled() const override { return !m_job.isRunning() && !m_isAwaiting; }

    HexArea *area() const { return m_area; }
    /// Shows a place chosen elsewhere, whatever is selected.
    void showEvidence(const QString &sha256, const QString &where);

public slots:
    /// The answer to bytesWanted. `base` is the offset of the first byte in the evidence; `markFrom` that of the marked block
    /// (negative: none). An error stands in place of bytes. Answers to older wishes are left aside.
    void showBytes(const QString &where, qint64 base, const QByteArray &bytes, qint64 markFrom, qint64 markSize, const QString &error);

signals:
    void bytesWanted(const QString &evidenceSha256, const QString &where);

private:
    struct Place {
        QString sha256, file, where;
    };
    void showPlace(const Place &place);
    void retitle();

    QString m_path;
    Selection m_selection;
    Place m_place;
    bool m_isAwaiting = false;
    QLabel *m_file, *m_hash, *m_where, *m_note;
    QToolButton *m_copy;
    HexArea *m_area;
    NewestJob<Place> m_job;
};

}
