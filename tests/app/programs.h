// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two programs as they were built, called as people call them, and evidence for them.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/case_reader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QtTest>

namespace keytrail::test
{

struct Called {
    int status = -1; ///< exit status; -1: did not end by itself
    QByteArray out, err;
};

inline QString program()
{
    return QStringLiteral(KEYTRAIL_BUILD_DIR "/app/keytrail");
}

/// Calls with `temporary` as folder for temporary files.
inline std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &temporary = {}, const QStringList &environment = {})
{
    auto process = std::make_unique<QProcess>();
    auto around = QProcessEnvironment::systemEnvironment();
    around.insert("QT_QPA_PLATFORM", "offscreen");
    if (!temporary.isEmpty())
        around.insert("TMPDIR", temporary);
    for (const auto &one : environment)
        around.insert(one.section('=', 0, 0), one.section('=', 1));
    process->setProcessEnvironment(around);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(program(), arguments);
    return process;
}

inline Called ended(QProcess &process, int milliseconds = 120'000)
{
    Called called;
    if (process.waitForFinished(milliseconds) && process.exitStatus() == QProcess::NormalExit)
        called.status = process.exitCode();
    called.out = process.readAllStandardOutput();
    called.err = process.readAllStandardError();
    return called;
}

inline Called call(const QStringList &arguments, const QString &temporary = {}, const QStringList &environment = {})
{
    return ended(*start(arguments, temporary, environment));
}

/// The sample evidence: a package, a capture and two exports.
inline QStringList sampleEvidence(const QString &folder)
{
    if (call({"demo", folder}).status != 0)
        return {};
    QStringList files;
    for (const auto &one : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (!one.fileName().contains(".keytrail"))
            files << one.absoluteFilePath();
    }
    return files;
}

/// Fixtures of every kind, from tests/data.
inline QStringList fixtures()
{
    QStringList files;
    for (const auto *kind : {"pcap", "pcapng", "capture", "telemetry", "package_importer", "ios_app", "native_trace", "js", "certificate", "zip", "dex", "macho", "elf", "sqlite_file", "gzip"}) {
        for (const auto &one : QDir(QStringLiteral(KEYTRAIL_TEST_DATA "/%1").arg(kind)).entryInfoList(QDir::Files, QDir::Name))
            files << one.absoluteFilePath();
    }
    return files;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Empty where database, audit chain and rows of the case are sound; answers what is wrong first.
inline QString soundness(const QString &path)
{
    auto opened = casedb::CaseReader::open(path.toStdString());
    if (const auto *trouble = std::get_if<casedb::Trouble>(&opened))
        return QString::fromStdString("not opened: " + trouble->text);
    const auto &reader = std::get<casedb::CaseReader>(opened);
    if (const auto trouble = reader.integrityTrouble(); !trouble.empty())
        return QString::fromStdString(trouble);
    if (const auto broken = casedb::CaseReader::firstBrokenAudit(reader.auditLog()))
        return QStringLiteral("audit broken at %1").arg(broken);
    const auto content = reader.content();
    return content.changed.empty() ? QString() : QString::fromStdString("content: " + content.changed.front());
}

}
