// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A bounded interpreter of Dalvik code over partly known values. It runs the methods that lead to public-key work or to
// the network, from where the platform enters the app, with everything unknown that comes from outside: calls into the
// app are followed, library calls answer by models, a condition that is not known is taken both ways. Strings hidden by a
// decoding method so come out by running it; what an operation makes is followed to where it goes by labels on values.
// No code of the app is executed; nothing is opened; every walk has a budget (Limits) and says where it gave up.
//
// Paths that part at an unknown condition are run one after the other. Arrays and builders are put back to what they held
// at the fork; fields keep what the path before wrote, which stands for "some order of events".

#include "analysis/base/pulse.h"
#include "analysis/code/findings.h"
#include "analysis/code/java_value.h"
#include "analysis/code/models.h"
#include "analysis/code/native_side.h"
#include "analysis/code/program.h"
#include "analysis/code/renamed.h"
#include "analysis/code/value.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace keytrail::code {

/// Budgets. A step is one instruction. Chosen so that a large app ends within seconds; small apps stay far below.
struct Limits {
    std::uint64_t steps = 20'000'000; ///< about six seconds of a desktop core; large apps reach it, and a note says so
    std::uint64_t stepsPerRoot = 4'000'000;
    std::uint64_t preparing = 1'000'000;    ///< for entries that only leave state behind
    /// The same for library code that nothing in the app calls: it may run by reflection or not at all.
    std::uint64_t libraries = 2'000'000, perLibraryRoot = 100'000;
    std::uint64_t stepsPerFrame = 600'000;  ///< a decoder over a key of some kilobytes takes a tenth of it
    std::size_t objects = 400'000;
    std::size_t objectsKept = 150'000;      ///< beyond, what nothing refers to is dropped between two entries
    std::size_t pathsPerFrame = 48;
    int passesPerEdge = 3;
    /// The same for methods that lead to nothing that is looked for: run for what they answer, not for what they do.
    std::size_t pathsAside = 6;
    int passesAside = 1;
    std::uint64_t forkedStepsAside = 20'000;
    int depth = 40;
    int recursion = 3;
    std::size_t largestArray = 1 << 16;     ///< elements kept one by one
    std::size_t longestText = 1 << 20;
    std::size_t content = 96 << 20;         ///< bytes in texts and arrays, saved copies included; beyond, an entry ends and the next begins afresh
    std::size_t results = 4;                ///< distinct values a call may answer
};

/// One activation on the interpreter's stack.
struct Frame {
    MethodIndex method = kNone;
    Frame *caller = nullptr;
    std::uint32_t offset = 0;               ///< of the instruction that runs
    std::vector<Value> arguments;           ///< by parameter, `this` first
};

/// A call that leaves the app.
struct LibraryCall {
    Frame *frame = nullptr;
    std::string owner, name, proto;         ///< texts; proto is empty for calls through reflection
    std::string detail;                     ///< of the model
    std::string where;                      ///< of a call from native code; empty for those of the frame
    bool isStatic = false;
    bool reflective = false;
    Value methodName;                       ///< of a reflective call: the string that chose the method
    std::vector<Value> arguments;           ///< receiver first where there is one
    /// The n-th argument as the source counts, the receiver left out; unknown when there are fewer.
    const Value &argument(std::size_t n) const;
    const Value &receiver() const;
    std::size_t count() const { return arguments.size() - (isStatic ? 0 : 1); }
    std::string returnType;
};

class Machine : private JavaSide
{
public:
    /// `native` answers calls of native methods, where there is one.
    Machine(const Program &program, const Models &models, const Renamed &renamed, const AppEnvironment &environment, Findings &findings, const Pulse &pulse, NativeSide *native = nullptr);
    ~Machine() override;

    /// Runs everything that leads to `interesting` methods, the app's own code first; false when stopped by the pulse.
    /// `isLibrary` tells classes of known libraries.
    bool run(const std::vector<MethodIndex> &interesting, const std::vector<std::uint8_t> &isLibrary);
    /// Runs the trust decisions of all classes, those that nothing installs included.
    void judgeAll();
    static bool hasAction(std::string_view name);
    std::uint64_t steps() const { return m_steps; }
    bool exhausted() const { return m_steps >= m_limits.steps; }
    bool exhaustedLibraries() const { return m_librariesCut; }

private:
    friend class RootFinder;
    using Action = Value (Machine::*)(LibraryCall &);
    struct Path;
    struct Run;
    class Borrowed;

