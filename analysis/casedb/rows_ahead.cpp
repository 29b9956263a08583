// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/rows_ahead.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace keytrail::casedb
{

namespace
{

constexpr std::size_t kBlock = 256 << 10; // octets of texts
constexpr std::size_t kMostBlocks = 4; // that wait

}

struct RowsAhead::State {
    /// Rows with texts of their own.
    struct Block {
        std::vector<BundleValue> values; ///< row after row; texts point into `octets` once the block is closed
        std::string octets;
        std::size_t rows = 0;

        void clear()
        {
            values.clear();
            octets.clear();
            rows = 0;
        }
        void add(const RowStream &stream, std::size_t columns)
        {
            for (std::size_t column = 0; column < columns; ++column) {
                values.push_back(stream.value(column));
                octets += values.back().text;
            }
            ++rows;
        }
        void close()
        {
            std::string_view left = octets;
            for (auto &value : values) {
                value.text = left.substr(0, value.text.size());
                left.remove_prefix(value.text.size());
            }
        }
        bool isFull() const { return octets.size() >= kBlock || rows >= kBlock / 64; }
    };

    RowStream &stream;
    std::size_t columns;
    std::mutex mutex; ///< guards what follows
    std::condition_variable changed;
    std::deque<std::unique_ptr<Block>> ready, spare;
    bool isDone = false, isStopped = false;

    std::unique_ptr<Block> current; ///< of whoever takes the rows
    std::size_t at = 0;
    std::thread thread;

    void read()
    {
        for (bool goesOn = true; goesOn;) {
            auto block = emptyBlock();
            if (!block)
                return;
            while (!block->isFull() && (goesOn = stream.next()))
                block->add(stream, columns);
            block->close();
            const std::lock_guard lock(mutex);
            isDone = !goesOn;
            ready.push_back(std::move(block));
            changed.notify_all();
        }
    }
    /// Nothing where no more rows are wanted.
    std::unique_ptr<Block> emptyBlock()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return isStopped || ready.size() < kMostBlocks; });
        if (isStopped)
            return {};
        if (spare.empty())
            return std::make_unique<Block>();
        auto block = std::move(spare.front());
        spare.pop_front();
        block->clear();
        return block;
    }
    bool takeBlock()
    {
        std::unique_lock lock(mutex);
        if (current)
            spare.push_back(std::move(current));
        changed.wait(lock, [&] { return isDone || !ready.empty(); });
        if (ready.empty())
            return false;
        current = std::move(ready.front());
        ready.pop_front();
        at = 0;
        changed.notify_all();
        return true;
    }
};

RowsAhead::RowsAhead(RowStream &stream, std::size_t columns)
    : m_state(new State{stream, columns, {}, {}, {}, {}, false, false, {}, 0, {}})
{
    m_state->thread = std::thread([state = m_state.get()] { state->read(); });
}

RowsAhead::~RowsAhead()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isStopped = true;
    }
    m_state->changed.notify_all();
    m_state->thread.join();
}

bool RowsAhead::next()
{
    auto &state = *m_state;
    if (state.current && ++state.at < state.current->rows)
        return true;
    while (state.takeBlock()) {
        if (state.current->rows > 0)
            return true;
    }
    return false;
}

const BundleValue &RowsAhead::value(std::size_t column) const
{
    return m_state->current->values[m_state->at * m_state->columns + column];
}

}
