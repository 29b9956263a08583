// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/code_view.h"

#include "widgets/control_flow_view.h"
#include "widgets/disassembly_view.h"
#include "widgets/theme.h"
#include "widgets/wording.h"
#include "widgets/xref_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>

#include <algorithm>

namespace keytrail::widgets {

namespace {

constexpr int kMostFound = 300;
constexpr qsizetype kMostHistory = 200;

void collectUnfolded(const QTreeView &tree, const ClassTreeModel &model, const QModelIndex &parent, QSet<QString> &into)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (!tree.isExpanded(index))
            continue;
        into.insert(model.path(index));
        collectUnfolded(tree, model, index, into);
    }
}

void unfold(QTreeView &tree, const ClassTreeModel &model, const QModelIndex &parent, const QSet<QString> &paths)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        if (!paths.contains(model.path(index)))
            continue;
        tree.expand(index);
        unfold(tree, model, index, paths);
    }
}

}

CodeView::~CodeView() = default;

void CodeView::openCase(const QString &path)
{
    if (path != m_path) {
        m_history.clear();
        m_at = -1;
        m_listings.clear();
        m_offsets.clear();
        m_awaited.clear();
        m_preview.clear();
        m_pending = {};
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        m_code->showLines({}, {}, {});
        m_flow->showLines({}, {});
        m_flowOf.clear();
        m_symbols.reset();
        m_model->show({});
        m_references->showSymbol({}, {});
        retitle();
    }
    m_path = path;
    if (path.isEmpty()) {
        m_reading.cancel();
        updateEmptyText();
        return;
    }
    updateEmptyText();
    m_reading.start(
        [file = path.toStdString()](const std::atomic_bool &stop) -> std::optional<SharedSymbols> {
            auto opened = casedb::CaseReader::open(file);
            const auto *reader = std::get_if<casedb::CaseReader>(&opened);
            return reader ? readCodeSymbols(*reader, stop) : std::nullopt;
        },
        [this](std::optional<SharedSymbols> symbols) {
            if (symbols)
                takeSymbols(*symbols);
            updateEmptyText();
            if (isSettled())
                emit settled();
        });
}

void CodeView::takeSymbols(SharedSymbols symbols)
{
    QSet<QString> unfolded;
    const bool isFirst = !m_symbols;
    if (!isFirst)
        collectUnfolded(*m_tree, *m_model, {}, unfolded);
    const auto current = m_model->symbol(m_tree->currentIndex());
    m_symbols = std::move(symbols);
    m_model->show(m_symbols);
    if (isFirst) {
        // The first app's own code is what one comes for: unfolded down to where it branches.
        auto at = m_model->index(0, 0);
        for (; at.isValid() && m_model->level(at) != ClassTreeModel::Level::Class; at = m_model->index(0, 0, at)) {
            m_tree->expand(at);
            if (m_model->level(at) == ClassTreeModel::Level::Package && m_model->rowCount(at) > 1)
                break;
        }
    } else {
        unfold(*m_tree, *m_model, {}, unfolded);
    }
    if (const auto index = current.isEmpty() ? QModelIndex() : m_model->find(current); index.isValid())
        m_tree->setCurrentIndex(index);
    m_references->showSymbol(m_symbols, m_references->symbol());
    if (!m_pending.isEmpty()) {
        const auto pending = m_pending;
        m_pending = {};
        select(pending);
    }
    // Nothing chosen yet: the code that the highest ranked trace begins in is what one comes for.
    if (isFirst && currentSymbol().isEmpty() && m_symbols->bestTrace)
        select({QStringLiteral("traces"), qint64(m_symbols->bestTrace), {}, -1});
}

void CodeView::updateEmptyText()
{
    m_code->setEmptyText(m_path.isEmpty() ? tr("No case is open. The code of its apps stands here.")
            : m_reading.isRunning()       ? tr("Reading symbols…")
            : !m_symbols || m_symbols->binaries.empty() ? tr("No code in this case yet. Import an app package to read its classes.")
                                          : tr("Choose a method in the tree, or press G to go to a symbol."));
}

std::optional<CodeView::Place> CodeView::placeOf(const Selection &selection) const
{
    if (!selection.symbol.isEmpty())
        return Place{selection.symbol, selection.offset};
    if (selection.entity == QLatin1String("traces")) {
        const auto found = m_symbols->operations.find(selection.id);
        return found == m_symbols->operations.end() || !found->second ? std::nullopt : placeOf({QStringLiteral("operations"), qint64(found->second), {}, -1});
    }
    for (const auto &[symbol, marks] : m_symbols->marks) {
        for (const auto &mark : marks) {
            const bool isIt = mark.kind == CodeMarkKind::Operation ? selection.entity == QLatin1String("operations") && mark.id == selection.id
                : mark.kind == CodeMarkKind::Destination          ? selection.entity == QLatin1String("destinations") && mark.id == selection.id
                                                                  : (selection.entity == QLatin1String("keys") && mark.key == selection.id) || (selection.entity == QLatin1String("key_places") && mark.id == selection.id);
            if (isIt)
                return Place{QString::fromStdString(symbol), mark.offset};
        }
    }
    return {};
}

