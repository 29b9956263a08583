// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on files: a File carries its path as far as it is known, so that what one method stores and another reads is the
// same data only where it is the same file.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr std::string_view kFileType = "Ljava/io/File;";
constexpr std::size_t kLeastKnown = 3; // constant characters of a name with unknown parts that make it one name

bool isPath(std::string_view type)
{
    return type == kFileType || type == "Ljava/nio/file/Path;";
}

std::u16string lastPart(const std::u16string &path)
{
    const auto slash = path.rfind(u'/');
    return slash == std::u16string::npos ? path : path.substr(slash + 1);
}

}

/// What names the stored content of a file within the run: its path where that is known, a name with enough constant
/// characters, or else the very File object. Empty: nothing tells which file it is.
std::string Machine::fileKey(const Value &file) const
{
    const auto *found = object(file);
    if (!found || (found->kind != Object::Kind::String && !(found->type != kNone && isPath(textOfName(found->type)))))
        return {};
    if (!found->text.empty()) {
        const auto name = lastPart(found->text);
        const bool whole = found->text.find(kHole) == std::u16string::npos;
        const auto known = static_cast<std::size_t>(std::count_if(name.begin(), name.end(), [](char16_t unit) { return unit != kHole; }));
        if (whole || known >= kLeastKnown)
            return "file:" + toUtf8(found->text);
    }
    return found->number == kNone ? std::string() : "file#" + std::to_string(found->number);
}

Value Machine::newFile(const Value &made, std::u16string path, Labels labels)
{
    if (auto *self = object(made)) {
        self->text = std::move(path);
        self->labels = m_labels.join(self->labels, labels);
        self->number = ++m_files;
        self->reason = Reason::Storage;
    }
    return made;
}

// The parts of a path from the call's arguments: texts, files, and for Paths.get an array of texts.
std::u16string Machine::pathFrom(const LibraryCall &call, std::size_t first) const
{
    std::u16string path;
    const auto add = [&](const std::u16string &part) { path += (path.empty() || path.back() == u'/' ? u"" : u"/") + part; };
    for (std::size_t i = first; i < call.count(); ++i) {
        const auto *part = object(call.argument(i));
        if (part && part->kind == Object::Kind::Array && !part->partial) {
            for (const auto &item : part->items)
                add(object(item) ? at(item).text : std::u16string(1, kHole));
        } else if (call.argument(i).kind != Value::Kind::Null && !call.argument(i).isNumber()) {
            add(part && !part->text.empty() ? part->text : std::u16string(1, kHole));
        }
    }
    return path;
}

Value Machine::actFile(LibraryCall &call)
{
    const auto &name = call.name;
    const auto *self = call.isStatic ? nullptr : object(call.receiver());
    if (name == "<init>")
        return self ? (newFile(call.receiver(), pathFrom(call, 0), 0), Value::null()) : Value::null();
    if (call.detail == "folder") { // a folder of the app or the device, told by what answers it and its argument
        const auto folder = toUtf16(name == "getFileStreamPath" ? "getFilesDir" : name);
        return newFile(opaque(kFileType), u"<" + folder + u">" + (call.count() ? u"/" + pathFrom(call, 0) : u""), 0);
    }
    if (call.detail == "open") { // openFileInput, openFileOutput: a name in the folder of the app's files
        const auto file = newFile(opaque(kFileType), u"<getFilesDir>/" + pathFrom(call, 0).substr(0, m_limits.longestText), 0);
        LibraryCall made = call;
        made.owner = std::string(call.returnType);
        made.name = "<init>";
        made.arguments = {opaque(call.returnType), file};
        made.isStatic = false;
        newStream(made);
        return made.arguments.front();
    }
    if (call.detail == "path") // Paths.get, Path.of
        return newFile(opaque("Ljava/nio/file/Path;"), pathFrom(call, 0), 0);
    if (call.detail == "content")
        return fileContent(call);
    if (!self)
        return byDefault(call);
    if (name == "getAbsoluteFile" || name == "getCanonicalFile" || name == "toAbsolutePath" || name == "normalize")
        return call.receiver();
    if (name == "toPath" || name == "toFile") {
        const auto other = opaque(name == "toPath" ? "Ljava/nio/file/Path;" : kFileType);
        if (auto *copy = object(other)) {
            copy->text = self->text;
            copy->number = self->number;
        }
        return other;
    }
    if (name == "resolve")
        return newFile(opaque("Ljava/nio/file/Path;"), self->text + u"/" + pathFrom(call, 0), 0);
    const bool isWhole = name == "getPath" || name == "getAbsolutePath" || name == "getCanonicalPath" || name == "toString";
    if (!self->text.empty() && (isWhole || name == "getName"))
        return text(isWhole ? self->text : lastPart(self->text), 0, self->labels);
    return byDefault(call);
}

// java.nio.file.Files and the like: whole contents by path.
Value Machine::fileContent(LibraryCall &call)
{
    const auto key = fileKey(call.argument(0));
    if (call.name.substr(0, 5) == "write") {
        if (!key.empty()) {
            auto &stored = m_preferences[key];
            stored.labels = m_labels.join(stored.labels, labelsOf(call.argument(1)));
        }
        return call.argument(0);
    }
    const auto stored = key.empty() ? m_preferences.end() : m_preferences.find(key);
    return unknownOf(call.returnType, Reason::Storage, 0, stored == m_preferences.end() ? 0 : stored->second.labels);
}

}
