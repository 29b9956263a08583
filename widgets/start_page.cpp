// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start_page.h"

#include "widgets/marks.h"
#include "widgets/panel.h"
#include "widgets/wording.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

/// The dashed place that takes dropped files.
class DropPlace : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color("border.strong"), 2, Qt::DashLine));
        painter.setBrush(theme.color("surface.alternate"));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
};

/// A line with a mark, two rows of text at the left and two at the right; one button to the keyboard.
class Entry : public QAbstractButton
{
public:
    Entry(const QString &mark, const QString &title, const QString &detail, const QString &right, const QString &rightDetail, bool link)
        : m_mark(mark)
        , m_title(title)
        , m_detail(detail)
        , m_right(right)
        , m_rightDetail(rightDetail)
        , m_link(link)
    {
        setFixedHeight(46);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(title);
        setAccessibleDescription(QStringList{detail, right, rightDetail}.join(QStringLiteral(", ")));
    }

    void setTitle(const QString &title)
    {
        m_title = title;
        setAccessibleName(title);
        update();
    }

protected:
    QSize sizeHint() const override { return {300, 46}; }
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::current();
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(hasFocus() || isDown() ? "selection.active" : underMouse() ? "selection.hover" : "surface.base"));
        painter.setPen(theme.color("border.soft"));
        painter.drawLine(0, height() - 1, width(), height() - 1);
        const auto seen = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        marks::paint(painter, m_mark, QRectF(seen(QRect(13, height() / 2 - 8, 16, 16))));
        const QFontMetrics metrics(font());
        const int rightWidth = std::max(metrics.horizontalAdvance(m_right), metrics.horizontalAdvance(m_rightDetail));
        const auto left = seen(QRect(40, 5, width() - 40 - rightWidth - 24, 18)), right = seen(QRect(width() - rightWidth - 12, 5, rightWidth, 18));
        painter.setFont(semibold(font()));
        painter.setPen(theme.color(!isEnabled() ? "text.muted" : m_link ? "text.link" : "text.primary"));
        painter.drawText(left, Qt::AlignVCenter, QFontMetrics(painter.font()).elidedText(m_title, Qt::ElideMiddle, left.width()));
        painter.setFont(font());
        painter.setPen(theme.color("text.secondary"));
        painter.drawText(left.translated(0, 18), Qt::AlignVCenter, metrics.elidedText(m_detail, Qt::ElideMiddle, left.width()));
        painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight, m_right);
        painter.drawText(right.translated(0, 18), Qt::AlignVCenter | Qt::AlignRight, m_rightDetail);
    }

private:
    QString m_mark, m_title, m_detail, m_right, m_rightDetail;
    bool m_link;
};

/// A mark as a label that follows the theme.
class MarkLabel : public QWidget
{
public:
    MarkLabel(const QString &mark, int size)
        : m_mark(mark)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        marks::paint(painter, m_mark, rect());
    }

private:
    QString m_mark;
};

QVBoxLayout *framed(QVBoxLayout *into, const QString &title)
{
    auto *name = plainLabel(title);
    name->setFont(semibold(name->font()));
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    into->addWidget(name);
    into->addSpacing(5);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::Box);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    frame->setObjectName(QStringLiteral("entries"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    into->addWidget(frame);
    into->addStretch(1);
    return column;
}

}

