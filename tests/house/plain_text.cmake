# SPDX-License-Identifier: GPL-3.0-or-later
# Qt guesses whether a text is markup wherever nobody says. A file that makes labels or message boxes says that their text is plain (or makes
# them by plainLabel()), tooltips of evidence go through wording::tip(), and no form or view lets Qt guess.
set(fine 0)
file(GLOB_RECURSE sources ${ROOT}/widgets/*.cpp ${ROOT}/app/*.cpp)
foreach(source IN LISTS sources)
    file(READ ${source} text)
    string(REPLACE ";" "," text "${text}")
    # Each label in a variable: as often as made, as often said plain, unless its text is our own and translated.
    string(REGEX MATCHALL "(new QLabel\\((this|pane|parent|m_[A-Za-z]+|m_[A-Za-z]+->viewport\\(\\)|)\\)|new QMessageBox\\()" made "${text}")
    string(REGEX MATCHALL "setTextFormat\\(Qt::PlainText\\)" plain "${text}")
    list(LENGTH made labels)
    list(LENGTH plain said)
    if(labels GREATER 0 AND said EQUAL 0)
        message(SEND_ERROR "${source}: ${labels} labels or boxes, and none is said to be plain text")
    endif()
    math(EXPR fine "${fine} + ${said}")
    string(REGEX MATCHALL "setToolTip\\([^\n]*" tips "${text}")
    foreach(tip IN LISTS tips)
        if(source MATCHES "widgets/help_panel.cpp$")
            continue() # the manual's own titles
        endif()
        # Our own words are no danger; with a value put into them, or without words, they go through tip().
        if(tip MATCHES "wording::tip\\(" OR tip MATCHES "setToolTip\\(([a-z][A-Za-z]*|m_[A-Za-z]+->accessibleName\\(\\))\\)")
            continue()
        endif()
        if(NOT tip MATCHES "tr\\(\"" OR tip MATCHES "\\.arg\\(")
            message(SEND_ERROR "${source}: ${tip}: evidence goes through wording::tip()")
        endif()
    endforeach()
endforeach()
if(fine LESS 8)
    message(FATAL_ERROR "only ${fine} labels are said to be plain: is their form another one?")
endif()
