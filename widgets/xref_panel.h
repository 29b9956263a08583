// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/code_symbols.h"

#include <QAbstractItemModel>
#include <QWidget>

#include <array>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QTreeView;

namespace keytrail::widgets {

/// References of a symbol as a tree: below each row stand the references of its other end, read when it is unfolded, so
/// that callers lead up to an entry point. A symbol that stands above itself is not unfolded again.
class XrefModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, How, Offset, Origin, Columns };
    static constexpr std::size_t kMostRows = 2000;  ///< of one symbol: a name used oftener is looked at by its users

    explicit XrefModel(QObject *parent = nullptr);
    ~XrefModel() override;

    void show(SharedSymbols symbols, const QString &symbol, bool to);
    void setUses(const std::array<bool, 5> &uses, bool ownOnly);
    std::size_t total() const { return m_total; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QString symbol(const QModelIndex &index) const;
    /// Where the instruction stands: a symbol and an offset in it.
    std::pair<QString, qint64> place(const QModelIndex &index) const;

private:
    struct Node;
    Node *node(const QModelIndex &index) const;
    void fill(Node &node) const;
    void reset();

    SharedSymbols m_symbols;
    std::string m_symbol;
    bool m_to = true, m_ownOnly = false;
    std::array<bool, 5> m_uses{true, true, true, true, true};
    mutable std::size_t m_total = 0;
    std::unique_ptr<Node> m_root;
};

/// The cross references below the code: direction, kinds, depth.
class XrefPanel : public QWidget
{
    Q_OBJECT
public:
    explicit XrefPanel(QWidget *parent = nullptr);

    void showSymbol(SharedSymbols symbols, const QString &symbol);
    QString symbol() const { return m_symbol; }
    QTreeView *tree() const { return m_tree; }

signals:
    /// A row was followed: code at that offset.
    void followed(const QString &symbol, qint64 offset);

private:
    void refresh();
    QString m_symbol;
    SharedSymbols m_symbols;
    XrefModel *m_model;
    QTreeView *m_tree;
    QLabel *m_title;
    QComboBox *m_direction, *m_depth;
    QCheckBox *m_own;
    std::array<QCheckBox *, 5> m_uses{};
};

}
