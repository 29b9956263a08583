// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_form.h"

#include <QCoreApplication>
#include <QDateTime>

#include <atomic>

namespace keytrail::widgets::timeform {

namespace {

constexpr std::int64_t kMilli = 1'000'000, kWholeDay = 86'400'000; // nanoseconds, milliseconds

std::atomic<Form> heldForm = Form::Utc;
std::atomic<std::int64_t> heldReference = 0;

struct TimeFormWords {
    Q_DECLARE_TR_FUNCTIONS(TimeForm)
};

std::int64_t milliseconds(std::int64_t time)
{
    return time / kMilli - (time % kMilli < 0 ? 1 : 0);
}

int offsetSeconds(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds(time), Qt::LocalTime).offsetFromUtc();
}

}

Form current()
{
    return heldForm;
}

void set(Form form, std::int64_t reference)
{
    heldReference = reference;
    heldForm = form;
}

std::int64_t shift(std::int64_t time)
{
    switch (heldForm.load()) {
    case Form::Local:
        return std::int64_t(offsetSeconds(time)) * 1'000'000'000;
    case Form::Relative:
        return -heldReference.load();
    case Form::Utc:
        break;
    }
    return 0;
}

QString zone(std::int64_t time)
{
    if (heldForm == Form::Relative)
        return {};
    if (heldForm == Form::Utc)
        return QStringLiteral("UTC");
    const auto seconds = offsetSeconds(time);
    return QStringLiteral("%1%2:%3").arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+')).arg(std::abs(seconds) / 3600, 2, 10, QLatin1Char('0')).arg(std::abs(seconds) / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString text(std::int64_t time)
{
    if (heldForm != Form::Relative)
        return QDateTime::fromMSecsSinceEpoch(milliseconds(time + shift(time)), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz ")) + zone(time);
    const auto all = milliseconds(time) - milliseconds(heldReference);
    const auto size = std::abs(all);
    const auto clock = QTime::fromMSecsSinceStartOfDay(int(size % kWholeDay)).toString(QStringLiteral("HH:mm:ss.zzz"));
    const auto sign = all < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return size < kWholeDay ? sign + clock : sign + TimeFormWords::tr("%1 d %2", "days and a clock").arg(size / kWholeDay).arg(clock);
}

}
