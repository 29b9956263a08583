// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_view.h"

#include "widgets/control_flow_view.h"
#include "widgets/disassembly_view.h"
#include "widgets/marks.h"
#include "widgets/theme.h"
#include "widgets/wording.h"
#include "widgets/xref_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

const auto kShownKey = QStringLiteral("code/shown");

// The name at the left, marks of what stands below at the right, else the number of classes.
class TreeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto bits = index.data(ClassTreeModel::MarksRole).toUInt();
        const int count = index.data(ClassTreeModel::CountRole).toInt();
        const auto number = count > 0 ? wording::number(count) : QString();
        int room = 0;
        for (unsigned bit = 0; bit < 3; ++bit)
            room += bits & (1u << bit) ? kIconSize + 3 : 0;
        const int numberWidth = number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + 8;
        auto left = option;
        painter->save();
        initStyleOption(&left, index);
        left.text.clear();
        left.widget->style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, left.widget); // the ground over the whole row
        const bool isSelected = option.state & QStyle::State_Selected;
        const auto foreground = index.data(Qt::ForegroundRole);
        painter->setFont(left.font);
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : foreground.isValid() ? foreground.value<QColor>() : option.palette.color(QPalette::Text));
        const bool isApp = index.data(Qt::FontRole).isValid();
        if (isApp)
            marks::paint(*painter, Kind::App, QRectF(option.rect.left() + 2, option.rect.top() + (option.rect.height() - 16) / 2.0, 16, 16));
        const QRect text = option.rect.adjusted(isApp ? 24 : 3, 0, -room - numberWidth - 4, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(left.font).elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        painter->setFont(option.font);
        painter->setPen(Theme::current().color(isSelected ? "text.secondary" : "text.muted"));
        painter->drawText(option.rect.adjusted(0, 0, -room - 6, 0), Qt::AlignVCenter | Qt::AlignRight, number);
        int x = option.rect.right() - room - 2;
        const Kind kinds[] = {Kind::Operation, Kind::Key, Kind::Destination};
        for (unsigned bit = 0; bit < 3; ++bit) {
            if (!(bits & (1u << bit)))
                continue;
            marks::paint(*painter, kinds[bit], QRectF(x, option.rect.top() + (option.rect.height() - kIconSize) / 2.0, kIconSize, kIconSize));
            x += kIconSize + 3;
        }
        painter->restore();
    }
};

}

CodeView::CodeView(QWidget *parent)
    : View(parent)
    , m_model(new ClassTreeModel(this))
{
    setAccessibleName(tr("Code"));
    auto *split = new QSplitter(this);
    split->addWidget(makeTreePane());
    auto *right = new QSplitter(Qt::Vertical, split);
    right->addWidget(makeCodePane());
    m_references = new XrefPanel(this);
    right->addWidget(m_references);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 1);
    right->setSizes({640, 240});
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 1000});
    split->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(split);
    setFocusProxy(m_code);
    connect(m_references, &XrefPanel::followed, this, [this](const QString &symbol, qint64 offset) { go(symbol, offset); });
    makeKeys();
    openCase({});
}

QWidget *CodeView::makeTreePane()
{
    auto *pane = new QWidget(this);
    m_goTo = new QLineEdit(pane);
    m_goTo->setPlaceholderText(tr("Class, method, string (G)"));
    m_goTo->setAccessibleName(tr("Go to symbol"));
    m_goTo->setClearButtonEnabled(true);
    m_tree = new QTreeView(pane);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new TreeDelegate(m_tree));
    m_tree->setIndentation(14);
    m_tree->setAccessibleName(tr("Classes"));
    m_found = new QListWidget(pane);
    m_found->setUniformItemSizes(true);
    m_found->setAccessibleName(tr("Found symbols"));
    m_treeStack = new QStackedWidget(pane);
    m_treeStack->addWidget(m_tree);
    m_treeStack->addWidget(m_found);
    auto *box = new QVBoxLayout(pane);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGap);
    box->addWidget(m_goTo);
    box->addWidget(m_treeStack, 1);
    connect(m_goTo, &QLineEdit::textChanged, this, &CodeView::searchSymbols);
    const auto take = [this] {
        if (auto *item = m_found->currentItem(); item && m_treeStack->currentIndex() == 1 && item->data(Qt::UserRole).isValid()) {
            const auto symbol = item->data(Qt::UserRole).toString();
            m_goTo->clear();
            focusCode();
            go(symbol);
        }
    };
    connect(m_goTo, &QLineEdit::returnPressed, this, take);
    connect(m_found, &QListWidget::itemActivated, this, take);
    // Down leads from the text into what was found.
    auto *down = new QShortcut(Qt::Key_Down, m_goTo, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_treeStack->currentWidget()->setFocus(); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto symbol = m_model->symbol(index); m_model->level(index) == ClassTreeModel::Level::Member)
            go(symbol);
    });
    return pane;
}

