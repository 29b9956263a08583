// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A bounded interpreter of arm64 code: follows the values that lead to calls of catalogue functions and network functions,
// through registers, memory, calls, Objective-C messages and blocks. Library functions are models (native-models.tsv); it
// performs no input and no output, and has limits on steps, depth and forks. What it does not know is unknown, with the
// labels of what it came from: operations and destinations.

#include "analysis/code/native_binary.h"
#include "analysis/code/native_memory.h"

#include <array>
#include <functional>
#include <map>
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

private:
    std::unordered_map<std::string, NativeModel> m_models;
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
        std::uint64_t link = 0; ///< the link register to restore
    };
    struct State {
        State(const NativeImage &image, LabelSets &labels)
            : memory(image, labels)
        {
        }
        std::array<NativeValue, 32> x; ///< 31 is the stack pointer
        std::array<std::array<NativeValue, 2>, 32> v; ///< low and high halves
        bool n = false, z = false, c = false, o = false, flagsKnown = false;
        std::uint64_t pc = 0;
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
    std::set<std::uint64_t> leadingFunctions() const;
    void runFrom(std::uint64_t address);
    void go(State &state);
    NativeValue argumentObject(unsigned index, const NativeFunction &function);
    void call(State &state, std::uint64_t target, std::uint64_t from);
    void leave(State &state, const NativeValue &target); ///< the end of a function of the image
    void back(State &state); ///< the end of a model
    void resume(State &state);
    void callLater(State &state, std::vector<GuestCall> calls, const NativeValue &result, std::optional<std::size_t> judging = {});
    void decide(State &state, std::optional<bool> taken, std::uint64_t target);

    // arm64_execute.cpp, arm64_memory.cpp, arm64_vector.cpp
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
    void javaCall(State &state, unsigned index);
    bool runModel(State &state, const NativeModel &model);
    void unknownCall(State &state, unsigned arguments);
    std::uint64_t implementation(std::string_view className, std::string_view selector, bool ofClass) const;
    std::string classOf(const NativeValue &value, bool &isClass) const;
    const NativeFunction *functionOf(const State &state) const;
    std::string placeOf(const State &state) const;
    void callBlock(State &state, const NativeValue &block, std::vector<NativeValue> arguments, const NativeValue &result);

    // native_objects.cpp
    NativeObject &object(const NativeValue &value); ///< new where the value is none: its labels are the value's
    NativeObject *objectAt(const NativeValue &value);
    NativeValue make(NativeObject::Kind kind, std::string className = {}, Labels labels = 0);
    NativeValue makeText(std::optional<std::string> bytes, Labels labels, bool data = false);
    std::optional<std::string> textOf(const State &state, const NativeValue &value);
    std::optional<std::string> bytesOf(const State &state, const NativeValue &value, const NativeValue &size);
    Labels labelsOf(const State &state, const NativeValue &value, std::uint64_t size);
    std::uint64_t memoryOf(State &state, NativeObject &data);
    std::string formatted(State &state, std::string_view format, unsigned next);
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
    bool m_macho;
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
};

}
