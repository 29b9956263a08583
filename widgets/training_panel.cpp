// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/training_panel.h"

#include "widgets/panel.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

constexpr int kLessonRole = Qt::UserRole + 1;

QString levelName(const QString &code)
{
    if (code == QStringLiteral("first"))
        return TrainingPanel::tr("for a first look");
    if (code == QStringLiteral("further"))
        return TrainingPanel::tr("further");
    return TrainingPanel::tr("hard");
}

/// Text of a walkthrough: plain, with its own line ends.
QString paragraphs(const QString &text)
{
    auto lines = text.split(QLatin1Char('\n'));
    for (auto &line : lines)
        line = wording::plain(line);
    return lines.join(QLatin1Char('\n'));
}

QLabel *wrapped(const QString &text = {})
{
    auto *label = plainLabel(text, nullptr, true);
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &text, const char *name)
{
    auto *one = new QPushButton(text);
    one->setObjectName(QString::fromLatin1(name));
    one->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    return one;
}

/// The words of an option, over several lines as radio buttons show none; a click on them chooses it.
class OptionWords : public QLabel
{
public:
    OptionWords(const QString &text, QAbstractButton *option)
        : QLabel(text)
        , m_option(option)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        if (m_option->isEnabled())
            m_option->click();
    }

private:
    QAbstractButton *m_option;
};

}

TrainingPanel::TrainingPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(makeList());
    m_pages->addWidget(makeSteps());
    setAccessibleName(tr("Training"));
}

QWidget *TrainingPanel::makeList()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    auto *intro = wrapped(tr("Guided cases with evidence of our own. Each opens in a case of its own; yours are not touched."));
    column->addWidget(intro);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("lessons"));
    m_list->setAccessibleName(tr("Walkthroughs"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 2);
    m_about = wrapped();
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("About the walkthrough"));
    scroll->setWidget(m_about);
    column->addWidget(scroll, 1);
    m_start = button(tr("&Start"), "lessonStart");
    m_again = button(tr("Start &again"), "lessonAgain");
    m_sheet = button(tr("S&core sheet…"), "lessonSheet");
    m_folder = button(tr("Walkthroughs of a &folder…"), "lessonFolder");
    auto *grid = new QGridLayout;
    grid->addWidget(m_start, 0, 0);
    grid->addWidget(m_again, 0, 1);
    grid->addWidget(m_sheet, 1, 0);
    grid->addWidget(m_folder, 1, 1);
    column->addLayout(grid);
    m_busy = wrapped();
    m_busy->hide();
    column->addWidget(m_busy);
    m_refused = wrapped();
    m_refused->hide();
    column->addWidget(m_refused);
    connect(m_list, &QListWidget::currentRowChanged, this, &TrainingPanel::showLesson);
    connect(m_list, &QListWidget::itemActivated, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWanted(chosenLesson()); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit againWanted(chosenLesson()); });
    connect(m_sheet, &QPushButton::clicked, this, [this] { emit sheetWanted(chosenLesson()); });
    connect(m_folder, &QPushButton::clicked, this, &TrainingPanel::folderWanted);
    return page;
}

