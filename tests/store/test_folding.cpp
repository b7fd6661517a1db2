// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/folding.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;

class TestFolding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyLooksOrSoundsAlikeIsAnother();
    void foldingAFoldedTextChangesNothing();
    void aCharacterStandsInOneGroup();
};

void TestFolding::whatOnlyLooksOrSoundsAlikeIsAnother()
{
    for (const QString &pair : {u"后後"_s, u"里裏"_s, u"干乾"_s, u"傑杰"_s, u"岡崗"_s, u"沈沉"_s,
                                u"准準"_s, u"周週"_s, u"凃涂"_s, u"并並"_s, u"カガ"_s, u"aá"_s})
        QVERIFY2(folded(pair.left(1)) != folded(pair.mid(1)), qPrintable(pair));
    QVERIFY(!folded(u"3½"_s).contains(u"31"_s));
}

void TestFolding::foldingAFoldedTextChangesNothing()
{
    QVERIFY(rc::check("folding twice is folding once", [] {
        const auto text =
            QString::fromStdU32String(*rc::gen::container<std::u32string>(rc::gen::oneOf(
                rc::gen::inRange<char32_t>(1, 0xD800), rc::gen::inRange<char32_t>(0xE000, 0x30000),
                rc::gen::elementOf(std::u32string(U"aoiｶﾊｳﾞﾟ\u0301\u0358\u0304")))));
        RC_ASSERT(folded(folded(text)) == folded(text));
    }));
    for (char32_t character = 1; character < 0x30000; ++character) {
        if (QChar::isSurrogate(character))
            continue;
        const QString once = folded(QStringView(QChar::fromUcs4(character)).toString());
        if (folded(once) != once)
            QFAIL(qPrintable(u"U+%1"_s.arg(character, 4, 16)));
    }
}

void TestFolding::aCharacterStandsInOneGroup()
{
    QFile file(u":/search/samecharacters.txt"_s);
    QCOMPARE(folded(u"峯"_s), u"峰"_s); // and makes the table's resource known
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString seen;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString &group : line.split(u' ', Qt::SkipEmptyParts)) {
            QVERIFY2(group.size() > 1, qPrintable(group));
            for (const QChar each : group)
                QCOMPARE(folded(QString(each)), group.left(1));
            for (const QChar other : group.mid(1))
                QVERIFY2(!seen.contains(other), qPrintable(group));
            seen += group.mid(1);
        }
    }
    QVERIFY(seen.size() > 400);
}

NOTICEDESK_TEST(TestFolding)
#include "test_folding.moc"
