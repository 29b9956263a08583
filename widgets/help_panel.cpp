// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help_panel.h"

#include "widgets/help_text.h"
#include "widgets/panel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

constexpr int kPageRole = Qt::UserRole + 1;
constexpr int kLongestWay = 100;

}

HelpPanel::HelpPanel(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_pages(helpPages(language))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new HelpText)
    , m_back(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    auto *row = new QHBoxLayout;
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Page before"));
    m_back->setToolTip(tr("The page before"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_back);
    row->addWidget(m_search, 1);
    column->addLayout(row);
    auto *down = new QSplitter(Qt::Vertical);
    down->setChildrenCollapsible(false);
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    down->addWidget(m_list);
    down->addWidget(m_text);
    down->setStretchFactor(0, 1);
    down->setStretchFactor(1, 5);
    down->setSizes({130, 620});
    column->addWidget(down, 1);
    setAccessibleName(tr("Manual"));
    setFocusProxy(m_text);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPanel::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count()) {
            m_list->setCurrentRow(0);
            m_list->setFocus();
        }
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(kPageRole).toString() != m_page)
            showPage(item->data(kPageRole).toString(), m_search->text());
    });
    connect(m_list, &QListWidget::itemActivated, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &HelpText::linkWanted, this, [this](const QString &target) { showPage(target.section(QLatin1Char('#'), 0, 0).remove(QStringLiteral(".md")), target.section(QLatin1Char('#'), 1)); });
    connect(m_back, &QToolButton::clicked, this, [this] {
        if (m_way.size() < 2)
            return;
        m_way.removeLast();
        showPage(m_way.takeLast());
    });
    list({});
    showPage(QStringLiteral("index"));
}

void HelpPanel::list(const QString &words)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const HelpPage &page, const QString &line) {
        auto *item = new QListWidgetItem(line.isEmpty() ? page.title : QStringLiteral("%1: %2").arg(page.title, line), m_list);
        item->setToolTip(item->text());
        item->setData(kPageRole, page.id);
        if (page.id == m_page)
            m_list->setCurrentItem(item);
    };
    if (words.trimmed().isEmpty()) {
        for (const auto &page : std::as_const(m_pages))
            add(page, {});
        return;
    }
    for (const auto &hit : searchHelp(m_pages, words)) {
        for (const auto &page : std::as_const(m_pages)) {
            if (page.id == hit.page)
                add(page, hit.line);
        }
    }
}

bool HelpPanel::showPage(const QString &id, const QString &part)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &page) { return page.id == id; });
    if (found == m_pages.end())
        return false;
    if (m_page != id || m_way.isEmpty()) {
        m_page = id;
        m_way.append(id);
        if (m_way.size() > kLongestWay)
            m_way.removeFirst();
        render();
    }
    m_back->setEnabled(m_way.size() > 1);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kPageRole).toString() == id)
            m_list->setCurrentRow(row);
    }
    if (!part.trimmed().isEmpty()) {
        m_text->moveCursor(QTextCursor::Start);
        if (!m_text->find(part))
            (void)m_text->find(part.section(QLatin1Char(' '), 0, 0));
    }
    return true;
}

void HelpPanel::render()
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [this](const HelpPage &page) { return page.id == m_page; });
    if (found != m_pages.end())
        m_text->showMarkdown(found->text);
}

void HelpPanel::search(const QString &words)
{
    m_search->setText(words);
}

QStringList HelpPanel::offered() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.append(m_list->item(row)->data(kPageRole).toString());
    return ids;
}

void HelpPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString HelpPanel::shownText() const
{
    return m_text->toPlainText();
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

}
