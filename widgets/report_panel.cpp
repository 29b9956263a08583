// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_panel.h"

#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

constexpr qint64 kLargestTemplate = 64 << 10;

// Nothing is fetched, whatever a text asks for.
class QuietDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

const QStringList kMaskNames{QStringLiteral("people"), QStringLiteral("serials"), QStringLiteral("addresses")};
const QStringList kTlpNames{QString(), QStringLiteral("clear"), QStringLiteral("green"), QStringLiteral("amber"), QStringLiteral("amber+strict"), QStringLiteral("red")};

QString formatTitle(const QString &name)
{
    static const QHash<QString, QString> titles{{QStringLiteral("html"), QStringLiteral("HTML")}, {QStringLiteral("pdf"), QStringLiteral("PDF")}, {QStringLiteral("markdown"), QStringLiteral("Markdown")}, {QStringLiteral("stix"), QStringLiteral("STIX 2.1")},
        {QStringLiteral("navigator"), QStringLiteral("ATT&&CK Navigator")}, {QStringLiteral("misp"), QStringLiteral("MISP")}, {QStringLiteral("timesketch"), QStringLiteral("Timesketch")}, {QStringLiteral("graphml"), QStringLiteral("GraphML")},
        {QStringLiteral("sarif"), QStringLiteral("SARIF")}, {QStringLiteral("csv"), QStringLiteral("CSV")}, {QStringLiteral("xlsx"), QStringLiteral("XLSX")}};
    return name == QStringLiteral("hunt") ? ReportPanel::tr("Hunt pack") : titles.value(name, name);
}

QLabel *wrappedLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

