// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/noticemail.h"

#include "domain/rocdate.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString titleOfNotice = u"公文電子交換系統限期改善單"_s;

QString whatIsAsked(const Notice &notice)
{
    QStringList lines;
    if (notice.reason)
        lines.append(u"事由："_s + *notice.reason);
    if (!notice.improvementItems.isEmpty())
        lines.append(u"改善事項："_s);
    for (qsizetype at = 0; at < notice.improvementItems.size(); ++at)
        lines.append(QString::number(at + 1) + u". "_s + notice.improvementItems.at(at));
    const auto deadline = notice.deadline ? RocDate::fromDate(*notice.deadline) : std::nullopt;
    if (deadline)
        lines.append(u"改善期限："_s + deadline->formal());
    return lines.join(u'\n');
}

QString whomToAsk(const ContactWindow &contact)
{
    QStringList lines{u"主管機關聯絡窗口"_s};
    for (const auto &[name, value] :
         {std::pair(u"服務單位："_s, contact.unit), std::pair(u"姓名："_s, contact.name),
          std::pair(u"電話："_s, contact.phone), std::pair(u"電子郵件："_s, contact.email)}) {
        if (value)
            lines.append(name + *value);
    }
    return lines.join(u'\n');
}

} // namespace

MailDraft noticeMail(const CaseFile &file, const QString &to, const QByteArray &pdf)
{
    const QString number = file.number ? file.number->toString() : QString();
    const QStringList paragraphs{
        file.notice.target.name.value_or(u"貴用戶"_s) + u"："_s,
        u"檢送%1（案號 %2）如附件。"_s.arg(titleOfNotice, number),
        whatIsAsked(file.notice),
        u"請於改善期限屆滿前完成改善，並在附件的限期改善單填寫處理情形；附件可在電腦上直接填寫後列"
        u"印。"
        u"填妥並蓋用用戶印信後，請併同佐證資料，以電子郵件或回文方式回復下列主管機關聯絡窗口；"
        u"以電子郵件方式回復者，應再以電話確認。"_s,
        whomToAsk(file.notice.contact),
    };
    return {to,
            u"%1（案號 %2）"_s.arg(titleOfNotice, number),
            paragraphs.join(u"\n\n"_s) + u'\n',
            u"限期改善單 "_s + number + u".pdf"_s,
            number + u".pdf"_s,
            pdf};
}

} // namespace noticedesk
