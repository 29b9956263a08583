// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mappings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace keytrail::app {

/// A table that nobody knows, with its first rows and what its columns probably mean; the analyst says what they mean.
/// Saved for every table with the same columns; nothing is imported before that.
class MappingDialog : public QDialog
{
    Q_OBJECT
public:
    MappingDialog(const QString &file, SketchedTable table, QWidget *parent);

    /// What a column becomes, as the choice of its row stands.
    std::pair<QString, QString> meaning(int column) const;
    void setMeaning(int column, const QString &entity, const QString &field);

signals:
    /// The mapping is saved; the file is to be imported with it.
    void saved(const QString &file);

private:
    void refresh();
    SketchedTable told() const;
    QString formatName() const;

    QString m_file;
    SketchedTable m_table;
    QTableWidget *m_rows, *m_meanings;
    QList<QComboBox *> m_choices;
    QLineEdit *m_name;
    QLabel *m_result;
    QPushButton *m_save;
};

}
