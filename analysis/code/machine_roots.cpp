// SPDX-License-Identifier: GPL-3.0-or-later
// Where to begin: methods that lead to the interesting ones and that nothing in the app calls.
#include "analysis/code/machine_run.h"

#include <functional>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostLeading = 20'000;    // methods that lead to an interesting one; beyond, an app calls everything from everywhere
constexpr std::size_t kMostPreparing = 400;     // entries that lead nowhere and are run for the state they leave behind
constexpr int kCalledRounds = 4;                // how deep what is called is looked for
constexpr std::size_t kLongestName = 200;       // of a class, in dots
constexpr int kPreparingRounds = 2;             // what prepares may itself be prepared

// Types that are filled where they lie: whoever reads such a field may put something in.
constexpr std::string_view kFilled[] = {"Map;", "List;", "Set;", "Properties;", "JSONObject;", "JSONArray;", "Bundle;", "StringBuilder;", "StringBuffer;", "SparseArray;", "Vector;", "Hashtable;", "Deque;", "Queue;", "LiveData;", "AtomicReference;"};

// The platform's order of life, so that a state set early is there later.
int lifeOrder(std::string_view name)
{
    constexpr std::string_view kOrder[] = {"attachBaseContext", "onCreate", "onStart", "onResume", "onBind", "onStartCommand", "onHandleIntent", "onReceive"};
    for (std::size_t i = 0; i < std::size(kOrder); ++i) {
        if (name == kOrder[i])
            return static_cast<int>(i);
    }
    return static_cast<int>(std::size(kOrder));
}

}

class RootFinder
{
public:
    RootFinder(const Program &program, const Models &models, const AppEnvironment &environment, const std::vector<std::uint8_t> &isLibrary)
        : m_program(program)
        , m_models(models)
        , m_isLibrary(isLibrary)
    {
        for (const auto &component : environment.components) {
            const auto type = program.findClass(component.className);
            for (const auto &action : component.actions) {
                if (type != kNone)
                    m_actions.emplace(action, type);
            }
        }
    }

    // By method: those that call it or make an object whose methods the platform will call.
    void collectCallers()
    {
        m_callers.resize(m_program.methods.size());
        for (std::uint32_t i = 0; i < m_program.imageCount(); ++i)
            m_hasHandles = m_hasHandles || m_program.image(i).callSite(0).has_value();
        for (MethodIndex m = 0; m < m_program.methods.size(); ++m) {
            const auto &method = m_program.methods[m];
            if (method.code == 0)
                continue;
            const auto image = m_program.classes[method.owner].image;
            const auto item = m_program.image(image).code(method.code);
            if (!item)
                continue;
            for (std::uint32_t at = 0; at < item->units.size() / 2;) {
                const auto in = decodeInstruction(item->units, at);
                if (in.width == 0)
                    break;
                at += in.width;
                if (in.isInvoke() && in.opcode < 0xfa)
                    addCall(m, m_program.referenceOf(image, in.index), in);
                else if (in.opcode == 0x22)
                    addMaking(m, m_program.typeOf(image, in.index));
                else if (in.opcode >= 0x60 && in.opcode <= 0x6d)
                    addInitialiser(m, m_program.fieldOf(image, in.index));
                if (!m_isLibrary[method.owner])
                    addTouch(m, image, in);
            }
        }
    }

    std::vector<MethodIndex> roots(const std::vector<MethodIndex> &interesting, std::vector<std::uint8_t> &leads)
    {
        leads.assign(m_program.methods.size(), 0);
        std::vector<MethodIndex> open;
        for (const auto m : interesting) {
            if (!leads[m])
                open.push_back(m);
            leads[m] = 1;
        }
        for (std::size_t i = 0; i < open.size() && open.size() < kMostLeading; ++i) {
            for (const auto caller : m_callers[open[i]]) {
                if (!leads[caller])
                    open.push_back(caller);
                leads[caller] = 1;
            }
        }
        std::vector<MethodIndex> out;
        for (const auto m : open) {
            const bool called = std::any_of(m_callers[m].begin(), m_callers[m].end(), [&](MethodIndex caller) { return caller != m; });
            if (!called)
                out.push_back(m);
        }
        inOrder(out);
        return out;
    }

