// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spot_mark.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace keytrail::widgets {

namespace {

constexpr int kOutside = 3, kThick = 3;     // px

}

SpotMark::SpotMark(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("spotMark"));
    setAccessibleName(tr("The spot of this step"));
    window->installEventFilter(this);
    hide();
}

void SpotMark::mark(QWidget *target)
{
    if (m_target && m_target != parentWidget())
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target && m_target != parentWidget())
        m_target->installEventFilter(this);
    follow();
}

void SpotMark::follow()
{
    const bool seen = m_target && m_target->isVisible() && m_target->window() == parentWidget() && !m_target->visibleRegion().isEmpty();
    setVisible(seen);
    if (!seen)
        return;
    const QRect place(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
    setGeometry(place.adjusted(-kOutside, -kOutside, kOutside, kOutside).intersected(parentWidget()->rect()));
    raise();
}

bool SpotMark::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        // The layout is done when the event loop comes round.
        QMetaObject::invokeMethod(this, [this] { follow(); }, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

void SpotMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A line of the ground inside keeps the frame apart from marks of the same hue.
    const QRectF edge = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(Theme::current().color("surface.base"), kThick + 2));
    painter.drawRoundedRect(edge, 4, 4);
    painter.setPen(QPen(Theme::current().color("kind.destination.fill"), kThick));
    painter.drawRoundedRect(edge, 4, 4);
}

}
