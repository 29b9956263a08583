// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QCompleter;
class QStringListModel;
class QToolButton;

namespace keytrail::widgets {

/// The filter line above a table: text in the language of `--where`, how much of the whole is shown, and where a mistake is.
/// A filter is asked for with Enter or when typing rests.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString filter() const;     ///< the one that is asked for
    QString text() const;       ///< what stands in the line, asked for or not
    void clear();
    void setFilter(const QString &filter);  ///< emits filterChanged()
    /// Field names offered while a word is typed, and an example of a filter for the empty line.
    void setFields(const QStringList &fields, const QString &example = {});
    /// The table whose saved filters are offered.
    void setKind(const QString &entity);
    /// Asks for the name that the filter is kept by; nothing where there is no filter, or it is wrong.
    void saveFilter();
    /// The saved filters and those used last, as a menu below their button.
    void showSaved();
    /// Values of a field that the case has, most frequent first: the answer to valuesWanted().
    void setValues(const QString &field, const QStringList &values);
    /// Puts the text into the line without asking for it: to be read over and sent with Enter.
    void prepareFilter(const QString &filter);
    /// How many rows that match are held back by the baseline, and whether they are shown all the same; 0 hides the switch.
    void setHidden(std::int64_t count, bool shown);
    void setShown(std::int64_t shown, std::int64_t total);
    void setWrong(int position, const QString &message);
    void setLoading();
    bool isWrong() const { return m_wrong; }
    void focusFilter();

signals:
    void filterChanged(const QString &filter);
    void valuesWanted(const QString &field);
    void hiddenWanted(bool shown);
    /// Filters were given colours for their rows, or lost them.
    void rulesChanged();
    void leave();       ///< Esc or Down: back to the table

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void complete(bool asked);
    void take(const QString &choice);
    void fillSaved(QMenu *menu);

    QLineEdit *m_edit;
    QLabel *m_mark, *m_state;
    QPushButton *m_clear;
    QToolButton *m_hidden, *m_saved;
    QCompleter *m_completer;
    QStringListModel *m_choices;
    QStringList m_fields, m_values;
    QString m_kind, m_valuesOf;
    QString m_asked;
    bool m_wrong = false, m_prepared = false;
};

}
