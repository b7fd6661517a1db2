// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcases.h"

#include "press.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

CaseFile withoutResponse()
{
    CaseFile file = sample();
    file.response.reset();
    return file;
}

CaseFile withLongReason()
{
    CaseFile file = sample();
    file.notice.reason = u"請確認該電腦是否感染惡意程式（𠮷），並回報"_s.repeated(910);
    return file;
}

CaseFile withFortyItems()
{
    CaseFile file = sample();
    file.notice.improvementItems.clear();
    file.response->answers.clear();
    for (int item = 1; item <= 40; ++item) {
        const QString text = u"第%1項：請確認貴用戶使用本系統電腦連線惡意IP原因，"_s.arg(item);
        file.notice.improvementItems.append(text.repeated(1 + item % 4));
        file.response->answers.emplace_back(u"第%1項已完成，"_s.arg(item).repeated(1 + item % 9));
    }
    return file;
}

CaseFile withLongWord()
{
    CaseFile file = sample();
    file.notice.reason = u"W"_s.repeated(3000);
    file.notice.target.name = u"0123456789abcdef"_s.repeated(20);
    file.notice.contact.email = u"x"_s.repeated(200) + u"@example.org.tw"_s;
    file.response->respondent.name = u"Wolfeschlegelsteinhausenbergerdorff"_s.repeated(3);
    file.rounds.front().tracker = u"0123456789"_s.repeated(12);
    return file;
}

CaseFile withOtherScripts()
{
    CaseFile file = sample();
    file.notice.target.name = u"𠮷𡍼喆堃 שלום עולם العربية"_s;
    file.notice.reason =
        u"e\u0301 a\u0323\u0302 שלום 123 العربية، <b>&amp;%s%1\"'\n第二行\t欄\u3000位"_s;
    file.response->statement = u"שלום"_s.repeated(200);
    file.response->answers = {u"العربية "_s.repeated(100), std::nullopt, u"\n\n\n"_s, u""_s};
    return file;
}

CaseFile withRounds(std::size_t count)
{
    CaseFile file = sample();
    file.rounds.resize(count);
    if (count > 1)
        file.rounds[1].outcome = Other{u"另案處理，"_s.repeated(60)};
    return file;
}

std::vector<std::pair<const char *, CaseFile>> strainingCases()
{
    return {{"sample", sample()},
            {"empty", CaseFile{}},
            {"long reason", withLongReason()},
            {"forty items", withFortyItems()},
            {"long word", withLongWord()},
            {"other scripts", withOtherScripts()},
            {"no round", withRounds(0)},
            {"one round", withRounds(1)},
            {"two rounds", withRounds(2)},
            {"no response", withoutResponse()}};
}

void addStrainingCases()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("sheet");
    QTest::addColumn<int>("mode");
    const auto all = strainingCases();
    for (std::size_t index = 0; index < all.size(); ++index) {
        for (int sheet = 0; sheet < 2; ++sheet) {
            for (int mode = 0; mode < 3; ++mode)
                QTest::addRow("%s, sheet %d, mode %d", all[index].first, sheet, mode)
                    << static_cast<int>(index) << sheet << mode;
        }
    }
}

} // namespace noticedesk::testing
