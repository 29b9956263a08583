// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/list_model.h"

#include "widgets/wording.h"

#include <algorithm>

namespace keytrail::widgets {

namespace {

/// By row of `ids` the first rule that lets it through, counted from 1.
std::vector<std::uint8_t> rulesOf(const casedb::CaseReader &reader, const std::string &entity, const QList<RowRule> &rules, const std::vector<std::int64_t> &ids)
{
    std::vector<std::uint8_t> out;
    if (rules.isEmpty())
        return out;
    out.assign(ids.size(), 0);
    for (qsizetype at = std::min<qsizetype>(rules.size(), 255); at-- > 0;) {
        const auto where = rules[at].where.toStdString();
        casedb::Query query;
        query.entity = entity;
        query.where = where;
        const auto found = reader.ids(query);
        const auto *through = std::get_if<std::vector<std::int64_t>>(&found);
        if (!through)
            continue;
        auto sorted = *through;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t row = 0; row < ids.size(); ++row) {
            if (std::binary_search(sorted.begin(), sorted.end(), ids[row]))
                out[row] = static_cast<std::uint8_t>(at + 1);
        }
    }
    return out;
}

}

ListModel::ListModel(ListSpec spec, QObject *parent)
    : QAbstractTableModel(parent)
    , m_spec(std::move(spec))
{
}

void ListModel::show(const QString &path, const QString &where, const QString &order, bool descending)
{
    if (path.isEmpty()) {
        m_job.cancel();
        take({});
        return;
    }
    auto work = [path = path.toStdString(), entity = m_spec.entity.toStdString(), where = where.toStdString(), order = order.toStdString(), descending, hidden = m_spec.hidden, shows = m_showsHidden, rules = m_rules](const std::atomic_bool &stop) -> std::optional<Answer> {
        Answer answer;
        auto opened = casedb::CaseReader::open(path);
        if (const auto *trouble = std::get_if<casedb::Trouble>(&opened)) {
            answer.trouble = *trouble;
            return answer;
        }
        answer.reader = std::make_shared<casedb::CaseReader>(std::move(std::get<casedb::CaseReader>(opened)));
        answer.reader->setPulse([&stop] { return !stop.load(); });
        casedb::Query query;
        query.entity = entity;
        query.where = where;
        query.order = order;
        query.descending = descending;
        auto found = answer.reader->ids(query);
        if (const auto *error = std::get_if<casedb::FilterError>(&found))
            answer.error = *error;
        else
            answer.ids = std::move(std::get<std::vector<std::int64_t>>(found));
        answer.total = answer.reader->count(entity);
        if (hidden) {
            const auto out = hidden(*answer.reader);
            const auto isOut = [&](std::int64_t id) { return std::binary_search(out.begin(), out.end(), id); };
            answer.hidden = std::count_if(answer.ids.begin(), answer.ids.end(), isOut);
            if (answer.hidden && !shows)
                std::erase_if(answer.ids, isOut);
        }
        answer.rules = rulesOf(*answer.reader, entity, rules, answer.ids);
        answer.reader->setPulse({});
        return answer;
    };
    m_job.start(std::move(work), [this, rules = m_rules](std::optional<Answer> answer) {
        if (answer && !answer->error)
            m_shownRules = rules;
        if (answer)
            take(std::move(*answer));
    });
}

void ListModel::take(Answer answer)
{
    if (answer.error) {
        emit filterWrong(int(answer.error->position), wording::plain(answer.error->message));
        emit loaded();
        return;
    }
    beginResetModel();
    m_reader = std::move(answer.reader);
    m_ids = std::move(answer.ids);
    m_ruleOf = std::move(answer.rules);
    m_total = answer.total;
    m_hidden = answer.hidden;
    m_pages.clear();
    endResetModel();
    if (answer.trouble)
        emit unreadable(QString::fromStdString(answer.trouble->code), wording::plain(answer.trouble->text));
    emit loaded();
}

void ListModel::setSpec(ListSpec spec)
{
    beginResetModel();
    m_spec = std::move(spec);
    m_pages.clear();
    endResetModel();
}

qint64 ListModel::id(int row) const
{
    return row >= 0 && std::size_t(row) < m_ids.size() ? m_ids[std::size_t(row)] : 0;
}

int ListModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

QString ListModel::value(int row, const QString &field) const
{
    const auto wanted = std::int64_t(id(row));
    if (!m_reader || !wanted)
        return {};
    const auto cells = m_reader->cells(m_spec.entity.toStdString(), {field.toStdString()}, std::span(&wanted, 1));
    return cells.empty() || cells[0].empty() ? QString() : QString::fromStdString(cells[0][0].text);
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spec.columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == kIdRole)
        return id(index.row());
    if (role == kRuleRole || role == Qt::AccessibleDescriptionRole) {
        const auto at = std::size_t(index.row()) < m_ruleOf.size() ? int(m_ruleOf[std::size_t(index.row())]) : 0;
        const auto *rule = at > 0 && at <= m_shownRules.size() ? &m_shownRules[at - 1] : nullptr;
        return role == kRuleRole ? QVariant(rule ? rule->sign : 0) : rule ? QVariant(rule->name) : QVariant();
    }
    if (role == kSelectionRole)
        return QVariant::fromValue(Selection{m_spec.entity, id(index.row()), {}, -1});
    if (role != kChipRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto *row = m_pages.row(std::size_t(index.row()), m_ids.size(), [this](std::size_t first, std::size_t count) {
        return m_spec.fetch(*m_reader, std::span(m_ids).subspan(first, count));
    });
    if (!row || index.column() >= row->size())
        return {};
    const auto &chip = (*row)[index.column()];
    return role == kChipRole ? QVariant::fromValue(chip) : QVariant(chip.full.isEmpty() || role == Qt::DisplayRole ? chip.text() : chip.full);
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_spec.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_spec.columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_spec.columns[section].right ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

}