ReportPanel::ReportPanel(ReportMakers makers, QWidget *parent)
    : Panel(parent)
    , m_makers(std::move(makers))
{
    setAccessibleName(tr("Report"));
    auto *split = new QSplitter(this);
    split->addWidget(makeOutline());
    split->addWidget(makePreview());
    split->addWidget(makeChoices());
    split->setStretchFactor(1, 1);
    split->setSizes({240, 700, 300});
    split->setChildrenCollapsible(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(split);
    setFocusProxy(m_outline);
    m_outline->setCurrentRow(0);
}

QWidget *ReportPanel::makeOutline()
{
    auto *pane = new QWidget(this);
    auto *box = new QVBoxLayout(pane);
    box->setContentsMargins(0, 0, 0, kGap);
    box->setSpacing(kGap);
    box->addWidget(new PaneTitle(tr("Chapters")));
    m_outline = new QListWidget(pane);
    m_outline->setAccessibleName(tr("Chapters of the report"));
    m_outline->setDragDropMode(QAbstractItemView::InternalMove);
    for (const auto &chapter : m_makers.chapters) {
        auto *item = new QListWidgetItem(chapter.title, m_outline);
        item->setData(Qt::UserRole, chapter.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(Qt::Checked);
    }
    box->addWidget(m_outline, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(kGap, 0, kGap, 0);
    const auto button = [&](const QString &text, const QKeySequence &keys, int by) {
        auto *made = new QToolButton(pane);
        auto *action = new QAction(text, m_outline);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(wording::tip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText))));
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        m_outline->addAction(action);
        made->setDefaultAction(action);
        line->addWidget(made);
        return made;
    };
    m_up = button(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    m_down = button(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    line->addStretch(1);
    box->addLayout(line);
    connect(m_outline, &QListWidget::currentRowChanged, this, [this] { changed(); });
    connect(m_outline, &QListWidget::itemChanged, this, [this] { changed(); });
    return pane;
}

QWidget *ReportPanel::makePreview()
{
    auto *pane = new QWidget(this);
    auto *box = new QVBoxLayout(pane);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(new PaneTitle(tr("Preview of the chapter")));
    m_preview = new QTextEdit(pane);
    m_preview->setDocument(new QuietDocument(m_preview));
    m_preview->setReadOnly(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setAccessibleName(tr("Preview of the chapter"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->document()->setDocumentMargin(24);
    box->addWidget(m_preview, 1);
    m_previewNote = wrappedLabel();
    m_previewNote->setContentsMargins(9, 4, 9, 4);
    m_previewNote->hide();
    box->addWidget(m_previewNote);
    return pane;
}

QWidget *ReportPanel::makeChoices()
{
    auto *page = new QWidget(this);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(9, 6, 9, 6);
    auto *form = new QFormLayout;
    m_title = new QLineEdit(page);
    m_examiner = new QLineEdit(page);
    m_tlp = new QComboBox(page);
    m_tlp->addItem(tr("not marked"));
    for (int i = 1; i < kTlpNames.size(); ++i)
        m_tlp->addItem(QStringLiteral("TLP:") + kTlpNames[i].toUpper());
    m_tlp->setAccessibleName(tr("Mark of the Traffic Light Protocol"));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Examiner"), m_examiner);
    form->addRow(tr("&Sharing"), m_tlp);
    box->addLayout(form);
    auto *masks = new QGroupBox(tr("Masked in the report"), page);
    auto *maskBox = new QVBoxLayout(masks);
    for (const auto &text : {tr("&Names and mail of people"), tr("Se&rials: last four only"), tr("&Addresses of devices")}) {
        m_masks.append(new QCheckBox(text, masks));
        maskBox->addWidget(m_masks.back());
        connect(m_masks.back(), &QCheckBox::toggled, this, [this] { changed(); });
    }
    m_masked = wrappedLabel();
    maskBox->addWidget(m_masked);
    box->addWidget(masks);
    auto *checks = new QGroupBox(tr("Before it is written"), page);
    auto *checkBox = new QVBoxLayout(checks);
    m_checks = wrappedLabel();
    checkBox->addWidget(m_checks);
    box->addWidget(checks);
    auto *formats = new QGroupBox(tr("Written as"), page);
    auto *grid = new QGridLayout(formats);
    for (int i = 0; i < m_makers.formats.size(); ++i) {
        auto *one = new QCheckBox(formatTitle(m_makers.formats[i]), formats);
        one->setChecked(i == 0);
        if (i >= m_makers.proseFormats)
            one->setToolTip(tr("For machines: holds the values of the case as they are"));
        grid->addWidget(one, i / 2, i % 2);
        m_formats.append(one);
        connect(one, &QCheckBox::toggled, this, [this] { m_write->setEnabled(!this->formats().isEmpty() && !casePath().isEmpty() && !m_writing.isRunning()); });
    }
    box->addWidget(formats);
    m_write = new QPushButton(tr("&Write…"), page);
    m_write->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_write, 1);
    auto *open = new QPushButton(tr("&Open a template…"), page);
    auto *save = new QPushButton(tr("Save as te&mplate…"), page);
    box->addLayout(line);
    box->addWidget(open);
    box->addWidget(save);
    m_done = wrappedLabel();
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_done->setAccessibleName(tr("What was written"));
    box->addWidget(m_done);
    box->addStretch(1);
    connect(m_write, &QPushButton::clicked, this, &ReportPanel::chooseFolder);
    connect(open, &QPushButton::clicked, this, &ReportPanel::openTemplate);
    connect(save, &QPushButton::clicked, this, &ReportPanel::saveTemplate);
    connect(m_title, &QLineEdit::editingFinished, this, [this] { changed(); });
    connect(m_examiner, &QLineEdit::editingFinished, this, [this] { changed(); });
    connect(m_tlp, &QComboBox::currentIndexChanged, this, [this] { changed(); });
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumWidth(260);
    return area;
}

ReportWish ReportPanel::wish() const
{
    ReportWish wish{m_title->text().trimmed(), m_examiner->text().trimmed(), kTlpNames.value(m_tlp->currentIndex()), {}, {}};
    for (int row = 0; row < m_outline->count(); ++row) {
        if (m_outline->item(row)->checkState() == Qt::Checked)
            wish.chapters.append(m_outline->item(row)->data(Qt::UserRole).toString());
    }
    for (int i = 0; i < m_masks.size(); ++i) {
        if (m_masks[i]->isChecked())
            wish.hidden.append(kMaskNames[i]);
    }
    return wish;
}

void ReportPanel::setWish(const ReportWish &wish)
{
    m_quiet = true;
    m_title->setText(wish.title);
    m_examiner->setText(wish.examiner);
    m_tlp->setCurrentIndex(std::max<int>(0, static_cast<int>(kTlpNames.indexOf(wish.tlp))));
    for (int i = 0; i < m_masks.size(); ++i)
        m_masks[i]->setChecked(wish.hidden.contains(kMaskNames[i]));
    // Wanted chapters first, in their order; the others behind, not taken in.
    int to = 0;
    for (const auto &name : wish.chapters) {
        for (int row = to; row < m_outline->count(); ++row) {
            if (m_outline->item(row)->data(Qt::UserRole).toString() == name) {
                m_outline->insertItem(to++, m_outline->takeItem(row));
                break;
            }
        }
    }
    for (int row = 0; row < m_outline->count(); ++row)
        m_outline->item(row)->setCheckState(wish.chapters.isEmpty() || row < to ? Qt::Checked : Qt::Unchecked);
    m_outline->setCurrentRow(0);
    m_quiet = false;
    changed();
}

QStringList ReportPanel::formats() const
{
    QStringList out;
    for (int i = 0; i < m_formats.size(); ++i) {
        if (m_formats[i]->isChecked())
            out.append(m_makers.formats[i]);
    }
    return out;
}

void ReportPanel::setFormats(const QStringList &formats)
{
    for (int i = 0; i < m_formats.size(); ++i)
        m_formats[i]->setChecked(formats.contains(m_makers.formats[i]));
}

QString ReportPanel::chapter() const
{
    auto *item = m_outline->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ReportPanel::move(int by)
{
    const int from = m_outline->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_outline->count())
        return;
    m_quiet = true;
    m_outline->insertItem(to, m_outline->takeItem(from));
    m_outline->setCurrentRow(to);
    m_quiet = false;
    changed();
}

void ReportPanel::changed()
{
    if (m_quiet)
        return;
    m_up->defaultAction()->setEnabled(m_outline->currentRow() > 0);
    m_down->defaultAction()->setEnabled(m_outline->currentRow() + 1 < m_outline->count());
    if (isVisible() && !casePath().isEmpty())
        readPreview();
}

void ReportPanel::load()
{
    m_done->clear();
    if (casePath().isEmpty()) {
        m_reading.cancel();
        m_preview->clear();
        m_checks->clear();
        m_write->setEnabled(false);
        return;
    }
    readPreview();
}

void ReportPanel::readPreview()
{
    m_reading.start([make = m_makers.preview, path = casePath(), wish = wish(), chapter = chapter()](const std::atomic_bool &) -> std::optional<ReportPreview> { return make(path, wish, chapter); },
        [this](std::optional<ReportPreview> preview) {
            if (preview)
                show(*preview);
            emit settled();
        });
}

void ReportPanel::show(const ReportPreview &preview)
{
    m_preview->document()->setMarkdown(preview.markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    m_previewNote->setVisible(preview.isCut);
    m_previewNote->setText(tr("The preview shows the beginning of the chapter; what is written holds all of it."));
    m_title->setPlaceholderText(wording::plain(preview.title));
    m_examiner->setPlaceholderText(preview.examiner.isEmpty() ? tr("none") : wording::plain(preview.examiner));
    m_masked->setText(preview.masked.isEmpty() ? tr("Nothing is masked.") : wording::plain(preview.masked));
    QStringList lines;
    for (const auto &check : preview.checks)
        lines << (check.isGood ? QStringLiteral("✓ ") : QStringLiteral("⚠ ")) + wording::plain(check.text);
    m_checks->setText(lines.join(QLatin1Char('\n')));
    m_write->setEnabled(!formats().isEmpty() && !m_writing.isRunning());
}

void ReportPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPanel::writeTo);
    dialog->open();
}

void ReportPanel::writeTo(const QString &folder)
{
    m_write->setEnabled(false);
    m_done->setText(tr("Writing…"));
    m_writing.start(
        [make = m_makers.write, path = casePath(), wish = wish(), formats = formats(), folder](const std::atomic_bool &stop) -> std::optional<Written> {
            Written out;
            for (const auto &format : formats) {
                if (stop)
                    return {};
                const auto file = make(path, wish, format, folder, out.trouble);
                if (file.isEmpty())
                    break;
                out.files.append(file);
            }
            return out;
        },
        [this](std::optional<Written> out) {
            m_write->setEnabled(!formats().isEmpty() && !casePath().isEmpty());
            const auto files = out ? out->files : QStringList();
            QStringList lines;
            for (const auto &file : files)
                lines << wording::plain(file);
            if (!lines.isEmpty())
                lines.prepend(tr("Written:"));
            if (out && !out->trouble.isEmpty())
                lines << wording::plain(out->trouble);
            m_done->setText(lines.join(QLatin1Char('\n')));
            if (out && !out->trouble.isEmpty())
                emit troubled(out->trouble);
            emit written(files);
            emit settled();
        });
}

void ReportPanel::saveTemplate()
{
    auto *dialog = new QFileDialog(this, tr("Save as template"), {}, tr("Templates of reports (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(m_makers.toTemplate(wish()).toUtf8() + '\n') < 0 || !file.commit())
            emit troubled(tr("%1 cannot be written").arg(path));
    });
    dialog->open();
}

void ReportPanel::openTemplate()
{
    auto *dialog = new QFileDialog(this, tr("Open a template"), {}, tr("Templates of reports (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        ReportWish wish = this->wish();
        QString trouble;
        if (!file.open(QIODevice::ReadOnly))
            trouble = tr("%1 cannot be opened").arg(path);
        else if (m_makers.fromTemplate(QString::fromUtf8(file.read(kLargestTemplate + 1)), wish, trouble))
            return setWish(wish);
        emit troubled(trouble);
    });
    dialog->open();
}

}
