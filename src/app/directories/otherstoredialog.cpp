// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/otherstoredialog.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_otherstoredialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

OtherStoreDialog::OtherStoreDialog(const QString &question, const QString &otherStore,
                                   QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::OtherStoreDialog>()), m_otherStore(otherStore)
{
    m_ui->setupUi(this);
    m_ui->form->adoptFields();
    m_ui->questionLabel->setText(question);
    QPushButton *agree = m_ui->buttons->addButton(noticedesk::tr("Restore the other store"),
                                                  QDialogButtonBox::AcceptRole);
    agree->setObjectName(u"agreeButton"_s);
    agree->setAutoDefault(false);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    m_ui->otherStoreEdit->setFocus();
    connect(m_ui->otherStoreEdit, &LineField::edited, this,
            [this] { m_ui->form->showFindings({}); });
    resize(560, sizeHint().height());
}

OtherStoreDialog::~OtherStoreDialog() = default;

void OtherStoreDialog::accept()
{
    // Copied from the sentence below it may be isolated.
    if (m_ui->otherStoreEdit->text() == m_otherStore ||
        m_ui->otherStoreEdit->text() == isolated(m_otherStore)) {
        QDialog::accept();
        return;
    }
    m_ui->form->showFindings({Finding{
        Severity::Error,
        {},
        u"otherStore"_s,
        sentenceWith(noticedesk::tr("Nothing was restored. If the other store is meant, type its "
                                    "name as it stands above: %1"),
                     m_otherStore)}});
    m_ui->otherStoreEdit->setFocus();
}

} // namespace noticedesk

#include "otherstoredialog.moc"
