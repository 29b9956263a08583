// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/xref_panel.h"

#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>
#include <QClipboard>

#include <algorithm>

namespace keytrail::widgets {

struct XrefModel::Node {
    Node *parent = nullptr;
    int row = 0;
    CodeReference reference;
    bool isFilled = false;
    std::vector<std::unique_ptr<Node>> children;
};

XrefModel::XrefModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

XrefModel::~XrefModel() = default;

void XrefModel::show(SharedSymbols symbols, const QString &symbol, bool to)
{
    m_symbols = std::move(symbols);
    m_symbol = symbol.toStdString();
    m_to = to;
    reset();
}

void XrefModel::setUses(const std::array<bool, 5> &uses, bool ownOnly)
{
    m_uses = uses;
    m_ownOnly = ownOnly;
    reset();
}

void XrefModel::reset()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_total = 0;
    fill(*m_root);
    endResetModel();
}

XrefModel::Node *XrefModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

void XrefModel::fill(Node &node) const
{
    if (node.isFilled)
        return;
    node.isFilled = true;
    if (!m_symbols || m_symbol.empty())
        return;
    const auto text = node.parent ? std::string(m_symbols->text(node.reference.other)) : m_symbol;
    for (const auto *above = node.parent; above; above = above->parent) {
        if ((above->parent ? m_symbols->text(above->reference.other) : std::string_view(m_symbol)) == text)
            return;
    }
    std::size_t total = 0;
    for (const auto &reference : references(*m_symbols, text, m_to, kMostRows, total)) {
        if (!m_uses[static_cast<std::size_t>(reference.use)] || (m_ownOnly && !reference.isOwn))
            continue;
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = static_cast<int>(node.children.size());
        child->reference = reference;
        node.children.push_back(std::move(child));
    }
    if (!node.parent)
        m_total = total;
}

QModelIndex XrefModel::index(int row, int column, const QModelIndex &parent) const
{
    auto &above = *node(parent);
    fill(above);
    if (row < 0 || column < 0 || column >= Columns || row >= static_cast<int>(above.children.size()) || parent.column() > 0)
        return {};
    return createIndex(row, column, above.children[static_cast<std::size_t>(row)].get());
}

QModelIndex XrefModel::parent(const QModelIndex &index) const
{
    const auto *above = index.isValid() ? node(index)->parent : nullptr;
    return above && above->parent ? createIndex(above->row, 0, above) : QModelIndex();
}

int XrefModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    auto &above = *node(parent);
    fill(above);
    return static_cast<int>(above.children.size());
}

int XrefModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

bool XrefModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QString XrefModel::symbol(const QModelIndex &index) const
{
    return index.isValid() ? QString::fromStdString(std::string(m_symbols->text(node(index)->reference.other))) : QString::fromStdString(m_symbol);
}

std::pair<QString, qint64> XrefModel::place(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {m_to ? symbol(index) : symbol(index.parent()), node(index)->reference.offset};
}

QVariant XrefModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &reference = node(index)->reference;
    const auto text = m_symbols->text(reference.other);
    if (role == Qt::ToolTipRole)
        return wording::tip(wording::plain(text.substr(0, 2000)));
    if (role == Qt::FontRole && (index.column() == What || index.column() == Offset))
        return codeFont();
    if (role == Qt::ForegroundRole)
        return index.column() == Offset ? Theme::current().color("text.link") : reference.isOwn ? QVariant() : Theme::current().color("text.muted");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return m_symbols->kind(reference.other) == casedb::SymbolKind::String ? QVariant(QLatin1Char('"') + wording::plain(text.substr(0, 200)) + QLatin1Char('"')) : QVariant(shortSymbol(text));
    case How: {
        const QString words[] = {tr("calls"), tr("reads"), tr("writes"), tr("makes"), tr("names")};
        return words[static_cast<std::size_t>(reference.use)];
    }
    case Offset:
        return QStringLiteral("@%1").arg(reference.offset, 0, 16);
    case Origin:
        return reference.isOwn ? tr("own code") : m_symbols->isDefined(reference.other) ? tr("library") : tr("outside");
    default:
        return {};
    }
}

