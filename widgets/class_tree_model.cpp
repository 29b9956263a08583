// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/class_tree_model.h"

#include "widgets/theme.h"
#include "widgets/wording.h"

#include <algorithm>

namespace keytrail::widgets {

struct ClassTreeModel::Node {
    Level level = Level::Root;
    Node *parent = nullptr;
    int row = 0;
    QString name;
    std::string prefix;         // of symbols below: "Lp/", "Lp/C;", a whole symbol; empty for groups
    std::size_t app = 0;
    std::uint32_t binary = 0;   // of Native
    bool isDimmed = false;
    bool isFilled = false;
    int count = 0;              // classes below
    std::vector<CodeSymbol> classes; // below, by text, until filled
    std::vector<std::unique_ptr<Node>> children;
};

ClassTreeModel::ClassTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_root->isFilled = true;
}

ClassTreeModel::~ClassTreeModel() = default;

void ClassTreeModel::show(SharedSymbols symbols)
{
    beginResetModel();
    m_symbols = std::move(symbols);
    m_root = std::make_unique<Node>();
    m_root->isFilled = true;
    for (std::size_t app = 0; m_symbols && app < m_symbols->apps.size(); ++app) {
        const auto &row = m_symbols->apps[app].row;
        auto name = row.label.empty() ? row.package : row.label;
        auto &node = add(*m_root, Level::App, wording::plain(name.empty() ? std::string("?") : name) + (row.versionName.empty() ? QString() : QLatin1Char(' ') + wording::plain(row.versionName)), {});
        node.app = app;
        node.count = static_cast<int>(m_symbols->apps[app].classes.size());
    }
    endResetModel();
}

ClassTreeModel::Node &ClassTreeModel::add(Node &parent, Level level, QString name, std::string prefix) const
{
    auto node = std::make_unique<Node>();
    node->level = level;
    node->parent = &parent;
    node->row = static_cast<int>(parent.children.size());
    node->name = std::move(name);
    node->prefix = std::move(prefix);
    node->app = parent.app;
    node->binary = parent.binary;
    node->isDimmed = parent.isDimmed;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

ClassTreeModel::Node *ClassTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

void ClassTreeModel::fill(Node &node) const
{
    if (node.isFilled)
        return;
    node.isFilled = true;
    switch (node.level) {
    case Level::App:
        return fillApp(node);
    case Level::Libraries:
    case Level::Package:
        return fillPackage(node);
    case Level::Class:
        return fillClass(node);
    case Level::Native:
        return fillNative(node);
    case Level::Root:
    case Level::Member:
        return;
    }
}

void ClassTreeModel::fillApp(Node &node) const
{
    const auto &app = m_symbols->apps[node.app];
    std::vector<CodeSymbol> own, other;
    for (const auto symbol : app.classes)
        (m_symbols->isOwn(app, m_symbols->text(symbol)) ? own : other).push_back(symbol);
    node.classes = std::move(own);
    fillPackage(node);
    if (!other.empty()) {
        auto &libraries = add(node, Level::Libraries, tr("Libraries and other packages"), "L");
        libraries.isDimmed = true;
        libraries.count = static_cast<int>(other.size());
        libraries.classes = std::move(other);
    }
    for (const auto binary : app.binaries) {
        const auto &held = m_symbols->binaries[binary];
        if (held.isDex() || !held.index)
            continue;
        auto &native = add(node, Level::Native, wording::plain(held.row.path.substr(held.row.path.rfind('/') + 1)) + (held.row.arch.empty() ? QString() : QStringLiteral(" (%1)").arg(wording::plain(held.row.arch))), {});
        native.binary = binary;
    }
}

// Packages with a single package below and no class are joined: "example.brightleaf.weather".
void ClassTreeModel::fillPackage(Node &node) const
{
    auto classes = std::move(node.classes);
    node.classes.clear();
    const auto skip = node.prefix.empty() ? std::size_t(1) : node.prefix.size();
    struct Part {
        std::string prefix;
        std::vector<CodeSymbol> classes;
    };
    std::vector<Part> packages;
    std::vector<CodeSymbol> here;
    for (const auto symbol : classes) {
        const auto text = m_symbols->text(symbol);
        const auto slash = text.find('/', skip);
        if (slash == std::string_view::npos) {
            here.push_back(symbol);
            continue;
        }
        if (packages.empty() || text.substr(0, slash + 1) != packages.back().prefix)
            packages.push_back({std::string(text.substr(0, slash + 1)), {}});
        packages.back().classes.push_back(symbol);
    }
    for (auto &part : packages) {
        const auto first = m_symbols->text(part.classes.front()), last = m_symbols->text(part.classes.back());
        auto common = std::mismatch(first.begin(), first.end(), last.begin(), last.end()).first;
        auto length = static_cast<std::size_t>(common - first.begin());
        const auto slash = length == 0 ? std::string_view::npos : first.rfind('/', length - 1);
        const bool isJoined = slash != std::string_view::npos && slash + 1 > part.prefix.size();
        // A class that stands above the common prefix would show as the first or the last: both ends agree up to the slash.
        const auto prefix = isJoined ? std::string(first.substr(0, slash + 1)) : part.prefix;
        auto name = wording::plain(prefix.substr(skip, prefix.size() - skip - 1)).replace(QLatin1Char('/'), QLatin1Char('.'));
        auto &child = add(node, Level::Package, name, prefix);
        child.count = static_cast<int>(part.classes.size());
        child.classes = std::move(part.classes);
    }
    for (const auto symbol : here) {
        const auto text = m_symbols->text(symbol);
        auto name = text.substr(std::min(skip, text.size()));
        if (!name.empty() && name.back() == ';')
            name.remove_suffix(1);
        auto &child = add(node, Level::Class, wording::plain(name), std::string(text));
        child.binary = symbol.binary;
    }
}

void ClassTreeModel::fillClass(Node &node) const
{
    const auto &index = *m_symbols->binaries[node.binary].index;
    const auto found = index.find(node.prefix);
    if (found.empty())
        return;
    // Symbols stand in order of their text: the members follow their class.
    const auto prefix = node.prefix + "->";
    for (const bool methods : {true, false}) {
        for (auto symbol = found.front(); symbol < index.size(); ++symbol) {
            const auto text = index.text(symbol);
            if (text.substr(0, node.prefix.size()) != node.prefix)
                break;
            const auto kind = index.kind(symbol);
            if (text.substr(0, prefix.size()) == prefix && index.isDefined(symbol) && kind == (methods ? casedb::SymbolKind::Method : casedb::SymbolKind::Field))
                add(node, Level::Member, memberText(text), std::string(text));
        }
    }
}

void ClassTreeModel::fillNative(Node &node) const
{
    const auto &index = *m_symbols->binaries[node.binary].index;
    for (casedb::Symbol symbol = 0; symbol < index.size(); ++symbol) {
        if (index.kind(symbol) == casedb::SymbolKind::Function && index.isDefined(symbol))
            add(node, Level::Member, wording::plain(index.text(symbol)), std::string(index.text(symbol)));
    }
}

QModelIndex ClassTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    auto &above = *node(parent);
    fill(above);
    if (row < 0 || column != 0 || row >= static_cast<int>(above.children.size()))
        return {};
    return createIndex(row, 0, above.children[static_cast<std::size_t>(row)].get());
}