QWidget *CodeView::makeCodePane()
{
    auto *pane = new QWidget(this);
    m_tabs = new QTabBar(pane);
    m_tabs->setMovable(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->setAccessibleName(tr("Open methods"));
    m_crumb = new QLabel(pane);
    m_crumb->setTextFormat(Qt::PlainText);
    m_crumb->setFont(codeFont());
    m_crumb->setMinimumHeight(kHeaderHeight);
    m_crumb->setContentsMargins(6, 0, 6, 0);
    m_crumb->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_crumb->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_panes = new QSplitter(pane);
    m_panes->setChildrenCollapsible(false);
    m_code = new DisassemblyView(m_panes);
    m_statements = new DisassemblyView(m_panes);
    m_statements->setAccessibleName(tr("Reading view"));
    m_flow = new ControlFlowView(m_panes);
    m_panes->addWidget(m_code);
    m_panes->addWidget(m_statements);
    m_panes->addWidget(m_flow);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    m_panes->setStretchFactor(2, 3);
    m_shown = new QComboBox(pane);
    m_shown->addItems({tr("Disassembly and reading view"), tr("Disassembly"), tr("Reading view"), tr("Control flow"), tr("Disassembly and control flow")});
    m_shown->setAccessibleName(tr("What is shown of a method"));
    m_shown->setToolTip(tr("F5 goes from the disassembly to the reading view, Space to the control flow"));
    m_shown->setCurrentIndex(std::clamp(QSettings().value(kShownKey, 0).toInt(), 0, 4));
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int shown) {
        QSettings().setValue(kShownKey, shown);
        showPanes();
    });
    m_findBar = new QWidget(pane);
    m_find = new QLineEdit(m_findBar);
    m_find->setPlaceholderText(tr("Find in this listing"));
    m_find->setAccessibleName(tr("Find in this listing"));
    m_findNote = new QLabel(m_findBar);
    m_findNote->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(m_findBar);
    line->setContentsMargins(kGap, kGap, kGap, kGap);
    line->addWidget(m_find);
    for (const bool forward : {true, false}) {
        auto *button = new QToolButton(m_findBar);
        button->setText(forward ? tr("Next (F3)") : tr("Previous"));
        connect(button, &QToolButton::clicked, this, [this, forward] { findNext(forward); });
        line->addWidget(button);
    }
    line->addWidget(m_findNote, 1);
    m_findBar->hide();
    auto *box = new QVBoxLayout(pane);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(kGap);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_shown);
    box->addLayout(top);
    for (QWidget *part : {static_cast<QWidget *>(m_crumb), static_cast<QWidget *>(m_findBar)})
        box->addWidget(part);
    box->addWidget(m_panes, 1);
    showPanes();
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findNext(true); });
    connect(m_tabs, &QTabBar::currentChanged, this, &CodeView::showTab);
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &CodeView::pinTab);
    for (auto *view : {m_code, m_statements}) {
        connect(view, &DisassemblyView::followed, this, [this](const QString &symbol) { go(symbol); });
        connect(view, &DisassemblyView::usesWanted, this, &CodeView::showUses);
    }
    connect(m_flow, &ControlFlowView::followed, this, [this](const QString &symbol) { go(symbol); });
    connect(m_flow, &ControlFlowView::usesWanted, this, &CodeView::showUses);
    connect(m_flow, &ControlFlowView::settled, this, [this] {
        if (isSettled())
            emit settled();
    });
    // They go in step: what is chosen in one is shown in the others.
    connect(m_statements, &DisassemblyView::currentChanged, this, [this] {
        if (m_leader || m_statements->currentOffset() < 0)
            return;
        m_leader = m_statements;
        m_code->showOffset(m_statements->currentOffset());
        m_leader = nullptr;
    });
    connect(m_flow, &ControlFlowView::currentChanged, this, [this] {
        if (m_leader || m_flow->currentOffset() < 0 || m_flowOf != currentSymbol())
            return;
        m_leader = m_flow;
        m_code->showOffset(m_flow->currentOffset());
        m_leader = nullptr;
    });
    connect(m_code, &DisassemblyView::currentChanged, this, [this] {
        const auto *leader = std::exchange(m_leader, m_leader ? m_leader : m_code);
        if (m_code->currentOffset() >= 0) {
            if (leader != m_statements)
                m_statements->showOffset(m_code->currentOffset());
            if (leader != m_flow && m_flowOf == currentSymbol())
                m_flow->showOffset(m_code->currentOffset());
        }
        m_leader = leader;
        retitle();
        if (!m_isQuiet && !m_code->isDimmed())
            emit selected({{}, 0, currentSymbol(), m_code->currentOffset()});
    });
    return pane;
}

