// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/class_tree_model.h"
#include "widgets/disassembly.h"
#include "widgets/newest_job.h"
#include "widgets/view.h"

#include <QHash>
#include <QSet>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace keytrail::widgets {

class ControlFlowView;
class DisassemblyView;
class XrefPanel;

/// Code of the case: class tree, tabs with listings, cross references. Listings come from outside: what is wanted leaves as
/// disassemblyWanted, and until showDisassembly brings it the last one stays, dimmed.
/// Keys: G go to a symbol, X uses of the one under the cursor, Enter follow, Esc or Alt+Left back, Alt+Right forward,
/// F5 from the disassembly to the reading view and back, Space to the control flow and back, Ctrl+F find in the listing, F3 next, P keep the tab, Ctrl+W close it.
class CodeView : public View
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void openCase(const QString &path) override;
    void select(const Selection &selection) override;
    bool isSettled() const override { return !m_reading.isRunning() && !m_searching.isRunning() && m_awaited.isEmpty() && isFlowSettled(); }

    /// Shows a symbol: code of a method or function (at `offset`), a class in the tree, uses of all else.
    void go(const QString &symbol, qint64 offset = -1);
    void goBack();
    void goForward();
    /// Back and forward, Esc among them, belong to the window around: it keeps one way through the whole case.
    void leaveWayToWindow() { m_hasOwnWay = false; }
    QString currentSymbol() const;

    QTreeView *tree() const { return m_tree; }
    DisassemblyView *code() const { return m_code; }
    DisassemblyView *reading() const { return m_statements; }
    ControlFlowView *flow() const { return m_flow; }
    /// What is shown of a method. Kept for the next start.
    enum class Shown { Both, Listing, Reading, Flow, ListingAndFlow };
    void setShown(Shown shown);
    Shown shown() const;
    /// Shows the control flow beside the disassembly, or what was shown before it.
    void turnFlow();
    XrefPanel *references() const { return m_references; }

public slots:
    void showDisassembly(const QString &symbol, const keytrail::widgets::Disassembly &lines, const QString &error);

signals:
    void disassemblyWanted(const QString &symbol);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        QString symbol;
        qint64 offset = -1;
        bool operator==(const Place &) const = default;
    };
    struct Listing {
        Disassembly lines, reading;
        QString error;
    };
    QWidget *makeTreePane();
    QWidget *makeCodePane();
    void makeKeys();
    void pinTab();
    void takeSymbols(SharedSymbols symbols);
    void showPlace(const Place &place);
    void showTab(int tab);
    void showListing(const QString &symbol);
    void showUses(const QString &symbol);
    void showPanes();
    void turnPane();
    void feedFlow();
    void focusCode();
    bool isFlowSettled() const;
    std::vector<CodeMark> marksOf(const QString &symbol) const;
    DisassemblyView *lookedAt() const;
    void retitle();
    void remember(const Place &place);
    void searchSymbols(const QString &text);
    void findNext(bool forward);
    void closeTab(int tab);
    int addTab(const QString &symbol);
    void updateEmptyText();
    void escape();
    std::optional<Place> placeOf(const Selection &selection) const;

    QString m_path, m_awaited;
    SharedSymbols m_symbols;
    ClassTreeModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_goTo, *m_find;
    QListWidget *m_found;
    QStackedWidget *m_treeStack;
    QWidget *m_findBar;
    QTabBar *m_tabs;
    QLabel *m_crumb, *m_findNote;
    DisassemblyView *m_code, *m_statements;
    QSplitter *m_panes;
    QComboBox *m_shown;
    ControlFlowView *m_flow;
    QString m_flowOf;                       ///< symbol whose control flow is laid out
    Shown m_beforeFlow = Shown::Both;
    const QWidget *m_leader = nullptr;      ///< the pane that the others follow just now
    XrefPanel *m_references;
    QHash<QString, Listing> m_listings;     ///< of the tabs
    QHash<QString, qint64> m_offsets;       ///< where the cursor stood in each
    QString m_preview;                      ///< symbol of the tab that the next one replaces
    QList<Place> m_history;
    qsizetype m_at = -1;
    qint64 m_wantedOffset = -1;
    struct OwnKey {
        QKeyCombination keys;
        std::function<void()> act;
        std::function<bool(const QObject *)> isMeant;   ///< where it is pressed; nothing: anywhere in the view
    };
    std::vector<OwnKey> m_keys;
    bool m_hasOwnWay = true;
    bool m_isQuiet = false;
    QString m_followed;                     ///< symbol that a selection from elsewhere asked for: its listing tells nobody
    Selection m_pending;
    NewestJob<SharedSymbols> m_reading;
    NewestJob<QStringList> m_searching;
};

}