    // machine.cpp: the frame
    std::vector<Value> call(MethodIndex method, std::vector<Value> arguments, Frame *caller);
    Value callOne(MethodIndex method, std::vector<Value> arguments, Frame *caller);
    void runPath(Run &run, Path &path);
    bool step(Run &run, Path &path, const Instruction &in);
    bool branch(Run &run, Path &path, const Instruction &in);
    bool takeSwitch(Run &run, Path &path, const Instruction &in);
    bool fork(Run &run, Path &path, std::uint32_t other, std::uint32_t from);
    bool seenBefore(Run &run, Path &path);
    void addHandlers(Run &run);
    bool jump(Run &run, Path &path, std::int64_t target);
    void finish(Run &run, const Value &value, bool fromHandler);
    std::uint64_t hashOf(const Value &value) const;

    // machine_values.cpp: instructions on values
    void moveAndConstants(Run &run, Path &path, const Instruction &in);
    void objects(Run &run, Path &path, const Instruction &in);
    void arrays(Run &run, Path &path, const Instruction &in);
    void fieldAccess(Run &run, Path &path, const Instruction &in);
    Value arithmetic(const Instruction &in, const Value &a, const Value &b);
    Value unary(const Instruction &in, const Value &a);
    Value compareLong(const Instruction &in, const Value &a, const Value &b);

    // machine_heap.cpp
    Value newObject(Object::Kind kind, Name type);
    void collect();
    void charge(std::size_t bytes);         ///< ends the entry that runs when the content is more than is kept
    Object &at(const Value &value) { return *m_heap[value.index()]; }
    const Object &at(const Value &value) const { return *m_heap[value.index()]; }
    Object *object(const Value &value) { return value.isObject() ? m_heap[value.index()].get() : nullptr; }
    const Object *object(const Value &value) const { return value.isObject() ? m_heap[value.index()].get() : nullptr; }
    Object &writable(const Value &value);   ///< saves an array or builder that is older than the last fork
    void rollBack(std::size_t mark);
    Value text(std::u16string content, std::uint8_t how = 0, Labels labels = 0);
    Value textUtf8(std::string_view content, std::uint8_t how = 0, Labels labels = 0);
    Value constantText(std::uint32_t image, std::uint32_t index);
    Value classObject(Name descriptor);
    Value sharedInstance(ClassIndex type);
    Value opaque(std::string_view type, Labels labels = 0, Reason reason = Reason::Library, Name detail = 0);
    Value bytes(std::string_view content, Labels labels = 0);
    Value unknownOf(std::string_view type, Reason reason, Name detail, Labels labels);
    Value defaultOf(std::string_view type);
    std::uint32_t fieldKey(std::uint32_t field);
    const Model *fieldModel(std::uint32_t field);
    Value metaData();
    Value readField(const Value &holder, std::uint32_t field);
    void writeField(const Value &holder, std::uint32_t field, const Value &value, const Frame &frame);
    /// Whether what a field held before counts for more than `value`.
    bool keeps(const Value &value) const { return m_handling || (m_preparing && value.kind == Value::Kind::Null); }
    void trailOfField(const Value &value, std::uint32_t field, const Frame &frame);
    Value readStatic(std::uint32_t field, Frame *frame);
    void writeStatic(std::uint32_t field, const Value &value, Frame *frame);
    void initialise(ClassIndex type, Frame *frame);
    Labels labelsOf(const Value &value);    ///< of the value and what it refers to, contents included
    void addLabels(const Value &value, Labels labels);
    std::optional<std::u16string> textOf(const Value &value) const;     ///< of a String or builder without holes
    std::optional<std::string> bytesOf(const Value &value) const;       ///< of a byte array that is known throughout
    std::optional<std::int64_t> numberOf(const Value &value) const;
    std::u16string appendable(const Value &value, std::string_view type, std::uint8_t &how, Labels &labels, Reason &reason, Name &detail) const;
    Name named(std::string_view text) { return m_names.add(text); }
    const std::string &textOfName(Name name) const { return m_names.text(name); }

