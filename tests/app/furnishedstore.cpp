// SPDX-License-Identifier: GPL-3.0-or-later
#include "furnishedstore.h"

#include "../store/filleddirectory.h"
#include "domain/incident.h"
#include "domain/taxidnumber.h"
#include "domain/textblock.h"
#include "sheets/documents/sheetpdf.h"
#include "store/cases/caseimport.h"
#include "store/cases/caserecords.h"
#include "store/cases/handover.h"
#include "store/database/upgrade.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/evidence/evidenceactions.h"
#include "store/history/change.h"
#include "store/search/caselist.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

const QStringList &names()
{
    static const QStringList all =
        u"臺南市建築師公會 臺南市記帳士公會 臺南市護理師護士公會 臺南市不動產仲介經紀商業同業公會 "
        u"臺南市消防設備師公會 "
        "臺南市營造業職業工會 臺南市藥師公會 臺南市牙醫師公會 臺南市旅行商業同業公會 "
        "臺南市社會工作師公會 "
        "臺南市電器裝置業職業工會 臺南市餐盒食品商業同業公會"_s.split(u' ');
    return all;
}

QString codeOf(int place)
{
    // The next number that passes the check of tax numbers.
    int number = 10'240'310 + place * 1'370'013;
    while (!TaxIdNumber::parse(QString::number(number)))
        ++number;
    return u"XC"_s + QString::number(number);
}

Notice noticeOf(int place, QDate date, QDate deadline)
{
    const int which = place % static_cast<int>(names().size());
    Notice notice;
    notice.date = date;
    notice.deadline = deadline;
    notice.target = {codeOf(which), names().at(which), u"708201 臺南市安平區永華路二段6號"_s};
    notice.reason =
        u"請確認貴用戶使用本系統電腦(IP：203.0.113.%1)連線惡意中繼站"_s.arg(20 + place) +
        u"(198.51.100.77)之原因，該電腦是否感染惡意程式，以及事件期間收發之公文是否受影響。"_s;
    notice.improvementItems = {u"請確認連線惡意中繼站之原因。"_s,
                               u"請對使用本系統之電腦進行掃毒，並回報掃描結果。"_s,
                               u"請配合進行事件跡證蒐集，並提供佐證資料。"_s};
    notice.legalBases = {u"臺南市政府組織及團體輕量化收發平台(WebjAgent)系統申請及使用須知第5點"_s,
                         u"公文電子交換系統資訊安全管理規範第12點"_s};
    notice.contact = {u"臺南市政府智慧發展中心"_s, u"林怡君"_s, u"06-2991111 轉1234"_s,
                      u"desk@mail.tainan.gov.tw"_s};
    return notice;
}

Response responseOf(QDate receivedOn, ResponseChannel channel)
{
    Response response;
    response.respondent = {u"陳志明"_s, u"06-2345678"_s, u"office@example.org.tw"_s};
    response.statement = u"本用戶已完成以下改善事項："_s;
    response.answers = {u"經查係同仁開啟可疑郵件附件，已由防火牆阻擋連線，佐證如附件 1。"_s,
                        u"已更新防毒軟體並完成全機掃描，未再發現惡意程式，結果如附件 2。"_s,
                        u"已由資訊人員保存系統紀錄，可隨時提供。"_s};
    response.receivedOn = receivedOn;
    response.channel = channel;
    response.sealed = true;
    if (channel == ResponseChannel::Email)
        response.phoneConfirmedOn = receivedOn.addDays(1);
    return response;
}

