// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/link_label.h"

#include "widgets/marks.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace keytrail::widgets {

namespace {

constexpr int kMarkColumn = 22, kTierColumn = 44, kLeadColumn = 32;

}

LinkLabel::LinkLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

LinkLabel::~LinkLabel() = default;

void LinkLabel::setRuns(const QList<Run> &runs)
{
    m_runs = runs;
    m_current = -1;
    for (int at = int(runs.size()) - 1; at >= 0; --at) {
        if (isLink(at))
            m_current = at;
    }
    setFocusPolicy(m_current < 0 ? Qt::NoFocus : Qt::StrongFocus);
    if (accessibleName().isEmpty() || m_copy.isEmpty())
        setAccessibleName(text());
    updateGeometry();
    update();
}

void LinkLabel::setMark(const QString &mark)
{
    m_mark = mark;
    updateGeometry();
}

void LinkLabel::setTier(int steps)
{
    m_tier = steps;
    updateGeometry();
}

void LinkLabel::setLead(const QString &lead)
{
    m_lead = lead;
    m_hasLead = true;
    updateGeometry();
}

void LinkLabel::setCopyText(const QString &text)
{
    m_copy = text;
    setToolTip(wording::tip(text));
}

QString LinkLabel::text() const
{
    QString out;
    for (const auto &run : m_runs)
        out += run.text;
    return out;
}

int LinkLabel::indent() const
{
    return m_tier >= 0 ? kTierColumn : m_hasLead ? kLeadColumn : m_mark.isEmpty() ? 0 : kMarkColumn;
}

int LinkLabel::textLeft() const
{
    return isRightToLeft() ? 0 : indent();
}

bool LinkLabel::isLink(int run) const
{
    return run >= 0 && run < m_runs.size() && (!m_runs[run].entity.isEmpty() || !m_runs[run].target.isEmpty());
}

std::unique_ptr<QTextLayout> LinkLabel::laid(int width) const
{
    const auto &theme = Theme::current();
    auto layout = std::make_unique<QTextLayout>(text(), font());
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (int at = 0; at < m_runs.size(); ++at) {
        const auto &run = m_runs[at];
        QTextLayout::FormatRange range{start, int(run.text.size()), {}};
        const bool link = run.style == Link || run.style == CodeLink || isLink(at);
        range.format.setForeground(theme.color(link ? "text.link" : run.style == Muted ? "text.muted" : "text.primary"));
        if (run.style == Strong)
            range.format.setFont(semibold(font()));
        if (run.style == Code || run.style == CodeLink)
            range.format.setFont(codeFont());
        if (link)
            range.format.setFontUnderline(true);
        if (at == m_current && hasFocus())
            range.format.setBackground(theme.color("selection.active"));
        formats.append(range);
        start += int(run.text.size());
    }
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (isRightToLeft())
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // evidence that runs from left to right stands at the same side
    layout->setTextOption(option);
    layout->beginLayout();
    qreal top = 0;
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(20, width - indent()));
        // A line of code alone is lower than a line of text; it stands on the same base line.
        const auto drop = std::max(0.0, fontMetrics().ascent() - std::floor(line.ascent()));
        line.setPosition({0, top + drop});
        top += std::max(std::ceil(line.height()) + drop, qreal(fontMetrics().height()));
    }
    layout->endLayout();
    return layout;
}

int LinkLabel::heightForWidth(int width) const
{
    const auto layout = laid(width);
    const auto last = layout->lineCount() ? layout->lineAt(layout->lineCount() - 1) : QTextLine();
    return std::max(last.isValid() ? int(std::ceil(last.y() + last.height())) : 0, fontMetrics().height());
}

QSize LinkLabel::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize LinkLabel::minimumSizeHint() const
{
    return {60, fontMetrics().height()};
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto line = fontMetrics().height();
    const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (m_tier >= 0)
        marks::paintTier(painter, m_tier, QRectF(seen(QRect(0, 0, int(marks::kTierWidth), line))));
    else if (m_hasLead) {
        painter.setPen(Theme::current().color("text.secondary"));
        painter.drawText(seen(QRect(0, 0, kLeadColumn - 8, line)), Qt::AlignRight | Qt::AlignVCenter, m_lead);
    } else if (!m_mark.isEmpty())
        marks::paint(painter, m_mark, QRectF(seen(QRect(0, 0, 15, line))).adjusted(0, (line - 15) / 2.0, 0, (15 - line) / 2.0));
    laid(width())->draw(&painter, QPointF(textLeft(), 0));
}

int LinkLabel::runAt(const QPoint &at) const
{
    const auto layout = laid(width());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const auto line = layout->lineAt(i);
        const auto place = at - QPoint(textLeft(), 0);
        const auto natural = line.naturalTextRect();
        if (place.y() < line.y() || place.y() >= line.y() + line.height() || place.x() < natural.left() || place.x() > natural.right())
            continue;
        const int cursor = line.xToCursor(place.x(), QTextLine::CursorOnCharacter);
        int start = 0;
        for (int run = 0; run < m_runs.size(); ++run) {
            start += int(m_runs[run].text.size());
            if (cursor < start)
                return run;
        }
    }
    return -1;
}

void LinkLabel::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isLink(runAt(event->pos())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LinkLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        follow(runAt(event->pos()));
}

void LinkLabel::follow(int run)
{
    if (!isLink(run))
        return;
    m_current = run;
    const auto link = m_runs[run];
    if (!link.target.isEmpty())
        emit chosen(link.target);
    else
        emit activated(link.entity, link.where);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    const auto move = [&](int by) {
        for (int at = m_current + by; at >= 0 && at < m_runs.size(); at += by) {
            if (isLink(at)) {
                m_current = at;
                update();
                return;
            }
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return follow(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LinkLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copied = m_copy.isEmpty() ? text() : m_copy;
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [copied] { QApplication::clipboard()->setText(copied); });
    menu->popup(event->globalPos());
}

void LinkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

}
