// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/casefilereader.h"
#include "exchange/exchangeerror.h"

#include <cstdio>
#include <iostream>
#include <string>

/// Prints what the reader says to each line of its input as a case file: "accepted", or the error.
int main()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        try {
            noticedesk::parseCaseFile(line, noticedesk::TextOrigin(QString()));
            std::puts("accepted");
        } catch (const noticedesk::ExchangeError &error) {
            std::puts(error.what());
        }
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}
