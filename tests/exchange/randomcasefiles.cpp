// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "exchange/casefilewriter.h"

#include <cstdint>
#include <cstdio>

/// Prints 300 random cases as JSON Lines, the same ones each time.
int main()
{
    constexpr int count = 300;
    constexpr int largestSize = 100;
    const rc::Gen<noticedesk::CaseFile> anyCase = noticedesk::testing::anyCaseFile();
    for (int index = 0; index < count; ++index) {
        const noticedesk::CaseFile file =
            anyCase(rc::Random(static_cast<std::uint64_t>(index)), index % largestSize).value();
        const QByteArray line = noticedesk::caseFileJsonLine(file);
        const auto size = static_cast<std::size_t>(line.size());
        if (std::fwrite(line.constData(), 1, size, stdout) != size)
            return 1;
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}
