// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/renamed.h"

#include "analysis/code/models.h"

#include <algorithm>
#include <unordered_set>

namespace keytrail::code {

namespace {

struct Shape {
    std::string type, method, proto, result;
    std::vector<std::string> texts;
};

std::vector<Shape> shapesFrom(std::string_view file)
{
    std::vector<Shape> out;
    for (const auto &row : tableRows(file)) {
        if (row.size() < 5)
            continue;
        Shape one{std::string(row[0]), std::string(row[1]), std::string(row[2]), std::string(row[4]), {}};
        for (std::string_view rest = row[3]; !rest.empty();) {
            const auto bar = std::min(rest.find('|'), rest.size());
            one.texts.emplace_back(rest.substr(0, bar));
            rest.remove_prefix(std::min(bar + 1, rest.size()));
        }
        out.push_back(std::move(one));
    }
    return out;
}

// `@` stands for the class itself, `L` for a class of the app, `*` for whatever follows up to the closing bracket.
bool fits(std::string_view pattern, std::string_view proto, std::string_view self, const Program &program)
{
    const auto type = [&](std::string_view &wanted, std::string_view found) {
        if (wanted.front() == '@') {
            wanted.remove_prefix(1);
            return found == self;
        }
        if (wanted.front() == 'L' && (wanted.size() == 1 || wanted[1] == ')' || wanted[1] == 'L' || wanted[1] == '*')) {
            wanted.remove_prefix(1);
            return program.findClass(found) != kNone;
        }
        if (wanted.substr(0, found.size()) != found)
            return false;
        wanted.remove_prefix(found.size());
        return true;
    };
    pattern.remove_prefix(1);
    for (const auto parameter : parametersOf(proto)) {
        if (pattern.front() == '*')
            break;
        if (pattern.front() == ')' || !type(pattern, parameter))
            return false;
    }
    if (pattern.front() == '*')
        pattern.remove_prefix(1);
    if (pattern.empty() || pattern.front() != ')')
        return false;
    pattern.remove_prefix(1);
    return !pattern.empty() && type(pattern, returnTypeOf(proto));
}

// The texts of interest that each method's code holds.
using Held = std::unordered_map<MethodIndex, std::vector<std::string>>;

Held textsHeld(const Program &program, const std::unordered_set<std::string_view> &wanted)
{
    Held out;
    std::vector<std::unordered_map<std::uint32_t, std::string>> known(program.imageCount());
    bool any = false;
    for (std::uint32_t image = 0; image < program.imageCount(); ++image) {
        const auto &dex = program.image(image);
        for (std::uint32_t i = 0; i < dex.size(Dex::Strings); ++i) {
            const auto raw = dex.rawString(i);
            const std::string_view text(reinterpret_cast<const char *>(raw.data()), raw.size());
            if (const auto found = wanted.find(text); found != wanted.end())
                known[image].emplace(i, std::string(*found));
        }
        any = any || !known[image].empty();
    }
    for (MethodIndex m = 0; any && m < program.methods.size(); ++m) {
        const auto image = program.classes[program.methods[m].owner].image;
        if (program.methods[m].code == 0 || known[image].empty())
            continue;
        const auto item = program.image(image).code(program.methods[m].code);
        for (std::uint32_t at = 0; item && at < item->units.size() / 2;) {
            const auto in = decodeInstruction(item->units, at);
            if (in.width == 0)
                break;
            at += in.width;
            if (in.opcode != 0x1a && in.opcode != 0x1b)
                continue;
            if (const auto found = known[image].find(in.index); found != known[image].end())
                out[m].push_back(found->second);
        }
    }
    return out;
}

}

const std::string *Renamed::of(std::string_view type) const
{
    if (classes.empty())
        return nullptr;
    const auto found = classes.find(std::string(type));
    return found == classes.end() ? nullptr : &found->second;
}

void Renamed::translate(std::string &owner, std::string &name, std::string &proto) const
{
    const auto *real = of(owner);
    if (!real)
        return;
    if (const auto method = methods.find(owner + "->" + name + proto); method != methods.end())
        name = method->second;
    owner = *real;
    std::string out = "(";
    const auto add = [&](std::string_view type) {
        const auto *known = of(type);
        out += known ? *known : std::string(type);
    };
    for (const auto parameter : parametersOf(proto))
        add(parameter);
    out += ')';
    add(returnTypeOf(proto));
    proto = std::move(out);
}

Renamed findRenamed(const Program &program, const KnowledgeFile &knowledge)
{
    auto shapes = shapesFrom(knowledge("library-shapes.tsv"));
    // A library that stands there under its own name needs no shape.
    std::erase_if(shapes, [&](const Shape &one) { return program.findClass(one.type) != kNone; });
    std::unordered_set<std::string_view> wanted;
    for (const auto &one : shapes)
        wanted.insert(one.texts.begin(), one.texts.end());
    Renamed out;
    if (wanted.empty())
        return out;
    const auto held = textsHeld(program, wanted);
    std::unordered_set<ClassIndex> candidates;
    for (const auto &[method, texts] : held)
        candidates.insert(program.methods[method].owner);
    std::unordered_set<std::string> taken;
    std::vector<ClassIndex> ordered(candidates.begin(), candidates.end());
    std::sort(ordered.begin(), ordered.end());
    for (const auto type : ordered) {
        const auto &known = program.classes[type];
        const auto &self = program.names.text(known.name);
        const auto meets = [&](const Shape &shape, MethodIndex m) {
            const auto texts = held.find(m);
            return fits(shape.proto, program.names.text(program.methods[m].proto), self, program)
                && std::all_of(shape.texts.begin(), shape.texts.end(), [&](const std::string &text) { return texts != held.end() && std::find(texts->second.begin(), texts->second.end(), text) != texts->second.end(); });
        };
        const auto methodOf = [&](const Shape &shape) {
            for (auto m = known.firstMethod; m < known.endMethod; ++m) {
                if (meets(shape, m))
                    return m;
            }
            return kNone;
        };
        for (std::size_t first = 0; first < shapes.size(); ++first) {
            const auto &role = shapes[first].type;
            if ((first > 0 && shapes[first - 1].type == role) || taken.count(role))
                continue;
            const auto isRole = [&](const Shape &one) { return one.type == role; };
            if (!std::all_of(shapes.begin(), shapes.end(), [&](const Shape &one) { return !isRole(one) || one.texts.empty() || methodOf(one) != kNone; }))
                continue;
            taken.insert(role);
            out.classes.emplace(self, role);
            for (const auto &shape : shapes) {
                for (auto m = known.firstMethod; isRole(shape) && m < known.endMethod; ++m) {
                    if (!meets(shape, m))
                        continue;
                    const auto &proto = program.names.text(program.methods[m].proto);
                    out.methods.emplace(self + "->" + program.names.text(program.methods[m].name) + proto, shape.method);
                    if (!shape.result.empty())
                        out.classes.emplace(std::string(returnTypeOf(proto)), shape.result);
                }
            }
        }
    }
    return out;
}

}
