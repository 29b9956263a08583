// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace keytrail::app::language {

namespace {

const QString kEnglish = QStringLiteral("en");

// Where the system speaks the language, its own region tells how dates and numbers look. Arabic is shown with the digits of
// hashes, addresses and times, which some of its regions use.
QLocale localeOf(const QString &code)
{
    QList<QLocale> known{QLocale::system()};
    if (code == kEnglish)
        known.append(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const auto *region : {"ar_AE", "ar_TN", "ar_DZ"}) {
        if (code == QStringLiteral("ar"))
            known.append(QLocale(QString::fromLatin1(region)));
    }
    known.append(QLocale(code));
    const auto wanted = known.last().language();
    for (const auto &locale : std::as_const(known)) {
        if (locale.language() == wanted && locale.zeroDigit() == QStringLiteral("0") && fitting(locale.name()) == code)
            return locale;
    }
    return known.last();
}

}

const QList<Language> &all()
{
    static const QList<Language> languages{{kEnglish, QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")}, {QStringLiteral("ja"), QStringLiteral("日本語")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}, {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return languages;
}

namespace {

QString &applied()
{
    static QString code = kEnglish;
    return code;
}

}

QString fitting(const QString &wanted)
{
    const auto asked = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (const auto &one : asked) {
        const auto name = QString(one).replace(QLatin1Char('-'), QLatin1Char('_'));
        for (const auto &language : all()) {
            if (name == language.code || name.startsWith(language.code + QLatin1Char('_')))
                return language.code;
        }
        // Simplified letters by script or region; those of Taiwan and Hong Kong are not ours.
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return QStringLiteral("zh_CN");
    }
    return kEnglish;
}

QString current()
{
    return applied();
}

void apply(const QString &wanted)
{
    static std::unique_ptr<QTranslator> own, toolkit;
    own.reset();        // taken out of the application by its destructor
    toolkit.reset();
    const auto code = fitting(wanted);
    applied() = code;
    const auto locale = localeOf(code);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(code == QStringLiteral("ar") ? Qt::RightToLeft : Qt::LeftToRight);
    if (code == kEnglish)
        return;
    toolkit = std::make_unique<QTranslator>();
    if (toolkit->load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(toolkit.get());
    own = std::make_unique<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/keytrail_%1.qm").arg(code)))
        QCoreApplication::installTranslator(own.get());
}

}
