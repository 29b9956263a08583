// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of an export become rows of the bundle: fields carry the names of the columns, so one visit fills any row.
#include "analysis/casedb/mask_rule.h"
#include "analysis/crypto/certificate.h"
#include "analysis/intake/capture_rows.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/telemetry_payloads.h"
#include "analysis/base/base64.h"
#include "analysis/telemetry/telemetry.h"

#include <fmt/format.h>
#include <set>
#include <tuple>
#include <type_traits>
#include <vector>

namespace keytrail::intake {

namespace {

using telemetry::Fact;
using telemetry::FactValue;

/// Sets the column of a row that bears the field's name; a value of another type than the column's is left out.
struct Fill {
    const std::string &field;
    FactValue &value; ///< its text may be taken

    template <class Column>
    void operator()(Column &column) const
    {
        if constexpr (std::is_same_v<Column, casedb::Json>) {
            if (const auto *texts = std::get_if<std::vector<std::string>>(&value))
                column.text = answers(*texts);
        } else if constexpr (std::is_same_v<Column, casedb::Text>) {
            const bool isHost = field == "host" || field == "sni" || field == "query";
            if (auto *held = std::get_if<std::string>(&value))
                column = isHost ? hostText(*held) : std::move(*held);
        } else if constexpr (std::is_same_v<Column, casedb::Texts>) {
            const bool areHosts = field == "http_hosts" || field == "dns_names";
            const auto *held = std::get_if<std::vector<std::string>>(&value);
            for (const auto &one : held ? *held : std::vector<std::string>())
                column.push_back(areHosts ? hostText(one) : one);
        } else if constexpr (std::is_same_v<Column, casedb::Time>) {
            assign<Instant>(column);
        } else if constexpr (std::is_same_v<Column, casedb::Number>) {
            assign<std::int64_t>(column);
        } else if constexpr (std::is_same_v<Column, casedb::Flag>) {
            assign<bool>(column);
        }
    }

    template <class Held, class Column>
    void assign(Column &column) const
    {
        if (const auto *held = std::get_if<Held>(&value))
            column = *held;
    }

    /// A name server's answers, of which logs give the data alone.
    static std::string answers(const std::vector<std::string> &texts)
    {
        std::string out = "[";
        for (const auto &text : texts)
            out += (out.size() > 1 ? ",{\"data\":" : "{\"data\":") + quotedText(text) + "}";
        return out + "]";
    }
};

/// Where the fields of facts stand in a row of one kind.
class FieldPlaces
{
public:
    /// The number of the column, or one that no column has. `about`: which field of its fact it is; facts of one kind mostly have the same.
    template <class Row>
    std::size_t of(Row &row, const std::string &field, std::size_t about)
    {
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            const auto &known = m_known[(about + i) % m_known.size()];
            if (known.first == field)
                return known.second;
        }
        std::size_t column = static_cast<std::size_t>(-1), number = 0;
        casedb::fields(row, [&](std::string_view name, const auto &) {
            if (name == field)
                column = number;
            ++number;
        });
        m_known.emplace_back(field, column);
        return column;
    }

private:
    std::vector<std::pair<std::string, std::size_t>> m_known;
};

/// What the examiner does not want to have in the case, counted by rule.
class LeftOut
{
public:
    explicit LeftOut(std::string_view rules)
    {
        while (!rules.empty()) {
            const auto end = std::min(rules.find('\n'), rules.size());
            if (auto rule = casedb::readMaskRule(rules.substr(0, end)))
                m_rules.push_back({std::move(*rule), 0, 0});
            rules.remove_prefix(std::min(end + 1, rules.size()));
        }
    }