    // Entries that lead nowhere, and yet set what the leading methods read: fields, what lies in them, preferences, the
    // intent or job that starts a component.
    std::vector<MethodIndex> preparing(const std::vector<std::uint8_t> &leads, const std::function<std::uint32_t(std::uint32_t)> &key)
    {
        std::vector<std::uint8_t> prepares(m_program.methods.size(), 0);
        std::vector<MethodIndex> open;
        for (int round = 0; round < kPreparingRounds; ++round) {
            std::unordered_set<std::uint32_t> wanted;
            std::unordered_set<std::uint32_t> started;
            bool reads = false;
            const auto used = calledBy(leads, prepares);
            for (const auto &touch : m_touches) {
                if (!used[touch.method])
                    continue;
                if (touch.kind == Touch::Read)
                    wanted.insert(key(touch.what));
                reads = reads || touch.kind == Touch::ReadPreference;
            }
            for (MethodIndex m = 0; m < m_program.methods.size(); ++m) {
                if (leads[m] && !m_isLibrary[m_program.methods[m].owner])
                    started.insert(m_program.methods[m].owner);
            }
            const auto before = open.size();
            for (const auto &touch : m_touches) {
                if (leads[touch.method] || prepares[touch.method] || isInitialiser(touch.method))
                    continue;
                const bool sets = (touch.kind == Touch::Write && wanted.count(key(touch.what))) || (touch.kind == Touch::Read && isFilled(touch.what) && wanted.count(key(touch.what)))
                    || (touch.kind == Touch::WritePreference && reads) || (touch.kind == Touch::Type && started.count(touch.what));
                if (!sets)
                    continue;
                prepares[touch.method] = 1;
                open.push_back(touch.method);
            }
            if (open.size() == before)
                break;
        }
        std::vector<MethodIndex> out;
        for (std::size_t i = 0; i < open.size() && open.size() < kMostLeading; ++i) {
            const auto method = open[i];
            bool called = false;
            for (const auto caller : m_callers[method]) {
                called = called || caller != method;
                if (!leads[caller] && !prepares[caller]) {
                    prepares[caller] = 1;
                    open.push_back(caller);
                }
            }
            if (!called && !m_isLibrary[m_program.methods[method].owner])
                out.push_back(method);
        }
        inOrder(out);
        if (out.size() > kMostPreparing)
            out.resize(kMostPreparing);
        return out;
    }

    // The methods that lead or prepare, and those of the app that they call.
    std::vector<std::uint8_t> calledBy(const std::vector<std::uint8_t> &leads, const std::vector<std::uint8_t> &prepares) const
    {
        std::vector<std::uint8_t> out(m_program.methods.size(), 0);
        for (MethodIndex m = 0; m < out.size(); ++m)
            out[m] = leads[m] || prepares[m];
        bool changed = true;
        for (int round = 0; changed && round < kCalledRounds; ++round) {
            changed = false;
            for (MethodIndex m = 0; m < out.size(); ++m) {
                if (out[m] || m_isLibrary[m_program.methods[m].owner])
                    continue;
                out[m] = std::any_of(m_callers[m].begin(), m_callers[m].end(), [&](MethodIndex caller) { return out[caller] != 0; });
                changed = changed || out[m];
            }
        }
        return out;
    }

    // A private method that nothing calls, names in a text, or reaches by a handle never runs.
    bool isDead(MethodIndex method) const
    {
        constexpr std::string_view kBySerialisation[] = {"readObject", "writeObject", "readResolve", "writeReplace", "readObjectNoData"};
        const auto &known = m_program.methods[method];
        const auto &name = m_program.names.text(known.name);
        const bool called = std::any_of(m_callers[method].begin(), m_callers[method].end(), [&](MethodIndex caller) { return caller != method; });
        if (called || m_hasHandles || !(known.access & kAccPrivate) || (known.access & (kAccConstructor | kAccSynthetic)) || name.front() == '<' || m_named.count(known.name))
            return false;
        return std::find(std::begin(kBySerialisation), std::end(kBySerialisation), name) == std::end(kBySerialisation);
    }

    void inOrder(std::vector<MethodIndex> &methods) const
    {
        const auto application = m_program.names.find("Landroid/app/Application;");
        const auto order = [&](MethodIndex m) {
            const bool first = application != kNone && m_program.inherits(m_program.methods[m].owner, application);
            return std::make_tuple(first ? 0 : 1, lifeOrder(m_program.names.text(m_program.methods[m].name)), m);
        };
        std::sort(methods.begin(), methods.end(), [&](MethodIndex a, MethodIndex b) { return order(a) < order(b); });
    }

private:
    struct Touch {
        enum Kind : std::uint8_t { Read, Write, ReadPreference, WritePreference, Type };
        MethodIndex method;
        std::uint32_t what;     ///< a field reference, or the class of Type
        Kind kind;
    };

