// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_panel.h"

#include "widgets/chip_delegate.h"
#include "widgets/marks.h"
#include "widgets/models/list_specs.h"
#include "widgets/models/step_model.h"
#include "widgets/trace_strip.h"
#include "widgets/wording.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

/// A step in two lines: number and mark with a line to the next, what and value, place at the right.
class StepDelegate : public ChipDelegate
{
public:
    using ChipDelegate::ChipDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 42}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::current();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, theme.color(selected ? (option.state & QStyle::State_Active ? "selection.active" : "selection.inactive") : "surface.base"));
        const auto chip = [&](int column) { return index.siblingAtColumn(column).data(kChipRole).value<Chip>(); };
        const auto place = option.rect.adjusted(0, 3, 0, -3);
        const auto ink = theme.color(selected ? "selection.active_text" : "text.primary");
        auto what = chip(1), value = chip(2), where = chip(3);
        ChipDelegate::draw(*painter, QRect(place.left(), place.top(), 30, 18), chip(0), ink, selected);
        marks::paint(*painter, what.mark, QRectF(place.left() + 34, place.top() + 1, 16, 16));
        if (index.row() + 1 < index.model()->rowCount()) {
            painter->setPen(theme.color("border.strong"));
            painter->drawLine(place.left() + 42, place.top() + 20, place.left() + 42, option.rect.bottom());
        }
        what.mark.clear();
        for (auto &part : what.parts)
            part.style = Chip::Style::Strong;
        const int left = place.left() + 52, wide = place.right() - left;
        const int right = std::min(wide * 45 / 100, ChipDelegate::sizeHint(option, index.siblingAtColumn(3)).width());
        ChipDelegate::draw(*painter, QRect(left, place.top(), wide, 18), what, ink, selected);
        where.right = true;
        ChipDelegate::draw(*painter, QRect(left, place.top() + 18, wide - right, 18), value, ink, selected);
        ChipDelegate::draw(*painter, QRect(place.right() - right, place.top() + 18, right, 18), where, ink, selected);
    }
};

QTableView *stepTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new ChipDelegate(table));
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    auto *head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setFixedHeight(kHeaderHeight);
    const int widths[] = {42, 300, 290, 300};
    for (int at = 0; at < 4; ++at)
        table->setColumnWidth(at, widths[at]);
    return table;
}

QListView *stepList(QAbstractItemModel *model)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setModelColumn(1);
    list->setItemDelegate(new StepDelegate(list));
    list->setUniformItemSizes(true);
    return list;
}

}

TracePanel::TracePanel(Form form, QWidget *parent)
    : Panel(parent)
    , m_form(form)
    , m_title(new PaneTitle(form == Form::Table ? tr("Trace") : tr("Steps")))
    , m_strip(new TraceStrip)
    , m_model(new StepModel(this))
{
    m_steps = form == Form::Table ? static_cast<QAbstractItemView *>(stepTable(m_model)) : stepList(m_model);
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setAccessibleName(tr("Steps of the trace"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_strip);
    column->addWidget(m_steps, 1);
    setAccessibleName(tr("Trace"));

    connect(m_strip, &TraceStrip::picked, this, &TracePanel::pick);
    connect(m_strip, &TraceStrip::opened, this, [this](int node) {
        if (const auto target = m_story.nodes[node].target; !target.isEmpty())
            emit opened(target);
    });
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showStep(index.row());
    });
    connect(m_steps, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto target = index.data(kSelectionRole).value<Selection>(); !target.isEmpty())
            emit opened(target);
    });
}

int TracePanel::stepCount() const
{
    return m_model->rowCount();
}

void TracePanel::load()
{
    m_shown = {};
    if (casePath().isEmpty()) {
        m_job.cancel();
        present({});
        return;
    }
    follow();
}

