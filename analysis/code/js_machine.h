// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the scripts of one page or app with values that may be unknown, and notes what they do with public keys and with the network.
// Included by its own sources only. Bounded by steps, depth and memory; an unknown condition is taken both ways.

#include "analysis/base/pulse.h"
#include "analysis/code/js_models.h"
#include "analysis/code/js_value.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

struct JsScript {
    std::string where;          ///< the file's place
    std::string source;
    std::size_t shift = 0;      ///< of the script in its file (a script inside a page)
    std::size_t number = 0;
    JsTree tree;
};

class JsMachine
{
public:
    JsMachine(JsTexts &texts, const JsModels &models, Findings &findings, const Pulse &pulse);
    /// Scripts in load order; false when the pulse said stop. Scripts outlive the machine.
    bool run(const std::vector<const JsScript *> &scripts);
    bool exhausted() const { return m_exhausted; }

private:
    enum class Done : std::uint8_t { Normal, Return, Break, Continue, Throw };
    using Arguments = std::vector<JsValue>;
    struct Frame {
        const JsScript *script = nullptr;
        JsScope *scope = nullptr;
        JsValue self;
        JsObject *function = nullptr;
        const Arguments *given = nullptr;
        JsText method = 0;
        JsText label = 0, pending = 0;  ///< of the break or continue that is under way; of the loop that begins
        std::vector<JsValue> results;
        int unsure = 0;                 ///< conditions around this place that are not known
        std::uint32_t leaves = 0;       ///< breaks and returns that may or may not have been taken
    };
    struct Hoisted {
        std::vector<JsText> names;
        std::vector<JsNodeId> functions;
    };

    // values
    JsValue unknown(Reason reason = Reason::None, Labels labels = 0) const;
    JsValue number(double value, Labels labels = 0) const;
    JsValue boolean(bool value) const;
    JsValue text(std::u16string value, Labels labels = 0, std::uint8_t how = 0, std::uint64_t place = 0);
    JsValue text(std::string_view ascii, Labels labels = 0) { return text(std::u16string(ascii.begin(), ascii.end()), labels); }
    JsValue undefined() const;
    JsValue of(JsObject *object) const;
    JsObject *make(JsObject::Kind kind);
    JsValue array(std::vector<JsValue> items, bool bytes = false);
    JsValue library(std::string path, bool instance = false);
    JsValue native(std::string name, const JsValue &receiver);
    JsValue promise(const JsValue &result);
    JsScope *makeScope(JsScope *parent, bool isFunction);
    Labels join(Labels a, Labels b) { return a == b || b == 0 ? a : a == 0 ? b : m_labels.join(a, b); }
    Labels deepLabels(const JsValue &value, int depth = 0);
    JsValue merged(const JsValue &a, const JsValue &b);
    std::optional<bool> truth(const JsValue &value) const;
    double numeric(const JsValue &value) const;
    std::u16string shown(const JsValue &value, int depth = 0);
    JsValue asText(const JsValue &value);
    std::optional<std::string> octets(const JsValue &value);
    JsText name(const JsValue &key);
    const std::string &ascii(JsText name);
    std::string placeText(std::uint64_t place) const;
    std::uint64_t placeOf(const JsNode &node) const;
    std::string where(const JsNode &node) const { return placeText(placeOf(node)); }

    // statements and expressions
    bool step();
    Done execute(JsNodeId id);
    Done executeAll(const JsNode &node, std::uint32_t from = 0);
    Done block(const JsNode &node);
    Done branch(const JsNode &node);
    Done loop(const JsNode &node);
    Done iterate(const JsNode &node);
    Done guarded(const JsNode &node);
    Done choose(const JsNode &node);
    void importNames(const JsNode &node);
    Done finish(Done done, JsText own, bool &ends);
    JsValue evaluate(JsNodeId id);
    JsValue evaluateOperator(const JsNode &node);
    JsValue evaluateAccess(const JsNode &node);
    JsValue evaluateMaking(JsNodeId id, const JsNode &node);
    JsValue binary(std::uint32_t mark, const JsValue &a, const JsValue &b);
    JsValue add(const JsValue &a, const JsValue &b);
    JsValue logical(const JsNode &node);
    JsValue update(const JsNode &node);
    JsValue assign(const JsNode &node);
    void bind(JsNodeId pattern, const JsValue &value, bool declare, bool lexical = false);
    void put(JsNodeId target, const JsValue &value);
    void nameFunction(JsNodeId node, JsText name);
    JsValue makeFunction(JsNodeId id, const JsNode &node);
    JsValue makeClass(JsNodeId id, const JsNode &node);
    void addMember(JsObject *to, const JsNode &member, bool fields);
    void makeFields(JsObject *constructor, JsObject *instance);
    JsValue makeObject(const JsNode &node);
    JsValue spreadArray(const JsNode &node, std::uint32_t from);
    Arguments argumentsOf(const JsNode &node);
    JsValue identifier(JsText name);
    JsValue global(JsText name);
    void hoist(JsNodeId id, Hoisted &out, int depth);
    const Hoisted &hoisted(JsNodeId id);
    void enter(JsNodeId id);

