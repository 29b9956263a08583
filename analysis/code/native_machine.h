// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A bounded interpreter of arm64, arm and x86-64 code: follows the values that lead to calls of catalogue functions and network
// functions, through registers, memory, calls, Objective-C messages and blocks, and between Java and native code. Library functions are models (native-models.tsv); it
// performs no input and no output, and has limits on steps, depth and forks. What it does not know is unknown, with the
// labels of what it came from: operations and destinations.

#include "analysis/code/java_value.h"
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_binary.h"
#include "analysis/code/native_memory.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace keytrail::code
{

/// Something that a library made, by its address. Addresses of objects are far from those of the image.
struct NativeObject {
    enum class Kind : std::uint8_t { Opaque, Text, Data, Key, Url, Request, Session, Task, Instance, Class, Trust, Stream, Socket, Context, Java, Handle };
    Kind kind = Kind::Opaque;
    std::string className;
    std::optional<std::string> bytes; ///< of a text or data; kNativeHole stands for a part that is not known
    std::optional<crypto::FoundKey> key;
    std::string keySource, keyWhere;
    std::string pin; ///< hex, where the bytes are a digest of the peer's key
    Labels labels = 0;
    std::uint64_t address = 0; ///< of the memory behind a data object; 0 where it was not asked for
    std::uint64_t delegate = 0;
    std::size_t destination = ~std::size_t(0); ///< of findings, once it leads somewhere
    std::string scheme, host;
    std::optional<int> port;
    bool zeroed = false; ///< fields that nothing wrote are zero
    bool decoded = false;
    std::uint64_t java = 0; ///< handle of the object on Java's side; 0 where it has none
    bool changed = false; ///< written by native code, so that Java must hear of it
    std::shared_ptr<JavaMember> member; ///< of a method or field id
};

/// Stands in texts for a part that is not known; no UTF-8 text holds it.
constexpr char kNativeHole = '\xff';

struct NativeModel {
    std::string action, detail;
};

/// Models of library functions and of selectors: native-models.tsv.
class NativeModels
{
public:
    explicit NativeModels(const KnowledgeFile &file);
    const NativeModel *find(std::string_view symbol) const;
    /// Whether a call of it ends what is traced: a network or trust function.
    bool leads(std::string_view symbol) const;
    /// A bit for each parameter of eight bytes, from 0 on, of functions that have some (native-wide.tsv).
    unsigned wideArguments(std::string_view symbol) const;

private:
    std::unordered_map<std::string, NativeModel> m_models;
    std::unordered_map<std::string, unsigned> m_wide;
};

/// The number behind `name=` in a model's detail; nothing where it does not stand there.
std::optional<unsigned> modelNumber(std::string_view detail, std::string_view name);
std::string_view modelWord(std::string_view detail, std::string_view name);

class NativeMachine
{
public:
    NativeMachine(const NativeBinary &binary, const NativeModels &models, const NativeCatalogue &catalogue, const AppEnvironment &environment, Findings &findings, const Pulse &pulse);
    /// Runs everything that leads to what is traced. False when the pulse said stop.
    bool run(const std::vector<std::uint64_t> &entries);
    bool exhausted() const { return m_exhausted; }
    /// Whether the code is of a machine that is interpreted, and linked where the interpreter has room.
    static bool canRun(const NativeBinary &binary);
    /// Functions that Java calls: their first argument is its environment.
    void setJavaEntries(std::set<std::uint64_t> entries) { m_javaEntries = std::move(entries); }
    /// Texts that name something of Java worth following ("java/net/URL"): code that uses one leads somewhere.
    void setLeadingText(std::function<bool(std::string_view)> leads) { m_leadingText = std::move(leads); }
    /// Runs what the loader runs: initialisers and JNI_OnLoad. What they leave in memory, all that runs later finds there.
    /// `always`: where nothing leads to what is traced too, for what Java gets from there.
    void initialise(bool always = false);
    /// Whether a function leads to something that is traced.
    bool leadsTo(std::uint64_t address);
    /// What JNI_OnLoad registered: Lp/C;->m(I)V -> function. Known after initialise().
    const std::map<std::string, std::uint64_t> &registered() const { return m_registered; }
    /// How an operation of Java's came here, for the ties that are found in native code.
    void setTrail(std::size_t operation, const std::vector<TraceStep> &steps);
    /// A call of a native method from Java; `self` is the receiver or the class. Several answers where paths part.
    std::vector<JavaValue> callFromJava(std::uint64_t function, std::string_view proto, const JavaValue &self, std::vector<JavaValue> &arguments, JavaSide &java);
    /// Whether the machine knows an action that a row of native-models.tsv may name.
    static bool hasAction(std::string_view name);

private:
    struct GuestCall {
        std::uint64_t target = 0;
        std::vector<NativeValue> arguments;
    };
    /// A model that calls code of the image: where to go on, and with what result.
    struct Resume {
        std::uint64_t pc = 0;
        NativeValue result;
        std::vector<GuestCall> pending;
        std::optional<std::size_t> judging; ///< destination whose trust decision ran
        NativeValue stack; ///< the stack pointer of the caller
    };
    struct State {
        State(const NativeImage &image, LabelSets &labels)
            : memory(image, labels)
        {
        }
        std::array<NativeValue, 32> x; ///< of arm64, where 31 is the stack pointer; of other machines what models are handed and answer
        std::array<NativeValue, 16> r; ///< of other machines
        std::array<std::array<NativeValue, 2>, 32> v; ///< low and high halves of vectors
        bool n = false, z = false, c = false, o = false, flagsKnown = false;
        std::uint64_t pc = 0;
        bool thumb = false;
        std::uint8_t block = 0; ///< of T32: conditions of the instructions that follow (ITSTATE)
        int depth = 0;
        std::vector<Resume> resumes;
        std::map<std::uint64_t, int> forks;
        NativeMemory memory;
    };
    /// A trust decision that is being run.
    struct Judged {
        bool compared = false, evaluated = false, accepted = false;
        std::optional<crypto::FoundKey> key;
        std::string pin;
        std::uint64_t at = 0, evaluatedAt = 0, function = 0;
    };

    // native_machine.cpp
    const std::set<std::uint64_t> &leadingFunctions();
    void findLeading();
    void runFrom(std::uint64_t address);
    void runAll(State first);
    void go(State &state);
    NativeValue argumentObject(unsigned index, const NativeFunction &function);
    void call(State &state, std::uint64_t target, std::uint64_t from);
    void leave(State &state, const NativeValue &target); ///< the end of a function of the image
    void back(State &state); ///< the end of a model
    void resume(State &state);
    void callLater(State &state, std::vector<GuestCall> calls, const NativeValue &result, std::optional<std::size_t> judging = {});
    bool stepAny(State &state);
    void decide(State &state, std::optional<bool> taken, std::uint64_t target, std::uint64_t next);

    // native_abi.cpp: how calls hand over arguments and answers, by machine
    NativeValue argumentAt(State &state, unsigned number, bool variadic = false);
    void takeArguments(State &state, std::string_view name = {});
    void giveArguments(State &state, const std::vector<NativeValue> &arguments, std::uint64_t returnTo);
    void giveAnswer(State &state);
    std::uint64_t takeReturn(State &state);
    void clobber(State &state);
    void lostCall(State &state); ///< a call to somewhere that is not known
    void enter(State &state, std::uint64_t target);
    NativeValue &stackPointer(State &state) { return m_machine == Machine::Arm64 ? state.x[31] : state.r[m_machine == Machine::Arm ? 13 : 4]; }
    unsigned pointerSize() const { return m_image.wide ? 8 : 4; }

    // arm_execute.cpp, x86_execute.cpp: one instruction; false where it cannot go on
    bool armStep(State &state);
    bool x86Step(State &state);
    friend class ArmStep;
    friend class X86Step;

    // arm64_execute.cpp, arm64_memory.cpp
    void step(State &state, std::uint32_t w);
    void immediate(State &state, std::uint32_t w);
    void bitfield(State &state, std::uint32_t w);
    void registers(State &state, std::uint32_t w);
    void conditional(State &state, std::uint32_t w);
    void arithmetic(State &state, std::uint32_t w);
    void branch(State &state, std::uint32_t w);
    void memory(State &state, std::uint32_t w);
    void memoryPair(State &state, std::uint32_t w);
    void vectorStep(State &state, std::uint32_t w);
    void addSub(State &state, std::uint32_t w, const NativeValue &a, const NativeValue &b, bool stackForm);
    std::optional<bool> holds(const State &state, unsigned condition) const;
    NativeValue get(const State &state, unsigned reg, bool stack = false) const;
    void set(State &state, unsigned reg, NativeValue value, bool wide, bool stack = false);
    NativeValue load(State &state, const NativeValue &address, unsigned size);
    void store(State &state, const NativeValue &address, unsigned size, const NativeValue &value);
    Labels join(const NativeValue &a, const NativeValue &b) { return m_labels.join(a.labels, b.labels); }

    // native_calls.cpp
    void callImport(State &state, std::string_view name);
    void message(State &state, std::string_view selector, bool toSuper);
    bool runModel(State &state, const NativeModel &model);
    void unknownCall(State &state, unsigned arguments);
    std::uint64_t implementation(std::string_view className, std::string_view selector, bool ofClass) const;
    std::string classOf(const NativeValue &value, bool &isClass) const;
    const NativeFunction *functionOf(const State &state) const;
    std::string placeOf(const State &state) const;
    void callBlock(State &state, const NativeValue &block, std::vector<NativeValue> arguments, const NativeValue &result);

    // native_java.cpp: functions of the Java environment
    void javaCall(State &state, unsigned index);
    NativeValue javaText(State &state, unsigned index, NativeValue one, Labels labels);
    NativeValue javaArray(State &state, unsigned index, NativeValue one, Labels labels);
    NativeValue javaMember(State &state, unsigned index);
    NativeValue javaInvoke(State &state, unsigned index);
    NativeValue javaField(State &state, unsigned index);
    NativeValue variadicAt(State &state, const NativeValue &list, unsigned number);
    NativeValue javaEnvironment();
    NativeValue fromJava(const JavaValue &value);
    JavaValue toJava(State &state, const NativeValue &value, std::string_view type);
    void registerNatives(State &state);
    void writeBack(State &state, const NativeValue &array, const NativeValue &elements);
    void tellTrails(const std::vector<JavaValue> &values);
    std::string descriptorOf(const NativeValue &value);
    void keep(const State &state);

    // native_objects.cpp
    NativeObject &object(const NativeValue &value); ///< new where the value is none: its labels are the value's
    NativeObject *objectAt(const NativeValue &value);
    NativeValue make(NativeObject::Kind kind, std::string className = {}, Labels labels = 0);
    NativeValue makeText(std::optional<std::string> bytes, Labels labels, bool data = false);
    std::optional<std::string> textOf(const State &state, const NativeValue &value);
    std::optional<std::string> bytesOf(const State &state, const NativeValue &value, const NativeValue &size);
    Labels labelsOf(const State &state, const NativeValue &value, std::uint64_t size);
    std::uint64_t memoryOf(State &state, NativeObject &data);
    std::string formatted(State &state, std::string_view format, unsigned next, const std::optional<NativeValue> &list);
    bool wasWritten(const State &state, const NativeValue &text);

    // native_models_text.cpp, native_models_keys.cpp, native_models_network.cpp: one function an action
    using Action = void (NativeMachine::*)(State &, std::string_view detail);
    static const std::map<std::string_view, Action> &actions();
    void copyBytes(State &state, std::string_view detail);
    void fillBytes(State &state, std::string_view detail);
    void textLength(State &state, std::string_view detail);
    void allocate(State &state, std::string_view detail);
    void same(State &state, std::string_view detail);
    void constant(State &state, std::string_view detail);
    void storePointer(State &state, std::string_view detail);
    void formatText(State &state, std::string_view detail);
    void joinText(State &state, std::string_view detail);
    void makeTextFrom(State &state, std::string_view detail);
    void makeData(State &state, std::string_view detail);
    void partOfData(State &state, std::string_view detail);
    void replaceText(State &state, std::string_view detail);
    void base64(State &state, std::string_view detail);
    void dataBytes(State &state, std::string_view detail);
    void dataLength(State &state, std::string_view detail);
    void append(State &state, std::string_view detail);
    void newInstance(State &state, std::string_view detail);
    void resourcePath(State &state, std::string_view detail);
    void readFile(State &state, std::string_view detail);
    void callFunction(State &state, std::string_view detail);
    void performSelector(State &state, std::string_view detail);
    void derive(State &state, std::string_view detail);
    void cxxString(State &state, std::string_view detail);
    std::optional<std::string> cxxText(const State &state, const NativeValue &at);
    void findSymbol(State &state, std::string_view detail);
    void compare(State &state, std::string_view detail);

    void catalogueCall(State &state, const CatalogueEntry &entry);
    void importKey(State &state, const CatalogueEntry &entry);
    void bindKey(State &state, std::string_view detail);
    void memoryBio(State &state, std::string_view detail);
    void digest(State &state, std::string_view detail);
    void trust(State &state, std::string_view detail);
    void evaluateTrust(State &state, std::string_view detail);
    void acceptTrust(State &state, std::string_view detail);
    void verifyMode(State &state, std::string_view detail);
    std::optional<crypto::FoundKey> keyIn(std::string_view bytes);
    std::size_t operation(State &state, const std::string &api, const std::string &id, const std::string &kind, const NativeObject *key, std::string_view algorithm);
    void settleTrust(State &state, std::size_t destination);
    void sawPeerCompared(State &state, const NativeValue &peer, const NativeValue &other);

    void makeUrl(State &state, std::string_view detail);
    void makeRequest(State &state, std::string_view detail);
    void setBody(State &state, std::string_view detail);
    void setUrl(State &state, std::string_view detail);
    void makeSession(State &state, std::string_view detail);
    void startTask(State &state, std::string_view detail);
    void openStreams(State &state, std::string_view detail);
    void makeSocket(State &state, std::string_view detail);
    void connectSocket(State &state, std::string_view detail);
    void resolveHost(State &state, std::string_view detail);
    void parseAddress(State &state, std::string_view detail);
    void connectHost(State &state, std::string_view detail);
    void attach(State &state, std::string_view detail);
    void sendBytes(State &state, std::string_view detail);
    void receiveBytes(State &state, std::string_view detail);
    void curlOption(State &state, std::string_view detail);
    void curlPerform(State &state, std::string_view detail);
    std::size_t destination(State &state, std::string scheme, std::optional<std::string> host, std::optional<int> port, std::string path, std::string url, bool decoded);
    std::size_t destinationOfUrl(State &state, const NativeValue &url);
    std::optional<std::size_t> destinationOf(State &state, const NativeValue &value);
    void send(State &state, Labels labels, std::size_t destination, std::string_view what);
    void link(std::size_t operation, std::size_t destination, std::string_view direction, const std::string &where, std::string_view what);
    Labels labelOf(std::size_t destination) { return m_labels.of(Label::of(Label::Destination, static_cast<std::uint32_t>(destination))); }

    const NativeBinary &m_binary;
    const NativeImage &m_image;
    const NativeModels &m_models;
    const NativeCatalogue &m_catalogue;
    const AppEnvironment &m_environment;
    Findings &m_findings;
    const Pulse &m_pulse;
    LabelSets m_labels;
    enum class Machine : std::uint8_t { None, Arm64, Arm, X86_64 };
    Machine m_machine = Machine::None;
    const NativeAddresses &m_at;
    bool m_macho;
    bool m_stackVariadics; ///< what follows the named arguments of a variadic function lies on the stack
    std::unordered_map<std::uint64_t, NativeObject> m_objects;
    std::uint64_t m_nextObject;
    std::map<std::string, std::uint64_t> m_named; ///< constants of libraries, shared instances of classes
    std::unordered_map<std::string, std::map<std::string, std::uint64_t>> m_methods; ///< class -> "-selector" -> code
    std::map<std::string, std::string> m_parents;
    std::map<std::string, std::vector<std::uint64_t>> m_implementors; ///< by selector
    std::vector<State> m_open;
    std::set<std::uint64_t> m_visited; ///< functions that ran
    std::map<std::string, std::size_t> m_operationByKey, m_destinationByKey;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_linkByPair;
    std::map<std::size_t, std::vector<TraceStep>> m_trails; ///< by operation
    std::vector<Judged> m_judging;
    std::uint64_t m_steps = 0, m_rootSteps = 0;
    bool m_exhausted = false, m_stopped = false;
    std::set<std::uint64_t> m_leading, m_javaEntries;
    bool m_leadingKnown = false;
    std::function<bool(std::string_view)> m_leadingText;
    std::optional<NativeMemory> m_kept; ///< what calls before left in memory
    std::map<std::string, std::uint64_t> m_registered;
    std::vector<std::string> m_lookedUp; ///< by dlsym: imports behind those of the image
    JavaSide *m_java = nullptr; ///< while Java calls
    std::vector<JavaValue> *m_javaAnswers = nullptr;
    std::string m_answerType;
    std::uint64_t m_mostSteps = 0, m_javaSteps = 0;
    bool m_keeps = false;
    int m_javaDepth = 0;
};

}
