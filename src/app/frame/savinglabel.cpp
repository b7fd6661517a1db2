// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/savinglabel.h"

#include "app/text/plaintext.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace noticedesk
{

SavingLabel::SavingLabel(QWidget *parent) : PlainLabel(parent)
{
    setObjectName(u"savingLabel"_s);
}

void SavingLabel::showSaving(Saving saving, const QString &why, bool isCaseInFront)
{
    switch (saving) {
    case Saving::Saved:
        setText(isCaseInFront ? sentenceWith(noticedesk::tr("✓ Saved at %1"),
                                             QTime::currentTime().toString(u"HH:mm:ss"_s))
                              : QString());
        break;
    case Saving::Typing:
        setText(noticedesk::tr("… Typing"));
        break;
    case Saving::Failed:
        setText(sentenceWith(noticedesk::tr("⚠ Not kept yet, tried again: %1"), why.simplified()));
        break;
    case Saving::KeptHere:
        setText(noticedesk::tr("✓ Kept at this desk until the server is back"));
        break;
    }
    setToolTip(plainToolTip(why));
}

} // namespace noticedesk
#include "savinglabel.moc"