StartPage::StartPage(const QString &version, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    auto *middle = new QHBoxLayout(page);
    middle->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(20, 20, 20, 20);
    middle->addLayout(column, 12);
    middle->addStretch(1);
    column->addStretch(1);

    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new MarkLabel(QStringLiteral("keytrail"), 36));
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    auto *name = plainLabel(QStringLiteral("Keytrail"));
    name->setFont(headingFont());
    names->addWidget(name);
    auto *what = plainLabel(tr("From a public-key operation in an app to the host it protects, the flow that carried it and the phones it ran on."));
    what->setWordWrap(true);
    names->addWidget(what);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(20);

    auto *drop = new DropPlace;
    drop->setMinimumHeight(150);
    auto *inside = new QVBoxLayout(drop);
    inside->addStretch(1);
    auto *call = plainLabel(tr("Drop packages, captures and exports here"));
    call->setFont(headingFont());
    call->setAlignment(Qt::AlignCenter);
    inside->addWidget(call);
    inside->addSpacing(6);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto button = [&](const QString &text, void (StartPage::*wanted)()) {
        auto *one = new QPushButton(text);
        one->setAccessibleName(text);
        connect(one, &QPushButton::clicked, this, wanted);
        buttons->addWidget(one);
        return one;
    };
    button(tr("Choose files…"), &StartPage::filesWanted)->setDefault(true);
    button(tr("Choose a folder…"), &StartPage::folderWanted);
    button(tr("New case…"), &StartPage::newCaseWanted);
    button(tr("Open a case…"), &StartPage::caseWanted);
    buttons->addStretch(1);
    inside->addLayout(buttons);
    inside->addSpacing(6);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(6);
    kinds->addStretch(1);
    const auto kind = [&](Kind mark, const QString &text) {
        kinds->addWidget(new MarkLabel(marks::name(mark), 15));
        kinds->addWidget(plainLabel(text));
        kinds->addSpacing(14);
    };
    kind(Kind::App, tr("APK, split APKs, XAPK, AAB, IPA"));
    kind(Kind::Flow, tr("pcap, pcapng"));
    kind(Kind::Device, tr("device management exports, logs"));
    kinds->addStretch(1);
    inside->addLayout(kinds);
    inside->addStretch(1);
    column->addWidget(drop);
    column->addSpacing(22);

    auto *lists = new QHBoxLayout;
    lists->setSpacing(26);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->setSpacing(0);
    right->setSpacing(0);
    lists->addLayout(left, 3);
    lists->addLayout(right, 2);
    m_recent = framed(left, tr("Recent cases"));
    auto *learn = framed(right, tr("Learn"));
    auto *sample = new Entry(QStringLiteral("play"), tr("Sample case: a weather app that talks"), tr("finished, a few minutes to read"), {}, {}, true);
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleWanted);
    learn->addWidget(sample);
    m_training = new Entry(QStringLiteral("triage"), {}, tr("guided cases in the real window, step by step"), {}, {}, true);
    connect(m_training, &QAbstractButton::clicked, this, &StartPage::trainingWanted);
    learn->addWidget(m_training);
    setTraining(0, 0);
    auto *keys = new Entry(QStringLiteral("info"), tr("Keys of the window"), tr("every action, and the key that does it"), {}, {}, true);
    connect(keys, &QAbstractButton::clicked, this, &StartPage::shortcutsWanted);
    learn->addWidget(keys);
    column->addLayout(lists);
    column->addSpacing(16);
    auto *foot = new QHBoxLayout;
    auto *promise = plainLabel(tr("What is dropped is read in a closed process, never changed, never sent: Keytrail makes no network connection."));
    promise->setForegroundRole(QPalette::PlaceholderText);
    promise->setWordWrap(true);
    foot->addWidget(promise, 1);
    auto *edition = plainLabel(tr("Version %1").arg(version));
    edition->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(edition);
    column->addLayout(foot);
    column->addStretch(3);
    setAccessibleName(tr("Start"));
    setRecent({});
}

void StartPage::setTraining(int walkthroughs, int done)
{
    const auto count = wording::counted("keytrail::widgets::StartPage", "%1 walkthrough", QT_TRANSLATE_N_NOOP("keytrail::widgets::StartPage", "%1 walkthroughs"), walkthroughs);
    static_cast<Entry *>(m_training)->setTitle(tr("Training: %1, %2 done").arg(count, wording::number(done)));
}

void StartPage::setRecent(const QList<RecentCase> &cases)
{
    while (auto *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &one : cases) {
        auto *entry = new Entry(one.isThere ? QStringLiteral("file") : QStringLiteral("warning"), wording::plain(one.name), one.isThere ? wording::plain(one.path) : tr("not found: %1").arg(wording::plain(one.path)),
            one.isThere ? wording::size(one.size) : QString(), one.opened, false);
        connect(entry, &QAbstractButton::clicked, this, [this, path = one.path] { emit recentWanted(path); });
        m_recent->addWidget(entry);
    }
    if (cases.isEmpty()) {
        auto *none = plainLabel(tr("No case was opened yet. Dropping evidence here makes one."));
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setContentsMargins(12, 12, 12, 12);
        none->setWordWrap(true);
        m_recent->addWidget(none);
    }
}

}
