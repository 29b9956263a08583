// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/program.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostInterfaces = 512;

std::uint64_t keyOf(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    std::uint64_t hash = a * 0x9e3779b97f4a7c15ull;
    hash = (hash ^ b) * 0xff51afd7ed558ccdull;
    hash = (hash ^ (hash >> 29) ^ c) * 0xc4ceb9fe1a85ec53ull;
    return hash ^ hash >> 32;
}

}

Name NamePool::add(std::string_view text)
{
    if (const auto found = m_known.find(text); found != m_known.end())
        return found->second;
    const auto name = static_cast<Name>(m_texts.size());
    m_known.emplace(m_texts.emplace_back(text), name);
    return name;
}

Name NamePool::find(std::string_view text) const
{
    const auto found = m_known.find(text);
    return found == m_known.end() ? kNone : found->second;
}

void Program::build(const std::vector<Dex> &images, const std::vector<std::string> &where, Notes &notes)
{
    m_images = &images;
    m_where = where;
    (void)names.add("");    // what an index outside its table names
    for (std::uint32_t i = 0; i < images.size(); ++i)
        addImage(i, notes);
    connect(notes);
}

void Program::addImage(std::uint32_t number, Notes &notes)
{
    const auto &dex = image(number);
    auto &known = m_imageNames.emplace_back();
    for (std::uint32_t i = 0; i < dex.size(Dex::Types); ++i)
        known.types.push_back(names.add(dex.type(i)));
    std::vector<Name> protos;
    for (std::uint32_t i = 0; i < dex.size(Dex::Protos); ++i)
        protos.push_back(names.add(dex.protoText(i)));
    for (std::uint32_t i = 0; i < dex.size(Dex::Methods); ++i) {
        const auto id = dex.method(i);
        const MethodReference reference{typeOf(number, id.owner), names.add(dex.string(id.name)), id.proto < protos.size() ? protos[id.proto] : names.add("()V")};
        auto &bucket = m_referencesByKey[keyOf(reference.owner, reference.name, reference.proto)];
        auto found = std::find_if(bucket.begin(), bucket.end(), [&](std::uint32_t at) { return references[at] == reference; });
        if (found == bucket.end()) {
            bucket.push_back(static_cast<std::uint32_t>(references.size()));
            references.push_back(reference);
            found = std::prev(bucket.end());
        }
        known.methods.push_back(*found);
    }
    for (std::uint32_t i = 0; i < dex.size(Dex::Fields); ++i) {
        const auto id = dex.field(i);
        const FieldReference reference{typeOf(number, id.owner), names.add(dex.string(id.name)), typeOf(number, id.type)};
        auto &bucket = m_fieldsByKey[keyOf(reference.owner, reference.name, reference.type)];
        auto found = std::find_if(bucket.begin(), bucket.end(), [&](std::uint32_t at) {
            return fields[at].owner == reference.owner && fields[at].name == reference.name && fields[at].type == reference.type;
        });
        if (found == bucket.end()) {
            bucket.push_back(static_cast<std::uint32_t>(fields.size()));
            fields.push_back(reference);
            found = std::prev(bucket.end());
        }
        known.fields.push_back(*found);
    }
    m_classByName.resize(names.size(), kNone);
    for (std::uint32_t i = 0; i < dex.size(Dex::Classes); ++i)
        addClass(number, i, notes);
}

