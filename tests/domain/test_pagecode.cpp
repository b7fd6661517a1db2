// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pagecode.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QTest>

#include <rapidcheck.h>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// A text with the check that belongs to it, whatever the text is.
QString checked(const QString &stem)
{
    return stem + u'|' +
           QString::fromLatin1(
               QCryptographicHash::hash(stem.toUtf8(), QCryptographicHash::Sha256).toHex().left(6));
}

PageCode anyPageCode()
{
    PageCode code;
    if (*rc::gen::arbitrary<bool>())
        code.caseNumber =
            CaseNumber::fromParts(*rc::gen::inRange(1, 1000), *rc::gen::inRange(1, 1000000));
    code.sheet = QLatin1Char(*rc::gen::inRange('A', static_cast<char>('Z' + 1)));
    code.revision = *rc::gen::inRange(1, 1000000);
    code.pages = *rc::gen::inRange(1, 1000000);
    code.page = *rc::gen::inRange(1, code.pages + 1);
    return code;
}

} // namespace

class TestPageCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsOnThePaper();
    void everyCodeComesBackFromItsText();
    void aChangedCharacterIsNoticed();
    void onlyTheWrittenFormIsRead_data();
    void onlyTheWrittenFormIsRead();
    void whatIsMeantToBeOursIsToldFromOthers();
};

void TestPageCode::isWrittenAsOnThePaper()
{
    // The last six characters are what sha256sum says of the rest.
    QCOMPARE((PageCode{CaseNumber::fromParts(115, 42), u'N', 1, 1, 2}.toText()),
             u"ND1|115-0042|N|1|1/2|2ba867"_s);
    QCOMPARE((PageCode{{}, u'T', 1, 1, 1}.toText()), u"ND1|-|T|1|1/1|e51719"_s);
}

void TestPageCode::everyCodeComesBackFromItsText()
{
    QVERIFY(rc::check("", [] {
        const PageCode code = anyPageCode();
        RC_ASSERT(PageCode::parse(code.toText()) == code);
        RC_ASSERT(PageCode::isMeantBy(code.toText()));
    }));
}

void TestPageCode::aChangedCharacterIsNoticed()
{
    QVERIFY(rc::check("", [] {
        QString text = anyPageCode().toText();
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        const QChar other = QLatin1Char(*rc::gen::inRange(' ', '~'));
        RC_PRE(text.at(at) != other);
        text[at] = other;
        RC_ASSERT(!PageCode::parse(text));
    }));
}

void TestPageCode::onlyTheWrittenFormIsRead_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &stem : {u"ND1|115-0042|N|0|1/2"_s,
                                u"ND1|115-0042|N|01|1/2"_s,
                                u"ND1|115-0042|N|1|3/2"_s,
                                u"ND1|115-0042|N|1|0/2"_s,
                                u"ND1|115-0042|N|1|1/02"_s,
                                u"ND1|115-0042|N|1000000|1/2"_s,
                                u"ND1|115-0042|N|1|1/1000000"_s,
                                u"ND1|115-0042|N|-1|1/2"_s,
                                u"ND1|115-0042|n|1|1/2"_s,
                                u"ND1|115-0042|NT|1|1/2"_s,
                                u"ND1|115-0042||1|1/2"_s,
                                u"ND1|115-042|N|1|1/2"_s,
                                u"ND1|115-0000|N|1|1/2"_s,
                                u"ND1||N|1|1/2"_s,
                                u"ND1|--|N|1|1/2"_s,
                                u"ND2|115-0042|N|1|1/2"_s,
                                u"nd1|115-0042|N|1|1/2"_s,
                                u"ND1|115-0042|N|1|1/2|x"_s,
                                u"ND1|115-0042|N|1|1"_s,
                                u" ND1|115-0042|N|1|1/2"_s,
                                u"ND1|１１５-0042|N|1|1/2"_s,
                                u"ND1|115-0042|N|1|1/2|2ba867"_s,
                                u""_s})
        QTest::newRow(qUtf8Printable(stem)) << checked(stem);
    const QString whole = u"ND1|115-0042|N|1|1/2|2ba867"_s;
    QVERIFY(PageCode::parse(whole).has_value());
    for (const QString &text : std::initializer_list<QString>{
             whole + u'\n', whole + u' ', u'\uFEFF' + whole, whole.toUpper(), whole.chopped(1),
             whole.chopped(7), whole + whole})
        QTest::newRow(qUtf8Printable(u"text " + text)) << text;
}

void TestPageCode::onlyTheWrittenFormIsRead()
{
    QFETCH(const QString, text);
    QVERIFY(!PageCode::parse(text).has_value());
}

void TestPageCode::whatIsMeantToBeOursIsToldFromOthers()
{
    QVERIFY(PageCode::isMeantBy(u"ND1|115-0042|N|1|1/2|000000"_s));
    QVERIFY(PageCode::isMeantBy(u"ND1|"_s));
    for (const QString &text : {u"https://example.org/ND1|"_s, u"ND1"_s, u"ND12|"_s, u""_s})
        QVERIFY2(!PageCode::isMeantBy(text), qPrintable(text));
}

NOTICEDESK_TEST(TestPageCode)
#include "test_pagecode.moc"
