// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/app_trace.h"

#include "analysis/code/machine.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace keytrail::code {

namespace {

// Actions of models that lead somewhere: a method that calls one is run, and so is everything that leads to it.
constexpr std::string_view kLeading[] = {"open", "send", "channel", "cipher", "signature", "agreement", "key-factory", "engine", "one-shot", "pinner", "default-tls", "proceed", "certificate"};

bool leads(const Program &program, const Models &models, const Renamed &renamed, const MethodReference &reference, bool inLibrary)
{
    auto owner = program.names.text(reference.owner), name = program.names.text(reference.name), proto = program.names.text(reference.proto);
    renamed.translate(owner, name, proto);
    if (const auto *model = models.find(owner, name)) {
        if (std::find(std::begin(kLeading), std::end(kLeading), model->action) != std::end(kLeading))
            return name != "getInstance" || model->action == "cipher" || model->action == "signature";
        if (model->action == "big-integer")
            return name == "modPow";
        // What a library looks up by name is its own business.
        if (model->action == "reflection")
            return !inLibrary && (name == "invoke" || name == "forName" || name == "loadClass");
    }
    return owner == "Ljavax/net/ssl/SSLContext;" && name == "init";
}

std::vector<MethodIndex> interestingMethods(const Program &program, const Models &models, const Renamed &renamed, const std::vector<std::uint8_t> &isLibrary, NativeSide *native)
{
    std::vector<std::int8_t> known[] = {std::vector<std::int8_t>(program.references.size(), -1), std::vector<std::int8_t>(program.references.size(), -1)};
    std::vector<MethodIndex> out;
    for (MethodIndex m = 0; m < program.methods.size(); ++m) {
        const auto &method = program.methods[m];
        const auto image = program.classes[method.owner].image;
        const auto &type = program.names.text(program.classes[method.owner].name);
        if (method.code == 0 || models.isClosed(type) || renamed.of(type))
            continue;
        const bool inLibrary = isLibrary[method.owner] != 0;
        auto &here = known[inLibrary];
        const auto item = program.image(image).code(method.code);
        for (std::uint32_t at = 0; item && at < item->units.size() / 2;) {
            const auto in = decodeInstruction(item->units, at);
            if (in.width == 0)
                break;
            at += in.width;
            const auto reference = in.isInvoke() && in.opcode < 0xfa ? program.referenceOf(image, in.index) : kNone;
            if (reference == kNone)
                continue;
            if (here[reference] < 0)
                here[reference] = leads(program, models, renamed, program.references[reference], inLibrary) || (native && native->leads(program.symbol(program.references[reference])));
            if (here[reference]) {
                out.push_back(m);
                break;
            }
        }
    }
    return out;
}

}

bool hasAction(std::string_view name)
{
    return Machine::hasAction(name);
}

std::string rowKind(const CatalogueEntry &entry)
{
    constexpr std::pair<std::string_view, const char *> kKinds[] = {{"encrypt", "encrypt"}, {"decrypt", "decrypt"}, {"encrypt-or-decrypt", "encrypt"}, {"encrypt-or-verify", "encrypt"}, {"sign", "sign"},
        {"verify", "verify"}, {"agree", "agree"}, {"generate", "generate"}, {"import-key", "import-key"}, {"wrap-key", "encrypt"}, {"unwrap-key", "decrypt"}};
    const std::string_view symbol = entry.symbol;
    const auto name = symbol.substr(symbol.find("->") + 2);
    // Accessors, stores and checks of dates name an operation without doing one; update only feeds the call that follows.
    const bool bookkeeping = name.substr(0, 3) == "get" || name.substr(0, 6) == "update" || name.substr(0, 6) == "engine" || symbol.substr(0, 24) == "Ljava/security/KeyStore;" || symbol.substr(0, 29) == "Ljava/math/BigInteger;-><init"
        || (entry.operation == "verify" && entry.keyArgument == "none") || symbol.substr(0, 10) == "Landroidx/" || entry.algorithm.find("not public-key") != std::string::npos;
    if (bookkeeping)
        return {};
    for (const auto &[operation, kind] : kKinds) {
        if (operation == entry.operation)
            return kind;
    }
    return {};
}