QVariant XrefModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    const QString words[] = {m_to ? tr("Used by") : tr("Uses"), tr("How"), tr("Offset"), tr("Origin")};
    return section < Columns ? QVariant(words[section]) : QVariant();
}

XrefPanel::XrefPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new XrefModel(this))
    , m_tree(new QTreeView(this))
    , m_title(new QLabel(this))
    , m_direction(new QComboBox(this))
    , m_depth(new QComboBox(this))
    , m_own(new QCheckBox(tr("&Own code only"), this))
{
    setAccessibleName(tr("Cross references"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_title->setMinimumHeight(kHeaderHeight);
    m_title->setContentsMargins(6, 0, 6, 0);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_direction->addItems({tr("who uses it"), tr("what it uses")});
    m_direction->setAccessibleName(tr("Direction"));
    for (int depth = 1; depth <= 5; ++depth)
        m_depth->addItem(QString::number(depth));
    m_depth->setAccessibleName(tr("Depth"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kGap, kGap, kGap, kGap);
    bar->setSpacing(kGap);
    bar->addWidget(new QLabel(tr("Direction"), this));
    bar->addWidget(m_direction);
    bar->addSpacing(2 * kGap);
    bar->addWidget(new QLabel(tr("Kind"), this));
    const QString words[] = {tr("calls"), tr("reads"), tr("writes"), tr("makes"), tr("names")};
    for (std::size_t i = 0; i < m_uses.size(); ++i) {
        m_uses[i] = new QCheckBox(words[i], this);
        m_uses[i]->setChecked(true);
        m_uses[i]->setAccessibleName(tr("Show %1").arg(words[i]));
        bar->addWidget(m_uses[i]);
        connect(m_uses[i], &QCheckBox::toggled, this, &XrefPanel::refresh);
    }
    bar->addSpacing(2 * kGap);
    bar->addWidget(new QLabel(tr("Depth"), this));
    bar->addWidget(m_depth);
    bar->addStretch(1);
    bar->addWidget(m_own);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("References"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(70);
    m_tree->header()->setSectionResizeMode(XrefModel::What, QHeaderView::Stretch);
    m_tree->header()->resizeSection(XrefModel::How, 90);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_title);
    box->addLayout(bar);
    box->addWidget(m_tree, 1);
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this] { showSymbol(m_symbols, m_symbol); });
    connect(m_depth, &QComboBox::currentIndexChanged, this, &XrefPanel::refresh);
    connect(m_own, &QCheckBox::toggled, this, &XrefPanel::refresh);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto [symbol, offset] = m_model->place(index);
        if (!symbol.isEmpty())
            emit followed(symbol, offset);
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { QApplication::clipboard()->setText(m_model->symbol(m_tree->currentIndex())); });
    refresh();
}

void XrefPanel::showSymbol(SharedSymbols symbols, const QString &symbol)
{
    m_symbols = std::move(symbols);
    m_symbol = symbol;
    m_model->show(m_symbols, m_symbol, m_direction->currentIndex() == 0);
    refresh();
}

void XrefPanel::refresh()
{
    std::array<bool, 5> uses{};
    for (std::size_t i = 0; i < uses.size(); ++i)
        uses[i] = m_uses[i]->isChecked();
    m_model->setUses(uses, m_own->isChecked());
    // Deeper levels are unfolded where the first is short; a name used a thousand times is unfolded by hand.
    if (m_depth->currentIndex() > 0 && m_model->rowCount() <= 100)
        m_tree->expandToDepth(m_depth->currentIndex() - 1);
    const auto shown = static_cast<std::size_t>(m_model->rowCount());
    auto count = shown < m_model->total() ? tr("%1 of %2 places").arg(shown).arg(m_model->total()) : wording::counted("keytrail::widgets::XrefPanel", "%1 place", QT_TRANSLATE_N_NOOP("keytrail::widgets::XrefPanel", "%1 places"), shown);
    m_title->setText(m_symbol.isEmpty() ? tr("Cross references: press X on a symbol") : tr("Cross references of %1, %2").arg(wording::middle(shortSymbol(m_symbol.toStdString()), 60), count));
}

}