    // members and calls
    JsValue member(const JsValue &of, JsText name);
    JsValue indexed(const JsValue &of, const JsValue &key);
    void store(const JsValue &of, JsText name, const JsValue &value);
    void storeAt(const JsValue &of, const JsValue &key, const JsValue &value);
    JsValue callExpression(const JsNode &node);
    JsValue construct(const JsNode &node);
    JsValue call(const JsValue &function, const JsValue &self, const Arguments &arguments, const JsNode &node);
    JsValue callFunction(JsObject *function, const JsValue &self, const Arguments &arguments, const JsNode &node, bool isNew = false);
    JsValue instantiate(JsObject *constructor, const Arguments &arguments, const JsNode &node);
    JsValue callMethod(const JsValue &self, JsText name, const Arguments &arguments, const JsNode &node);
    JsValue outside(const JsValue &self, const Arguments &arguments, const JsNode &node, std::string_view name);
    void callBack(const JsValue &function, const JsValue &argument, const JsNode &node);
    JsValue await(const JsValue &value);
    void settle(JsObject *promise, const JsValue &value, const JsNode &node);
    JsValue then(const JsValue &promise, const JsValue &function, const JsNode &node, bool passes);
    void explore();
    void exploreOne(JsObject *function);

    // the language's own library
    std::optional<JsValue> builtinGlobal(std::string_view path, const Arguments &arguments, const JsNode &node);
    std::optional<JsValue> numberGlobal(std::string_view path, const Arguments &arguments);
    std::optional<JsValue> objectGlobal(std::string_view path, const Arguments &arguments, const JsNode &node);
    std::optional<JsValue> textGlobal(std::string_view path, const Arguments &arguments);
    std::optional<JsValue> textMethod(const JsValue &self, std::string_view name, const Arguments &arguments, const JsNode &node);
    std::optional<JsValue> replaced(const JsValue &self, bool all, const Arguments &arguments, const JsNode &node);
    std::optional<JsValue> arrayMethod(const JsValue &self, std::string_view name, const Arguments &arguments, const JsNode &node);
    std::optional<JsValue> arrayCallback(const JsValue &self, std::string_view name, const Arguments &arguments, const JsNode &node);
    std::optional<JsValue> objectMethod(const JsValue &self, std::string_view name, const Arguments &arguments, const JsNode &node);
    JsValue builtinNew(std::string_view name, const Arguments &arguments, const JsNode &node, bool &known);
    JsValue parsedJson(const std::string &json, const JsValue &from);
    std::u16string json(const JsValue &value, int depth);

    // models
    std::optional<JsValue> modelCall(const JsModel &model, const JsValue &self, const Arguments &arguments, const JsNode &node);
    JsValue source(std::string_view from, const JsValue &self, const Arguments &arguments);
    JsCrypto keyOf(const JsValue &value, std::string_view algorithm, std::string_view curve);
    JsCrypto keyFor(const JsModel &model, const JsValue &self, const Arguments &arguments);
    JsValue operation(const JsModel &model, const JsValue &self, const Arguments &arguments, const JsNode &node);
    std::size_t addOperation(const JsModel &model, const JsCrypto &key, const std::string &spelled, const JsNode &node);
    JsValue wrapped(const JsModel &model, const JsValue &value);
    JsValue request(const JsModel &model, const JsValue &self, const Arguments &arguments, const JsNode &node);
    std::optional<std::size_t> destination(const JsValue &url, const JsNode &node, std::string_view scheme);
    void send(Labels labels, std::size_t destination, const JsNode &node, std::string_view what);
    void link(std::size_t operation, std::size_t destination, std::string_view direction, const JsNode &node, std::string_view what);
    void trail(Labels labels, std::string_view what, const JsNode &node);

    JsTexts &m_texts;
    const JsModels &m_models;
    Findings &m_findings;
    const Pulse &m_pulse;
    LabelSets m_labels;
    std::deque<JsObject> m_objects;
    std::deque<JsScope> m_scopes;
    std::vector<const JsScript *> m_scripts;
    std::vector<JsObject *> m_functions;        ///< all that were made, for those that nothing was seen to call
    std::set<std::pair<const JsScript *, JsNodeId>> m_ran, m_listed;
    std::map<std::pair<const JsScript *, JsNodeId>, Hoisted> m_hoisted;
    std::map<std::pair<const JsScript *, JsNodeId>, JsText> m_functionNames;
    std::unordered_map<JsText, std::string> m_ascii;
    std::map<std::string, std::size_t> m_operationByKey, m_destinationByKey;
    std::map<std::pair<std::size_t, std::size_t>, bool> m_links;
    std::map<std::size_t, std::vector<TraceStep>> m_trails;
    std::map<std::pair<const JsScript *, JsNodeId>, int> m_active;
    JsScope *m_globals = nullptr;
    JsObject *m_window = nullptr;
    Frame *m_frame = nullptr;
    Frame m_top;
    std::uint64_t m_steps = 0, m_allowance = 0, m_textWork = 0, m_memory = 0, m_hits = 0;
    int m_depth = 0, m_calls = 0, m_nested = 0;
    bool m_exhausted = false, m_stopped = false, m_exploring = false, m_throwing = false;
    JsValue m_thrown;
    std::uint64_t m_spent = 0;
};

}
