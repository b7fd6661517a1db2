// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/aboutdialog.h"

#include "app/widgets/headinglabel.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What is linked into the program or shown by it, and under which licence.
QString licences()
{
    return u"Qt 6 (LGPL-3.0)\nSQLite (public domain)\nPoppler (GPL-2.0 / GPL-3.0)\n"
           "HarfBuzz (MIT)\nfontconfig (MIT)\nlibdeflate (MIT)\nlibqrencode (LGPL-2.1+)\n"
           "nlohmann/json (MIT)\nlibcsv (LGPL-2.1+)\nspdlog (MIT)\n"
           "DejaVu Sans (Bitstream Vera)"_s;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(noticedesk::tr("About"));
    auto *column = new QVBoxLayout(this);
    auto *name = new HeadingLabel(1.5, this);
    name->setText(sentenceWith(noticedesk::tr("Improvement notices %1"),
                               QCoreApplication::applicationVersion()));
    column->addWidget(name);
    auto *what = new PlainLabel(
        noticedesk::tr(
            "Notice Desk keeps the cases of the improvement notices of the document exchange "
            "system, checks them by its rules and draws their sheets. Licence: "
            "GPL-3.0-or-later."),
        this);
    what->setWordWrap(true);
    column->addWidget(what);
    // The licence of the font asks for this attribution.
    auto *attribution =
        new PlainLabel(noticedesk::tr("The sheets are set in TW-Kai (全字庫正楷體), © National "
                                      "Development Council, under the "
                                      "Open Government Data License, version 1.0."),
                       this);
    attribution->setObjectName(u"fontLabel"_s);
    attribution->setWordWrap(true);
    column->addWidget(attribution);
    auto *made = new PlainLabel(noticedesk::tr("&Made with"), this);
    column->addWidget(made);
    auto *list = new QPlainTextEdit(licences(), this);
    list->setObjectName(u"licencesEdit"_s);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    made->setBuddy(list);
    list->setAccessibleName(noticedesk::tr("What the program is made with, and the licences"));
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(520, 420);
}

} // namespace noticedesk

#include "aboutdialog.moc"