void settle(Findings &findings)
{
    // Unresolved destinations of a place that another context resolves say nothing new, unless their reason does.
    std::map<std::string, bool> resolvedAt;
    for (const auto &destination : findings.destinations) {
        if (destination.host)
            resolvedAt[destination.where] = true;
    }
    for (const auto &place : findings.resolvedPlaces)
        resolvedAt[place] = true;
    // The same host at the same place with a port: what could not be read behind it in one context is known in another.
    std::map<std::string, std::size_t> ported;
    for (std::size_t i = 0; i < findings.destinations.size(); ++i) {
        const auto &one = findings.destinations[i];
        if (one.host && one.port)
            ported.emplace(one.where + "|" + *one.host, i);
    }
    const auto standsFor = [&](std::size_t i) {
        const auto &one = findings.destinations[i];
        const auto begin = one.url.find("://");
        const auto authority = begin == std::string::npos ? std::string_view() : std::string_view(one.url).substr(begin + 3, one.url.find('/', begin + 3) - begin - 3);
        const bool open = one.host && !one.port && authority.find("{?}") != std::string_view::npos;
        const auto known = open ? ported.find(one.where + "|" + *one.host) : ported.end();
        return known == ported.end() ? i : known->second;
    };
    std::vector<std::size_t> destinationNow(findings.destinations.size());
    std::vector<TraceDestination> keptDestinations;
    std::vector<std::size_t> replaced;
    for (std::size_t i = 0; i < findings.destinations.size(); ++i)
        replaced.push_back(standsFor(i));
    for (std::size_t i = 0; i < findings.destinations.size(); ++i) {
        auto &one = findings.destinations[i];
        const bool drop = replaced[i] != i || (!one.host && one.confidence < 0.5 && resolvedAt.count(one.where));
        destinationNow[i] = drop ? ~std::size_t(0) : keptDestinations.size();
        if (!drop)
            keptDestinations.push_back(std::move(one));
    }
    for (std::size_t i = 0; i < replaced.size(); ++i) {
        if (replaced[i] != i)
            destinationNow[i] = destinationNow[replaced[i]];
    }
    findings.destinations = std::move(keptDestinations);
    // A run that did not find the key of an operation stands behind one that did.
    std::map<std::string, bool> keyed;
    std::vector<std::uint8_t> linked(findings.operations.size(), 0);
    for (const auto &link : findings.links)
        linked[link.operation] |= destinationNow[link.destination] != ~std::size_t(0);
    for (const auto &operation : findings.operations) {
        if (operation.key || !operation.pin.empty())
            keyed[operation.where + operation.kind] = true;
    }
    std::vector<std::size_t> operationNow(findings.operations.size());
    std::vector<TraceOperation> keptOperations;
    for (std::size_t i = 0; i < findings.operations.size(); ++i) {
        auto &one = findings.operations[i];
        const bool drop = !one.key && one.pin.empty() && keyed.count(one.where + one.kind) && !linked[i];
        operationNow[i] = drop ? ~std::size_t(0) : keptOperations.size();
        if (!drop)
            keptOperations.push_back(std::move(one));
    }
    findings.operations = std::move(keptOperations);
    std::vector<TraceLink> keptLinks;
    std::set<std::pair<std::size_t, std::size_t>> linkedPairs;
    for (auto &link : findings.links) {
        link.operation = operationNow[link.operation];
        link.destination = destinationNow[link.destination];
        if (link.operation != ~std::size_t(0) && link.destination != ~std::size_t(0) && linkedPairs.emplace(link.operation, link.destination).second)
            keptLinks.push_back(std::move(link));
    }
    findings.links = std::move(keptLinks);
}

Result<Findings> traceApp(const Program &program, const Models &models, const KnowledgeFile &knowledge, const AppEnvironment &environment, const Pulse &pulse, NativeSide *native)
{
    Findings findings;
    if (native && !native->begin(findings, pulse))
        return Error{Fault::Stopped, 0, "trace"};
    std::vector<std::uint8_t> isLibrary;
    for (const auto &type : program.classes)
        isLibrary.push_back(!models.libraryWithin(program.names.text(type.name), environment.package).empty());
    const auto renamed = findRenamed(program, knowledge);
    const auto interesting = interestingMethods(program, models, renamed, isLibrary, native);
    Machine machine(program, models, renamed, environment, findings, pulse, native);
    if (!machine.run(interesting, isLibrary))
        return Error{Fault::Stopped, 0, "trace"};
    machine.judgeAll();
    if (native && !native->finish())
        return Error{Fault::Stopped, 0, "trace"};
    if (machine.exhausted())
        findings.notes.push_back({"expansion-limit", "", "Tracing the code reached its limits; operations beyond are listed without key and ties."});
    else if (machine.exhaustedLibraries())
        findings.notes.push_back({"expansion-limit", "", "Tracing reached its limits in library code that no code of the app calls; operations there are listed without key and ties."});
    settle(findings);
    addUntraced(program, models, findings);
    addStrings(program, findings, pulse);
    judge(findings, models, knowledge, environment.package);
    return findings;
}

}
