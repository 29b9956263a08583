// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/coverage_model.h"
#include "widgets/models/home_facts.h"
#include "widgets/newest_job.h"
#include "widgets/panel.h"

#include <array>

class QLabel;
class QScrollArea;

namespace keytrail::widgets {

/// The first page of a case: what is here, what was found, what is missing, what to open next.
class HomePanel : public Panel
{
    Q_OBJECT
public:
    /// `coverage`, where given, tells the blind spots.
    explicit HomePanel(ReadCoverage coverage = {}, QWidget *parent = nullptr);

signals:
    void importWanted();

protected:
    void load() override;
    void follow() override { }
    bool isBusy() const override { return m_job.isRunning(); }

private:
    void present(const HomeFacts &facts);
    void fill(std::size_t column, const QList<HomeSentence> &sentences);
    void fillNext(const QList<HomeSuggestion> &suggestions);

    ReadCoverage m_coverage;
    QLabel *m_name, *m_about;
    std::array<QScrollArea *, 4> m_columns;
    NewestJob<HomeFacts> m_job;
};

}
