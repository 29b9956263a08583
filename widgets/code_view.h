// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/class_tree_model.h"
#include "widgets/disassembly.h"
#include "widgets/newest_job.h"
#include "widgets/view.h"

#include <QHash>
#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace keytrail::widgets {

class DisassemblyView;
class XrefPanel;

/// Code of the case: class tree, tabs with listings, cross references. Listings come from outside: what is wanted leaves as
/// disassemblyWanted, and until showDisassembly brings it the last one stays, dimmed.
/// Keys: G go to a symbol, X uses of the one under the cursor, Enter follow, Esc or Alt+Left back, Alt+Right forward,
/// F5 from the disassembly to the reading view and back, Ctrl+F find in the listing, F3 next, P keep the tab, Ctrl+W close it.
class CodeView : public View
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void openCase(const QString &path) override;
    void select(const Selection &selection) override;
    bool isSettled() const override { return !m_reading.isRunning() && !m_searching.isRunning() && m_awaited.isEmpty(); }

    /// Shows a symbol: code of a method or function (at `offset`), a class in the tree, uses of all else.
    void go(const QString &symbol, qint64 offset = -1);
    void goBack();
    void goForward();
    QString currentSymbol() const;

    QTreeView *tree() const { return m_tree; }
    DisassemblyView *code() const { return m_code; }
    DisassemblyView *reading() const { return m_statements; }
    /// What is shown of a method. Kept for the next start.
    enum class Shown { Both, Listing, Reading };
    void setShown(Shown shown);
    Shown shown() const;
    XrefPanel *references() const { return m_references; }

public slots:
    void showDisassembly(const QString &symbol, const keytrail::widgets::Disassembly &lines, const QString &error);

signals:
    void disassemblyWanted(const QString &symbol);

protected:
    void resizeEvent(QResizeEvent *event) override;

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
    void takeSymbols(SharedSymbols symbols);
    void showPlace(const Place &place);
    void showTab(int tab);
    void showListing(const QString &symbol);
    void showUses(const QString &symbol);
    void showPanes();
    void turnPane();
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
    bool m_inStep = false;
    XrefPanel *m_references;
    QHash<QString, Listing> m_listings;     ///< of the tabs
    QHash<QString, qint64> m_offsets;       ///< where the cursor stood in each
    QString m_preview;                      ///< symbol of the tab that the next one replaces
    QList<Place> m_history;
    qsizetype m_at = -1;
    qint64 m_wantedOffset = -1;
    bool m_isQuiet = false;
    QString m_followed;                     ///< symbol that a selection from elsewhere asked for: its listing tells nobody
    Selection m_pending;
    NewestJob<SharedSymbols> m_reading;
    NewestJob<QStringList> m_searching;
};

}