void CodeView::select(const Selection &selection)
{
    if (!m_symbols) {
        m_pending = selection;
        return;
    }
    const auto place = placeOf(selection);
    if (!place || (place->symbol == currentSymbol() && place->offset == m_code->currentOffset()))
        return;
    m_isQuiet = true;
    m_followed = place->symbol;
    go(place->symbol, place->offset);
    m_isQuiet = false;
}

void CodeView::go(const QString &symbol, qint64 offset)
{
    if (symbol.isEmpty())
        return;
    const auto found = m_symbols ? m_symbols->find(symbol.toStdString()) : std::nullopt;
    const auto kind = found ? m_symbols->kind(*found) : casedb::SymbolKind::Method;
    // What the index does not know may still be code: an operation names its method even where no symbols were kept.
    const bool isCode = found ? m_symbols->isDefined(*found) && (kind == casedb::SymbolKind::Method || kind == casedb::SymbolKind::Function) : symbol.contains(QLatin1Char('(')) || !symbol.endsWith(QLatin1Char(';'));
    if (const auto index = m_model->find(symbol); index.isValid()) {
        const QSignalBlocker quiet(m_tree->selectionModel());
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        m_tree->viewport()->update();
    }
    if (isCode) {
        remember({symbol, offset});
        showPlace({symbol, offset});
    } else if (found && kind == casedb::SymbolKind::Type && m_symbols->isDefined(*found)) {
        m_tree->expand(m_tree->currentIndex());
    } else {
        showUses(symbol);
    }
}

void CodeView::remember(const Place &place)
{
    if (m_at >= 0 && m_history[m_at].symbol == currentSymbol())
        m_history[m_at].offset = m_code->currentOffset();
    if (m_at >= 0 && m_history[m_at] == place)
        return;
    m_history.resize(m_at + 1);
    m_history.append(place);
    if (m_history.size() > kMostHistory)
        m_history.removeFirst();
    m_at = m_history.size() - 1;
}

void CodeView::goBack()
{
    if (m_at > 0)
        showPlace(m_history[--m_at]);
}

void CodeView::goForward()
{
    if (m_at + 1 < m_history.size())
        showPlace(m_history[++m_at]);
}

QString CodeView::currentSymbol() const
{
    return m_tabs->currentIndex() >= 0 ? m_tabs->tabData(m_tabs->currentIndex()).toString() : QString();
}

