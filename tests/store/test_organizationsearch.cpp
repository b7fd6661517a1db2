// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "filleddirectory.h"
#include "openstore.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"
#include "store/directory/organizationsearch.h"
#include "store/search/folding.h"
#include "store/search/searchwords.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

class TestOrganizationSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBeginningOfTheCodeAndAnyPartOfTheNameFind_data();
    void theBeginningOfTheCodeAndAnyPartOfTheNameFind();
    void usableOnesComeFirst();
    void noMoreComeThanAreWanted();
    void itFindsWhatAScanFinds();
    void whatWasChangedIsFoundAsItIsNow();
    void whatAnotherConnectionWritesIsFound();
    void aLargeImportIsFound();

private:
    std::unique_ptr<OpenStore> m_store;

    static Organization organization(const QString &code, const QString &name,
                                     const QString &status = u"T"_s)
    {
        Organization made;
        made.code = code;
        made.name = name;
        made.status = status;
        return made;
    }
    static QStringList codes(OrganizationSearch &search, const QString &typed, int limit = 100)
    {
        QStringList found;
        for (const auto &kept : search.find(typed, limit))
            found.append(kept.record.code);
        return found;
    }
};

void TestOrganizationSearch::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestOrganizationSearch::theBeginningOfTheCodeAndAnyPartOfTheNameFind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const QString &typed, bool isFound) {
        QTest::newRow(qPrintable(typed)) << typed << isFound;
    };
    row(u"395"_s, true);
    row(u"395000000A"_s, true);
    row(u"３９５"_s, true);
    row(u"395000000a"_s, true);
    row(u"95"_s, false);
    row(u"台南"_s, true);
    row(u"市政"_s, true);
    row(u"府"_s, true);
    row(u"３ 臺南"_s, true);
    row(u"台南 高雄"_s, false);
    row(u"%"_s, false);
    row(u"_"_s, false);
    row(u""_s, false);
    row(u" 　"_s, false);
}

void TestOrganizationSearch::theBeginningOfTheCodeAndAnyPartOfTheNameFind()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    importOrganizations(**m_store, {organization(u"395000000A"_s, u"臺南市政府"_s)});
    OrganizationSearch search(m_store->database());
    QCOMPARE(codes(search, typed).size(), isFound ? 1 : 0);
}

void TestOrganizationSearch::usableOnesComeFirst()
{
    importOrganizations(
        **m_store,
        {organization(u"1"_s, u"測試公會"_s, u"S"_s), organization(u"2"_s, u"南區公會測試"_s),
         organization(u"3"_s, u"測試協會"_s), organization(u"測試4"_s, u"別的"_s),
         organization(u"5"_s, u"又一測試"_s), organization(u"測試0"_s, u"別的"_s, u""_s)});
    OrganizationSearch search(m_store->database());
    QCOMPARE(codes(search, u"測試"_s),
             (QStringList{u"測試4"_s, u"3"_s, u"2"_s, u"5"_s, u"測試0"_s, u"1"_s}));
}

void TestOrganizationSearch::noMoreComeThanAreWanted()
{
    std::vector<Organization> many;
    for (int code = 10; code < 60; ++code)
        many.push_back(organization(QString::number(code), u"公會"_s));
    importOrganizations(**m_store, many);
    OrganizationSearch search(m_store->database());
    QCOMPARE(codes(search, u"公會"_s, 3), (QStringList{u"10"_s, u"11"_s, u"12"_s}));
    QCOMPARE(codes(search, u"公會"_s, 0), QStringList());
}

void TestOrganizationSearch::itFindsWhatAScanFinds()
{
    OrganizationSearch search(m_store->database());
    QVERIFY(rc::check("the organisations of a scan of folded texts", [&] {
        const auto text = [](const std::u32string &characters, int most) {
            std::u32string made;
            const int size = *rc::gen::inRange(1, most);
            for (int at = 0; at < size; ++at)
                made += *rc::gen::elementOf(characters);
            return QString::fromStdU32String(made);
        };
        for (int turn = 0; turn < 3; ++turn) {
            std::vector<Organization> some;
            const int count = *rc::gen::inRange(0, 8);
            for (int number = 0; number < count; ++number) {
                const Organization made = organization(text(U"aA1", 4), text(U"台臺南AaＡ1１ ", 6),
                                                       *rc::gen::element<QString>(u"T"_s, u"S"_s));
                const auto sameCode = [&made](const Organization &each) {
                    return each.code == made.code;
                };
                if (std::none_of(some.begin(), some.end(), sameCode))
                    some.push_back(made);
            }
            importOrganizations(**m_store, some);
            const QString typed = text(U"台臺南AaＡ1１ ", 4);
            const std::vector<SearchWord> words = searchWords(typed);
            QStringList scanned;
            for (const auto &kept : DirectoryRecords<Organization>(m_store->database()).all()) {
                const QString code = folded(kept.record.code);
                const QString name = folded(kept.record.name);
                if (!words.empty() &&
                    std::all_of(words.begin(), words.end(), [&](const SearchWord &word) {
                        return std::any_of(word.begin(), word.end(), [&](const QString &form) {
                            return code.startsWith(form) || name.contains(form);
                        });
                    }))
                    scanned.append(kept.record.code);
            }
            QStringList found = codes(search, typed);
            std::sort(found.begin(), found.end());
            std::sort(scanned.begin(), scanned.end());
            RC_ASSERT(found == scanned);
        }
    }));
}

void TestOrganizationSearch::whatWasChangedIsFoundAsItIsNow()
{
    importOrganizations(**m_store, {organization(u"1"_s, u"舊名"_s)});
    OrganizationSearch search(m_store->database());
    QCOMPARE(codes(search, u"舊"_s), QStringList{u"1"_s});
    DirectoryRecords<Organization> records(m_store->database());
    {
        Change change(**m_store, u"save organisation"_s);
        QVERIFY(records.replace(change, records.all().at(0), organization(u"1"_s, u"新名"_s)));
        records.add(change, organization(u"2"_s, u"新設"_s));
        change.commit();
    }
    QCOMPARE(codes(search, u"舊"_s), QStringList());
    QCOMPARE(codes(search, u"新"_s), (QStringList{u"1"_s, u"2"_s}));
    {
        Change change(**m_store, u"remove organisation"_s);
        QVERIFY(records.remove(change, records.all().at(0)));
        change.commit();
    }
    QCOMPARE(codes(search, u"新"_s), QStringList{u"2"_s});
}

void TestOrganizationSearch::whatAnotherConnectionWritesIsFound()
{
    const auto reader = Store::openForReading(m_store->path());
    OrganizationSearch search(reader->database());
    QCOMPARE(codes(search, u"公"_s), QStringList());
    importOrganizations(**m_store, {organization(u"1"_s, u"公會"_s)});
    QCOMPARE(codes(search, u"公"_s), QStringList{u"1"_s});
}

void TestOrganizationSearch::aLargeImportIsFound()
{
    OrganizationSearch search(m_store->database());
    search.refresh();
    std::vector<Organization> many;
    for (int code = 1000; code < 1300; ++code)
        many.push_back(organization(QString::number(code), u"公會"_s));
    importOrganizations(**m_store, many);
    QCOMPARE(codes(search, u"公會"_s, 1000).size(), 300);
}

NOTICEDESK_TEST(TestOrganizationSearch)
#include "test_organizationsearch.moc"
