// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_ruler.h"

#include "widgets/time_form.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <array>

namespace keytrail::widgets {

namespace {

constexpr std::int64_t kMillisecond = 1'000'000, kSecond = 1000 * kMillisecond, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr std::array<std::int64_t, 31> kSteps{1000, 10'000, 100'000, kMillisecond, 5 * kMillisecond, 10 * kMillisecond, 50 * kMillisecond, 100 * kMillisecond, 250 * kMillisecond, 500 * kMillisecond,
    kSecond, 2 * kSecond, 5 * kSecond, 10 * kSecond, 30 * kSecond, kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 30 * kMinute, kHour, 2 * kHour, 3 * kHour, 6 * kHour, 12 * kHour, kDay, 2 * kDay, 7 * kDay, 30 * kDay, 91 * kDay, 365 * kDay};
constexpr std::size_t kMostTicks = 2000;

struct RulerWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

std::int64_t floorTo(std::int64_t time, std::int64_t step)
{
    const auto rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

QDateTime utc(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(floorTo(time, kMillisecond) / kMillisecond, Qt::UTC);
}

QString dayText(std::int64_t time, const QString &form)
{
    if (timeform::current() == timeform::Form::Relative)
        return RulerWords::tr("day %1", "counted from the first").arg(floorTo(time, kDay) / kDay + 1);
    return QLocale().toString(utc(time).date(), form);
}

QString tickText(std::int64_t time, std::int64_t step)
{
    if (step >= 365 * kDay && timeform::current() != timeform::Form::Relative)
        return QString::number(utc(time).date().year());
    if (floorTo(time, kDay) == time)
        return dayText(time, step > 7 * kDay ? RulerWords::tr("d MMM yyyy", "form of a day, as QLocale::toString takes it") : RulerWords::tr("ddd d MMM", "form of a day, as QLocale::toString takes it"));
    if (step >= kMinute)
        return utc(time).toString(QStringLiteral("HH:mm"));
    if (step >= kSecond)
        return utc(time).toString(QStringLiteral("HH:mm:ss"));
    if (step >= kMillisecond)
        return utc(time).toString(QStringLiteral("HH:mm:ss.zzz"));
    return utc(time).toString(QStringLiteral("ss.zzz")) + QStringLiteral("%1").arg((time - floorTo(time, kMillisecond)) / 1000, 3, 10, QLatin1Char('0'));
}

}

std::vector<TimelineTick> timelineTicks(std::int64_t from, std::int64_t to, int pixels, int room)
{
    std::vector<TimelineTick> ticks;
    if (to <= from || pixels <= 0 || room <= 0)
        return ticks;
    const double least = static_cast<double>(to - from) / pixels * room;
    std::int64_t step = kSteps.back();
    for (const auto known : kSteps) {
        if (static_cast<double>(known) >= least) {
            step = known;
            break;
        }
    }
    while (static_cast<double>(step) < least && step < INT64_MAX / 4)
        step *= 2;
    // Steps are of the clock that is shown: a day breaks where it does there.
    const auto shift = timeform::shift(from);
    for (auto time = floorTo(from + shift, step); time - shift <= to && ticks.size() < kMostTicks; time += step) {
        if (time - shift >= from)
            ticks.push_back({time - shift, tickText(time, step), floorTo(time, kDay) == time});
        if (time > INT64_MAX - step)
            break;
    }
    return ticks;
}

QString timelineSpanText(std::int64_t from, std::int64_t to)
{
    const auto first = from + timeform::shift(from), last = to + timeform::shift(to);
    const auto day = [](std::int64_t at) { return dayText(at, RulerWords::tr("ddd d MMM yyyy", "form of a day, as QLocale::toString takes it")); };
    const QString form = to - from >= 10 * kMinute ? QStringLiteral("HH:mm") : to - from >= 10 * kSecond ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz");
    const auto clock = [&](std::int64_t at) { return utc(at).toString(form); };
    const auto zone = timeform::zone(from).isEmpty() ? QString() : QLatin1Char(' ') + timeform::zone(from);
    if (floorTo(first, kDay) == floorTo(last, kDay))
        return QStringLiteral("%1, %2 – %3").arg(day(first), clock(first), clock(last)) + zone;
    if (to - from > 3 * kDay)
        return QStringLiteral("%1 – %2").arg(day(first), day(last)) + zone;
    return QStringLiteral("%1, %2 – %3, %4").arg(day(first), clock(first), day(last), clock(last)) + zone;
}

}