    // machine_calls.cpp: invocations
    bool invoke(Run &run, Path &path, const Instruction &in);
    bool invokeCustom(Run &run, Path &path, const Instruction &in);
    std::vector<Value> dispatch(Frame *frame, std::uint32_t reference, std::vector<Value> arguments, unsigned kind, ClassIndex from);
    std::vector<Value> callInterface(Frame *frame, const Value &target, std::string_view name, std::vector<Value> arguments);
    /// What is known of `Lowner;->name`.
    struct Known {
        const Model *model = nullptr;
        Action action = nullptr;
        ClassIndex owner = kNone;           ///< the app's own class, where it has one of that name
        Name symbol = kNone;                ///< of m_names, once it was asked for
    };
    Known &known(const std::string &owner, const std::string &name);
    Name symbolOf(const LibraryCall &call);
    bool isPlatformType(Name type);
    const std::vector<std::string_view> &parameters(Name proto);    ///< proto: of the program's names
    const std::vector<MethodIndex> &targets(std::uint32_t reference, bool isVirtual);
    Value callLibrary(LibraryCall &call);
    Value byDefault(LibraryCall &call);
    void absorb(LibraryCall &call, Labels labels);
    Labels escape(LibraryCall &call, const Value &value);   ///< answers what its methods put into what they were handed
    bool takesData(std::string_view type);
    Labels callBack(const Value &instance, Frame *frame, Labels from);
    Value answered(std::string_view type, Name detail, Labels from);
    bool hasOutsideParents(ClassIndex start) const;
    Value runLambda(const Value &lambda, std::vector<Value> arguments, Frame *frame);
    void trail(Labels labels, std::string_view what, std::string value, std::string where);
    std::string place(const LibraryCall &call) const;
    std::string shown(const Value &value) const;

    // machine_native.cpp: calls of native methods, and of Java by them
    std::vector<Value> callNative(MethodIndex index, const std::vector<Value> &arguments, Frame *caller);
    JavaValue toNative(const Value &value, std::string_view type);
    Value fromNative(const JavaValue &value, std::string_view type, Name detail);
    void takeArray(const Value &array, const JavaValue &from);
    JavaValue callJava(const JavaMember &method, std::vector<JavaValue> &arguments, const std::string &where) override;
    JavaValue readJava(const JavaMember &field, const JavaValue &holder) override;
    void writeJava(const JavaMember &field, const JavaValue &holder, const JavaValue &value) override;
    void trailOf(std::uint32_t operation, std::string_view what, const std::string &value, const std::string &where) override;
    std::uint32_t fieldFor(const JavaMember &field) const;

