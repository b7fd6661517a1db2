// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/otherstoredialog.h"

#include "app/text/plaintext.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

OtherStoreDialog::OtherStoreDialog(const QString &question, const QString &otherStore,
                                   QWidget *parent)
    : QDialog(parent),
      m_otherStore(otherStore),
      m_form(new FieldForm(this)),
      m_name(new LineField(this))
{
    setObjectName(u"otherStoreDialog"_s);
    setWindowTitle(noticedesk::tr("Backup of another store"));
    auto *column = new QVBoxLayout(this);
    auto *text = new PlainLabel(question, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(text);
    m_name->setObjectName(u"otherStoreEdit"_s);
    m_form->addField(noticedesk::tr("&Name of the other store"), u"otherStore"_s, m_name);
    connect(m_name, &LineField::edited, m_form, [this] { m_form->showFindings({}); });
    column->addWidget(m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *agree =
        buttons->addButton(noticedesk::tr("Restore the other store"), QDialogButtonBox::AcceptRole);
    agree->setObjectName(u"agreeButton"_s);
    agree->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OtherStoreDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus();
    resize(560, sizeHint().height());
}

void OtherStoreDialog::accept()
{
    // Copied from the sentence below it may be isolated.
    if (m_name->text() == m_otherStore || m_name->text() == isolated(m_otherStore)) {
        QDialog::accept();
        return;
    }
    m_form->showFindings({Finding{
        Severity::Error,
        {},
        u"otherStore"_s,
        sentenceWith(noticedesk::tr("Nothing was restored. If the other store is meant, type its "
                                    "name as it stands above: %1"),
                     m_otherStore)}});
    m_name->setFocus();
}

} // namespace noticedesk

#include "otherstoredialog.moc"
