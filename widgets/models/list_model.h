// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/case_reader.h"
#include "widgets/chip.h"
#include "widgets/models/page_cache.h"
#include "widgets/newest_job.h"

#include <QAbstractTableModel>
#include <functional>
#include <memory>
#include <span>

namespace keytrail::widgets {

struct ListColumn {
    QString field;      ///< what the column filters and sorts by; empty: neither
    QString title;
    int width = 100;
    bool right = false;
    int least = 0;      ///< narrower is of no use; 0: little more than half of `width`
    bool sorts = true;  ///< whether the order of its values is one that people mean

    bool operator==(const ListColumn &) const = default;
};

/// How one entity is listed: its columns, and how the cells of some rows are made. `fetch` answers one row an id, in order.
struct ListSpec {
    using Row = QList<Chip>;
    QString entity;
    QList<ListColumn> columns;
    std::function<std::vector<Row>(const casedb::CaseReader &, std::span<const std::int64_t>)> fetch;
    /// Rows that are left out until they are asked for, sorted; nothing where there are none of that kind.
    std::function<std::vector<std::int64_t>(const casedb::CaseReader &)> hidden = {};
};

/// Rows that `where` lets through look as rule `sign` says (ruleSign of chip_delegate.h).
struct RowRule {
    QString name, where;
    int sign = 0;
    bool operator==(const RowRule &) const = default;
};
constexpr int kRuleRole = Qt::UserRole + 90;    ///< the sign of a row, 0: none

/// The rows of one entity under a filter: their ids in order, fetched in a job, and the rows in a page cache, read when
/// they are looked at. Until a new answer is there the last one stays.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ListModel(ListSpec spec, QObject *parent = nullptr);

    /// Asks for the rows of the case at `path` that match; an empty path empties the list. Newest wins.
    void show(const QString &path, const QString &where = {}, const QString &order = {}, bool descending = false);
    bool isLoading() const { return m_job.isRunning(); }
    std::int64_t total() const { return m_total; }
    const ListSpec &spec() const { return m_spec; }
    /// Other columns over the same rows, which stay.
    void setSpec(ListSpec spec);
    /// Whether rows that the spec hides are shown; takes effect with the next show().
    void setShowsHidden(bool shows) { m_showsHidden = shows; }
    bool showsHidden() const { return m_showsHidden; }
    /// Rules in their order; take effect with the next show(). One whose filter cannot be read colours nothing.
    void setRules(QList<RowRule> rules) { m_rules = std::move(rules); }
    /// How many rows that match are hidden, or would be.
    std::int64_t hiddenCount() const { return m_hidden; }
    qint64 id(int row) const;
    int rowOf(qint64 id) const;     ///< -1: not shown
    /// A field of a row as the case prints it, for filters.
    QString value(int row, const QString &field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();
    /// The filter cannot be read: byte in its text, and an English sentence. The last rows stay.
    void filterWrong(int position, const QString &message);
    void unreadable(const QString &code, const QString &text);

private:
    struct Answer {
        std::shared_ptr<casedb::CaseReader> reader;
        std::vector<std::int64_t> ids;
        std::vector<std::uint8_t> rules;    ///< by row: 1 and the place of the rule, or 0; empty where there are none
        std::int64_t total = 0, hidden = 0;
        std::optional<casedb::FilterError> error;
        std::optional<casedb::Trouble> trouble;
    };
    void take(Answer answer);

    ListSpec m_spec;
    std::shared_ptr<casedb::CaseReader> m_reader;
    std::vector<std::int64_t> m_ids;
    QList<RowRule> m_rules, m_shownRules;
    std::vector<std::uint8_t> m_ruleOf;
    std::int64_t m_total = 0, m_hidden = 0;
    bool m_showsHidden = false;
    mutable PageCache<ListSpec::Row> m_pages;
    NewestJob<Answer> m_job;
};

}