void Program::addClass(std::uint32_t number, std::uint32_t defIndex, Notes &notes)
{
    const auto &dex = image(number);
    const auto def = dex.classDef(defIndex);
    const auto name = typeOf(number, def.type);
    m_classByName.resize(names.size(), kNone);
    if (m_classByName[name] != kNone) {
        const auto &first = classes[m_classByName[name]];
        notes.warn("class-shadowed", fmt::format("{}!{}", m_where[number], names.text(name)),
            fmt::format("The class is also defined in {}, which comes first and counts.", m_where[first.image]));
        return;
    }
    const auto index = static_cast<ClassIndex>(classes.size());
    m_classByName[name] = index;
    auto &made = classes.emplace_back();
    made.name = name;
    made.superclass = def.superclass == kNoIndex ? kNone : typeOf(number, def.superclass);
    made.image = number;
    made.def = defIndex;
    made.access = def.access;
    for (const auto type : dex.typeList(def.interfaces)) {
        const auto interface = typeOf(number, type);
        if (made.interfaces.size() == kMostInterfaces)
            break; // of a damaged list; the largest real ones have some dozens
        if (std::find(made.interfaces.begin(), made.interfaces.end(), interface) == made.interfaces.end())
            made.interfaces.push_back(interface);
    }
    made.firstMethod = static_cast<MethodIndex>(methods.size());
    const auto &members = dex.members(defIndex);
    for (auto at = members.firstDirect; at < members.end; ++at) {
        const auto &member = dex.member(at);
        const auto reference = referenceOf(number, member.index);
        if (reference == kNone)
            continue;
        Method method;
        method.owner = index;
        method.name = references[reference].name;
        method.proto = references[reference].proto;
        method.access = member.access;
        method.code = member.code;
        method.member = at;
        method.reference = reference;
        if (const auto code = dex.code(member.code))
            method.arguments = code->ins;
        else
            method.code = 0;
        methods.push_back(method);
    }
    made.endMethod = static_cast<MethodIndex>(methods.size());
}

void Program::connect(Notes &notes)
{
    m_classByName.resize(names.size(), kNone);
    for (ClassIndex i = 0; i < classes.size(); ++i) {
        auto parents = classes[i].interfaces;
        if (classes[i].superclass != kNone)
            parents.push_back(classes[i].superclass);
        for (const auto parent : parents) {
            if (const auto found = findClass(parent); found != kNone)
                classes[found].subclasses.push_back(i);
        }
        // Its own ancestor: the walk up comes back.
        auto at = classes[i].superclass == kNone ? kNone : findClass(classes[i].superclass);
        for (int step = 0; at != kNone && step < kDeepestHierarchy; ++step) {
            if (at == i) {
                notes.warn("dex-hierarchy-loop", fmt::format("{}!{}", m_where[classes[i].image], names.text(classes[i].name)), "The class is its own ancestor; inheritance is cut there.");
                break;
            }
            at = classes[at].superclass == kNone ? kNone : findClass(classes[at].superclass);
        }
    }
}

std::uint32_t Program::referenceOf(std::uint32_t number, std::uint32_t methodId) const
{
    const auto &known = m_imageNames[number].methods;
    return methodId < known.size() ? known[methodId] : kNone;
}

std::uint32_t Program::fieldOf(std::uint32_t number, std::uint32_t fieldId) const
{
    const auto &known = m_imageNames[number].fields;
    return fieldId < known.size() ? known[fieldId] : kNone;
}

Name Program::typeOf(std::uint32_t number, std::uint32_t typeId) const
{
    const auto &known = m_imageNames[number].types;
    return typeId < known.size() ? known[typeId] : 0;
}

ClassIndex Program::findClass(Name descriptor) const
{
    return descriptor < m_classByName.size() ? m_classByName[descriptor] : kNone;
}

ClassIndex Program::findClass(std::string_view descriptor) const
{
    const auto name = names.find(descriptor);
    return name == kNone ? kNone : findClass(name);
}

std::string Program::symbol(const MethodReference &reference) const
{
    return names.text(reference.owner) + "->" + names.text(reference.name) + names.text(reference.proto);
}

std::string Program::symbol(const Method &method) const
{
    return names.text(classes[method.owner].name) + "->" + names.text(method.name) + names.text(method.proto);
}

std::string Program::place(const Method &method, std::uint32_t offset) const
{
    return fmt::format("{}!{}@0x{:x}", m_where[classes[method.owner].image], symbol(method), offset);
}

std::vector<std::string_view> parametersOf(std::string_view proto)
{
    std::vector<std::string_view> out;
    std::size_t at = 1;
    while (at < proto.size() && proto[at] != ')') {
        auto end = at;
        while (end < proto.size() && proto[end] == '[')
            ++end;
        if (end < proto.size() && proto[end] == 'L')
            end = std::min(proto.find(';', end), proto.size() - 1);
        if (end >= proto.size())
            break;
        out.push_back(proto.substr(at, end + 1 - at));
        at = end + 1;
    }
    return out;
}

std::string_view returnTypeOf(std::string_view proto)
{
    const auto close = proto.rfind(')');
    return close == std::string_view::npos ? proto.substr(0, 0) : proto.substr(close + 1);
}

}