    void addTouch(MethodIndex method, std::uint32_t image, const Instruction &in)
    {
        const bool isInstance = in.opcode >= 0x52 && in.opcode <= 0x5f, isStatic = in.opcode >= 0x60 && in.opcode <= 0x6d;
        if (isInstance || isStatic) {
            const auto field = m_program.fieldOf(image, in.index);
            const bool writes = isInstance ? in.opcode >= 0x59 : in.opcode >= 0x67;
            if (field != kNone)
                m_touches.push_back({method, field, writes ? Touch::Write : Touch::Read});
        } else if (in.opcode == 0x1a || in.opcode == 0x1b) {
            const auto raw = m_program.image(image).rawString(in.index);
            const std::string_view text(reinterpret_cast<const char *>(raw.data()), raw.size());
            if (const auto type = namedBy(text); type != kNone)
                m_touches.push_back({method, type, Touch::Type});
            else if (const auto name = text.size() <= kLongestName ? m_program.names.find(text) : kNone; name != kNone)
                m_named.insert(name);
        } else if (in.opcode == 0x1c) {
            const auto type = m_program.findClass(m_program.typeOf(image, in.index));
            if (type != kNone)
                m_touches.push_back({method, type, Touch::Type});
        } else if (in.isInvoke() && in.opcode < 0xfa) {
            const auto reference = m_program.referenceOf(image, in.index);
            if (reference == kNone)
                return;
            const auto [known, isNew] = m_preferences.try_emplace(reference, 0);
            if (isNew) {
                const auto &wanted = m_program.references[reference];
                const auto &name = m_program.names.text(wanted.name);
                const auto *model = name.starts_with("put") || name.starts_with("get") ? m_models.find(m_program.names.text(wanted.owner), name) : nullptr;
                known->second = !model || model->action != "preferences" ? 0 : name.front() == 'p' ? 2 : 1;
            }
            if (known->second)
                m_touches.push_back({method, reference, known->second == 2 ? Touch::WritePreference : Touch::ReadPreference});
        }
    }

    // The class that a text names: in dots, or by an action that it takes.
    ClassIndex namedBy(std::string_view text) const
    {
        if (text.size() < 3 || text.size() > kLongestName || text.find('.') == std::string_view::npos || text.find_first_of(" /:;,") != std::string_view::npos)
            return kNone;
        const std::string name(text);
        if (const auto known = m_actions.find(name); known != m_actions.end())
            return known->second;
        auto descriptor = "L" + name + ";";
        std::replace(descriptor.begin(), descriptor.end(), '.', '/');
        return m_program.findClass(descriptor);
    }

    bool isInitialiser(MethodIndex method) const { return m_program.names.text(m_program.methods[method].name).front() == '<'; }

    bool isFilled(std::uint32_t field) const
    {
        const auto &type = m_program.names.text(m_program.fields[field].type);
        return std::any_of(std::begin(kFilled), std::end(kFilled), [&](std::string_view tail) { return type.ends_with(tail); });
    }

    void addCall(MethodIndex caller, std::uint32_t reference, const Instruction &in)
    {
        if (reference == kNone)
            return;
        auto &known = m_targets[reference];
        if (!known) {
            const bool isVirtual = in.opcode == 0x6e || in.opcode == 0x72 || in.opcode == 0x74 || in.opcode == 0x78;
            known = std::make_unique<std::vector<MethodIndex>>(m_program.targets(reference, isVirtual));
        }
        for (const auto target : *known)
            addEdge(target, caller);
    }

    void addMaking(MethodIndex maker, Name type)
    {
        const auto made = m_program.findClass(type);
        if (made == kNone || m_program.libraryParents(made).empty())
            return;
        for (auto m = m_program.classes[made].firstMethod; m < m_program.classes[made].endMethod; ++m) {
            if (!(m_program.methods[m].access & (kAccStatic | kAccConstructor)) && m_program.methods[m].code)
                addEdge(m, maker);
        }
    }

    void addInitialiser(MethodIndex reader, std::uint32_t field)
    {
        const auto owner = field == kNone ? kNone : m_program.findClass(m_program.fields[field].owner);
        if (owner == kNone)
            return;
        const auto name = m_program.names.find("<clinit>");
        for (auto m = m_program.classes[owner].firstMethod; m < m_program.classes[owner].endMethod; ++m) {
            if (m_program.methods[m].name == name)
                addEdge(m, reader);
        }
    }

    void addEdge(MethodIndex target, MethodIndex caller)
    {
        auto &callers = m_callers[target];
        if (callers.empty() || callers.back() != caller)
            callers.push_back(caller);
    }

