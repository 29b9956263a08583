// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control_flow_view.h"

#include "widgets/code_lines.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace keytrail::widgets {

namespace {

constexpr double kSmallestScale = 0.01, kLargestScale = 2.5, kReadableFit = 0.7;
constexpr int kRoom = 12;   // pixels between what is gone to and the border

}

ControlFlowView::ControlFlowView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Control flow"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    m_legend = new QWidget(this);
    m_legend->setObjectName(QStringLiteral("flowLegend"));
    m_legend->installEventFilter(this);
    measure();
    for (auto *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void ControlFlowView::measure()
{
    const QFontMetrics metrics(codeFont());
    const auto chars = double(std::max(1, metrics.horizontalAdvance(QLatin1Char('0'))));
    m_measures = {double(metrics.height() + 3), chars, chars * 6 + 24};
}

void ControlFlowView::showLines(const Disassembly &lines, const std::vector<CodeMark> &marks)
{
    m_lines = lines;
    m_marks.assign(std::size_t(m_lines.size()), {});
    for (const auto &mark : marks) {
        const int row = mark.offset >= 0 ? rowAtOffset(m_lines, mark.offset) : -1;
        if (row >= 0)
            m_marks[std::size_t(row)].push_back(mark);
    }
    measure();
    m_row = -1;
    m_wanted = -1;
    m_isFresh = true;
    m_picture = {};
    m_overview = {};
    layOutAgain();
}

void ControlFlowView::layOutAgain()
{
    viewport()->update();
    m_laying.start([lines = m_lines, measures = m_measures](const std::atomic_bool &) -> std::optional<std::shared_ptr<FlowPicture>> { return std::make_shared<FlowPicture>(drawControlFlow(lines, measures)); },
        [this](std::optional<std::shared_ptr<FlowPicture>> picture) {
            if (picture)
                take(std::move(**picture));
            emit settled();
        });
}

void ControlFlowView::take(FlowPicture picture)
{
    m_picture = std::move(picture);
    m_dimmed = false;
    m_overview = {};
    m_from.assign(m_picture.boxes.size(), -1);
    if (std::exchange(m_isFresh, false) && !m_picture.boxes.empty()) {
        const auto room = viewport()->size();
        const auto whole = std::min(room.width() / m_picture.size.width(), room.height() / m_picture.size.height());
        m_scale = whole >= kReadableFit ? std::min(1.0, whole) : 1.0;
        updateBars();
        const auto row = m_wanted >= 0 ? rowAtOffset(m_lines, m_wanted) : -1;
        setCurrent(row >= 0 && m_picture.boxOfRow[std::size_t(row)] >= 0 ? row : m_picture.boxes.front().rows.front());
        const auto &first = m_picture.boxes[std::size_t(std::max(0, currentBox()))].place;
        centreOn({first.center().x(), first.top() + room.height() / m_scale / 2 - 40});
        reveal();
    }
    updateBars();
    say();
    m_legend->setAccessibleName(summary());
    m_legend->update();
    viewport()->update();
}

void ControlFlowView::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    viewport()->update();
}

void ControlFlowView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int ControlFlowView::currentBox() const
{
    return m_row >= 0 && std::size_t(m_row) < m_picture.boxOfRow.size() ? m_picture.boxOfRow[std::size_t(m_row)] : -1;
}

qint64 ControlFlowView::currentOffset() const
{
    return m_row >= 0 && m_row < m_lines.size() ? m_lines[m_row].offset : -1;
}

QString ControlFlowView::symbolUnderCursor() const
{
    return m_row >= 0 && m_row < m_lines.size() ? m_lines[m_row].symbol : QString();
}

QString ControlFlowView::summary() const
{
    if (m_picture.boxes.empty())
        return {};
    QStringList parts{wording::counted("keytrail::widgets::ControlFlowView", "%1 block", QT_TRANSLATE_N_NOOP("keytrail::widgets::ControlFlowView", "%1 blocks"), static_cast<std::int64_t>(m_picture.boxes.size())),
        wording::counted("keytrail::widgets::ControlFlowView", "%1 way between them", QT_TRANSLATE_N_NOOP("keytrail::widgets::ControlFlowView", "%1 ways between them"), static_cast<std::int64_t>(m_picture.lines.size()))};
    if (m_picture.hasFar)
        parts << tr("those that are far are drawn for the chosen block alone");
    return parts.join(QStringLiteral(", "));
}

QString ControlFlowView::boxText(int box) const
{
    QStringList text;
    for (const auto row : m_picture.boxes[std::size_t(box)].rows)
        text << codeText(m_lines[row]);
    return text.join(QLatin1Char('\n'));
}

QPointF ControlFlowView::origin() const
{
    const auto whole = m_picture.size * m_scale;
    const auto room = viewport()->size();
    // What is smaller than the room stands in its middle.
    return {whole.width() < room.width() ? (room.width() - whole.width()) / 2 : -double(horizontalScrollBar()->value()), whole.height() < room.height() ? 0.0 : -double(verticalScrollBar()->value())};
}

QPointF ControlFlowView::toPicture(const QPointF &place) const
{
    return (place - origin()) / m_scale;
}

// Below the graph, over its whole width.
void ControlFlowView::placeLegend()
{
    const int height = QFontMetrics(font()).height() + 6;
    setViewportMargins(0, 0, 0, height);
    m_legend->setGeometry(0, viewport()->geometry().bottom() + 1, viewport()->width(), height);
}

void ControlFlowView::updateBars()
{
    const auto whole = m_picture.size * m_scale;
    const auto room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.width())) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.height())) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(40);
    viewport()->update();
}

