// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the SHA-256 of a PDF with both sheets, so that a test can have it made in other
// environments.

#include "press.h"
#include "sheets/typesetting/shapinglanguage.h"
#include "testcases.h"

#include <QCryptographicHash>
#include <QGuiApplication>

#include <cstdio>

using namespace noticedesk;
using namespace noticedesk::testing;

int main(int argc, char *argv[])
{
    fixShapingLanguage();
    const QGuiApplication application(argc, argv);
    Press press;
    std::vector<LaidOutSheet> sheets;
    for (const SheetMode mode : {SheetMode::Final, SheetMode::Fillable, SheetMode::Guide}) {
        sheets.push_back(press.layOut(sample(), Sheet::Notice, mode));
        sheets.push_back(press.layOut(withOtherScripts(), Sheet::Tracking, mode));
        sheets.push_back(press.layOut(withOtherScripts(), Sheet::Notice, mode));
    }
    const QByteArray digest =
        QCryptographicHash::hash(press.pdf(sheets), QCryptographicHash::Sha256).toHex();
    std::fwrite(digest.constData(), 1, static_cast<std::size_t>(digest.size()), stdout);
    return 0;
}
