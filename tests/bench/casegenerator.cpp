// SPDX-License-Identifier: GPL-3.0-or-later
#include "casegenerator.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

class Words final
{
public:
    explicit Words(int seed) : m_engine(static_cast<unsigned>(seed) * 2654435761U + 12345U) {}

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<unsigned>(limit)); }

    QString one()
    {
        static const QStringList words =
            u"臺南市 高雄市 政府 教育局 國民小學 公會 協會 基金會 股份有限公司 電腦 主機 防毒軟體 "
            u"掃描 "
            "惡意程式 連線 紀錄 資安事件 弱點 修補 作業系統 更新 帳號 密碼 變更 教育訓練 網路 "
            "防火牆 阻擋 "
            "規則 郵件 附件 開啟 隔離 還原 備份 檔案 公文 交換 收發 人員 主管 機關 回報 說明 證據 "
            "跡證 "
            "蒐集 完成 期限 改善 佐證 資料 截圖 報告 確認 使用者 權限 移除 重新 安裝 加密 勒索 "
            "偵測 通報 "
            "應變 小組 鑑識 分析 流量 異常 封鎖 網段 伺服器 憑證 更換 稽核 委外 廠商 維護 合約"_s
                .split(u' ');
        return words.at(below(static_cast<int>(words.size())));
    }

    QString several(int least, int most)
    {
        QString text;
        for (int count = least + below(most - least + 1); count > 0; --count)
            text += one();
        return text;
    }

    QString person()
    {
        static const QStringList surnames =
            u"陳 林 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 郭 洪 邱 曾 廖 賴 徐 周 葉 蘇 莊 呂 游 翁 戴 范 宋"_s
                .split(u' ');
        static const QStringList given =
            u"志明 淑芬 俊傑 雅婷 家豪 怡君 建宏 美玲 宗翰 佳蓉 承恩 詠晴 喆安 堃霖 𠮷祥 凃心"_s
                .split(u' ');
        return surnames.at(below(static_cast<int>(surnames.size()))) +
               given.at(below(static_cast<int>(given.size())));
    }

    QString address()
    {
        return u"%1.%2.%3.%4"_s.arg(QString::number(below(256)), QString::number(below(256)),
                                    QString::number(below(256)), QString::number(below(256)));
    }

private:
    std::minstd_rand m_engine;
};

} // namespace

CaseFile generatedCase(int serial)
{
    Words words(serial);
    const QDate date = QDate(2026, 1, 2).addDays(words.below(300));
    CaseFile file;
    file.number = CaseNumber::fromParts(115, serial);
    Notice &notice = file.notice;
    notice.date = date;
    notice.target.code = u"XC%1"_s.arg(words.below(100'000'000), 8, 10, QChar(u'0'));
    notice.target.name = words.several(2, 4);
    notice.reason = u"請確認貴用戶使用本系統電腦(IP："_s + words.address() + u")連線惡意IP("_s +
                    words.address() + u")原因、該電腦是否感染惡意程式及"_s + words.several(6, 16) +
                    u"。"_s;
    for (int item = 0; item < 5; ++item)
        notice.improvementItems.append(u"請"_s + words.several(6, 14) + u"。"_s);
    notice.legalBases = {u"臺南市政府組織及團體輕量化收發平台(WebjAgent)系統申請及使用須知第5點"_s,
                         u"公文電子交換系統資訊安全管理規範第12點"_s};
    notice.deadline = date.addDays(30);
    notice.contact = {u"臺南市政府智慧發展中心"_s, words.person(),
                      u"06-2991111 轉"_s + QString::number(1000 + words.below(9000)),
                      u"desk@mail.tainan.gov.tw"_s};
    Response response;
    response.respondent = {words.person(), u"06-%1"_s.arg(2'000'000 + words.below(900'000)),
                           u"office@example.org.tw"_s};
    response.statement = u"本用戶已完成以下改善事項："_s;
    for (int item = 0; item < 5; ++item)
        response.answers.emplace_back(words.several(8, 22) + u"。"_s);
    response.receivedOn = date.addDays(20);
    response.channel = ResponseChannel::Letter;
    response.sealed = true;
    file.response = response;
    file.rounds = {TrackingRound{Extended{date.addDays(60)}, words.person(), date.addDays(31)},
                   TrackingRound{Improved{}, words.person(), date.addDays(61)}};
    return file;
}

CaseFile generatedCaseOfSomeState(int serial)
{
    CaseFile file = generatedCase(serial);
    Dispatch dispatch;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    dispatch.sentOn = file.notice.date;
    dispatch.deliveredOn = file.notice.date->addDays(3);
    dispatch.documentNumber = u"府智安字第115%1號"_s.arg(serial, 7, 10, QChar(u'0'));
    file.dispatches = {dispatch};
    constexpr int cycle = 20;
    switch (serial % cycle) {
    case 0: // a draft
        file.number.reset();
        file.dispatches.clear();
        file.response.reset();
        file.rounds.clear();
        break;
    case 1: // issued
        file.dispatches.clear();
        file.response.reset();
        file.rounds.clear();
        break;
    case 2: // sent
    case 3:
        file.response.reset();
        file.rounds.clear();
        break;
    case 4: // answered
        file.rounds.clear();
        break;
    case 5: // tracked
        file.rounds.pop_back();
        break;
    case 6: // suspended
        file.rounds = {
            TrackingRound{Suspended{file.notice.date->addDays(32), file.notice.date->addDays(40)},
                          u"陳志明"_s, file.notice.date->addDays(31)}};
        break;
    default: // improved
        break;
    }
    return file;
}

} // namespace noticedesk
