// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/viewnamedialog.h"

#include "app/widgets/composition.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "domain/tr.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

ViewNameDialog::ViewNameDialog(QWidget *parent) : QDialog(parent), m_name(new LineField(this))
{
    setObjectName(u"viewNameDialog"_s);
    setWindowTitle(noticedesk::tr("Keep these filters"));
    auto *column = new QVBoxLayout(this);
    auto *form = new FieldForm(this);
    m_name->setObjectName(u"viewNameEdit"_s);
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(u'字') * 20);
    form->addField(noticedesk::tr("Name of the view"), u"name"_s, m_name);
    column->addWidget(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *done = buttons->button(QDialogButtonBox::Ok);
    done->setEnabled(false);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, done,
            [done](const QString &text) { done->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitComposition();
        Q_EMIT named(m_name->text().trimmed());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace noticedesk

#include "viewnamedialog.moc"
