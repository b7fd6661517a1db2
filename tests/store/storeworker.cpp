// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a store without end, for test_sigkill.py, which kills it at a random moment: saves
// drafts, issues notices, records responses and rounds, and hands all open cases over from one
// officer to the other. Each thing that the store has acknowledged is a line on the output before
// the next is begun.
//
//   storeworker STORE SEED      works until it is killed
//   storeworker STORE verify    prints the problems, then "number revision reason" of each case
#include "../domain/soundcase.h"
#include "domain/officer.h"
#include "store/cases/actionrefused.h"
#include "store/cases/caseactions.h"
#include "store/cases/caseofficers.h"
#include "store/cases/caserecords.h"
#include "store/cases/handover.h"
#include "store/database/upgrade.h"
#include "store/directory/directory.h"
#include "store/keeping/verification.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

const QStringList officers{u"王小明"_s, u"陳小姐"_s};

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

void acknowledge(const CaseRecord &record)
{
    const QByteArray number =
        record.file.number ? record.file.number->toString().toUtf8() : QByteArray("-");
    const QByteArray line = QByteArray::number(record.id.value()) + ' ' +
                            QByteArray::number(record.revision) + ' ' + number + ' ' +
                            QByteArray::number(record.file.rounds.size()) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

class Worker final
{
public:
    Worker(Store &store, unsigned seed)
        : m_store(store),
          m_actions(store, RuleContext{QDate(2026, 11, 22), m_calendar, {}}),
          m_random(seed)
    {
        if (Directory<Officer>::all(store.database()).empty()) {
            for (const QString &officer : officers)
                Directory<Officer>::save(store, {}, {officer, {}, {}, {}, {}});
        }
        const auto open = openCasesByOfficer(store.database());
        m_officer = open.empty() ? officers.front() : open.begin()->first;
    }

    void workOnOneCase()
    {
        CaseFile file = soundCase();
        file.number.reset();
        file.officer = m_officer;
        CaseRecord record = m_actions.addDraft(file);
        acknowledge(record);
        for (int saves = below(4); saves > 0; --saves) {
            *file.notice.reason += u"又一句。"_s.repeated(1 + below(200));
            record = m_actions.saveDraft(edit(record), file);
            acknowledge(record);
        }
        record = m_actions.issue(edit(record), [this](const CaseFile &) -> QByteArray {
            return "%PDF" + QByteArray(1 + below(200'000), 'x');
        });
        acknowledge(record);
        record = m_actions.recordResponse(edit(record), soundResponse());
        acknowledge(record);
        record = m_actions.recordRound(edit(record), 1,
                                       roundOn(QDate(2026, 10, 31), Extended{QDate(2026, 12, 1)}));
        acknowledge(record);
        if (below(4) == 0)
            return handOverAll();
        record = m_actions.recordRound(edit(record), 2, roundOn(QDate(2026, 11, 20), Improved{}));
        acknowledge(record);
    }

private:
    void handOverAll()
    {
        const QString other = m_officer == officers.front() ? officers.back() : officers.front();
        const std::vector<CaseId> cases = CaseRecords(m_store.database()).all();
        for (const CaseRecord &moved : handOver(m_store, m_officer, other, cases).moved)
            acknowledge(moved);
        m_officer = other;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    static CaseEdit edit(const CaseRecord &record) { return {record.id, record.revision, {}}; }

    OfficeCalendar m_calendar = calendar2026();
    Store &m_store;
    CaseActions m_actions;
    QString m_officer;
    std::minstd_rand m_random;
};

int printVerification(const QString &path)
{
    const OfficeCalendar calendar = calendar2026();
    const Verification verification =
        verify(path, RuleContext{QDate(2026, 11, 22), calendar, {}}, {});
    for (const QString &problem : sentencesOf(verification.problems))
        std::printf("problem %s\n", qUtf8Printable(problem));
    for (const CaseFinding &finding : verification.findings)
        std::printf("problem %s\n", qUtf8Printable(finding.finding.sentence));
    const auto store = Store::openForReading(path);
    if (openCasesByOfficer(store->database()).size() > 1)
        std::printf("problem a hand-over was done in part\n");
    CaseRecords records(store->database());
    for (const CaseId id : records.all())
        acknowledge(*records.find(id));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString path = QFile::decodeName(argv[1]);
    try {
        if (qstrcmp(argv[2], "verify") == 0)
            return printVerification(path);
        if (!QFile::exists(path))
            makeStore(path);
        const auto store = Store::openForWriting(path, Author::ofProcess(), now);
        Worker worker(*store, static_cast<unsigned>(QByteArray(argv[2]).toInt()));
        while (true)
            worker.workOnOneCase();
    } catch (const Error &error) {
        std::printf("problem %s\n", error.what());
        return 1;
    }
}
