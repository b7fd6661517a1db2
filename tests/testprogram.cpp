// SPDX-License-Identifier: GPL-3.0-or-later
#include "testprogram.h"

#if defined(NOTICEDESK_READS_DOCUMENTS)
#include "documents/worker/worker.h"
#endif

#include <QTest>

#include <cstdio>
#include <map>
#include <string>
#include <vector>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace noticedesk::testing
{

namespace
{

/// By the names of the classes in small letters.
std::map<std::string, ProgramTest::Make> &programTests()
{
    static std::map<std::string, ProgramTest::Make> tests;
    return tests;
}

std::string smallLetters(const QByteArray &text)
{
    return text.toLower().toStdString();
}

} // namespace

ProgramTest::ProgramTest(const char *className, Make make)
{
    programTests().emplace(smallLetters(className), make);
}

} // namespace noticedesk::testing

int main(int argc, char *argv[])
{
#if defined(NOTICEDESK_READS_DOCUMENTS)
    // A worker is the same executable, which is this one while it is tested.
    if (noticedesk::isDocumentWorker(argc, argv))
        noticedesk::runDocumentWorker(argc, argv);
#endif
    using namespace noticedesk::testing;
    const QByteArray wanted = QByteArray(argc > 1 ? argv[1] : "").replace("_", "");
    const auto test = programTests().find(smallLetters(wanted));
    if (test == programTests().end()) {
        std::fputs("the first argument names one of these tests:\n", stderr);
        for (const auto &[name, make] : programTests())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 1;
    }
    std::vector<char *> arguments(argv, argv + argc);
    arguments.erase(arguments.begin() + 1);
    auto count = static_cast<int>(arguments.size());
    Application application(count, arguments.data());
    application.setAttribute(Qt::AA_Use96Dpi, true);
    return QTest::qExec(test->second().get(), count, arguments.data());
}