    const Program &m_program;
    const Models &m_models;
    const std::vector<std::uint8_t> &m_isLibrary;
    std::vector<Touch> m_touches;
    std::unordered_set<Name> m_named;           // names that stand in texts of the code
    bool m_hasHandles = false;                  // methods may be called by handles, which no invocation shows
    std::unordered_map<std::string, ClassIndex> m_actions;          // classes by the actions that they take
    std::unordered_map<std::uint32_t, std::uint8_t> m_preferences;  // by method reference: 1 reads, 2 writes
    std::vector<std::vector<MethodIndex>> m_callers;
    std::unordered_map<std::uint32_t, std::unique_ptr<std::vector<MethodIndex>>> m_targets;
};

bool Machine::run(const std::vector<MethodIndex> &interesting, const std::vector<std::uint8_t> &isLibrary)
{
    RootFinder finder(m_program, m_models, m_environment, isLibrary);
    finder.collectCallers();
    auto most = m_limits.steps, mostPerRoot = m_limits.stepsPerRoot;
    const auto runRoot = [&](MethodIndex index) {
        const auto &method = m_program.methods[index];
        if (method.code == 0 || m_stopped || m_steps >= most)
            return;
        if (!m_pulse(m_steps, m_limits.steps)) {
            m_stopped = true;
            return;
        }
        m_rootLimit = std::min(most, m_steps + mostPerRoot);
        m_frameLimit = m_rootLimit;
        m_undo.clear();
        if (m_heap.size() - m_free.size() > m_limits.objectsKept || m_content > m_limits.content / 2)
            collect();
        std::vector<Value> arguments;
        if (!(method.access & kAccStatic))
            arguments.push_back(sharedInstance(method.owner));
        for (const auto type : parameters(method.proto))
            arguments.push_back(unknownOf(type, Reason::Argument, named(m_program.symbol(method)), 0));
        if (m_program.names.text(method.name) == "<clinit>")
            initialise(method.owner, nullptr);
        else
            (void)call(index, std::move(arguments), nullptr);
    };
    m_rootLimit = m_frameLimit = m_limits.steps;
    auto roots = finder.roots(interesting, m_leads);
    std::vector<std::uint8_t> byPlatform(m_program.classes.size(), 0);
    for (const auto &component : m_environment.components) {
        const auto name = m_program.names.find(component.className);
        if (const auto type = name == kNone ? kNone : m_program.findClass(name); type != kNone)
            byPlatform[type] = 1;
    }
    const auto idle = [&](MethodIndex method) { return isLibrary[m_program.methods[method].owner] && !byPlatform[m_program.methods[method].owner]; };
    // Code that never runs is looked at last, for what it holds; it ties nothing.
    std::vector<MethodIndex> dead;
    if (!m_native) {
        std::copy_if(roots.begin(), roots.end(), std::back_inserter(dead), [&](MethodIndex method) { return finder.isDead(method); });
        std::erase_if(roots, [&](MethodIndex method) { return finder.isDead(method); });
    }
    const auto middle = std::stable_partition(roots.begin(), roots.end(), [&](MethodIndex method) { return !idle(method); });
    const auto own = [&] { std::for_each(roots.begin(), middle, runRoot); };
    most = std::min(m_limits.steps, m_limits.preparing);
    mostPerRoot = m_limits.perLibraryRoot;
    m_preparing = true;
    for (const auto method : finder.preparing(m_leads, [this](std::uint32_t field) { return fieldKey(field); }))
        runRoot(method);
    m_preparing = false;
    most = m_limits.steps;
    mostPerRoot = m_limits.stepsPerRoot;
    own();
    // State that one entry sets and another reads: a second round sees it, whatever the order of the first.
    if (m_steps < m_limits.steps / 4)
        own();
    std::vector<MethodIndex> left(middle, roots.end());
    for (const auto method : interesting) {
        if (m_visited[method] || std::find(dead.begin(), dead.end(), method) != dead.end())
            continue;
        if (idle(method))
            left.push_back(method);
        else
            runRoot(method);
    }
    most = std::min(m_limits.steps, m_steps + m_limits.libraries);
    mostPerRoot = m_limits.perLibraryRoot;
    for (const auto method : left) {
        if (!m_visited[method])
            runRoot(method);
    }
    m_librariesCut = m_steps >= most;
    m_dead = true;
    for (const auto method : dead)
        runRoot(method);
    m_dead = false;
    return !m_stopped;
}

}