void CodeView::showPlace(const Place &place)
{
    if (!currentSymbol().isEmpty() && !m_code->isDimmed())
        m_offsets[currentSymbol()] = m_code->currentOffset();
    m_wantedOffset = place.offset;
    int tab = -1, preview = -1;
    for (int i = 0; i < m_tabs->count(); ++i) {
        tab = m_tabs->tabData(i).toString() == place.symbol ? i : tab;
        preview = !m_preview.isEmpty() && m_tabs->tabData(i).toString() == m_preview ? i : preview;
    }
    const QSignalBlocker quiet(m_tabs);
    if (tab < 0) {
        if (preview >= 0) {
            m_listings.remove(m_preview);
            m_offsets.remove(m_preview);
        }
        tab = preview >= 0 ? preview : addTab(place.symbol);
        m_tabs->setTabText(tab, wording::middle(shortSymbol(place.symbol.toStdString()), 40).replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_tabs->setTabToolTip(tab, wording::tip(wording::plain(place.symbol)));
        m_tabs->setTabData(tab, place.symbol);
        m_tabs->setTabTextColor(tab, Theme::current().color("text.muted"));
        m_preview = place.symbol;
    }
    m_tabs->setCurrentIndex(tab);
    showListing(place.symbol);
}

void CodeView::showTab(int tab)
{
    if (tab < 0)
        return;
    const auto symbol = m_tabs->tabData(tab).toString();
    m_wantedOffset = m_offsets.value(symbol, -1);
    remember({symbol, m_wantedOffset});
    showListing(symbol);
}

void CodeView::showListing(const QString &symbol)
{
    const auto held = m_listings.constFind(symbol);
    if (held == m_listings.constEnd()) {
        m_code->setDimmed(true);
        m_statements->setDimmed(true);
        m_flow->setDimmed(true);
        m_awaited = symbol;
        retitle();
        emit disassemblyWanted(symbol);
        return;
    }
    m_awaited.clear();
    const auto marks = marksOf(symbol);
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    m_code->showLines(held->lines, marks, held->error);
    m_statements->showLines(held->reading, marks, {});
    m_statements->setEmptyText(held->error.isEmpty() ? tr("There is no reading view of this code: it is made from Dalvik instructions.") : QString());
    m_statements->setDimmed(false);
    m_code->setUseCount(m_symbols ? static_cast<qsizetype>(useCount(*m_symbols, symbol.toStdString())) : 0);
    if (m_wantedOffset >= 0)
        m_code->showOffset(m_wantedOffset);
    showPanes();
    m_isQuiet = wasQuiet;
    showUses(symbol);
    retitle();
    const bool isFollowed = std::exchange(m_followed, {}) == symbol;
    if (!m_isQuiet && !isFollowed)
        emit selected({{}, 0, symbol, m_code->currentOffset()});
}

std::vector<CodeMark> CodeView::marksOf(const QString &symbol) const
{
    if (!m_symbols)
        return {};
    const auto found = m_symbols->marks.find(symbol.toStdString());
    return found == m_symbols->marks.end() ? std::vector<CodeMark>() : found->second;
}

void CodeView::showDisassembly(const QString &symbol, const Disassembly &lines, const QString &error)
{
    bool isOpen = false;
    for (int i = 0; i < m_tabs->count(); ++i)
        isOpen = isOpen || m_tabs->tabData(i).toString() == symbol;
    if (!isOpen)
        return;
    if (m_flowOf == symbol)
        m_flowOf.clear();
    m_listings[symbol] = {listingOf(lines), readingOf(lines), error.isEmpty() && lines.isEmpty() ? tr("This method has no code: it is abstract or native, or stands outside the package.") : wording::plain(error)};
    if (symbol != currentSymbol())
        return;
    showListing(symbol);
    if (isSettled())
        emit settled();
}

void CodeView::showUses(const QString &symbol)
{
    if (symbol != m_references->symbol())
        m_references->showSymbol(m_symbols, symbol);
}

void CodeView::retitle()
{
    const auto symbol = currentSymbol();
    if (symbol.isEmpty()) {
        m_crumb->setText(QString());
        return;
    }
    const auto found = m_symbols ? m_symbols->find(symbol.toStdString()) : std::nullopt;
    const auto arrow = symbol.indexOf(QStringLiteral("->"));
    auto text = found ? wording::plain(m_symbols->binaries[found->binary].row.path) + QStringLiteral(" › ") : QString();
    text += arrow < 0 ? wording::plain(symbol) : wording::plain(symbol.left(arrow)) + QStringLiteral(" › ") + wording::plain(symbol.mid(arrow + 2));
    if (!m_awaited.isEmpty())
        text += QStringLiteral("  ") + tr("(reading)");
    else if (m_code->currentOffset() >= 0)
        text += QStringLiteral(" @ 0x%1").arg(m_code->currentOffset(), 0, 16);
    m_crumb->setText(text);
    m_crumb->setToolTip(wording::tip(wording::plain(symbol)));
}

void CodeView::closeTab(int tab)
{
    if (tab < 0)
        return;
    const auto symbol = m_tabs->tabData(tab).toString();
    m_listings.remove(symbol);
    m_offsets.remove(symbol);
    if (m_preview == symbol)
        m_preview.clear();
    m_tabs->removeTab(tab);
    if (m_tabs->count() == 0) {
        m_awaited.clear();
        m_code->showLines({}, {}, {});
        m_statements->showLines({}, {}, {});
        m_statements->setEmptyText({});
        m_flow->showLines({}, {});
        m_flowOf.clear();
        retitle();
    }
}

void CodeView::searchSymbols(const QString &text)
{
    if (text.size() < 2 || !m_symbols) {
        m_searching.cancel();
        m_treeStack->setCurrentIndex(0);
        return;
    }
    m_searching.start(
        [symbols = m_symbols, part = text.toStdString()](const std::atomic_bool &stop) -> std::optional<QStringList> {
            QStringList found;
            for (const bool defined : {true, false}) { // what the apps define comes first
                for (std::uint32_t binary = 0; binary < symbols->binaries.size() && found.size() < kMostFound; ++binary) {
                    if (!symbols->binaries[binary].index)
                        continue;
                    symbols->binaries[binary].index->search(part, [&](casedb::Symbol symbol) {
                        if (symbols->isDefined({binary, symbol}) == defined)
                            found << QString::fromStdString(std::string(symbols->text({binary, symbol})));
                        return found.size() < kMostFound && !stop;
                    });
                }
            }
            found.removeDuplicates();
            return found;
        },
        [this](std::optional<QStringList> found) {
            m_found->clear();
            for (const auto &symbol : found.value_or(QStringList())) {
                auto *item = new QListWidgetItem(wording::middle(wording::plain(symbol), 120), m_found);
                item->setData(Qt::UserRole, symbol);
                item->setToolTip(wording::tip(wording::plain(symbol.left(2000))));
                item->setFont(codeFont());
            }
            if (m_found->count() == 0)
                new QListWidgetItem(tr("No symbol contains this."), m_found);
            m_found->setCurrentRow(0);
            m_treeStack->setCurrentIndex(1);
            if (isSettled())
                emit settled();
        });
}

void CodeView::findNext(bool forward)
{
    const auto text = m_find->text();
    const bool isThere = text.isEmpty() || lookedAt()->find(text, forward);
    m_findNote->setText(isThere ? QString() : tr("not in this listing"));
}

void CodeView::escape()
{
    if (m_findBar->isVisible()) {
        m_findBar->hide();
        m_code->setHighlight({});
        m_statements->setHighlight({});
        focusCode();
    } else if (!m_goTo->text().isEmpty() || m_goTo->hasFocus()) {
        m_goTo->clear();
        focusCode();
    } else {
        goBack();
    }
}

}
