// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A virtual file system for SQLite that stands before the machine's own (sqlite.org/vfs.html) and, for the files whose names
// begin with one path, writes down every change or lets the n-th call fail. One thread. Made the default while it lives.

#include <sqlite3.h>

#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace keytrail::test
{

struct FileChange {
    enum class Kind { Write, Truncate, Sync, Delete } kind;
    std::string file; ///< what stands behind the watched path: "", "-wal", "-journal"
    std::int64_t offset = 0; ///< of a write; the new size of a truncation
    std::string bytes;
};

class WatchedVfs
{
public:
    /// Asked before each call on a watched file, named by what stands behind the path: the code it fails with, or SQLITE_OK.
    using Fault = std::function<int(const char *call, std::string_view file)>;

    explicit WatchedVfs(std::string path)
        : m_path(std::move(path))
    {
        s_it = this;
        m_below = sqlite3_vfs_find(nullptr);
        m_vfs = *m_below;
        m_vfs.zName = "watched";
        m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_below->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~WatchedVfs()
    {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_below, 1);
        s_it = nullptr;
    }
    WatchedVfs(const WatchedVfs &) = delete;
    WatchedVfs &operator=(const WatchedVfs &) = delete;

    std::vector<FileChange> changes;
    Fault fault;
    bool records = false;
    bool isReadOnly = false; ///< as a disc: files are opened for reading alone, and none is made or deleted
    bool hasSharedMemory = true; ///< false: as on file systems where no write-ahead log can be kept

private:
    struct File {
        sqlite3_file base;
        sqlite3_io_methods methods;
        std::string *name; ///< null: not watched
        sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    static int fails(const char *call, std::string_view file) { return s_it && s_it->fault ? s_it->fault(call, file) : SQLITE_OK; }
    static void note(FileChange change)
    {
        if (s_it && s_it->records)
            s_it->changes.push_back(std::move(change));
    }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *raw, int flags, int *out)
    {
        auto &file = of(raw);
        file.base.pMethods = nullptr;
        file.name = nullptr;
        const bool watched = name && std::string_view(name).starts_with(s_it->m_path);
        if (watched) {
            if (const int code = fails("open", std::string_view(name).substr(s_it->m_path.size())))
                return code;
            if (s_it->isReadOnly && flags & SQLITE_OPEN_READWRITE) {
                if (!(flags & SQLITE_OPEN_MAIN_DB))
                    return SQLITE_CANTOPEN;
                flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
            }
        }
        const int code = s_it->m_below->xOpen(s_it->m_below, name, file.below(), flags, out);
        if (!file.below()->pMethods)
            return code;
        file.methods = forward(file.below()->pMethods->iVersion, s_it->hasSharedMemory);
        file.base.pMethods = &file.methods;
        if (watched)
            file.name = new std::string(std::string_view(name).substr(s_it->m_path.size()));
        return code;
    }
    static int remove(sqlite3_vfs *, const char *name, int sync)
    {
        const bool watched = std::string_view(name).starts_with(s_it->m_path);
        if (watched) {
            if (const int code = fails("delete", std::string_view(name).substr(s_it->m_path.size())))
                return code;
            if (s_it->isReadOnly)
                return SQLITE_IOERR_DELETE;
        }
        const int code = s_it->m_below->xDelete(s_it->m_below, name, sync);
        if (watched && code == SQLITE_OK)
            note({FileChange::Kind::Delete, std::string(std::string_view(name).substr(s_it->m_path.size())), 0, {}});
        return code;
    }

    static int close(sqlite3_file *raw)
    {
        auto &file = of(raw);
        const int code = file.below()->pMethods->xClose(file.below());
        delete file.name;
        file.name = nullptr;
        return code;
    }
    static int read(sqlite3_file *raw, void *into, int count, sqlite3_int64 at)
    {
        auto &file = of(raw);
        if (file.name) {
            if (const int code = fails("read", *file.name))
                return code;
        }
        return file.below()->pMethods->xRead(file.below(), into, count, at);
    }
    static int write(sqlite3_file *raw, const void *from, int count, sqlite3_int64 at)
    {
        auto &file = of(raw);
        if (file.name) {
            if (const int code = fails("write", *file.name))
                return code;
        }
        const int code = file.below()->pMethods->xWrite(file.below(), from, count, at);
        if (file.name && code == SQLITE_OK)
            note({FileChange::Kind::Write, *file.name, at, std::string(static_cast<const char *>(from), static_cast<std::size_t>(count))});
        return code;
    }
    static int truncate(sqlite3_file *raw, sqlite3_int64 size)
    {
        auto &file = of(raw);
        if (file.name) {
            if (const int code = fails("truncate", *file.name))
                return code;
        }
        const int code = file.below()->pMethods->xTruncate(file.below(), size);
        if (file.name && code == SQLITE_OK)
            note({FileChange::Kind::Truncate, *file.name, size, {}});
        return code;
    }
    static int sync(sqlite3_file *raw, int flags)
    {
        auto &file = of(raw);
        if (file.name) {
            if (const int code = fails("sync", *file.name))
                return code;
        }
        const int code = file.below()->pMethods->xSync(file.below(), flags);
        if (file.name && code == SQLITE_OK)
            note({FileChange::Kind::Sync, *file.name, 0, {}});
        return code;
    }
    static int size(sqlite3_file *raw, sqlite3_int64 *out) { return of(raw).below()->pMethods->xFileSize(of(raw).below(), out); }
    static int lock(sqlite3_file *raw, int level) { return of(raw).below()->pMethods->xLock(of(raw).below(), level); }
    static int unlock(sqlite3_file *raw, int level) { return of(raw).below()->pMethods->xUnlock(of(raw).below(), level); }
    static int reserved(sqlite3_file *raw, int *out) { return of(raw).below()->pMethods->xCheckReservedLock(of(raw).below(), out); }
    static int control(sqlite3_file *raw, int what, void *with) { return of(raw).below()->pMethods->xFileControl(of(raw).below(), what, with); }
    static int sector(sqlite3_file *raw) { return of(raw).below()->pMethods->xSectorSize(of(raw).below()); }
    static int traits(sqlite3_file *raw) { return of(raw).below()->pMethods->xDeviceCharacteristics(of(raw).below()); }
    static int map(sqlite3_file *raw, int page, int bytes, int extends, void volatile **out) { return s_it->isReadOnly && of(raw).name ? SQLITE_READONLY_CANTINIT : of(raw).below()->pMethods->xShmMap(of(raw).below(), page, bytes, extends, out); }
    static int lockShared(sqlite3_file *raw, int at, int count, int flags) { return of(raw).below()->pMethods->xShmLock(of(raw).below(), at, count, flags); }
    static void barrier(sqlite3_file *raw) { of(raw).below()->pMethods->xShmBarrier(of(raw).below()); }
    static int unmap(sqlite3_file *raw, int removes) { return of(raw).below()->pMethods->xShmUnmap(of(raw).below(), removes); }

    static sqlite3_io_methods forward(int version, bool hasSharedMemory)
    {
        sqlite3_io_methods made = {};
        made.iVersion = version >= 2 && hasSharedMemory ? 2 : 1; // no xFetch: nothing is mapped past us
        made.xClose = close;
        made.xRead = read;
        made.xWrite = write;
        made.xTruncate = truncate;
        made.xSync = sync;
        made.xFileSize = size;
        made.xLock = lock;
        made.xUnlock = unlock;
        made.xCheckReservedLock = reserved;
        made.xFileControl = control;
        made.xSectorSize = sector;
        made.xDeviceCharacteristics = traits;
        if (made.iVersion == 2) {
            made.xShmMap = map;
            made.xShmLock = lockShared;
            made.xShmBarrier = barrier;
            made.xShmUnmap = unmap;
        }
        return made;
    }

    std::string m_path;
    sqlite3_vfs *m_below;
    sqlite3_vfs m_vfs;
    inline static WatchedVfs *s_it = nullptr;
};

}
