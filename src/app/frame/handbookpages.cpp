// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/handbookpages.h"

#include "app/text/translations.h"
#include "app/widgets/fieldform.h"

#include <QFile>
#include <QRegularExpression>
#include <QWidget>

#include <utility>
#include <vector>

// The resources of a static library are there only once this has been called, outside any
// namespace.
static void initialiseGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

using Places = std::vector<std::pair<QString, HandbookPlace>>;

QString textIn(Language language, const QString &page)
{
    initialiseGuide();
    QFile file((language == Language::English ? u":/guide/en/"_s : u":/guide/"_s) + page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Who reads it here has the window itself before the eyes.
    static const QRegularExpression picture(u"^!\\[.*\\n+"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(picture);
}

QStringList headingsIn(Language language, const QString &page)
{
    QStringList headings;
    for (const QString &line : textIn(language, page).split(u'\n')) {
        if (line.startsWith("## "_L1))
            headings.append(line.sliced(3));
    }
    return headings;
}

/// The same place in the language of the window: the headings of a page stand in the same order in
/// each.
HandbookPlace inLanguageInForce(const HandbookPlace &chinese)
{
    const qsizetype at =
        headingsIn(Language::TraditionalChinese, chinese.page).indexOf(chinese.heading);
    return {chinese.page, handbookHeadings(chinese.page).value(at)};
}

/// By what a field's path begins with; the first that fits. Headings are those of the Chinese page.
const Places &placesOfFields()
{
    static const Places places{
        {u"noticeRevision"_s, {u"notice.md"_s, u"更正"_s}},
        {u"notice.date"_s, {u"notice.md"_s, u"日期與期限"_s}},
        {u"notice.deadline"_s, {u"notice.md"_s, u"日期與期限"_s}},
        {u"notice.target"_s, {u"notice.md"_s, u"改善對象"_s}},
        {u"organization"_s, {u"notice.md"_s, u"改善對象"_s}},
        {u"notice.contact"_s, {u"notice.md"_s, u"聯絡窗口"_s}},
        {u"contacts"_s, {u"notice.md"_s, u"聯絡窗口"_s}},
        {u"notice."_s, {u"notice.md"_s, u"事由、改善事項與法令依據"_s}},
        {u"dispatch"_s, {u"dispatch.md"_s, u"寄發"_s}},
        {u"calls"_s, {u"dispatch.md"_s, u"電話確認"_s}},
        {u"response.phoneConfirmedOn"_s, {u"dispatch.md"_s, u"電話確認"_s}},
        {u"response"_s, {u"dispatch.md"_s, u"回復"_s}},
        {u"rounds"_s, {u"tracking.md"_s, u"追蹤"_s}},
        {u"suspension"_s, {u"tracking.md"_s, u"中止"_s}},
        {u"notes"_s, {u"dispatch.md"_s, u"備註"_s}},
        {u"incidentList"_s, {u"lists.md"_s, u"製作草稿"_s}},
        {u"postal."_s, {u"lists.md"_s, u"整批登錄"_s}},
        {u"scannerFolder"_s, {u"inbox.md"_s, u"掃描器的資料夾"_s}},
    };
    return places;
}

/// By the name of a page or another large part of the window.
const Places &placesOfParts()
{
    static const Places places{
        {u"todayPage"_s, {u"start.md"_s, u"今日"_s}},
        {u"caseListPage"_s, {u"search.md"_s, u"案件清單"_s}},
        {u"inboxPage"_s, {u"inbox.md"_s, {}}},
        {u"setAsidePanel"_s, {u"lists.md"_s, u"欄位與機關"_s}},
        {u"organizationChoice"_s, {u"lists.md"_s, u"欄位與機關"_s}},
        {u"incidentListPage"_s, {u"lists.md"_s, {}}},
        {u"draftsPage"_s, {u"lists.md"_s, u"一次發出"_s}},
        {u"postalDialog"_s, {u"lists.md"_s, u"整批登錄"_s}},
        {u"statisticsPage"_s, {u"statistics.md"_s, {}}},
        {u"saveListDialog"_s, {u"search.md"_s, u"另存清單"_s}},
        {u"noticePage"_s, {u"notice.md"_s, {}}},
        {u"dispatchPage"_s, {u"dispatch.md"_s, u"寄發"_s}},
        {u"responsePage"_s, {u"dispatch.md"_s, u"回復"_s}},
        {u"evidencePage"_s, {u"dispatch.md"_s, u"附件"_s}},
        {u"round1Page"_s, {u"tracking.md"_s, u"追蹤"_s}},
        {u"round2Page"_s, {u"tracking.md"_s, u"追蹤"_s}},
        {u"round3Page"_s, {u"tracking.md"_s, u"追蹤"_s}},
        {u"suspensionPage"_s, {u"tracking.md"_s, u"中止"_s}},
        {u"notesPage"_s, {u"dispatch.md"_s, u"備註"_s}},
        {u"historyPage"_s, {u"dispatch.md"_s, u"歷程"_s}},
        {u"documentView"_s, {u"dispatch.md"_s, u"附件"_s}},
        {u"returnedDialog"_s, {u"dispatch.md"_s, u"附件"_s}},
        {u"previewView"_s, {u"printing.md"_s, u"預覽"_s}},
        {u"organizationsPage"_s, {u"directories.md"_s, u"通訊錄"_s}},
        {u"contactWindowsPage"_s, {u"directories.md"_s, u"聯絡窗口"_s}},
        {u"officersPage"_s, {u"directories.md"_s, u"承辦人"_s}},
        {u"handOverDialog"_s, {u"directories.md"_s, u"交接"_s}},
        {u"textBlocksPage"_s, {u"directories.md"_s, u"範本"_s}},
        {u"incidentsPage"_s, {u"directories.md"_s, u"資安事件"_s}},
        {u"calendarPage"_s, {u"directories.md"_s, u"辦公日曆表"_s}},
        {u"officeSettingsPage"_s, {u"directories.md"_s, u"機關設定"_s}},
        {u"storePage"_s, {u"store.md"_s, {}}},
        {u"otherStoreDialog"_s, {u"store.md"_s, {}}},
        {u"firstStartDialog"_s, {u"start.md"_s, u"第一次啟動"_s}},
        {u"windowSettingsDialog"_s, {u"start.md"_s, u"視窗的組成"_s}},
        {u"warningsDialog"_s, {u"notice.md"_s, u"步驟"_s}},
        {u"incidentDialog"_s, {u"directories.md"_s, u"資安事件"_s}},
        {u"printDialog"_s, {u"printing.md"_s, u"列印與匯出"_s}},
        {u"mailingDialog"_s, {u"post.md"_s, u"地址與掛號郵件"_s}},
        {u"letterDialog"_s, {u"post.md"_s, u"書函"_s}},
        {u"viewNameDialog"_s, {u"search.md"_s, u"案件清單"_s}},
        {u"callDialog"_s, {u"dispatch.md"_s, u"電話確認"_s}},
        {u"reasonDialog"_s, {u"tracking.md"_s, u"撤銷與重啟"_s}},
    };
    return places;
}

} // namespace

const QStringList &handbookPages()
{
    static const QStringList pages{
        u"index.md"_s, u"start.md"_s,       u"notice.md"_s, u"dispatch.md"_s,   u"lists.md"_s,
        u"inbox.md"_s, u"tracking.md"_s,    u"search.md"_s, u"statistics.md"_s, u"printing.md"_s,
        u"post.md"_s,  u"directories.md"_s, u"store.md"_s,  u"desks.md"_s,      u"keys.md"_s,
    };
    return pages;
}

QString handbookText(const QString &page)
{
    return textIn(languageInForce(), page);
}

QStringList handbookHeadings(const QString &page)
{
    return headingsIn(languageInForce(), page);
}

QString headingLink(const QString &heading)
{
    return heading.toLower().replace(u' ', u'-');
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).sliced(2);
}

HandbookPlace handbookPlaceFor(const QWidget *widget)
{
    const QString path = fieldPathOf(widget);
    if (!path.isEmpty()) {
        for (const auto &[beginning, place] : placesOfFields()) {
            if (path.startsWith(beginning))
                return inLanguageInForce(place);
        }
    }
    for (; widget; widget = widget->parentWidget()) {
        for (const auto &[name, place] : placesOfParts()) {
            if (widget->objectName() == name)
                return inLanguageInForce(place);
        }
    }
    return {handbookPages().front(), {}};
}

std::vector<HandbookPlace> handbookPlaces()
{
    std::vector<HandbookPlace> all{{handbookPages().front(), {}}};
    for (const Places *places : {&placesOfFields(), &placesOfParts()}) {
        for (const auto &[key, place] : *places)
            all.push_back(inLanguageInForce(place));
    }
    return all;
}

} // namespace noticedesk
