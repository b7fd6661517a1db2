// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/conflictpanel.h"

#include "app/directories/recordform.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ConflictPanel::ConflictPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"conflictPanel"_s);
    setFrameStyle(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    auto *happened = new PlainLabel(
        noticedesk::tr("⚠ Somebody else has changed this record since you began to type. "
                       "Nothing was overwritten; choose what shall be kept."),
        this);
    happened->setWordWrap(true);
    column->addWidget(happened);
    m_versions = new PlainLabel({}, this);
    m_versions->setObjectName(u"versionsLabel"_s);
    m_versions->setWordWrap(true);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_versions);
    auto *buttons = new QHBoxLayout;
    auto *theirs = new QPushButton(noticedesk::tr("Take what is kept"), this);
    theirs->setObjectName(u"takeTheirsButton"_s);
    auto *mine = new QPushButton(noticedesk::tr("&Keep what I typed"), this);
    mine->setObjectName(u"keepMineButton"_s);
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(theirs, &QPushButton::clicked, this, &ConflictPanel::theirsWanted);
    connect(mine, &QPushButton::clicked, this, &ConflictPanel::mineWanted);
    hide();
}

void ConflictPanel::showVersions(const RecordForm &form, const RecordTexts &kept,
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
    m_versions->setText(lines.isEmpty() ? noticedesk::tr("Both versions say the same.")
                                        : lines.join(u'\n'));
    show();
}

} // namespace noticedesk

#include "conflictpanel.moc"
