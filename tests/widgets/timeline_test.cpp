// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/pictures.h"
#include "tests/widgets/sample_rows.h"
#include "widgets/heat_map.h"
#include "widgets/time_form.h"
#include "widgets/timeline_ruler.h"
#include "widgets/timeline_view.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace keytrail;
using namespace keytrail::widgets;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

TimelineLane laneOf(std::initializer_list<std::pair<std::int64_t, std::int64_t>> spans)
{
    TimelineLane lane;
    for (const auto &[start, end] : spans) {
        lane.events.push_back({start, end, std::int64_t(lane.events.size() + 1), TimelineTable::Flow});
        lane.longest = std::max(lane.longest, end - start);
    }
    return lane;
}

}

class TimelineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_case;

    int firstLaneWithEvents(const TimelineView &view) const
    {
        const auto &lanes = view.sheet().data->lanes;
        return int(std::find_if(lanes.begin(), lanes.end(), [](const TimelineLane &lane) { return lane.role == TimelineLane::Role::AppHost && lane.events.size() > 5; }) - lanes.begin());
    }

private slots:
    void initTestCase()
    {
        Theme::apply(ThemeMode::Light);
        m_case = m_folder.filePath(QStringLiteral("sample.keytrail"));
        QVERIFY(sample::make(m_case));
    }

    void beacons_data()
    {
        QTest::addColumn<QList<qint64>>("seconds");
        QTest::addColumn<qint64>("period");
        QTest::newRow("five are too few") << QList<qint64>{0, 60, 120, 180, 240} << qint64(0);
        QTest::newRow("six at a steady pace") << QList<qint64>{0, 60, 120, 180, 240, 300} << qint64(60);
        QTest::newRow("jitter below a fifth") << QList<qint64>{0, 55, 120, 178, 240, 305, 361} << qint64(62);
        QTest::newRow("bursts") << QList<qint64>{0, 1, 2, 300, 301, 302, 900} << qint64(0);
        QTest::newRow("one conversation") << QList<qint64>{0, 0, 0, 0, 0, 0, 0} << qint64(0);
    }
    void beacons()
    {
        QFETCH(QList<qint64>, seconds);
        QFETCH(qint64, period);
        std::vector<std::int64_t> starts;
        for (const auto second : seconds)
            starts.push_back(second * kSecond);
        const auto found = beaconPeriod(starts);
        QVERIFY2(std::abs(found - period * kSecond) <= 3 * kSecond && (found == 0) == (period == 0), qPrintable(QString::number(found)));
    }

    void zoomHasAWayBack()
    {
        TimelineView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.sheet().data->isEmpty());
        QVERIFY(!view.zoomBack());
        const auto from = view.sheet().from, to = view.sheet().to;
        for (int step = 0; step < 5; ++step) // one gesture
            view.zoom(0.7, from + (to - from) / 3);
        const auto near = view.sheet().from;
        QVERIFY(near > from);
        QTest::keyClick(view.canvas(), Qt::Key_Backspace);
        QCOMPARE(view.sheet().from, from);
        QCOMPARE(view.sheet().to, to);
        QVERIFY(!view.zoomBack());
        QTest::keyClick(view.canvas(), Qt::Key_Backspace, Qt::ShiftModifier);
        QCOMPARE(view.sheet().from, near);
    }

    // Counted by hand: two events at 01:xx of the first day, one at 23:59, one at 00:00 of the third.
    void hoursAndDays()
    {
        constexpr std::int64_t kHour = 3600 * kSecond, kDay = 24 * kHour, kBase = 20'000 * kDay;
        TimelineData data;
        TimelineLane group;
        group.role = TimelineLane::Role::DeviceGroup;
        data.lanes.push_back(group);
        data.lanes.push_back(laneOf({{kBase + kHour, kBase + kHour}, {kBase + 2 * kHour - 1, kBase + 2 * kHour}, {kBase + kDay - kSecond, kBase + kDay}, {kBase + 2 * kDay, kBase + 2 * kDay}}));
        data.lanes.back().parent = 0;
        data.lanes[0].events = data.lanes[1].events;
        data.events = 4;
        data.begin = kBase + kHour;
        data.end = kBase + 2 * kDay;
        HeatMap map;
        map.resize(700, 180);
        map.setData(data);
        QCOMPARE(map.columns(), 3);
        QCOMPARE(map.count(0, 1), 2u);
        QCOMPARE(map.count(0, 23), 1u);
        QCOMPARE(map.count(2, 0), 1u);
        QCOMPARE(map.count(1, 0), 0u);
        QSignalSpy chosen(&map, &HeatMap::hourChosen);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cell(0, 23).center());
        QCOMPARE(chosen.front()[0].toLongLong(), qint64(kBase + 23 * kHour));
        QCOMPARE(chosen.front()[1].toLongLong(), qint64(kBase + kDay));
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Up);
        QCOMPARE(map.currentColumn(), 1);
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("22:00 to 23:00 UTC: 0 events")));
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(chosen.back()[0].toLongLong(), qint64(kBase + kDay + 22 * kHour));
        // Counted from the first event, the hours begin there.
        timeform::set(timeform::Form::Relative, kBase + kHour);
        map.setData(data);
        QCOMPARE(map.count(0, 0), 2u);
        QCOMPARE(map.count(0, 22), 1u);
        QCOMPARE(map.count(1, 23), 1u);
        timeform::set(timeform::Form::Utc);
        // Years do not make more columns than there is room for.
        data.lanes[1].events.back().start += 3000 * kDay;
        data.end += 3000 * kDay;
        map.setData(data);
        QCOMPARE(map.daysInColumn(), 8);
        QVERIFY(map.columns() <= HeatMap::kMostColumns);
        QCOMPARE(map.count(0, 1), 2u);
        map.setData({});
        QCOMPARE(map.columns(), 0);
        QTest::keyClick(&map, Qt::Key_Return);
    }

    void ticksFollowTheClockThatIsShown()
    {
        constexpr std::int64_t kHour = 3600 * kSecond, kDay = 24 * kHour;
        timeform::set(timeform::Form::Relative, 20'000 * kDay + 5 * kHour);
        const auto ticks = timelineTicks(20'000 * kDay + 5 * kHour, 20'002 * kDay + 5 * kHour, 800, 100);
        const auto texts = timelineSpanText(20'000 * kDay + 5 * kHour, 20'000 * kDay + 6 * kHour);
        timeform::set(timeform::Form::Utc);
        QVERIFY(!ticks.empty());
        QCOMPARE(ticks.front().time, 20'000 * kDay + 5 * kHour);
        QCOMPARE(ticks.front().text, QStringLiteral("day 1"));
        QVERIFY(ticks.front().isDay);
        QCOMPARE(texts, QStringLiteral("day 1, 00:00 – 01:00"));
    }

    void eventsWithinTouchTheRange()
    {
        const auto lane = laneOf({{0, 100}, {10, 12}, {50, 55}, {60, 90}, {200, 210}});
        const auto seen = eventsWithin(lane, 58, 100); // the first reaches in; what lies between is left to the eye
        QCOMPARE(seen.front().start, std::int64_t(0));
        QCOMPARE(seen.back().start, std::int64_t(60));
        QVERIFY(eventsWithin(lane, 400, 500).empty());
    }

    void ticks_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("second");
        const qint64 one = kSecond, day = 86400 * one;
        QTest::newRow("ten minutes") << 600 * one << 60 * one << "00:01";
        QTest::newRow("ten seconds") << 10 * one << one << "00:00:01";
        QTest::newRow("one second") << one << one / 10 << "00:00:00.100";
        QTest::newRow("ten days") << 10 * day << day << "Tue 6 Jan";
    }
    void ticks()
    {
        QFETCH(qint64, span);
        QFETCH(qint64, step);
        QFETCH(QString, second);
        const std::int64_t midnight = 1'767'571'200 * kSecond; // 2026-01-05T00:00:00Z, a Monday
        const auto ticks = timelineTicks(midnight, midnight + span, 1200, 96);
        QVERIFY(ticks.size() > 2);
        QVERIFY(ticks[0].isDay);
        QCOMPARE(qint64(ticks[1].time - ticks[0].time), step);
        QCOMPARE(ticks[1].text, second);
    }

    void ticksOfOddRangesEnd()
    {
        QVERIFY(timelineTicks(5, 5, 100, 50).empty());
        QVERIFY(timelineTicks(INT64_MIN / 2, INT64_MAX / 2, 1000, 90).size() < 2000);
        QVERIFY(timelineTicks(INT64_MAX - 10'000, INT64_MAX, 1000, 90).size() <= 2000);
    }

    void emptyState()
    {
        TimelineView view;
        view.resize(1000, 700);
        view.show();
        QVERIFY(view.isSettled());
        for (const auto key : {Qt::Key_Left, Qt::Key_Down, Qt::Key_Space, Qt::Key_Period, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Return})
            QTest::keyClick(view.canvas(), key);
        takePictures(view, QStringLiteral("timeline-empty"));
    }

    void sampleCase()
    {
        TimelineView view;
        view.resize(1600, 1000);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.sheet().data->isEmpty());
        const auto &data = *view.sheet().data;
        QVERIFY(data.lanes[0].isGroup());
        for (const auto &lane : data.lanes)
            QVERIFY(lane.isGroup() || data.lanes[std::size_t(lane.parent)].isGroup());
        QVERIFY(std::any_of(data.lanes.begin(), data.lanes.end(), [](const TimelineLane &lane) { return lane.period > 0; }));
        QVERIFY(std::any_of(data.lanes.begin(), data.lanes.end(), [](const TimelineLane &lane) { return lane.isGap(); }));
        std::size_t flows = 0;
        for (const auto &lane : data.lanes)
            flows += std::size_t(std::count_if(lane.events.begin(), lane.events.end(), [](const TimelineEvent &event) { return event.table == TimelineTable::Flow; }));
        QCOMPARE(flows, std::size_t(300));
        takePictures(view, QStringLiteral("timeline"));
    }

    void keysStepAndTell()
    {
        TimelineView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.sheet().data->isEmpty());
        const int lane = firstLaneWithEvents(view);
        const auto &events = view.sheet().data->lanes[std::size_t(lane)].events;
        QSignalSpy told(&view, &View::selected);
        view.select({QStringLiteral("flows"), events[0].id, {}, -1});
        QCOMPARE(told.size(), 0);
        QCOMPARE(view.sheet().currentLane, lane);
        QTest::keyClick(view.canvas(), Qt::Key_Right);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<Selection>().id, qint64(events[1].id));
        QTest::keyClick(view.canvas(), Qt::Key_Left);
        QTest::keyClick(view.canvas(), Qt::Key_Left);
        QCOMPARE(view.sheet().currentId, events[0].id);
        QTest::keyClick(view.canvas(), Qt::Key_Period);
        QVERIFY(view.sheet().from <= events[0].start && view.sheet().to >= events[0].start);
        QVERIFY(view.sheet().to - view.sheet().from <= 601 * kSecond);
        QSignalSpy opened(&view, &View::opened);
        QTest::keyClick(view.canvas(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        takePictures(view, QStringLiteral("timeline-event"));
        const auto rows = view.sheet().rows.size();
        QTest::keyClick(view.canvas(), Qt::Key_Space);
        QVERIFY(view.sheet().rows.size() < rows);
        takePictures(view, QStringLiteral("timeline-folded"));
        QTest::keyClick(view.canvas(), Qt::Key_Space);
        QCOMPARE(view.sheet().rows.size(), rows);
        view.openCase(m_case); // read again: what was shown stays
        const auto from = view.sheet().from;
        QTRY_VERIFY(view.isSettled());
        QCOMPARE(view.sheet().from, from);
    }

    void wheelKeepsTheTimeUnderThePointer()
    {
        TimelineView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.sheet().data->isEmpty());
        const QPointF place(700, 300);
        const auto before = view.sheet().timeAt(700);
        const auto span = view.sheet().to - view.sheet().from;
        QWheelEvent zoom(place, view.canvas()->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.canvas(), &zoom);
        QVERIFY(view.sheet().to - view.sheet().from < span);
        QVERIFY(std::abs(view.sheet().timeAt(700) - before) < span / 500);
        const auto from = view.sheet().from;
        QWheelEvent pan(place, view.canvas()->mapToGlobal(place), {}, {0, -240}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.canvas(), &pan);
        QVERIFY(view.sheet().from > from);
        for (int i = 0; i < 200; ++i)
            view.zoom(0.5, view.sheet().from + (view.sheet().to - view.sheet().from) / 2);
        QVERIFY(view.sheet().to > view.sheet().from);
        for (int i = 0; i < 200; ++i)
            view.zoom(2, view.sheet().from);
        QVERIFY(view.sheet().to - view.sheet().from <= (view.sheet().data->end - view.sheet().data->begin) * 6 / 5);
    }

    void dragSelectsARange()
    {
        TimelineView view;
        view.resize(1200, 800);
        view.openCase(m_case);
        view.show();
        QTRY_VERIFY(view.isSettled() && !view.sheet().data->isEmpty());
        QSignalSpy ranges(&view, &TimelineView::rangeSelected);
        QTest::mousePress(view.canvas(), Qt::LeftButton, {}, {500, 300});
        QTest::mouseMove(view.canvas(), {640, 300});
        QTest::mouseRelease(view.canvas(), Qt::LeftButton, {}, {700, 300});
        QCOMPARE(ranges.size(), 1);
        QVERIFY(ranges[0][0].toLongLong() < ranges[0][1].toLongLong());
        takePictures(view, QStringLiteral("timeline-range"));
        QTest::keyClick(view.canvas(), Qt::Key_Escape);
        QCOMPARE(ranges.size(), 2);
    }

    // The size is the machine's patience: KEYTRAIL_HUGE=1000000 measures a million.
    void hugeCase()
    {
        const int flows = qEnvironmentVariableIsSet("KEYTRAIL_HUGE") ? qEnvironmentVariableIntValue("KEYTRAIL_HUGE") : 40'000;
        const auto path = m_folder.filePath(QStringLiteral("huge.keytrail"));
        QVERIFY(sample::make(path, flows));
        TimelineView view;
        view.resize(1600, 1000);
        view.show();
        // A clock on the GUI thread: its longest gap is how long the window stood still.
        qint64 stall = 0;
        QElapsedTimer beat;
        QTimer clock;
        connect(&clock, &QTimer::timeout, &clock, [&] { stall = std::max(stall, beat.restart()); });
        beat.start();
        clock.start(0);
        QElapsedTimer timer;
        timer.start();
        view.openCase(path);
        const auto started = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(view.isSettled() && !view.sheet().data->isEmpty(), 300'000);
        const auto read = timer.restart();
        QCoreApplication::processEvents();
        clock.stop();
        QCoreApplication::processEvents(); // drawing is queued
        view.canvas()->grab();
        const auto drawn = timer.restart();
        for (int i = 0; i < 20; ++i) {
            view.zoom(0.8, view.sheet().from + (view.sheet().to - view.sheet().from) / 3);
            QCoreApplication::processEvents();
            view.canvas()->grab();
        }
        qInfo("%d flows: openCase returns in %lld ms, read in %lld ms, longest stall %lld ms, first picture %lld ms, zoom %.1f ms a step", flows, (long long)started, (long long)read, (long long)stall, (long long)drawn, double(timer.elapsed()) / 20);
        QVERIFY(started < 500);
        view.fit();
        const auto &lanes = view.sheet().data->lanes;
        QVERIFY(flows < 40'000 || std::any_of(lanes.begin(), lanes.end(), [&](const TimelineLane &lane) { return view.sheet().isDense(lane); }));
        takePictures(view, QStringLiteral("timeline-huge"));
    }
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
