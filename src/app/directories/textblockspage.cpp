// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/textblockspage.h"

#include "app/directories/recordform.h"
#include "app/directories/recordlist.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/textfield.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString nameOfTextBlockKind(TextBlockKind kind)
{
    switch (kind) {
    case TextBlockKind::Reason:
        return noticedesk::tr("reason");
    case TextBlockKind::ImprovementItem:
        return noticedesk::tr("improvement item");
    case TextBlockKind::LegalBasis:
        return noticedesk::tr("legal basis");
    case TextBlockKind::Statement:
        break;
    }
    return noticedesk::tr("statement of a round");
}

std::vector<FieldChoice> textBlockKinds()
{
    std::vector<FieldChoice> choices;
    choices.reserve(namesOf<TextBlockKind>.size());
    for (const auto &named : namesOf<TextBlockKind>)
        choices.push_back({nameOf(named.value), nameOfTextBlockKind(named.value)});
    return choices;
}

class TextBlocksKind final : public DirectoryKind<TextBlock>
{
public:
    std::vector<ListedRow> rows(Database &database) const override
    {
        auto blocks = Directory<TextBlock>::all(database);
        std::stable_sort(blocks.begin(), blocks.end(), [](const auto &one, const auto &other) {
            return one.record.kind < other.record.kind;
        });
        std::vector<ListedRow> rows;
        rows.reserve(blocks.size());
        for (const auto &kept : blocks)
            rows.push_back(listedRow(kept.id.value(), {nameOfTextBlockKind(kept.record.kind),
                                                       kept.record.title, kept.record.text}));
        return rows;
    }

    QString nameOf(const RecordTexts &texts) const override { return texts.value(u"title"_s); }
};

} // namespace

TextBlocksPage::TextBlocksPage(Desk &desk, QWidget *parent)
    : RecordPage(desk, std::make_shared<TextBlocksKind>(),
                 {noticedesk::tr("Te&xts"),
                  {noticedesk::tr("For"), noticedesk::tr("Title"), noticedesk::tr("Text")},
                  {18, 18, 20},
                  2},
                 parent)
{
    setObjectName(u"textBlocksPage"_s);
    list().addFilter(noticedesk::tr("&Filter"));
    form().addChoice(noticedesk::tr("F&or"), u"kind"_s, u"kindComboBox"_s, textBlockKinds());
    form().addLine(noticedesk::tr("T&itle"), u"title"_s, u"titleEdit"_s);
    form().addText(noticedesk::tr("&Text"), u"text"_s, u"textEdit"_s)->setLines(6, 20);
    auto *placeholders = new PlainLabel(
        noticedesk::tr(
            "These words are filled in when the text is used:\n"
            "{malicious_ip}: the malicious addresses of the incident\n"
            "{from}: the first day of the incident\n"
            "{to}: the last day of the incident\n"
            "{ip} stands for the address of the organisation itself and is typed into the "
            "notice. What is not known stays as it is, so that it can be seen."),
        this);
    placeholders->setObjectName(u"placeholdersLabel"_s);
    placeholders->setWordWrap(true);
    placeholders->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form().addWidget(placeholders);
}

} // namespace noticedesk

#include "textblockspage.moc"
