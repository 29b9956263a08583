// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace keytrail::widgets {

/// The filter line above a table: text in the language of `--where`, how much of the whole is shown, and where a mistake is.
/// A filter is asked for with Enter or when typing rests.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    QString filter() const;
    void setFilter(const QString &filter);  ///< emits filterChanged()
    /// Field names offered while a word is typed.
    void setFields(const QStringList &fields);
    void setShown(std::int64_t shown, std::int64_t total);
    void setWrong(int position, const QString &message);
    void setLoading();
    bool isWrong() const { return m_wrong; }
    void focusFilter();

signals:
    void filterChanged(const QString &filter);
    void leave();       ///< Esc or Down: back to the table

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_mark, *m_state;
    QPushButton *m_clear;
    QStringList m_fields;
    QString m_asked;
    bool m_wrong = false;
};

}
