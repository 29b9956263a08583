// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing, dropping and importing files. Dialogs are opened and answer by signal, so that nothing blocks.
#include "app/import_dialog.h"
#include "app/main_window.h"
#include "app/mapping_dialog.h"
#include "app/settings.h"
#include "widgets/wording.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>

namespace keytrail::app {

namespace {

const QString kCaseSuffix = QStringLiteral("keytrail");

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

}

void MainWindow::chooseEvidence(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Import a folder") : tr("Import evidence"), settings::lastFolder(QStringLiteral("evidence")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        settings::setLastFolder(QStringLiteral("evidence"), QFileInfo(paths.front()).absolutePath());
        takeFiles(paths);
    });
    dialog->open();
}

void MainWindow::chooseCase()
{
    auto *dialog = new QFileDialog(this, tr("Open a case"), settings::lastFolder(QStringLiteral("case")), tr("Keytrail cases (*.%1)").arg(kCaseSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        settings::setLastFolder(QStringLiteral("case"), QFileInfo(path).absolutePath());
        m_session->open(path);
    });
    dialog->open();
}

void MainWindow::chooseNewCase(const QStringList &evidence)
{
    auto *dialog = new QFileDialog(this, evidence.isEmpty() ? tr("New case") : tr("New case for %n file(s)", nullptr, int(evidence.size())), settings::lastFolder(QStringLiteral("case")), tr("Keytrail cases (*.%1)").arg(kCaseSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kCaseSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, evidence](const QString &path) {
        settings::setLastFolder(QStringLiteral("case"), QFileInfo(path).absolutePath());
        if (QFileInfo::exists(path)) {
            showTrouble(tr("There is a file of this name"), tr("%1 is left as it is. Choose another name, or open it as a case.").arg(widgets::wording::plain(path)));
            return;
        }
        m_session->create(path, {}, evidence);
    });
    dialog->open();
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.size() == 1 && QFileInfo(paths.front()).suffix() == kCaseSuffix) {
        m_session->open(paths.front());
        return;
    }
    if (m_session->path().isEmpty()) {
        chooseNewCase(paths);
        return;
    }
    if (m_session->isImporting()) {
        showTrouble(tr("An import is running"), tr("Wait for it, or cancel it, then import again."));
        return;
    }
    m_session->import(paths);
}

void MainWindow::saveFlow(const QString &flow)
{
    auto *dialog = new QFileDialog(this, tr("Save the packets of this flow"), settings::lastFolder(QStringLiteral("packets")), tr("Captures (*.pcapng)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pcapng"));
    dialog->selectFile(flow + QStringLiteral(".pcapng"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, flow](const QString &path) {
        settings::setLastFolder(QStringLiteral("packets"), QFileInfo(path).absolutePath());
        m_session->cutFlow(flow, path);
    });
    dialog->open();
}

void MainWindow::chooseTable()
{
    auto *dialog = new QFileDialog(this, tr("A table whose columns are to be told"), settings::lastFolder(QStringLiteral("evidence")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        settings::setLastFolder(QStringLiteral("evidence"), QFileInfo(path).absolutePath());
        askMapping(path);
    });
    dialog->open();
}

void MainWindow::askMapping(const QString &path)
{
    const auto door = m_session->doors().sketch;
    if (!door)
        return;
    m_sketch.start([door, path = path.toStdString()](const std::atomic_bool &stop) -> std::optional<Answer> { return door(path, [&stop] { return !stop.load(); }); },
        [this, path](std::optional<Answer> answer) {
            const auto table = answer ? sketchedTable(QByteArray::fromStdString(answer->json)) : std::nullopt;
            if (!table) {
                showTrouble(tr("%1 is no table that can be laid out").arg(widgets::wording::plain(QFileInfo(path).fileName())), answer ? widgets::wording::plain(answer->reason) : QString());
                return;
            }
            auto *dialog = new MappingDialog(path, *table, this);
            connect(dialog, &MappingDialog::saved, this, [this](const QString &file) {
                tell(tr("The mapping is saved: tables with these columns are read by it from now on."));
                takeFiles({file});
            });
            dialog->open();
        });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeFiles(paths);
}

void MainWindow::showTrouble(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Keytrail"), title, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    box->open();
}

}
