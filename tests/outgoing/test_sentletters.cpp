// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettercases.h"
#include "outgoing/letters/letterfields.h"
#include "outgoing/letters/lettervalues.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// What letters have of the dispatches with which they went out.
class TestSentLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterThatWentOutHasTheNumberAndDayOfItsDispatch();
    void eachCorrectionHasALetterOfItsOwn();
    void factsOfOldFilesAreFoundToo();
};

void TestSentLetters::aLetterThatWentOutHasTheNumberAndDayOfItsDispatch()
{
    CaseFile file = suspendedCase();
    const auto said = [&file](LetterKind kind) -> QString {
        const QHash<QString, QString> texts =
            letterFieldTexts(letterValues(kind, file, letterOffice(), letterDay()));
        return texts.value(u"發文日期"_s) + u' ' + texts.value(u"發文字號"_s);
    };
    const QString notYet = u"115年11月23日 府智安字第　　　　　　　　　　號"_s;
    QCOMPARE(said(LetterKind::Suspension), notYet);
    Dispatch sent;
    sent.document = DispatchedDocument::SuspensionLetter;
    sent.sentOn = QDate(2026, 11, 4);
    sent.documentNumber = u"府智安字第1150000009號"_s;
    file.dispatches.push_back(sent);
    QCOMPARE(said(LetterKind::Suspension), u"115年11月4日 府智安字第1150000009號"_s);
    QCOMPARE(said(LetterKind::Report), notYet);
    QCOMPARE(said(LetterKind::Cover), u"115年10月2日 府智安字第1150000001號"_s);
    file.dispatches.back().struckOut = u"誤登"_s;
    QCOMPARE(said(LetterKind::Suspension), notYet);
    // A correction that did not go out yet has no number.
    file.noticeRevision = 2;
    QCOMPARE(said(LetterKind::Cover), notYet);
}

void TestSentLetters::eachCorrectionHasALetterOfItsOwn()
{
    CaseFile file = suspendedCase();
    const auto sendCorrection = [&file](const QString &number) {
        Dispatch sent;
        sent.document = DispatchedDocument::Correction;
        sent.sentOn = QDate(2026, 10, 5);
        sent.documentNumber = number;
        file.dispatches.push_back(sent);
    };
    const auto numberNow = [&file] { return numberOfLetter(LetterKind::Cover, file); };
    file.noticeRevision = 2;
    QVERIFY(!sentLetter(LetterKind::Cover, file));
    sendCorrection(u"府智安字第1150000002號"_s);
    QCOMPARE(numberNow(), u"府智安字第1150000002號"_s);
    // The second correction did not go out with the first one.
    file.noticeRevision = 3;
    QVERIFY(!sentLetter(LetterKind::Cover, file));
    sendCorrection(u"府智安字第1150000003號"_s);
    QCOMPARE(numberNow(), u"府智安字第1150000003號"_s);
    // What was struck out went out with none.
    file.dispatches.back().struckOut = u"誤登"_s;
    QVERIFY(!sentLetter(LetterKind::Cover, file));
}

void TestSentLetters::factsOfOldFilesAreFoundToo()
{
    CaseFile file = suspendedCase();
    file.suspension.emplace();
    file.suspension->letterNumber = u"府智安字第1150000009號"_s;
    file.suspension->letterSentOn = QDate(2026, 11, 4);
    QCOMPARE(numberOfLetter(LetterKind::Suspension, file), u"府智安字第1150000009號"_s);
    QVERIFY(!numberOfLetter(LetterKind::Report, file));
}

NOTICEDESK_TEST(TestSentLetters)
#include "test_sentletters.moc"