    bool covers(const casedb::DeviceRecordRow &record)
    {
        for (auto &one : m_rules) {
            if (!one.rule.covers(record))
                continue;
            ++one.devices;
            for (const auto *name : {&record.sourceId, &record.serial, &record.udid, &record.imei, &record.name}) {
                if (!name->empty())
                    m_names.insert(*name);
            }
            m_names.insert(record.otherIds.begin(), record.otherIds.end());
            m_last = &one;
            return true;
        }
        return false;
    }
    /// A row of a device that was left out, by its record, by one of its names, or by a rule that names it itself; or of an app.
    template <class Row>
    bool covers(const Row &row, bool isOfDevice)
    {
        if (m_rules.empty())
            return false;
        if (isOfDevice) {
            ++m_last->rows;
            return true;
        }
        std::string_view app;
        if constexpr (std::is_same_v<Row, casedb::InstallRow>)
            app = row.package;
        else if constexpr (std::is_same_v<Row, casedb::EventRow> || std::is_same_v<Row, casedb::FlowRow>)
            app = row.app;
        casedb::DeviceRecordRow named;
        if constexpr (std::is_same_v<Row, casedb::InstallRow> || std::is_same_v<Row, casedb::EventRow>) {
            named.name = row.deviceRef;
            if (row.record == casedb::DeviceRecordId{} && m_names.contains(row.deviceRef)) {
                ++m_last->rows;
                return true;
            }
        }
        for (auto &one : m_rules) {
            if (one.rule.coversApp(app) || (one.rule.field == casedb::MaskRule::Field::Device && one.rule.covers(named))) {
                ++one.rows;
                return true;
            }
        }
        return false;
    }

    void say(Notes &notes) const
    {
        // What a rule names stands in the audit log alone: these notes go into reports.
        for (const auto &one : m_rules) {
            if (one.devices + one.rows > 0)
                notes.info("left-out", "", fmt::format("Left out of this import by {}: {} devices, {} other rows", one.rule.publicText(), one.devices, one.rows));
        }
    }

private:
    struct Counted {
        casedb::MaskRule rule;
        std::size_t devices, rows;
    };
    std::vector<Counted> m_rules;
    std::set<std::string, std::less<>> m_names;
    Counted *m_last = nullptr; ///< the rule that left a device out last; rows of left-out devices count there
};

class Rows final : public telemetry::FactSink
{
public:
    explicit Rows(Import &import)
        : m_import(import)
        , m_leftOut(import.knowledge(kLeaveOut))
    {
    }
    ~Rows() override { m_leftOut.say(m_import.notes); }

    void add(Fact fact) override
    {
        const std::string_view entity = fact.entity;
        if (entity == "device")
            m_devices.push_back(store<casedb::DeviceRecordRow>(fact, {}));
        else if (entity == "install")
            store<casedb::InstallRow>(fact, keyOf(fact, {"package", "name"}));
        else if (entity == "event")
            store<casedb::EventRow>(fact, keyOf(fact, {"kind"}));
        else if (entity == "lease")
            store<casedb::LeaseRow>(fact, {});
        else if (entity == "flow")
            m_flow = store<casedb::FlowRow>(fact, {});
        else if (entity == "dns")
            store<casedb::DnsRow>(fact, {});
        else if (entity == "tls")
            store<casedb::TlsRow>(fact, {});
        else if (entity == "http")
            store<casedb::HttpRow>(fact, {});
        else if (entity == "certificate")
            certificate(fact);
        else if (entity == "payload")
            payload(fact);
    }

private:
    static std::string keyOf(const Fact &fact, std::initializer_list<const char *> fields)
    {
        std::string key;
        for (const auto *field : fields) {
            if (const auto *text = fact.text(field)) {
                key += *text;
                key += '\n';
            }
        }
        return key;
    }

