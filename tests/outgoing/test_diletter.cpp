// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/soundcase.h"
#include "outgoing/letters/letterwriter.h"
#include "testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

// The declarations of 104_2_utf8.dtd for a letter (文書及檔案管理電腦化作業規範).
constexpr auto letterType = R"(<?xml version="1.0" encoding="UTF-8"?>
<!ELEMENT 函 (發文機關+,函類別,地址,聯絡方式+,受文者,發文日期,發文字號+,速別?,密等及解密條件或保密期限?,附件?,主旨,段落*,正本,副本?,署名*)>
<!ELEMENT 發文機關 (全銜,機關代碼)>
<!ELEMENT 全銜 (#PCDATA)>
<!ELEMENT 機關代碼 (#PCDATA)>
<!ELEMENT 函類別 EMPTY>
<!ATTLIST 函類別 代碼 (函|書函) #REQUIRED>
<!ELEMENT 地址 (#PCDATA)>
<!ELEMENT 聯絡方式 (#PCDATA)>
<!ELEMENT 受文者 (交換表|(全銜,機關代碼))>
<!ELEMENT 交換表 (#PCDATA)>
<!ATTLIST 交換表 交換表單 ENTITY #REQUIRED>
<!ELEMENT 發文日期 (年月日)>
<!ELEMENT 年月日 (#PCDATA)>
<!ELEMENT 發文字號 (文字|(字,文號))>
<!ELEMENT 字 (#PCDATA)>
<!ELEMENT 文號 (年度,流水號,支號?)>
<!ELEMENT 年度 (#PCDATA)>
<!ELEMENT 流水號 (#PCDATA)>
<!ELEMENT 支號 (#PCDATA)>
<!ELEMENT 速別 EMPTY>
<!ATTLIST 速別 代碼 (普通件|速件|最速件) #REQUIRED>
<!ELEMENT 密等及解密條件或保密期限 (密等,解密條件或保密期限)>
<!ELEMENT 密等 EMPTY>
<!ATTLIST 密等 代碼 (密|機密|極機密|絕對機密) #IMPLIED>
<!ELEMENT 解密條件或保密期限 (#PCDATA)>
<!ELEMENT 附件 (文字,附件檔名*)>
<!ELEMENT 附件檔名 EMPTY>
<!ATTLIST 附件檔名 附件名 ENTITIES #REQUIRED>
<!ELEMENT 文字 (#PCDATA)>
<!ELEMENT 主旨 (文字)>
<!ELEMENT 段落 (文字,條列*)>
<!ATTLIST 段落 段名 CDATA #REQUIRED>
<!ELEMENT 條列 (文字,條列*)>
<!ATTLIST 條列 序號 CDATA #REQUIRED>
<!ELEMENT 正本 (全銜,含附件?)+>
<!ELEMENT 副本 (全銜,含附件?)*>
<!ELEMENT 含附件 (#PCDATA)>
<!ELEMENT 署名 (#PCDATA)>
)";

constexpr auto rosterType = R"(<?xml version="1.0" encoding="UTF-8"?>
<!ELEMENT 交換表單 (全銜,機關代碼,單位代碼?,含附件?,本別?)+>
<!ELEMENT 全銜 (#PCDATA)>
<!ELEMENT 機關代碼 (#PCDATA)>
<!ELEMENT 單位代碼 (#PCDATA)>
<!ELEMENT 含附件 (#PCDATA)>
<!ELEMENT 本別 (收發處理本別)>
<!ELEMENT 收發處理本別 EMPTY>
<!ATTLIST 收發處理本別 代碼 (正本|副本) #REQUIRED>
)";

void writeDiTestFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file to validate");
}

/// What xmllint says against a file of this document type; empty if it is valid.
QString invalidity(const QByteArray &xml)
{
    const QTemporaryDir folder;
    writeDiTestFile(folder, u"104_2_utf8.dtd"_s, letterType);
    writeDiTestFile(folder, u"104_roster_utf8.dtd"_s, rosterType);
    writeDiTestFile(folder, u"letter.xml"_s, xml);
    QProcess xmllint;
    xmllint.start(u"xmllint"_s,
                  {u"--noout"_s, u"--nonet"_s, u"--valid"_s, folder.filePath(u"letter.xml"_s)});
    if (!xmllint.waitForFinished() || xmllint.exitStatus() != QProcess::NormalExit)
        return u"xmllint did not run"_s;
    const QString said = QString::fromUtf8(xmllint.readAllStandardError());
    return xmllint.exitCode() == 0 ? QString() : said + u" "_s;
}

/// The texts of all elements with this name.
QStringList textsOfElement(const QByteArray &xml, const QString &name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    return texts;
}

OfficeSettings diOffice()
{
    OfficeSettings office;
    office.name = u"臺南市政府智慧發展中心"_s;
    office.address = u"708201臺南市安平區永華路二段6號"_s;
    office.letters = u"府智安"_s;
    return office;
}

CaseFile suspendedDiCase()
{
    CaseFile file = soundCase();
    file.rounds.push_back(roundOn(QDate(2026, 11, 2), suspendedOn(QDate(2026, 11, 2))));
    return file;
}

} // namespace

/// Letters as document systems take them.
class TestDiLetter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsValid_data();
    void everyKindIsValid();
    void aHardLetterIsValidAndWhole();
    void theOrderIsThatOfTheDocumentType();
    void numbersAreTakenApart_data();
    void numbersAreTakenApart();
    void codesAreOnlyThoseThatAreKnown();
    void fileNamesAreAscii_data();
    void fileNamesAreAscii();

private:
    DiFiles diOf(LetterKind kind, const CaseFile &file, const QHash<QString, QString> &codes = {})
    {
        return LetterWriter(kind, diOffice(), QDate(2026, 11, 23), m_pdf)
            .di({u"115-0042"_s, file}, codes, u"115-0042-letter.sw"_s);
    }

    SheetPdf m_pdf;
};

void TestDiLetter::everyKindIsValid_data()
{
    QTest::addColumn<int>("kind");
    for (const LetterKind kind : letterKinds())
        QTest::newRow(qPrintable(nameOf(kind))) << int(kind);
}

void TestDiLetter::everyKindIsValid()
{
    QFETCH(int, kind);
    const auto letter = static_cast<LetterKind>(kind);
    const DiFiles files =
        diOf(letter, letter == LetterKind::Reminder ? soundCase() : suspendedDiCase());
    QCOMPARE(invalidity(files.di), QString());
    QCOMPARE(invalidity(files.sw), QString());
    QVERIFY(files.di.contains("<函類別 代碼=\"書函\"/>"));
    QVERIFY(files.di.contains("SYSTEM \"115-0042-letter.sw\" NDATA DI"));
}

void TestDiLetter::aHardLetterIsValidAndWhole()
{
    CaseFile file = suspendedDiCase();
    file.notice.target.name = u"臺南市𠮷祥&公會<測試>\"一\"]]>"_s;
    file.notice.improvementItems.clear();
    for (int at = 1; at <= 40; ++at)
        file.notice.improvementItems.append(u"第%1項：請檢視 <log> & 回報𡍼。"_s.arg(at));
    const DiFiles files = diOf(LetterKind::Suspension, file);
    QCOMPARE(invalidity(files.di), QString());
    QCOMPARE(invalidity(files.sw), QString());
    QCOMPARE(textsOfElement(files.di, u"正本"_s), QStringList{*file.notice.target.name});
    QCOMPARE(textsOfElement(files.sw, u"全銜"_s), QStringList{*file.notice.target.name});
    const QStringList texts = textsOfElement(files.di, u"文字"_s);
    qsizetype at = texts.indexOf(file.notice.improvementItems.first());
    QVERIFY(at > 0);
    for (const QString &item : file.notice.improvementItems)
        QCOMPARE(texts.value(at++), item);
    QVERIFY(files.di.contains("序號=\"(四十)\""));
    QVERIFY(!files.di.contains("序號=\"(四十一)\""));
}

void TestDiLetter::theOrderIsThatOfTheDocumentType()
{
    // What a change of the order would be told of.
    QByteArray di = diOf(LetterKind::Cover, soundCase()).di;
    QCOMPARE(invalidity(di), QString());
    QCOMPARE(textsOfElement(di, u"附件"_s), QStringList{u"公文電子交換系統限期改善單1份"_s});
    const qsizetype from = di.indexOf("<附件>");
    const qsizetype to = di.indexOf("</附件>") + QByteArray("</附件>").size();
    const QByteArray attachments = di.mid(from, to - from);
    di.remove(from, to - from);
    di.insert(di.indexOf("<正本>"), attachments);
    QVERIFY(!invalidity(di).isEmpty());
}

void TestDiLetter::numbersAreTakenApart_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("parts"); // 字, 年度, 流水號, 支號
    QTest::newRow("none yet") << QString()
                              << QStringList{u"府智安"_s, QString(), QString(), QString()};
    QTest::newRow("usual") << u"府智安字第1140084422號"_s
                           << QStringList{u"府智安"_s, u"114"_s, u"0084422"_s, QString()};
    QTest::newRow("with a branch") << u"府智安字第1140084422-2號"_s
                                   << QStringList{u"府智安"_s, u"114"_s, u"0084422"_s, u"2"_s};
    QTest::newRow("unusual") << u"府智安字第12號"_s << QStringList();
}

void TestDiLetter::numbersAreTakenApart()
{
    QFETCH(QString, number);
    QFETCH(QStringList, parts);
    CaseFile file = suspendedDiCase();
    Dispatch letter;
    letter.document = DispatchedDocument::SuspensionLetter;
    letter.sentOn = QDate(2026, 11, 5);
    if (!number.isEmpty())
        letter.documentNumber = number;
    file.dispatches.push_back(letter);
    const QByteArray di = diOf(LetterKind::Suspension, file).di;
    QCOMPARE(invalidity(di), QString());
    QStringList found;
    for (const QString &name : {u"字"_s, u"年度"_s, u"流水號"_s, u"支號"_s})
        found += textsOfElement(di, name);
    QCOMPARE(found, parts);
    if (parts.isEmpty())
        QVERIFY(di.contains(number.toUtf8()));
    // The letter that went out has its own day.
    QCOMPARE(textsOfElement(di, u"年月日"_s), QStringList{u"中華民國115年11月5日"_s});
}

void TestDiLetter::codesAreOnlyThoseThatAreKnown()
{
    const QString archives = u"國家發展委員會檔案管理局"_s;
    const DiFiles unknown = diOf(LetterKind::Report, suspendedDiCase());
    QCOMPARE(textsOfElement(unknown.di, u"機關代碼"_s), QStringList{QString()});
    QCOMPARE(textsOfElement(unknown.sw, u"機關代碼"_s), QStringList{QString()});
    QCOMPARE(textsOfElement(unknown.sw, u"全銜"_s), QStringList{archives});
    const DiFiles known = diOf(LetterKind::Report, suspendedDiCase(),
                               {{*diOffice().name, u"395000000X"_s}, {archives, u"A17030000J"_s}});
    QCOMPARE(textsOfElement(known.di, u"機關代碼"_s), QStringList{u"395000000X"_s});
    QCOMPARE(textsOfElement(known.sw, u"機關代碼"_s), QStringList{u"A17030000J"_s});
    // That of the organisation is in the case.
    const DiFiles letter = diOf(LetterKind::Suspension, suspendedDiCase());
    QCOMPARE(textsOfElement(letter.sw, u"機關代碼"_s), QStringList{u"395000000A"_s});
}

void TestDiLetter::fileNamesAreAscii_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("usual") << u"115-0042-suspension.di"_s << true;
    QTest::newRow("Chinese") << u"函.di"_s << false;
    QTest::newRow("blank") << u"a b.di"_s << false;
    QTest::newRow("quotation mark") << u"a\".di"_s << false;
    QTest::newRow("an accent") << u"é.di"_s << false;
    QTest::newRow("wide letters") << u"Ａ.di"_s << false;
    QTest::newRow("like an option") << u"-a.di"_s << false;
    QTest::newRow("line feed at the end") << u"a.di\n"_s << false;
}

void TestDiLetter::fileNamesAreAscii()
{
    QFETCH(QString, name);
    QFETCH(bool, taken);
    QCOMPARE(isDiFileName(name), taken);
}

NOTICEDESK_TEST(TestDiLetter)
#include "test_diletter.moc"