QWidget *TrainingPanel::makeSteps()
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(8, 8, 8, 8);
    auto *head = new QHBoxLayout;
    auto *back = button(tr("&All walkthroughs"), "lessonList");
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(11);
    m_progress->setAccessibleName(tr("Steps done"));
    head->addWidget(back);
    head->addWidget(m_progress, 1);
    outer->addLayout(head);
    m_lesson = wrapped();
    m_lesson->setForegroundRole(QPalette::PlaceholderText);
    outer->addWidget(m_lesson);
    m_steps = new QListWidget;
    m_steps->setObjectName(QStringLiteral("lessonSteps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setUniformItemSizes(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setTextElideMode(Qt::ElideRight);
    outer->addWidget(m_steps, 2);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The step"));
    auto *inside = new QWidget;
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 4, 4, 0);
    column->setSpacing(8);
    m_title = wrapped();
    m_title->setFont(headingFont());
    m_text = wrapped();
    m_text->setObjectName(QStringLiteral("lessonText"));
    m_place = wrapped();
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_hint = wrapped();
    m_hint->setObjectName(QStringLiteral("lessonHint"));
    m_answer = new QLineEdit;
    m_answer->setObjectName(QStringLiteral("lessonAnswer"));
    m_answer->setMaxLength(400);
    m_answer->setPlaceholderText(tr("Your answer; Enter checks it"));
    m_answer->setAccessibleName(tr("Your answer"));
    m_choices = new QWidget;
    m_choiceColumn = new QVBoxLayout(m_choices);
    m_choiceColumn->setContentsMargins(0, 0, 0, 0);
    m_told = wrapped();
    m_told->setObjectName(QStringLiteral("lessonTold"));
    m_after = wrapped();
    m_reopen = button(tr("&Open the walkthrough's case"), "lessonReopen");
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_answer), m_choices, static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_told),
             static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_reopen)})
        column->addWidget(widget);
    column->addStretch(1);
    outer->addWidget(scroll, 5);

    auto *grid = new QGridLayout;
    m_check = button(tr("&Check"), "lessonCheck");
    m_next = button(tr("&Next step"), "lessonNext");
    m_show = button(tr("Sho&w the spot"), "lessonSpot");
    m_hintWanted = button(tr("&Hint"), "lessonHintButton");
    m_check->setToolTip(tr("F2 checks, and goes on once the step is done"));
    grid->addWidget(m_check, 0, 0);
    grid->addWidget(m_next, 0, 1);
    grid->addWidget(m_hintWanted, 1, 0);
    grid->addWidget(m_show, 1, 1);
    outer->addLayout(grid);

    connect(back, &QPushButton::clicked, this, &TrainingPanel::listWanted);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_view.step)
            emit stepWanted(row);
    });
    connect(m_answer, &QLineEdit::returnPressed, this, &TrainingPanel::answer);
    connect(m_check, &QPushButton::clicked, this, &TrainingPanel::answer);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_view.step + 1 < m_view.steps.size())
            emit stepWanted(m_view.step + 1);
        else
            emit listWanted();
    });
    connect(m_hintWanted, &QPushButton::clicked, this, &TrainingPanel::hintWanted);
    connect(m_show, &QPushButton::clicked, this, &TrainingPanel::spotWanted);
    connect(m_reopen, &QPushButton::clicked, this, &TrainingPanel::reopenWanted);
    return page;
}

QString TrainingPanel::chosenLesson() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(kLessonRole).toString() : QString();
}

void TrainingPanel::setLessons(const QList<LessonLine> &lessons, const QStringList &refused)
{
    const auto chosen = chosenLesson();
    m_lessons = lessons;
    m_list->clear();
    for (const auto &one : lessons) {
        const auto state = !one.begun ? tr("not begun") : one.done == one.steps ? tr("done") : tr("%1 of %2 steps").arg(one.done).arg(one.steps);
        auto *item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(wording::plain(one.title), tr("%1, about %2 minutes: %3", "level, minutes, how far").arg(levelName(one.level)).arg(one.minutes).arg(state)), m_list);
        item->setData(kLessonRole, one.id);
        if (one.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count())
        m_list->setCurrentRow(0);
    m_refused->setText(refused.isEmpty() ? QString() : tr("Not read:\n%1").arg(refused.join(QLatin1Char('\n'))));
    m_refused->setVisible(!refused.isEmpty());
    showLesson();
}

void TrainingPanel::showLesson()
{
    const auto row = m_list->currentRow();
    const bool any = row >= 0 && row < m_lessons.size();
    for (auto *one : {m_start, m_again, m_sheet})
        one->setEnabled(any);
    if (!any) {
        m_about->clear();
        return;
    }
    const auto &lesson = m_lessons[row];
    m_about->setText(paragraphs(lesson.about));
    m_start->setText(lesson.begun ? tr("&Continue") : tr("&Start"));
    m_start->setAccessibleName(QString(m_start->text()).remove(QLatin1Char('&')));
    m_again->setEnabled(lesson.begun);
    m_sheet->setEnabled(lesson.begun);
}

void TrainingPanel::showList()
{
    m_shown.clear();
    m_pages->setCurrentIndex(0);
    m_list->setFocus();
}

bool TrainingPanel::isListShown() const
{
    return m_pages->currentIndex() == 0;
}

void TrainingPanel::setBusy(const QString &what)
{
    m_busy->setText(what);
    m_busy->setVisible(!what.isEmpty());
    m_start->setEnabled(what.isEmpty() && m_list->currentRow() >= 0);
    m_again->setEnabled(what.isEmpty() && m_list->currentRow() >= 0 && m_lessons.value(m_list->currentRow()).begun);
}