void TracePanel::follow()
{
    const auto wanted = selection();
    // Two steps may stand at one place: the one that is shown stays.
    if (const auto row = m_steps->currentIndex().row(); row >= 0 && row < m_model->rowCount() && !wanted.isEmpty() && m_model->steps()[row].target == wanted)
        return;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_model->steps()[at].target == wanted && !wanted.isEmpty()) {
            m_quiet = true;
            m_steps->setCurrentIndex(m_model->index(at, 0));
            m_steps->scrollTo(m_steps->currentIndex());
            m_quiet = false;
            return;
        }
    }
    if (casePath().isEmpty() || (!m_shown.isEmpty() && (wanted == m_shown || wanted.entity.isEmpty())))
        return;
    auto work = [path = casePath().toStdString(), wanted](const std::atomic_bool &) -> std::optional<TraceStory> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        auto id = wanted.isEmpty() ? casedb::TraceId{} : traceOf(*reader, wanted);
        if (id == casedb::TraceId{}) {
            if (!wanted.isEmpty())
                return {};
            // Nothing chosen yet: the highest ranked trace is what the window opens with.
            casedb::Query query;
            query.entity = "traces";
            query.limit = 1;
            const auto best = reader->ids(query);
            const auto *list = std::get_if<std::vector<std::int64_t>>(&best);
            if (!list || list->empty())
                return {};
            id = static_cast<casedb::TraceId>(list->front());
        }
        return readTrace(*reader, id);
    };
    m_shown = wanted;
    m_job.start(std::move(work), [this](std::optional<TraceStory> story) {
        const bool own = selection().isEmpty() && story && !isHidden();
        m_strip->setEmptyText(!story && selection().isEmpty() ? tr("There is no trace in this case yet. It begins in the code of an app package; a capture and a device export complete it. Ctrl+I imports.") : QString());
        if (story || m_story.nodes.isEmpty())
            present(std::move(story));
        // What was shown for want of a choice is the choice now.
        if (own && m_form == Form::Steps) {
            m_shown = {QStringLiteral("traces"), static_cast<qint64>(m_story.trace.id), {}, -1};
            remember(m_shown);
            emit selected(m_shown);
        }
        emit settled();
    });
}

void TracePanel::present(std::optional<TraceStory> story)
{
    const auto same = story && story->trace.id == m_story.trace.id;
    const auto kept = same ? m_steps->currentIndex().row() : 0;
    m_story = story ? std::move(*story) : TraceStory();
    m_strip->setNodes(m_story.nodes);
    m_model->setSteps(m_story.steps);
    const auto name = m_story.app ? wording::plain((m_story.app->label.empty() ? m_story.app->package : m_story.app->label) + " " + m_story.app->versionName) : QString();
    m_title->setDetail(m_story.nodes.isEmpty() ? QString() : tr("trace %1, %2, code to device").arg(m_story.rank).arg(name));
    m_quiet = true;
    if (m_model->rowCount())
        m_steps->setCurrentIndex(m_model->index(std::clamp(kept, 0, m_model->rowCount() - 1), 0));
    m_quiet = false;
}

void TracePanel::showStep(int step)
{
    const auto &shown = m_story.steps[step];
    if (!m_picking)
        m_strip->showStep(step);
    emit stepShown(shown.target, shown.evidence, shown.where);
    if (m_quiet || shown.target.isEmpty())
        return;
    m_shown = shown.target;
    remember(shown.target);
    emit selected(shown.target);
}

void TracePanel::pick(int node, bool joint)
{
    const auto &picked = m_story.nodes[node];
    if (picked.firstStep >= 0) {
        m_quiet = m_picking = true;
        m_steps->setCurrentIndex(m_model->index(picked.firstStep, 0));
        m_steps->scrollTo(m_steps->currentIndex());
        m_quiet = m_picking = false;
    }
    if (!joint && !picked.target.isEmpty()) {
        m_shown = picked.target;
        remember(picked.target);
        emit selected(picked.target);
    }
}

}
