// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the fuzzing engine: runs every file of the named folders once, from a buffer of exactly its size.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int count, char **arguments)
{
    int files = 0;
    for (int at = 1; at < count; ++at) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(arguments[at])) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            const std::unique_ptr<std::uint8_t[]> exact(new std::uint8_t[bytes.size()]);
            std::copy(bytes.begin(), bytes.end(), exact.get());
            LLVMFuzzerTestOneInput(exact.get(), bytes.size());
            ++files;
        }
    }
    std::printf("%d inputs replayed\n", files);
    return files ? 0 : 1;
}
