// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/code_symbols.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace keytrail::widgets {

/// Apps, their packages, classes and members; own code first, what is not the app's own below a node of its own. Children
/// are made when they are first asked for.
class ClassTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { SymbolRole = Qt::UserRole + 1, MarksRole, DimmedRole, CountRole };
    enum class Level { Root, App, Libraries, Native, Package, Class, Member };

    explicit ClassTreeModel(QObject *parent = nullptr);
    ~ClassTreeModel() override;

    void show(SharedSymbols symbols);
    const SharedSymbols &symbols() const { return m_symbols; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    Level level(const QModelIndex &index) const;
    /// The symbol of a class or member; empty for what only groups.
    QString symbol(const QModelIndex &index) const;
    /// The place of a symbol in the tree; its ancestors are made on the way. Invalid: not in the case.
    QModelIndex find(const QString &symbol) const;
    /// What keeps its name between two readings of the case: for what was unfolded.
    QString path(const QModelIndex &index) const;

private:
    struct Node;
    Node *node(const QModelIndex &index) const;
    void fill(Node &node) const;
    void fillApp(Node &node) const;
    void fillPackage(Node &node) const;
    void fillClass(Node &node) const;
    void fillNative(Node &node) const;
    Node &add(Node &parent, Level level, QString name, std::string prefix) const;
    unsigned marksOf(const Node &node) const;

    SharedSymbols m_symbols;
    std::unique_ptr<Node> m_root;
};

}
