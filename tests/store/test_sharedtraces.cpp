// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"
#include "store/cases/casewriter.h"
#include "store/history/change.h"
#include "store/search/sharedtraces.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Cases of other organisations with the same postal address or the same IP addresses.
class TestSharedTraces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<OpenStore>(); }
    void tracesSharedWithOthersAreFound()
    {
        const auto with = [this](int serial, const QString &code, const QString &address,
                                 const QString &reason) {
            CaseFile file = caseOf(serial, code, QDate(2026, 6, 1));
            file.notice.target.address = address;
            file.notice.reason = reason;
            added(file);
        };
        with(1, u"A1"_s, u"台南市永華路二段6號"_s, u"連線 203.0.113.21"_s);
        with(2, u"B2"_s, u"臺南市永華路二段６號"_s, u"連線 203.0.113.210"_s);
        with(3, u"C3"_s, u"臺南市永華路二段66號"_s, u"連線 203.0.113.21。"_s);
        const auto traces = [this](const QString &code, const QString &address,
                                   const QString &reason) {
            Notice notice;
            notice.target = {code, u"某公會"_s, address};
            notice.reason = reason;
            QStringList found;
            for (const SharedTrace &trace : sharedTraces(m_store->database(), notice)) {
                QStringList numbers;
                for (const CaseListRow &row : trace.latest)
                    numbers.append(row.number->toString());
                found.append(trace.value + u": "_s + numbers.join(u' '));
            }
            return found;
        };
        QCOMPARE(traces(u"D4"_s, u"臺南市永華路二段6號"_s, u"203.0.113.21"_s),
                 (QStringList{u"臺南市永華路二段6號: 115-0002 115-0001"_s,
                              u"203.0.113.21: 115-0003 115-0001"_s}));
        // Cases of the same organisation are told elsewhere.
        QCOMPARE(traces(u"A1"_s, u"臺南市永華路二段6號"_s, {}),
                 QStringList{u"臺南市永華路二段6號: 115-0002"_s});
        QCOMPARE(traces(u"D4"_s, u"臺南市"_s, u"203.0.113.2"_s), QStringList());
        QCOMPARE(traces(u"D4"_s, {}, {}), QStringList());
        // However an address is written, here and there.
        with(4, u"E5"_s, {}, u"hxxp://192[.]0[.]2[.]77/a"_s);
        with(5, u"F6"_s, {}, u"連線 192.0.2.77:8080"_s);
        with(6, u"G7"_s, {}, u"連線 192(.)0(.)2(.)77"_s);
        for (const QString &written : {u"192.0.2.77"_s, u"192(.)0(.)2(.)77"_s,
                                       u"１９２．０．２．７７"_s, u"192.0.2.77/24"_s}) {
            const QStringList found = traces(u"D4"_s, {}, written);
            QVERIFY(found.size() == 1 && found.front().contains(u"115-0004"_s) &&
                    found.front().contains(u"115-0005"_s) && found.front().contains(u"115-0006"_s));
        }
    }

private:
    std::unique_ptr<OpenStore> m_store;

    void added(const CaseFile &file)
    {
        Change change(**m_store, u"import"_s);
        CaseWriter(change).add(file);
        change.commit();
    }
    static CaseFile caseOf(int serial, const QString &code, QDate date)
    {
        CaseFile file;
        file.number = CaseNumber::fromParts(115, serial);
        file.notice.target.code = code;
        file.notice.target.name = u"公會"_s;
        file.notice.date = date;
        return file;
    }
};

NOTICEDESK_TEST(TestSharedTraces)
#include "test_sharedtraces.moc"
