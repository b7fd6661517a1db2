// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/conflictpanel.h"

#include "app/widgets/fieldform.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_conflictpanel.h"

namespace noticedesk
{

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::ConflictPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->takeTheirsButton, &QPushButton::clicked, this, &ConflictPanel::theirsWanted);
    connect(m_ui->keepMineButton, &QPushButton::clicked, this, &ConflictPanel::mineWanted);
    hide();
}

ConflictPanel::~ConflictPanel() = default;

void ConflictPanel::showVersions(const FieldForm &form, const RecordTexts &kept,
                                 const RecordTexts &typed)
{
    QStringList lines;
    for (auto field = kept.begin(); field != kept.end(); ++field) {
        const QString mine = typed.value(field.key());
        if (mine == field.value())
            continue;
        const QString nothing = noticedesk::tr("(nothing)");
        lines.append(sentenceWith(
            noticedesk::tr("%1\n  kept now: %2\n  you typed: %3"), form.labelOf(field.key()),
            field.value().isEmpty() ? nothing : field.value(), mine.isEmpty() ? nothing : mine));
    }
    m_ui->versionsLabel->setText(lines.isEmpty() ? noticedesk::tr("Both versions say the same.")
                                                 : lines.join(u'\n'));
    show();
}

} // namespace noticedesk

#include "conflictpanel.moc"