CodeView::Shown CodeView::shown() const
{
    return static_cast<Shown>(m_shown->currentIndex());
}

void CodeView::setShown(Shown shown)
{
    m_shown->setCurrentIndex(static_cast<int>(shown));
}

// Code that has no reading keeps the room for its listing; what could not be read says so there.
void CodeView::showPanes()
{
    const auto held = m_listings.constFind(currentSymbol());
    const bool isHeld = held != m_listings.constEnd();
    const bool hasReading = !isHeld || !held->reading.isEmpty() || held->lines.isEmpty();
    const bool hasLines = !isHeld || !held->lines.isEmpty();
    m_code->setVisible(shown() == Shown::Reading ? !hasReading : shown() != Shown::Flow || !hasLines);
    m_statements->setVisible(hasReading && (shown() == Shown::Reading || shown() == Shown::Both));
    m_flow->setVisible(hasLines && (shown() == Shown::Flow || shown() == Shown::ListingAndFlow));
    setFocusProxy(!m_code->isHidden() ? static_cast<QWidget *>(m_code) : m_flow->isHidden() ? static_cast<QWidget *>(m_statements) : m_flow);
    feedFlow();
}

// Blocks are laid out for those who look at them.
void CodeView::feedFlow()
{
    const auto symbol = currentSymbol();
    const auto held = m_listings.constFind(symbol);
    if (m_flow->isHidden() || held == m_listings.constEnd())
        return;
    m_flow->setDimmed(false);
    if (m_flowOf != symbol) {
        m_flowOf = symbol;
        m_flow->setEmptyText(tr("The blocks of this code are not known."));
        m_flow->showLines(held->lines, marksOf(symbol));
    }
    m_leader = m_code;
    m_flow->showOffset(m_code->currentOffset());
    m_leader = nullptr;
}

bool CodeView::isFlowSettled() const
{
    return m_flow->isHidden() || m_flow->isSettled();
}

void CodeView::turnFlow()
{
    const bool isOn = shown() == Shown::Flow || shown() == Shown::ListingAndFlow;
    if (!isOn)
        m_beforeFlow = shown();
    setShown(isOn ? m_beforeFlow : Shown::ListingAndFlow);
    (m_flow->isHidden() ? static_cast<QWidget *>(lookedAt()) : m_flow)->setFocus();
}

DisassemblyView *CodeView::lookedAt() const
{
    return !m_statements->isHidden() && (m_code->isHidden() || m_statements->hasFocus()) ? m_statements : m_code;
}

void CodeView::focusCode()
{
    (m_code->isHidden() && m_statements->isHidden() ? static_cast<QWidget *>(m_flow) : lookedAt())->setFocus();
}

void CodeView::turnPane()
{
    if (shown() != Shown::Both || m_statements->isHidden())
        setShown(shown() == Shown::Reading ? Shown::Listing : Shown::Reading);
    (m_statements->isHidden() || (m_statements->hasFocus() && !m_code->isHidden()) ? m_code : m_statements)->setFocus();
}

// The style's own close mark has a colour of its own: a sign in the text's colour serves.
int CodeView::addTab(const QString &symbol)
{
    const int tab = m_tabs->addTab(QString());
    auto *close = new QToolButton(m_tabs);
    close->setAutoRaise(true);
    close->setText(QStringLiteral("×"));
    close->setAccessibleName(tr("Close %1").arg(shortSymbol(symbol.toStdString())));
    close->setFocusPolicy(Qt::NoFocus);
    m_tabs->setTabButton(tab, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int at = 0; at < m_tabs->count(); ++at) {
            if (m_tabs->tabButton(at, QTabBar::RightSide) == close)
                return closeTab(at);
        }
    });
    return tab;
}

}
