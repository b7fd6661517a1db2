// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from an incident's list to issued notices and one print job: three rows for
// each of 1,000 organisations, or the number you name, in an address book of forty times as many;
// some rows unknown, some twice; in Big5 with headings of their own. See docs/benchmarks.md.
#include "childprocess.h"
#include "outgoing/issuing/noticesahead.h"
#include "sheets/documents/sheetpdf.h"
#include "stopwatch.h"
#include "store/search/caselist.h"
#include "store/store.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace noticedesk;

namespace
{

constexpr int largestAddressBook = 40'000;

QString writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

QByteArray codeOf(int organization)
{
    return "3" + QByteArray::number(organization).rightJustified(8, '0') + 'A';
}

QByteArray addressBook(int size)
{
    QByteArray book = "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n";
    for (int at = 0; at < size; ++at)
        book += codeOf(at) + ",第" + QByteArray::number(at) + "號機關,T,20260101\n";
    return book;
}

QByteArray address(int network, int host)
{
    return "10." + QByteArray::number(network % 250) + '.' + QByteArray::number(host / 250) + '.' +
           QByteArray::number(host % 250 + 1);
}

/// What a list has beside three rows for each organisation.
struct ListExtras
{
    int unknown = 68;
    int repeated = 50;
};

QByteArray incidentList(int organizations, int addressBookSize, const ListExtras &extras)
{
    QByteArray list = "115年度惡意連線清單,,,,\r\n單位,用戶端,中繼站,自,至\r\n";
    const auto add = [&](const QByteArray &code, int row, int organization) {
        list += code + ',' + address(row, organization) + ",203.0.113." +
                QByteArray::number(row + 1) + ",115/11/" + QByteArray::number(row + 2) +
                ",115/11/9\r\n";
    };
    for (int row = 0; row < 3; ++row) {
        for (int at = 0; at < organizations; ++at)
            add(codeOf(at * (addressBookSize / std::max(organizations, 1))), row, at);
    }
    for (int at = 0; at < extras.unknown; ++at)
        add("A" + codeOf(at).mid(1), 0, at);
    for (int at = 0; at < std::min(extras.repeated, organizations); ++at)
        add(codeOf(at * (addressBookSize / organizations)), 1, at);
    return QStringEncoder("windows-950").encode(QString::fromUtf8(list));
}

const QByteArray noticeTexts =
    R"({"reason":"請確認電腦(IP：{ip})於{from}至{to}連線惡意IP({malicious_ip})之原因。",)"
    R"("improvementItems":["請確認連線惡意IP({malicious_ip})原因。","請掃毒並回報結果。"],)"
    R"("legalBasis":["公文電子交換系統資訊安全管理規範第8點"],)"
    R"("contact":{"unit":"智慧發展中心","name":"王小明","phone":"06-2991111"}})";

ChildRun tellRun(const char *name, const QStringList &arguments, const QString &most)
{
    const ChildRun run = runChild(QStringLiteral(NOTICEDESK_PROGRAM), arguments);
    if (run.exitStatus != 0)
        qFatal("noticedesk %s failed", qUtf8Printable(arguments.join(u' ')));
    std::printf("%-40s %8.2f s %6ld MiB   %s\n", name, run.seconds, run.peakKiB / 1024,
                qUtf8Printable(most));
    return run;
}

/// The notices of the cases, drawn again as issuing draws them.
double drawPapers(const std::vector<CaseFile> &files)
{
    SheetPdf sheets;
    sheets.load();
    return milliseconds([&] {
        NoticesAhead notices(sheets, files, 2);
        for (std::size_t at = 0; at < files.size(); ++at)
            notices.take(at, files[at]);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"noticedesk.*=false"_s);
    const int organizations = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    if (organizations < 1 || organizations > largestAddressBook) {
        std::fputs("the argument is the number of organisations\n", stderr);
        return 2;
    }
    const int addressBookSize = std::clamp(40 * organizations, 1000, largestAddressBook);
    const QTemporaryDir folder;
    const auto file = [&folder](const QString &name) { return folder.filePath(name); };
    const QStringList store{u"--store"_s, file(u"store.db"_s)};
    writeBytes(file(u"orgs.csv"_s), addressBook(addressBookSize));
    writeBytes(file(u"list.csv"_s), incidentList(organizations, addressBookSize, {}));
    writeBytes(file(u"items.json"_s), noticeTexts);
    const QStringList incident = QStringList{u"incident"_s} + store +
                                 QStringList{file(u"list.csv"_s),
                                             u"--name"_s,
                                             u"事件"_s,
                                             u"--map=單位=機關代碼"_s,
                                             u"--map=用戶端=使用者IP"_s,
                                             u"--map=中繼站=惡意IP"_s,
                                             u"--map=自=起"_s,
                                             u"--map=至=迄"_s,
                                             u"--deadline=++20"_s,
                                             u"--items"_s,
                                             file(u"items.json"_s)};
    tellRun("init", QStringList{u"init"_s} + store, {});
    tellRun("address book",
            QStringList{u"import"_s} + store +
                QStringList{u"--organizations"_s, file(u"orgs.csv"_s)},
            {});
    tellRun("list, dry run", incident + QStringList{u"--dry-run"_s}, {});
    const ChildRun issued =
        tellRun("list, drafts, issued with 2 jobs",
                incident + QStringList{u"--issue"_s, u"--jobs"_s, u"2"_s}, u"300 MiB"_s);

    std::vector<CaseFile> files;
    QStringList numbers;
    {
        const auto opened = Store::openForReading(file(u"store.db"_s));
        CaseRecords records(opened->database());
        for (const CaseId id : CaseList(opened->database()).ids({})) {
            files.push_back(records.find(id)->file);
            if (files.back().number)
                numbers.append(files.back().number->toString());
        }
    }
    if (numbers.size() != organizations)
        qFatal("%lld notices were issued", static_cast<long long>(numbers.size()));
    const ChildRun printed =
        tellRun("print job of the notices, 2 jobs",
                QStringList{u"render"_s} + store + numbers +
                    QStringList{u"--sheet=notice"_s, u"--jobs=2"_s, u"-o"_s, file(u"job.pdf"_s)},
                u"3 s, 300 MiB"_s);
    std::printf("%-40s %8.2f s\n", "all in all (at most 20 s)", issued.seconds + printed.seconds);
    std::printf("%-40s %8.2f s\n", "of it the archived papers, 2 jobs (3 s)",
                drawPapers(files) / 1000);
    tellRun("verify", QStringList{u"verify"_s} + store, {});
    return 0;
}
