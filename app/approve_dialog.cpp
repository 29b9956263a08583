// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/approve_dialog.h"

#include "widgets/marks.h"
#include "widgets/panel.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace keytrail::app {

namespace wording = widgets::wording;

namespace {

constexpr int kUsualDays = 365, kLongestValue = 64;

QString kindName(const std::string &kind)
{
    if (kind == "operation")
        return ApproveDialog::tr("This operation");
    if (kind == "key")
        return ApproveDialog::tr("This key");
    if (kind == "destination")
        return ApproveDialog::tr("This destination");
    if (kind == "origin")
        return ApproveDialog::tr("This library");
    if (kind == "signer")
        return ApproveDialog::tr("Whatever is signed with this certificate");
    return ApproveDialog::tr("This app, whatever it does");
}

}

ApproveDialog::ApproveDialog(judging::Approvable what, const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_what(std::move(what))
    , m_choices(new QButtonGroup(this))
    , m_onlyHere(new QCheckBox)
    , m_expires(new QCheckBox(tr("E&xpires after")))
    , m_until(new QDateEdit(QDateTime::currentDateTimeUtc().date().addDays(kUsualDays)))
    , m_reason(new QLineEdit)
    , m_author(new QLineEdit(m_what.examiner))
    , m_effect(widgets::plainLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Approve by the baseline"));
    auto *column = new QVBoxLayout(this);
    auto *head = widgets::plainLabel(about);
    head->setFont(widgets::semibold(font()));
    head->setWordWrap(true);
    column->addWidget(head);
    for (int at = 0; at < int(m_what.choices.size()); ++at) {
        const auto &choice = m_what.choices[std::size_t(at)];
        const auto value = wording::plain(choice.value);
        auto *button = new QRadioButton(QStringLiteral("%1: %2").arg(kindName(choice.kind), wording::middle(value, kLongestValue)).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setToolTip(wording::tip(value));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(kindName(choice.kind), value));
        m_choices->addButton(button, at);
        column->addWidget(button);
    }
    column->addWidget(m_onlyHere);
    column->addWidget(m_effect);
    column->addWidget(widgets::ruleLine());
    auto *form = new QFormLayout;
    m_reason->setPlaceholderText(tr("Why it is known to be good: it is asked for later"));
    m_reason->setAccessibleName(tr("Reason"));
    m_author->setAccessibleName(tr("Approved by"));
    m_until->setAccessibleName(tr("Day of expiry, UTC"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDateTime::currentDateTimeUtc().date());
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Approved &by"), m_author);
    auto *expiry = new QHBoxLayout;
    expiry->addWidget(m_expires);
    expiry->addWidget(m_until);
    expiry->addWidget(widgets::plainLabel(QStringLiteral("UTC")));
    expiry->addStretch(1);
    form->addRow(QString(), expiry);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_approve = buttons->addButton(tr("Approve"), QDialogButtonBox::AcceptRole);
    m_approve->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit approved(row());
        accept();
    });
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool) { refresh(); });
    connect(m_onlyHere, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_expires, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { refresh(); });
    m_until->setEnabled(false);
    m_onlyHere->setChecked(true);
    if (auto *first = m_choices->button(0))
        first->setChecked(true);
    m_reason->setFocus();
    refresh();
    resize(560, sizeHint().height());
}

void ApproveDialog::refresh()
{
    const auto at = std::size_t(std::max(0, m_choices->checkedId()));
    const auto &choice = m_what.choices[at];
    const bool limits = !choice.app.empty();
    m_onlyHere->setEnabled(limits);
    m_onlyHere->setText(limits ? tr("Only in %1").arg(wording::plain(choice.app)).replace(QLatin1Char('&'), QStringLiteral("&&")) : tr("Wherever it is met"));
    const auto count = limits && !m_onlyHere->isChecked() ? m_what.coversAnywhere[at] : m_what.covers[at];
    m_effect->setText(tr("It covers %1 of this case; what is covered stays in the case and is hidden from triage.").arg(wording::entityCount(QStringLiteral("findings"), std::int64_t(count))));
    m_approve->setEnabled(!m_reason->text().trimmed().isEmpty());
    m_approve->setToolTip(m_approve->isEnabled() ? QString() : tr("An approval wants a reason"));
}

casedb::BaselineRow ApproveDialog::row() const
{
    auto row = m_what.choices[std::size_t(std::max(0, m_choices->checkedId()))];
    if (!m_onlyHere->isChecked())
        row.app.clear();
    row.reason = m_reason->text().trimmed().toStdString();
    row.author = m_author->text().trimmed().toStdString();
    if (m_expires->isChecked())
        row.expires = Instant{QDateTime(m_until->date().addDays(1), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() * 1'000'000};
    return row;
}

}