void TrainingPanel::showStep(const LessonView &view)
{
    const auto identity = QStringLiteral("%1/%2").arg(view.lesson).arg(view.step);
    const bool fresh = identity != m_shown;
    m_shown = identity;
    m_view = view;
    m_pages->setCurrentIndex(1);
    const auto &step = view.steps[view.step];
    const auto done = std::count_if(view.steps.begin(), view.steps.end(), [](const LessonStep &one) { return one.done; });
    m_progress->setRange(0, int(view.steps.size()));
    m_progress->setValue(int(done));
    m_lesson->setText(tr("%1: step %2 of %3").arg(wording::plain(view.lesson)).arg(view.step + 1).arg(view.steps.size()));
    if (m_steps->count() != view.steps.size()) {
        m_steps->clear();
        m_steps->addItems(QStringList(view.steps.size(), QString()));
    }
    for (int at = 0; at < view.steps.size(); ++at) {
        const auto &one = view.steps[at];
        // A sign and a word, not a colour alone.
        const auto sign = one.done ? QStringLiteral("\u2713 ") : at == view.step ? QStringLiteral("\u25b8 ") : QStringLiteral("\u2002 ");
        m_steps->item(at)->setText(sign + wording::plain(one.title));
        m_steps->item(at)->setData(Qt::AccessibleTextRole, one.done ? tr("%1, done").arg(wording::plain(one.title)) : wording::plain(one.title));
    }
    m_steps->setCurrentRow(view.step);
    m_title->setText(wording::plain(step.title));
    m_text->setText(paragraphs(view.text));
    m_place->setText(view.place.isEmpty() ? QString() : tr("Marked: %1").arg(view.place));
    m_place->setVisible(!view.place.isEmpty());
    m_show->setEnabled(!view.place.isEmpty());
    m_hint->setText(view.hint.isEmpty() ? QString() : tr("Hint: %1").arg(paragraphs(view.hint)));
    m_hint->setVisible(!view.hint.isEmpty());
    m_hintWanted->setEnabled(view.hint.isEmpty() && !step.done);
    m_answer->setVisible(view.ask == LessonView::Ask::Say);
    m_answer->setEnabled(!step.done && view.isOpen);
    m_choices->setVisible(view.ask == LessonView::Ask::Choose);
    m_choices->setEnabled(!step.done && view.isOpen);
    m_check->setEnabled(!step.done && view.isOpen);
    m_next->setText(view.step + 1 < view.steps.size() ? tr("&Next step") : tr("To the &list"));
    m_next->setAccessibleName(QString(m_next->text()).remove(QLatin1Char('&')));
    const bool all = done == view.steps.size();
    auto after = step.done ? paragraphs(view.after) : QString();
    if (all && view.step + 1 == view.steps.size() && !view.closing.isEmpty())
        after += (after.isEmpty() ? QString() : QStringLiteral("\n\n")) + paragraphs(view.closing);
    m_after->setText(after);
    m_after->setVisible(!after.isEmpty());
    m_reopen->setVisible(!view.isOpen);
    if (!fresh)
        return;
    m_answer->clear();
    tell(step.done ? tr("Done.") : QString(), true);
    delete m_options;
    m_options = nullptr;
    while (auto *item = m_choiceColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (view.ask != LessonView::Ask::Choose)
        return;
    m_options = new QButtonGroup(this);
    for (int at = 0; at < view.options.size(); ++at) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *option = new QRadioButton(QString::number(at + 1));
        option->setAccessibleName(wording::plain(view.options[at]));
        option->setObjectName(QStringLiteral("lessonOption%1").arg(at));
        auto *words = new OptionWords(wording::plain(view.options[at]), option);
        line->addWidget(option, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_options->addButton(option, at);
        m_choiceColumn->addWidget(row);
    }
}

void TrainingPanel::tell(const QString &text, bool good)
{
    m_told->setText(text.isEmpty() ? QString() : (good ? QStringLiteral("\u2713 ") : QStringLiteral("\u2717 ")) + text);
    m_told->setVisible(!text.isEmpty());
    m_told->setFont(semibold(font()));
}

void TrainingPanel::answer()
{
    if (!m_check->isEnabled())
        return;
    if (m_view.ask == LessonView::Ask::Act)
        emit checkWanted();
    else if (m_view.ask == LessonView::Ask::Say && !m_answer->text().trimmed().isEmpty())
        emit said(m_answer->text());
    else if (m_view.ask == LessonView::Ask::Choose && m_options && m_options->checkedId() >= 0)
        emit chosen(m_options->checkedId());
    else
        tell(tr("Nothing is answered yet."), false);
}

void TrainingPanel::press()
{
    if (isListShown())
        m_list->setFocus();
    else if (m_view.step < m_view.steps.size() && m_view.steps[m_view.step].done)
        m_next->click();
    else
        answer();
}

void TrainingPanel::focusStep()
{
    if (isListShown())
        m_list->setFocus();
    else if (m_view.ask == LessonView::Ask::Say && m_answer->isEnabled())
        m_answer->setFocus();
    else if (m_view.ask == LessonView::Ask::Choose && m_options && m_choices->isEnabled())
        m_options->button(0)->setFocus();
    else
        m_steps->setFocus();
}

}
