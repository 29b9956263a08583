// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newest_job.h"
#include "widgets/panel.h"

#include <QStringList>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTextEdit;
class QToolButton;
class QWidget;

namespace keytrail::widgets {

/// What a report is to hold, as the window shows it (report/plan.h has the same for writing).
struct ReportWish {
    QString title, examiner, tlp;
    QStringList chapters;           ///< in order, those that are wanted
    QStringList hidden;             ///< "people", "serials", "addresses"
    bool operator==(const ReportWish &) const = default;
};

struct ReportChapterName {
    QString name, title;
};

/// What is looked at before a report leaves the house.
struct ReportCheck {
    bool isGood = true;
    QString text;
};

struct ReportPreview {
    QString markdown;               ///< of one chapter; what is evidence in it is escaped
    bool isCut = false;
    QList<ReportCheck> checks;
    QString masked;                 ///< a sentence on what is masked; empty: nothing
    QString title, examiner;        ///< of the case
};

/// How reports are made; each is called off the GUI thread and answers with a sentence where it cannot.
struct ReportMakers {
    QList<ReportChapterName> chapters;
    QStringList formats;            ///< names, as --format takes them; those at the front follow chapters and masks
    int proseFormats = 0;
    std::function<ReportPreview(const QString &casePath, const ReportWish &wish, const QString &chapter)> preview;
    /// Writes one format into `folder` and answers with the path, or with nothing and a sentence.
    std::function<QString(const QString &casePath, const ReportWish &wish, const QString &format, const QString &folder, QString &trouble)> write;
    std::function<QString(const ReportWish &wish)> toTemplate;
    std::function<bool(const QString &text, ReportWish &wish, QString &trouble)> fromTemplate;
};

/// The report of a case: chapters chosen and ordered, marked, masked, looked at and written, for people and for machines.
/// Keys: Space takes a chapter in or out, Alt+Up and Alt+Down move it.
class ReportPanel : public Panel
{
    Q_OBJECT
public:
    explicit ReportPanel(ReportMakers makers, QWidget *parent = nullptr);

    ReportWish wish() const;
    void setWish(const ReportWish &wish);
    QListWidget *outline() const { return m_outline; }
    QTextEdit *preview() const { return m_preview; }
    void setFormats(const QStringList &formats);
    QStringList formats() const;
    /// Writes the chosen formats into a folder; written() or troubled() follows.
    void writeTo(const QString &folder);

signals:
    void written(const QStringList &files);
    void troubled(const QString &sentence);

protected:
    void load() override;
    void follow() override { }
    bool isBusy() const override { return m_reading.isRunning() || m_writing.isRunning(); }

private:
    QWidget *makeOutline();
    QWidget *makePreview();
    QWidget *makeChoices();
    void changed();
    void readPreview();
    void show(const ReportPreview &preview);
    void move(int by);
    void chooseFolder();
    void saveTemplate();
    void openTemplate();
    QString chapter() const;

    struct Written {
        QStringList files;
        QString trouble;
    };
    ReportMakers m_makers;
    QListWidget *m_outline;
    QTextEdit *m_preview;
    QLabel *m_previewNote, *m_masked, *m_checks, *m_done;
    QLineEdit *m_title, *m_examiner;
    QComboBox *m_tlp;
    QList<QCheckBox *> m_masks, m_formats;
    QPushButton *m_write;
    QToolButton *m_up, *m_down;
    bool m_quiet = false;
    NewestJob<ReportPreview> m_reading;
    NewestJob<Written> m_writing;
};

}
