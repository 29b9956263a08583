// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Classes of known libraries that an obfuscator renamed, known again by what it leaves: texts in their code and methods
// over the platform's types. The shapes are data (library-shapes.tsv): a row names a method of a library's class by its
// prototype and the texts that its code holds; a row without texts names every other method of that prototype, once the
// class is known. Every row with texts has to be met.

#include "analysis/code/findings.h"
#include "analysis/code/program.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace keytrail::code {

/// Names as the library wrote them, by the names in the app; empty where nothing was renamed.
struct Renamed {
    std::unordered_map<std::string, std::string> classes;   ///< La/b; -> Lokhttp3/Request$Builder;
    std::unordered_map<std::string, std::string> methods;   ///< La/b;->c(Ljava/lang/String;)La/b; -> url

    bool empty() const { return classes.empty(); }
    const std::string *of(std::string_view type) const;
    /// The method's name, and in `proto` the types that are known.
    void translate(std::string &owner, std::string &name, std::string &proto) const;
};

Renamed findRenamed(const Program &program, const KnowledgeFile &knowledge);

}