QModelIndex ClassTreeModel::parent(const QModelIndex &index) const
{
    const auto *above = index.isValid() ? node(index)->parent : nullptr;
    return above && above->parent ? createIndex(above->row, 0, above) : QModelIndex();
}

int ClassTreeModel::rowCount(const QModelIndex &parent) const
{
    auto &above = *node(parent);
    fill(above);
    return static_cast<int>(above.children.size());
}

int ClassTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ClassTreeModel::hasChildren(const QModelIndex &parent) const
{
    const auto &above = *node(parent);
    return above.isFilled ? !above.children.empty() : above.level != Level::Member;
}

QVariant ClassTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &at = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return at.name;
    case Qt::ToolTipRole:
        return wording::tip(at.prefix.empty() ? at.name : wording::plain(at.prefix));
    case Qt::ForegroundRole:
        return at.isDimmed ? Theme::current().color("text.muted") : QVariant();
    case Qt::FontRole:
        return at.level == Level::App ? QVariant(semibold({})) : QVariant();
    case SymbolRole:
        return symbol(index);
    case MarksRole:
        return marksOf(at);
    case DimmedRole:
        return at.isDimmed;
    case CountRole:
        return at.count;
    default:
        return {};
    }
}

unsigned ClassTreeModel::marksOf(const Node &node) const
{
    if (node.level == Level::Member) {
        unsigned bits = 0;
        if (const auto marks = m_symbols->marks.find(node.prefix); marks != m_symbols->marks.end()) {
            for (const auto &mark : marks->second)
                bits |= 1u << static_cast<unsigned>(mark.kind);
        }
        return bits;
    }
    return node.level == Level::Class || node.level == Level::Package ? m_symbols->marksBelow(node.prefix) : 0;
}

ClassTreeModel::Level ClassTreeModel::level(const QModelIndex &index) const
{
    return node(index)->level;
}

QString ClassTreeModel::symbol(const QModelIndex &index) const
{
    const auto &at = *node(index);
    return at.level == Level::Class || at.level == Level::Member ? QString::fromStdString(at.prefix) : QString();
}

QString ClassTreeModel::path(const QModelIndex &index) const
{
    return index.isValid() ? path(index.parent()) + QLatin1Char('\n') + node(index)->name : QString();
}

QModelIndex ClassTreeModel::find(const QString &symbol) const
{
    const auto found = m_symbols ? m_symbols->find(symbol.toStdString()) : std::nullopt;
    if (!found || !m_symbols->isDefined(*found))
        return {};
    const auto text = std::string(m_symbols->text(*found));
    const auto &binary = m_symbols->binaries[found->binary];
    auto *at = m_root->children[binary.app].get();
    const auto className = text.substr(0, text.find("->"));
    while (at) {
        fill(*at);
        if (at->prefix == text && (at->level == Level::Class || at->level == Level::Member))
            return createIndex(at->row, 0, at);
        Node *next = nullptr;
        for (const auto &child : at->children) {
            const bool holds = child->level == Level::Native ? child->binary == found->binary
                : child->level == Level::Libraries           ? binary.isDex() && !m_symbols->isOwn(m_symbols->apps[at->app], className)
                : child->level == Level::Package             ? className.compare(0, child->prefix.size(), child->prefix) == 0
                : child->level == Level::Class               ? child->prefix == className
                                                             : child->prefix == text;
            if (holds) {
                next = child.get();
                break;
            }
        }
        at = next;
    }
    return {};
}

}
