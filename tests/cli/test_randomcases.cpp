// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "exchange/casefilewriter.h"
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Random case files go through the program: it prints each one or refuses it, and never crashes.
/// NOTICEDESK_RANDOM_CASES says how many, 20 if it is not set; the same ones each time.
class TestRandomCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areCheckedAndDrawnOrRefused();
};

namespace
{

constexpr int usualCount = 20;
constexpr int largestSize = 100;

QByteArray randomCase(int index)
{
    static const rc::Gen<CaseFile> anyCase = anyCaseFile();
    return caseFileJson(
        anyCase(rc::Random(static_cast<std::uint64_t>(index)), index % largestSize).value());
}

/// The first thing that is not as it should be with the case in a file; empty if all is.
QString faultOf(const WorkFolder &folder, const QString &path)
{
    const RunResult check = runProgram({u"check"_s, u"--case"_s, path});
    if (!check.errors.isEmpty() || (check.status != 0 && check.status != 1))
        return u"check ended with %1: "_s.arg(check.status) + QString::fromUtf8(check.errors);
    if ((check.status == 1) !=
        (check.output.startsWith("error ") || check.output.contains("\nerror ")))
        return u"check's exit status is not that of its findings"_s;
    const bool undrawable = check.output.contains("error R19 ");
    for (const QString &mode : {u"final"_s, u"fillable"_s, u"guide"_s}) {
        const QString job = mode + u".pdf"_s;
        const RunResult render = runProgram(
            {u"render"_s, u"--case"_s, path, u"--mode"_s, mode, u"-o"_s, folder.path(job)});
        QString ended =
            u"render in %1 mode ended with %2: "_s.arg(mode, QString::number(render.status)) +
            QString::fromUtf8(render.errors);
        if (render.status == 0) {
            if (!render.errors.isEmpty() || !folder.read(job).startsWith("%PDF-"))
                return ended;
            if (undrawable && mode == "final"_L1)
                return u"drawn though a finding says that it cannot be: "_s + ended;
        } else if (render.status != 1 || !isErrorLine(render.errors) ||
                   folder.names().contains(job)) {
            return ended;
        } else if (!undrawable && mode != "fillable"_L1) {
            // A field to be filled in can also be too small for an answer.
            return u"refused without a finding: "_s + ended;
        }
    }
    return {};
}

} // namespace

void TestRandomCases::areCheckedAndDrawnOrRefused()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("NOTICEDESK_RANDOM_CASES", &isNumber);
    const int count = isNumber ? wanted : usualCount;
    int drawn = 0;
    QStringList faults;
    for (int index = 0; index < count; ++index) {
        const WorkFolder folder;
        const QString path = folder.write(u"case.json"_s, randomCase(index));
        const QString fault = faultOf(folder, path);
        if (!fault.isEmpty())
            faults.append(u"case %1: "_s.arg(index) + fault);
        if (folder.names().contains(u"final.pdf"_s))
            ++drawn;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    // Otherwise the cases tell nothing about drawing.
    QVERIFY(drawn > count / 10);
    QVERIFY(drawn < count);
}

NOTICEDESK_TEST(TestRandomCases)
#include "test_randomcases.moc"
