// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "exchange/casefilereader.h"
#include "exchange/casefilewriter.h"
#include "exchange/exchangeerror.h"
#include "testprogram.h"

#include <QFile>
#include <QObject>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// No terminal and no list box would show such a character as one character on the line.
bool breaksTheLine(uint character)
{
    const bool turnsDirection = (character >= 0x202A && character <= 0x202E) ||
                                (character >= 0x2066 && character <= 0x2069) ||
                                character == 0x200E || character == 0x200F || character == 0x61C;
    switch (QChar::category(static_cast<char32_t>(character))) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return turnsDirection;
    }
}

bool isOneCalmLine(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return text.size() < 1000 && std::none_of(characters.begin(), characters.end(), breaksTheLine);
}

/// True if the bytes are read, or refused with an error that can be printed as one line.
bool endsWell(const QByteArray &bytes)
{
    try {
        // What was read must be good enough to be written again.
        caseFileJson(parseCaseFile(bytes, TextOrigin(u"case.json"_s)));
    } catch (const ExchangeError &error) {
        return !error.message().isEmpty() && isOneCalmLine(QString::fromUtf8(error.what()));
    }
    return true;
}

QByteArray sample()
{
    QFile file(u"" NOTICEDESK_SOURCE_DIR "/resources/samples/case-tainan.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDamagedCaseFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sample.size() > 3000); }

    void endsWellWhereverItIsCutOff()
    {
        const qsizetype lastBracket = m_sample.lastIndexOf('}');
        for (qsizetype size = 0; size < m_sample.size(); ++size) {
            QVERIFY2(endsWell(m_sample.first(size)), QByteArray::number(size).constData());
            if (size <= lastBracket)
                QVERIFY_THROWS_EXCEPTION(ExchangeError,
                                         parseCaseFile(m_sample.first(size), TextOrigin(u"x"_s)));
        }
    }

    void endsWellWithAnyBytesChanged()
    {
        const QByteArray original = m_sample;
        QVERIFY(rc::check([&original] {
            QByteArray bytes = original;
            const int changes = *rc::gen::inRange(1, 6);
            for (int count = 0; count < changes; ++count) {
                const auto place = *rc::gen::inRange<qsizetype>(0, bytes.size());
                bytes[place] = *rc::gen::arbitrary<char>();
            }
            RC_ASSERT(endsWell(bytes));
        }));
    }

    void endsWellWithPiecesMovedAndRepeated()
    {
        const QByteArray original = m_sample;
        QVERIFY(rc::check([&original] {
            QByteArray bytes = original;
            const auto from = *rc::gen::inRange<qsizetype>(0, bytes.size());
            const auto length = *rc::gen::inRange<qsizetype>(0, 200);
            const auto to = *rc::gen::inRange<qsizetype>(0, bytes.size());
            bytes.insert(to, original.sliced(from, std::min(length, original.size() - from)));
            RC_ASSERT(endsWell(bytes));
        }));
    }

    void endsWellWithRubbishAsValueOfAKey()
    {
        QVERIFY(rc::check([] {
            const auto rubbish = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
            RC_ASSERT(endsWell("{\"schema\":\"noticedesk.case/1\",\"number\":" +
                               QByteArray::fromStdString(rubbish) + '}'));
            RC_ASSERT(endsWell("{\"schema\":\"noticedesk.case/1\",\"number\":\"" +
                               QByteArray::fromStdString(rubbish) + "\"}"));
            RC_ASSERT(endsWell("{\"schema\":\"noticedesk.case/1\",\"" +
                               QByteArray::fromStdString(rubbish) + "\":1}"));
        }));
    }

    void quotesTroublesomeTextOnOneLine()
    {
        QVERIFY(rc::check([] {
            const QString text = *testing::anyText();
            QByteArray quoted = text.toUtf8();
            quoted.replace('\\', "\\\\")
                .replace('"', "\\\"")
                .replace('\n', "\\n")
                .replace('\t', "\\t");
            RC_ASSERT(endsWell("{\"schema\":\"" + quoted + "\"}"));
            RC_ASSERT(endsWell("{\"schema\":\"noticedesk.case/1\",\"x" + quoted + "\":1}"));
        }));
    }

private:
    QByteArray m_sample = sample();
};

NOTICEDESK_TEST(TestDamagedCaseFile)
#include "test_damagedcasefile.moc"
