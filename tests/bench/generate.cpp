// SPDX-License-Identifier: GPL-3.0-or-later
// Writes made-up cases as JSON Lines to the output: noticedesk_generate COUNT
#include "casegenerator.h"
#include "exchange/casefilewriter.h"

#include <QFile>

#include <cstdlib>
#include <unistd.h>

int main(int argc, char *argv[])
{
    QFile output;
    if (argc != 2 || !output.open(STDOUT_FILENO, QIODevice::WriteOnly))
        return 2;
    const int count = std::atoi(argv[1]);
    for (int serial = 1; serial <= count; ++serial)
        output.write(noticedesk::caseFileJsonLine(noticedesk::generatedCaseOfSomeState(serial)));
    return 0;
}
