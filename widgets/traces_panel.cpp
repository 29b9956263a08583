// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces_panel.h"

#include "widgets/trace_panel.h"
#include "widgets/wording.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

TracesPanel::TracesPanel(QWidget *parent)
    : EntityPanel(QStringLiteral("traces"), parent)
    , m_summary(plainLabel({}))
    , m_trace(new TracePanel(TracePanel::Form::Table))
{
    auto *lower = new QWidget;
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_summary->setContentsMargins(9, 3, 9, 1);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_summary);
    column->addWidget(m_trace, 1);
    setLower(lower, 6, 5);

    connect(m_trace, &View::selected, this, &View::selected);
    connect(m_trace, &View::opened, this, &View::opened);
    connect(m_trace, &View::settled, this, &View::settled);
    connect(model(), &ListModel::loaded, this, [this] {
        // Triage opens on its first row: the one that ranks highest.
        if (!table()->currentIndex().isValid() && model()->rowCount() > 0 && selection().isEmpty())
            table()->setCurrentIndex(model()->index(0, 0));
    });
}

bool TracesPanel::isSettled() const
{
    return EntityPanel::isSettled() && m_trace->isSettled() && !m_job.isRunning();
}

void TracesPanel::load()
{
    EntityPanel::load();
    m_trace->openCase(casePath());
    summarise();
}

void TracesPanel::follow()
{
    EntityPanel::follow();
    m_trace->select(selection());
}

void TracesPanel::summarise()
{
    if (casePath().isEmpty()) {
        m_job.cancel();
        m_summary->clear();
        return;
    }
    auto work = [path = casePath().toStdString()](const std::atomic_bool &) -> std::optional<QString> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        QStringList parts;
        for (const auto *tier : {"confirmed", "strong", "possible", "weak"}) {
            const auto count = [&](const std::string &where) {
                casedb::Query query;
                query.entity = "traces";
                query.where = where;
                const auto found = reader->ids(query);
                const auto *list = std::get_if<std::vector<std::int64_t>>(&found);
                return list ? std::int64_t(list->size()) : 0;
            };
            const auto where = std::string("tier = ") + tier;
            const auto all = count(where), expected = all ? count(where + " and operation.expectation = expected") : 0;
            if (all)
                parts.append(expected ? tr("%1 %2, %3 of them expected").arg(wording::number(all), wording::tier(QString::fromLatin1(tier)), wording::number(expected)) : tr("%1 %2").arg(wording::number(all), wording::tier(QString::fromLatin1(tier))));
        }
        if (!parts.isEmpty())
            parts.append(tr("expected use stays in the list, dimmed and last by score"));
        return parts.join(QStringLiteral("    "));
    };
    m_job.start(std::move(work), [this](std::optional<QString> text) {
        m_summary->setText(text.value_or(QString()));
        emit settled();
    });
}

}
