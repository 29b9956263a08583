// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace keytrail::widgets {

/// A walkthrough as the list shows it.
struct LessonLine {
    QString id, title, level, about;
    int minutes = 0, done = 0, steps = 0;
    bool begun = false;
};

struct LessonStep {
    QString title;
    bool done = false, hinted = false;
};

/// The step that is shown.
struct LessonView {
    enum class Ask { Act, Say, Choose };
    QString lesson, text, hint, place, after;   ///< `hint` empty: not asked for yet; `place`: where the spot is, in words
    Ask ask = Ask::Act;
    QStringList options;
    QList<LessonStep> steps;
    int step = 0;
    QString closing;        ///< told once all steps are done
    bool isOpen = true;     ///< false: the walkthrough's own case is not the one in the window
};

/// The pane of the training: the walkthroughs with how far each is, then one of them step by step. It decides nothing: what
/// the learner asks for leaves as a signal.
class TrainingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingPanel(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {330, 700}; }

    void setLessons(const QList<LessonLine> &lessons, const QStringList &refused);
    void showList();
    /// Shows the step; what was typed stays while it is the same step.
    void showStep(const LessonView &view);
    /// What became of the last check; empty takes it away.
    void tell(const QString &text, bool good);
    void setBusy(const QString &what);
    bool isListShown() const;
    QString chosenLesson() const;
    /// What the key of the window does here: checks what is there, or goes on where the step is done.
    void press();
    void focusStep();

signals:
    void startWanted(const QString &id);
    void againWanted(const QString &id);
    void sheetWanted(const QString &id);
    void folderWanted();
    void listWanted();
    void stepWanted(int step);
    void hintWanted();
    void spotWanted();
    void reopenWanted();
    void checkWanted();             ///< of what was done in the window
    void said(const QString &text);
    void chosen(int option);

private:
    QWidget *makeList();
    QWidget *makeSteps();
    void showLesson();
    void answer();

    QStackedWidget *m_pages;
    QListWidget *m_list, *m_steps;
    QLabel *m_about, *m_refused, *m_busy;
    QPushButton *m_start, *m_again, *m_sheet, *m_folder;

    QLabel *m_lesson, *m_title, *m_text, *m_place, *m_hint, *m_told, *m_after;
    QProgressBar *m_progress;
    QPushButton *m_show, *m_hintWanted, *m_check, *m_next, *m_reopen;
    QWidget *m_choices;
    QVBoxLayout *m_choiceColumn;
    QButtonGroup *m_options = nullptr;
    QLineEdit *m_answer;
    QList<LessonLine> m_lessons;
    LessonView m_view;
    QString m_shown;
};

}