    template <class Row>
    typename Row::Id store(Fact &fact, const std::string &key)
    {
        Row row;
        row.where = m_import.within + fact.where;
        row.raw.text = std::move(fact.raw);
        bool isOfLeftOut = false;
        if constexpr (std::is_same_v<Row, casedb::InstallRow> || std::is_same_v<Row, casedb::EventRow>) {
            if (fact.device < m_devices.size()) {
                row.record = m_devices[fact.device];
                isOfLeftOut = row.record == casedb::DeviceRecordId{};
            }
        }
        if constexpr (std::is_same_v<Row, casedb::DnsRow> || std::is_same_v<Row, casedb::HttpRow> || std::is_same_v<Row, casedb::TlsRow>) {
            if (fact.flow != Fact::kNone) // facts of one record follow each other, so it is the last flow
                row.flow = m_flow;
        }
        auto &places = std::get<Places<Row>>(m_places);
        for (std::size_t at = 0; at < fact.fields.size(); ++at) {
            auto &[field, value] = fact.fields[at];
            const auto place = places.of(row, field, at);
            const Fill fill{field, value};
            std::size_t number = 0;
            casedb::fields(row, [&](std::string_view, auto &column) {
                if (number++ == place)
                    fill(column);
            });
        }
        if constexpr (std::is_same_v<Row, casedb::DeviceRecordRow>) {
            if (m_leftOut.covers(row))
                return {};
        } else if (m_leftOut.covers(row, isOfLeftOut)) {
            return {};
        }
        return m_import.bundle.add(std::move(row), key);
    }

    void certificate(const Fact &fact)
    {
        const auto *der = fact.text("der");
        if (!der)
            return;
        const auto read = crypto::readCertificate(asBytes(*der));
        if (!read) {
            m_import.notes.lost("der-invalid", fact.where, "A certificate that cannot be read");
            return;
        }
        casedb::CertificateRow row;
        row.where = m_import.within + fact.where;
        row.sha256 = read->sha256;
        row.subject = read->subject;
        row.issuer = read->issuer;
        row.serial = read->serial;
        row.notBefore = read->notBefore;
        row.notAfter = read->notAfter;
        row.names = read->names;
        row.selfSigned = read->selfSigned;
        if (read->key) {
            row.spkiSha256 = read->key->spkiSha256;
            row.keyAlgorithm = read->key->algorithm;
            row.keyBits = read->key->bits;
        }
        m_import.bundle.add(row, row.sha256);
    }

    void payload(const Fact &fact)
    {
        const auto *body = fact.text("body");
        const auto *encoding = fact.text("encoding");
        const auto *direction = fact.text("direction");
        if (!body)
            return;
        const auto plain = encoding && *encoding == "base64" ? fromBase64(*body) : std::optional(*body);
        const auto flow = fact.flow == Fact::kNone ? casedb::FlowId{} : m_flow;
        if (plain)
            addPayloadSigns(m_import, asBytes(*plain), {flow, direction ? *direction : std::string(), m_import.within + fact.where});
    }

    template <class Row>
    struct Places : FieldPlaces { };

    Import &m_import;
    LeftOut m_leftOut;
    std::tuple<Places<casedb::DeviceRecordRow>, Places<casedb::InstallRow>, Places<casedb::EventRow>, Places<casedb::LeaseRow>, Places<casedb::FlowRow>,
        Places<casedb::DnsRow>, Places<casedb::TlsRow>, Places<casedb::HttpRow>>
        m_places;
    std::vector<casedb::DeviceRecordId> m_devices; ///< 0: left out
    casedb::FlowId m_flow{};    ///< of the last flow fact
};

}

Outcome importTelemetry(Import &import)
{
    const telemetry::ColumnMapping mapping(import.knowledge("telemetry-columns.tsv"), import.knowledge("telemetry-words.tsv"), import.knowledge(kGivenMapping));
    if (!import.knowledge(kGivenMapping).empty())
        import.notes.info("mapping-given", "", "A mapping was given for this import; where it fits, it decided what the columns mean");
    Rows rows(import);
    auto refused = telemetry::readTelemetry(import.source, mapping, rows, import.notes, import.pulse);
    if (!refused)
        return {};
    return Refusal{std::move(refused->code), std::move(refused->reason)};
}

}