void send(CaseFile &file)
{
    Dispatch dispatch;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    dispatch.sentOn = file.notice.date->addDays(1);
    dispatch.deliveredOn = file.notice.date->addDays(3);
    dispatch.documentNumber =
        u"府智安字第%1號"_s.arg(1'150'084'000 + file.number->serial(), 10, 10, QChar(u'0'));
    dispatch.registeredNumber = u"70801%1"_s.arg(230'000 + file.number->serial());
    file.dispatches = {dispatch};
}

enum Kind {
    Draft,
    Issued,
    Waiting,
    Overdue,
    DueToday,
    Unconfirmed,
    Responded,
    Extending,
    Done,
    Stopped
};
constexpr int kinds = 10;

CaseFile caseOf(Kind kind, int place, int serial, QDate today)
{
    constexpr int usual = 30; // days
    const int age = kind == Waiting || kind == Issued || kind == Draft ? place % 9 : 31 + place % 7;
    const QDate date = today.addDays(-age);
    CaseFile file;
    file.notice = noticeOf(place, date, kind == DueToday ? today : date.addDays(usual));
    if (kind == Draft)
        return file;
    file.number = CaseNumber::fromParts(today.year() - 1911, serial);
    if (kind == Issued)
        return file;
    send(file);
    if (kind == Unconfirmed || kind >= Responded)
        file.response = responseOf(date.addDays(20), kind == Responded ? ResponseChannel::Letter
                                                                       : ResponseChannel::Email);
    if (kind == Unconfirmed)
        file.response->phoneConfirmedOn.reset();
    const QDate tracked = date.addDays(usual + 1);
    if (kind == Extending)
        file.rounds = {TrackingRound{Extended{today.addDays(14)}, u"林怡君"_s, tracked}};
    if (kind == Done)
        file.rounds = {TrackingRound{Improved{}, u"林怡君"_s, tracked}};
    if (kind == Stopped)
        file.rounds = {TrackingRound{Suspended{tracked, tracked.addDays(5)}, u"林怡君"_s, tracked}};
    return file;
}

void addDirectories(Store &store)
{
    std::vector<Organization> organizations;
    for (int place = 0; place < static_cast<int>(names().size()); ++place) {
        Organization organization;
        organization.code = codeOf(place);
        organization.name = names().at(place);
        organization.status = u"T"_s;
        organizations.push_back(organization);
    }
    importOrganizations(store, organizations);
    saveOfficeSettings(store, {u"臺南市政府智慧發展中心"_s, u"708201 臺南市安平區永華路二段6號"_s,
                               u"南智改"_s, u"府智安字"_s, 14, std::nullopt});
    Change change(store, u"add"_s);
    DirectoryRecords<ContactWindow>(store.database())
        .add(change, {u"臺南市政府智慧發展中心"_s, u"林怡君"_s, u"06-2991111 轉1234"_s,
                      u"desk@mail.tainan.gov.tw"_s});
    DirectoryRecords<TextBlock> blocks(store.database());
    blocks.add(change, {TextBlockKind::Reason, u"連線惡意中繼站"_s,
                        u"請確認貴用戶使用本系統電腦連線惡意中繼站({ip})之原因。"_s});
    blocks.add(change, {TextBlockKind::ImprovementItem, u"通用三項"_s,
                        u"請確認連線原因。\n請掃毒並回報結果。\n請配合跡證蒐集。"_s});
    blocks.add(change, {TextBlockKind::LegalBasis, u"資安管理規範"_s,
                        u"公文電子交換系統資訊安全管理規範第12點"_s});
    Incident incident;
    incident.title = u"惡意中繼站 198.51.100.77"_s;
    incident.source = u"國家資通安全研究院"_s;
    incident.level = 2;
    incident.addresses = u"198.51.100.77"_s;
    DirectoryRecords<Incident>(store.database()).add(change, incident);
    change.commit();
}

/// The weekends and three holidays of a year.
OfficeCalendar::DaysOff daysOffOf(int year)
{
    OfficeCalendar::DaysOff days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day.dayOfWeek() >= Qt::Saturday)
            days[day] = QString();
    }
    days[QDate(year, 1, 1)] = u"開國紀念日"_s;
    days[QDate(year, 10, 10)] = u"國慶日"_s;
    days[QDate(year, 12, 25)] = u"行憲紀念日"_s;
    return days;
}

} // namespace

std::vector<CaseFile> casesOfAnOffice(QDate today)
{
    constexpr int count = 30;
    std::vector<CaseFile> cases;
    int serial = 0;
    for (int place = 0; place < count; ++place) {
        const auto kind = static_cast<Kind>(place * 7 % kinds);
        cases.push_back(caseOf(kind, place, kind == Draft ? 0 : ++serial, today));
    }
    return cases;
}

namespace
{

/// The sheet as it was returned, and what was enclosed.
void attachWhatCameBack(Store &store, const CaseRecord &record, SheetPdf &sheets, QDate today)
{
    const auto attachment = [&](const QByteArray &bytes, const QString &label,
                                AttachmentSource source, const QString &name) {
        return NewAttachment{keepEvidence(store.path(), bytes, name), label, today, source, name};
    };
    EvidenceActions(store, today)
        .attach(record.id,
                {attachment(sheets.pdf(Sheet::Notice, record.file, SheetMode::Final),
                            u"回復單（掃描）"_s, AttachmentSource::Scan, u"scan0042.pdf"_s),
                 attachment("2026/11/25 10:02  Trojan.GenericKD  quarantined\r\n", u"掃毒紀錄"_s,
                            AttachmentSource::Mail, u"av-report.txt"_s),
                 attachment("PK\5\6", u"公文文號清單"_s, AttachmentSource::Mail, u"清單.zip"_s)});
}

/// Two officers share the cases; one of them is at this window, and stands in for a third.
void giveToOfficers(Store &store, QDate today)
{
    const QStringList names{u"林怡君"_s, u"陳冠宇"_s};
    for (const Officer &officer :
         {Officer{names.at(0), Author::ofProcess().user, {}, {}, {}},
          Officer{names.at(1), u"chen"_s, {}, {}, {}},
          Officer{u"黃𤆬宏"_s, u"huang"_s, names.at(0), today, today.addDays(4)}})
        Directory<Officer>::save(store, {}, officer);
    CaseListQuery open;
    open.closed = false;
    const std::vector<CaseId> all = CaseList(store.database()).ids(open);
    const auto half = all.begin() + std::ssize(all) / 2;
    handOver(store, {}, names.at(0), {all.begin(), half});
    handOver(store, {}, names.at(1), {half, all.end()});
}

} // namespace

void makeFurnishedStore(const QString &path, QDate today)
{
    makeStore(path);
    const auto store = Store::openForWriting(path, Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    addDirectories(*store);
    for (const int year : {today.year() - 1, today.year(), today.year() + 1})
        importCalendarYear(*store, year, daysOffOf(year));
    const std::vector<CaseFile> cases = casesOfAnOffice(today);
    auto next = cases.begin();
    SheetPdf sheets;
    importCases(
        *store,
        [&]() -> std::optional<CaseFile> {
            return next == cases.end() ? std::nullopt : std::optional(*next++);
        },
        [](const CaseRecord &) {});
    CaseListQuery responded;
    responded.state = CaseState::Responded;
    for (const CaseId id : CaseList(store->database()).ids(responded))
        attachWhatCameBack(*store, *CaseRecords(store->database()).find(id), sheets, today);
    giveToOfficers(*store, today);
}

} // namespace noticedesk::testing