void ControlFlowView::centreOn(const QPointF &place)
{
    const auto room = viewport()->size();
    horizontalScrollBar()->setValue(int(std::lround(place.x() * m_scale - room.width() / 2.0)));
    verticalScrollBar()->setValue(int(std::lround(place.y() * m_scale - room.height() / 2.0)));
}

void ControlFlowView::zoom(double factor, const QPointF &round)
{
    if (m_picture.boxes.empty())
        return;
    const auto kept = toPicture(round);
    m_scale = std::clamp(m_scale * factor, kSmallestScale, kLargestScale);
    updateBars();
    horizontalScrollBar()->setValue(int(std::lround(kept.x() * m_scale - round.x())));
    verticalScrollBar()->setValue(int(std::lround(kept.y() * m_scale - round.y())));
}

void ControlFlowView::fit()
{
    if (m_picture.boxes.empty())
        return;
    const auto room = viewport()->size();
    m_scale = std::clamp(std::min(room.width() / m_picture.size.width(), room.height() / m_picture.size.height()), kSmallestScale, 1.0);
    updateBars();
}

QRectF ControlFlowView::rowRect(int row) const
{
    const auto box = row >= 0 && std::size_t(row) < m_picture.boxOfRow.size() ? m_picture.boxOfRow[std::size_t(row)] : -1;
    if (box < 0)
        return {};
    const auto &shown = m_picture.boxes[std::size_t(box)];
    const auto at = std::lower_bound(shown.rows.begin(), shown.rows.end(), row) - shown.rows.begin();
    const auto height = m_measures.rowHeight;
    return {shown.place.left(), shown.place.top() + kFlowPadding + double(at) * height, shown.place.width(), height};
}

QRect ControlFlowView::rowPlace(int row) const
{
    const auto place = rowRect(row);
    return QRectF(place.topLeft() * m_scale + origin(), place.size() * m_scale).toRect();
}

int ControlFlowView::boxAt(const QPointF &place) const
{
    for (const auto &layer : m_picture.layers) {
        // Boxes of a layer share their top.
        if (layer.empty() || m_picture.boxes[std::size_t(layer.front())].place.top() > place.y())
            break;
        for (const auto at : layer) {
            if (m_picture.boxes[std::size_t(at)].place.contains(place))
                return at;
        }
    }
    return -1;
}

int ControlFlowView::rowAt(const QPointF &place) const
{
    const auto box = boxAt(place);
    if (box < 0)
        return -1;
    const auto &shown = m_picture.boxes[std::size_t(box)];
    const auto at = std::clamp(int((place.y() - shown.place.top() - kFlowPadding) / m_measures.rowHeight), 0, int(shown.rows.size()) - 1);
    return shown.rows[std::size_t(at)];
}

void ControlFlowView::reveal()
{
    const auto place = rowPlace(m_row);
    if (place.isNull())
        return;
    const auto room = viewport()->rect();
    auto *across = horizontalScrollBar(), *down = verticalScrollBar();
    if (place.top() < kRoom)
        down->setValue(down->value() + place.top() - kRoom - room.height() / 4);
    else if (place.bottom() > room.bottom() - kRoom)
        down->setValue(down->value() + place.bottom() - room.bottom() + kRoom + room.height() / 4);
    if (place.left() < kRoom || place.width() > room.width())
        across->setValue(across->value() + place.left() - kRoom);
    else if (place.right() > room.right() - kRoom)
        across->setValue(across->value() + place.right() - room.right() + kRoom);
}

void ControlFlowView::setCurrent(int row)
{
    const bool isOther = row != m_row;
    m_row = row;
    say();
    viewport()->update();
    if (isOther)
        emit currentChanged(row);
}

QString ControlFlowView::wayText(const FlowWayOut &way) const
{
    using Kind = CodeWay::Kind;
    const auto to = way.to < 0 ? QString() : QStringLiteral("0x%1").arg(m_lines[m_picture.boxes[std::size_t(way.to)].rows.front()].offset, 0, 16);
    switch (way.kind) {
    case Kind::Next:
        return tr("straight on to %1").arg(to);
    case Kind::Taken:
        return tr("taken: to %1").arg(to);
    case Kind::NotTaken:
        return tr("not taken: to %1").arg(to);
    case Kind::Jump:
        return tr("jump to %1").arg(to);
    case Kind::Case:
        return way.label == QStringLiteral("default") ? tr("any other value: to %1").arg(to) : tr("value %1: to %2").arg(way.label, to);
    case Kind::Exception:
        return way.label.isEmpty() ? tr("any exception: to %1").arg(to) : tr("exception %1: to %2").arg(shortSymbol(way.label.toStdString()), to);
    case Kind::Computed:
        return tr("to an address that is computed");
    case Kind::Leaves:
        break;
    }
    return tr("leaves the method");
}

// What a screen reader tells: the line, where it stands, and where one can go from there.
void ControlFlowView::say()
{
    const auto box = currentBox();
    if (box < 0) {
        setAccessibleDescription(summary());
        return;
    }
    QStringList ways;
    for (const auto &way : m_picture.boxes[std::size_t(box)].ways)
        ways << wayText(way);
    setAccessibleDescription(tr("%1. Block %2 of %3: %4").arg(codeText(m_lines[m_row])).arg(box + 1).arg(m_picture.boxes.size()).arg(ways.join(QStringLiteral("; "))));
}

void ControlFlowView::showRow(int row)
{
    if (row < 0 || std::size_t(row) >= m_picture.boxOfRow.size() || m_picture.boxOfRow[std::size_t(row)] < 0)
        return;
    setCurrent(row);
    reveal();
}

void ControlFlowView::showOffset(qint64 offset)
{
    m_wanted = offset;
    if (!m_picture.boxes.empty())
        showRow(rowAtOffset(m_lines, offset));
}

}
