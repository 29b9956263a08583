// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace keytrail::app::training {

/// What a step asks of the learner. Kinds and members as resources/training/README.md has them.
struct Check {
    enum class Kind { Place, Selection, Filter, Verdict, Note, Tag, Approval, Answer, Choice };
    Kind kind = Kind::Answer;
    QString place;                  ///< Place: the one to go to
    QString entity, where;          ///< the rows of the case that are right: an entity under a filter
    QString symbol;                 ///< Selection: beginning of a symbol of code, instead of rows
    QString value;                  ///< Verdict: its code; Tag: the tag; Approval: what is approved (key, destination, …)
    QStringList accept;             ///< Answer: what is right; Note: one of these must be in it; Approval: one of these values
    QStringList options;            ///< Choice
    int right = -1;                 ///< Choice: index in `options`

    /// Answered in the training pane, not by something done in the window.
    bool isSaid() const { return kind == Kind::Answer || kind == Kind::Choice; }
};

struct Step {
    QString id, title, text, hint, after;   ///< `after` is told once the step is done
    QString spot;                           ///< "place:flows", "table:flows", "filter:flows", "dock:inspector", "action:verdict"; may be empty
    Check check;
};

struct Walkthrough {
    QString id, title, level, about, closing;   ///< `level`: first, further, hard
    int minutes = 0;
    QStringList evidence, sources;  ///< files: "sample/NAME" and "training/NAME" of the program, else beside the case's file
    QList<Step> steps;
    QString folder;                 ///< where it was read from; empty: part of the program
};

/// Largest file of a walkthrough, bytes; and most steps. Ours have 10 KB and 16.
constexpr qsizetype kLargestCase = 256 * 1024;
constexpr int kMostSteps = 60;

/// Reads a walkthrough. Trusts no byte: sizes, depth and counts are limited, evidence stays below its folder, and a member
/// that is not known is a mistake, so that a wrong word never makes a step that cannot be done. On failure a sentence.
std::variant<Walkthrough, QString> readWalkthrough(const QByteArray &json);

/// Whether a said answer is right: case, spaces at the ends, and the separators of hex numbers and thousands do not count.
bool isRight(const Check &check, const QString &said);

struct Shelf {
    QList<Walkthrough> cases;
    QStringList refused;    ///< "file: reason"
};
/// The walkthroughs of the program, in the window's language where there are such, then those of a folder (may be empty).
Shelf readShelf(const QString &folder);

}