    // models_*.cpp: actions
    static const std::unordered_map<std::string, Action> &actions();
    struct Operand {
        std::u16string text;            ///< with holes where parts are unknown
        std::uint8_t how = 0;
        Labels labels = 0;
        Reason reason = Reason::Library;
        Name detail = 0;
    };
    Operand operandOf(const Value &value, std::string_view type) const;
    Value textFrom(std::u16string content, const Operand &one, const Operand &other, std::uint8_t more = 0);
    Value stringUnits(LibraryCall &call, const Operand &self);
    Value stringCompare(LibraryCall &call, const Operand &self);
    Value stringKnown(LibraryCall &call, const Operand &self);
    Value stringSplit(LibraryCall &call, const Operand &self);
    Value actString(LibraryCall &call);
    Value actStringStatic(LibraryCall &call);
    Value actFormat(LibraryCall &call);
    Value newString(LibraryCall &call);
    Value actBuilder(LibraryCall &call);
    Value editBuilder(LibraryCall &call, Object &self);
    Value actBox(LibraryCall &call);
    Value actCharacter(LibraryCall &call);
    Value actMath(LibraryCall &call);
    Value actTextUtils(LibraryCall &call);
    Value actReason(LibraryCall &call);
    Value actBase64Decode(LibraryCall &call);
    Value actBase64Encode(LibraryCall &call);
    Value actHex(LibraryCall &call);
    Value actFill(LibraryCall &call);
    Value actMapOf(LibraryCall &call);
    Value actArrays(LibraryCall &call);
    Value actArrayCopy(LibraryCall &call);
    Value actList(LibraryCall &call);
    Value actCollections(LibraryCall &call);
    Value actPattern(LibraryCall &call);
    Value actMatcher(LibraryCall &call);
    Value actTokenizer(LibraryCall &call);
    Value actHold(LibraryCall &call);
    Value actJoinAll(LibraryCall &call);
    Value actMessageFormat(LibraryCall &call);
    Value actPercent(LibraryCall &call);
    Value newList(LibraryCall &call);
    Value fillList(LibraryCall &call);
    Value readList(LibraryCall &call, Labels labels);
    Value actMap(LibraryCall &call);
    Value actJson(LibraryCall &call);
    Value actPreferences(LibraryCall &call);
    Value actFile(LibraryCall &call);
    Value newFile(const Value &made, std::u16string path, Labels labels);
    Value fileContent(LibraryCall &call);
    std::string fileKey(const Value &file) const;
    std::u16string pathFrom(const LibraryCall &call, std::size_t first) const;
    Value actStream(LibraryCall &call);
    Value newStream(LibraryCall &call);
    Value writeStream(LibraryCall &call, const Value &root);
    Value wholeStream(LibraryCall &call, const Value &root);
    Value readStream(LibraryCall &call, const Value &root);
    Value actProperties(LibraryCall &call);
    Value actResources(LibraryCall &call);
    Value actAsset(LibraryCall &call);
    Value actIntent(LibraryCall &call);
    Value actStart(LibraryCall &call);
    Value actMessage(LibraryCall &call);
    Value actRun(LibraryCall &call);
    Value actAsyncTask(LibraryCall &call);
    Value actThen(LibraryCall &call);
    Value actObserve(LibraryCall &call);
    Value actFuture(LibraryCall &call);
    Value actEnum(LibraryCall &call);
    Value actLazy(LibraryCall &call);
    Value actWork(LibraryCall &call);
    Value runWork(LibraryCall &call, const std::string &method, bool goesOn);
    Value actBuffer(LibraryCall &call);
    Value newBuffer(const Value &array, std::int64_t begin, std::int64_t end);
    Value bufferFromOutside(LibraryCall &call);
    Value putIntoBuffer(LibraryCall &call, const Value &array, std::optional<std::int64_t> position);
    Value getFromBuffer(LibraryCall &call, const Value &array, std::optional<std::int64_t> position, std::optional<std::int64_t> end);
    Value actReflection(LibraryCall &call);
    Value classMember(LibraryCall &call);
    Value reach(LibraryCall &call, const Value &type, const std::u16string &member, const Value &memberName);
    Value actIdentity(LibraryCall &call);
    Value actArgument(LibraryCall &call);
    Value actSlot(LibraryCall &call);
    Value actObjects(LibraryCall &call);
    Value actUrl(LibraryCall &call);
    Value actUrlBuilder(LibraryCall &call);
    Value actAddress(LibraryCall &call);
    void askByName(const Value &made, LibraryCall &call);
    Value actOpen(LibraryCall &call);
    Value actSend(LibraryCall &call);
    Value actChannel(LibraryCall &call);
    Value actReceive(LibraryCall &call);
    Value actDefaultTls(LibraryCall &call);
    Value actTls(LibraryCall &call);
    Value actPinner(LibraryCall &call);
    Value actProceed(LibraryCall &call);
    Value actCipher(LibraryCall &call);
    Value actSignature(LibraryCall &call);
    Value actAgreement(LibraryCall &call);
    Value actKeyFactory(LibraryCall &call);
    Value actKeySpec(LibraryCall &call);
    Value actKey(LibraryCall &call);
    Value actKeyStore(LibraryCall &call);
    Value actGenerator(LibraryCall &call);
    Value actCertificate(LibraryCall &call);
    Value actBigInteger(LibraryCall &call);
    Value actDigest(LibraryCall &call);
    Value actParameters(LibraryCall &call);
    Value actEngine(LibraryCall &call);
    Value actOneShot(LibraryCall &call);

    // models_crypto*.cpp: what the crypto actions share
    CryptoState &crypto(const Value &value);
    const CryptoState *cryptoOf(const Value &value) const;
    std::size_t operation(LibraryCall &call, std::string kind, const CryptoState *state, Labels data);
    void useKey(CryptoState &state, const Value &key, LibraryCall &call);
    Value keyFrom(const Value &source, std::string_view algorithm, LibraryCall &call, std::string_view type);
    void decidedElsewhere(LibraryCall &call, std::size_t operation, const Value &name);
    void comparePeer(LibraryCall &call, const Value &one, const Value &other);
    void compareElement(const Value &unknown, Frame &frame);
    std::optional<std::size_t> judgeTrust(const Value &manager, Frame *frame);
    Labels trustLabels(const Value &value, Frame *frame);
    void rememberKey(CryptoState &state, crypto::FoundKey found, const Value &source, LibraryCall &call);
    Labels resultLabels(std::size_t operation, Labels data);
    Value decryptKnown(LibraryCall &call, const CryptoState &state);
    Labels trustLabelsOf(const Value &value, Frame *frame);
    bool isClosed(ClassIndex type) const { return m_closed[type] != 0; }
    void incoming(std::size_t operation, Labels data, const std::string &where);

    // models_network.cpp: what the network actions share
    struct Address {
        std::u16string url;             ///< with holes where parts are unknown
        std::string scheme;
        std::u16string host;
        std::optional<int> port;
        std::uint8_t how = 0;
        Reason reason = Reason::None;
        Name detail = 0;
        Labels labels = 0;
        bool empty = true;
    };
    Address addressOf(const Value &value) const;
    Address parseUrl(const Value &text) const;
    std::size_t destination(const Address &address, const std::string &where);
    void connect(const Value &network, const Address &address, LibraryCall &call);
    void meet(const Value &network, const std::string &where, std::string_view what);
    void link(std::size_t operation, std::size_t destination, std::string_view direction, const std::string &where, std::string_view what, double confidence = 0.9);
    std::string reasonText(Reason reason, Name detail) const;
    static std::string_view resolvedBy(std::uint8_t how);

