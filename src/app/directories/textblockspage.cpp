// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/textblockspage.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "domain/tr.h"
#include "exchange/startertextblocks.h"
#include "store/directory/directoryactions.h"
#include "ui_textblockspage.h"

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
    Ui::TextBlocksPage ui;
    ui.setupUi(&form());
    for (const auto &named : namesOf<TextBlockKind>)
        ui.kindComboBox->addItem(nameOfTextBlockKind(named.value), noticedesk::nameOf(named.value));
    ui.textEdit->setLines(6, 20);
    introduce(
        noticedesk::tr("No text is here yet. What notices say again and again is kept here and "
                       "put into them by a key."),
        {{noticedesk::tr("Take the texts to begin with"), [this] { addStarterTexts(); }}});
    begin();
}

void TextBlocksPage::addStarterTexts()
{
    desk().store.write(
        this, [](Store &store) { addTextBlocks(store, starterTextBlocks()); }, [] {});
}

} // namespace noticedesk

#include "textblockspage.moc"