    const Program &m_program;
    const Models &m_models;
    const Renamed &m_renamed;
    const AppEnvironment &m_environment;
    Findings &m_findings;
    const Pulse &m_pulse;
    NativeSide *m_native;
    Limits m_limits;

    NamePool m_names;                                   // the interpreter's own texts: types, slots, reasons
    LabelSets m_labels;
    std::vector<std::unique_ptr<Object>> m_heap;
    std::vector<std::uint32_t> m_free;                  // places of m_heap that hold nothing
    struct Saved {
        std::uint32_t index;
        std::uint32_t epoch;
        std::u16string text;
        std::vector<Value> items;
        Labels labels;
    };
    std::vector<Saved> m_undo;
    std::uint32_t m_epoch = 0;
    std::uint64_t m_writeHash = 0;

    std::unordered_map<std::uint32_t, Value> m_statics;
    std::unordered_map<std::uint32_t, Value> m_lastWrites;      // by field: what any path wrote last
    std::vector<std::uint32_t> m_fieldKeys;
    std::vector<std::uint8_t> m_classState;                     // 0 untouched, 1 initialised
    std::unordered_map<std::uint64_t, std::uint32_t> m_constants;
    std::unordered_map<std::uint32_t, std::uint32_t> m_shared, m_classObjects;
    std::vector<std::unique_ptr<MethodCode>> m_code;            // by method, once it was entered
    std::vector<std::uint8_t> m_visited;                        // by method: entered at least once
    std::vector<std::uint32_t> m_onStack;
    std::unordered_map<std::string, Known> m_known;             // by Lowner;->name
    std::string m_key;                                          // of the last look into m_known
    std::vector<std::int8_t> m_platformTypes;                   // by name of a type: -1 not looked up yet
    std::vector<std::unique_ptr<std::vector<std::string_view>>> m_parameters;
    std::unordered_map<std::uint64_t, std::vector<MethodIndex>> m_targets;
    std::deque<LibraryCall> m_calls;                            // reused, so that their texts keep their room; the first m_callsOpen run
    std::size_t m_callsOpen = 0;
    struct Looked {
        std::uint32_t index;
        int depth;
    };
    std::vector<Looked> m_lookedInto;                           // of labelsOf
    std::vector<std::uint32_t> m_lookedAt;                      // by object: the round of labelsOf that met it last
    std::uint32_t m_lookRound = 0;
    std::unordered_map<std::string, Value> m_preferences;       // by key, and by fileKey for streams
    std::uint32_t m_files = 0;                                  // File objects made so far
    std::unordered_map<std::string, std::size_t> m_destinationByKey, m_operationByKey, m_linkByKey;
    std::unordered_map<std::uint32_t, std::vector<TraceStep>> m_trails;
    std::unordered_map<std::uint32_t, std::size_t> m_trustOf;   // by class: the operation it decides, or kNoOperation
    struct Judged {
        std::string pin;
        std::optional<crypto::FoundKey> key;
        Value element;                  ///< the array that an element was last read from
        bool compared = false, delegated = false;
    };
    std::vector<Judged> m_judging;                              // trust decisions that run right now
    std::unordered_map<std::uint32_t, std::uint32_t> m_decidedBy;   // operation -> its row at the method that decides
    std::vector<std::uint8_t> m_leads;                          // by method: leads to an interesting one
    std::vector<std::uint8_t> m_closed;                         // by class: of a library that models stand for
    bool m_threwOnly = false;                                   // the last call ended in exceptions alone
    Labels m_defaultTls = 0;
    std::uint64_t m_steps = 0, m_rootLimit = 0, m_frameLimit = 0;
    std::size_t m_content = 0;                                  // bytes charged since they were last counted
    int m_depth = 0;
    bool m_librariesCut = false;
    bool m_dead = false;                        // runs code that nothing can call
    bool m_preparing = false;                   // runs an entry for the state it leaves behind
    bool m_stopped = false, m_handling = false; // m_handling: inside an exception handler that nothing was seen to throw to
    std::string m_packageWhere;
    Frame *m_nativeFrame = nullptr;                             // of the native method that runs
    std::vector<Value> m_handles;                               // objects that native code was handed, by handle - 1
    std::unordered_map<std::uint32_t, std::uint64_t> m_handleOf;    // by object
};

}
