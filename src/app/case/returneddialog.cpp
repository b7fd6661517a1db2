// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/returneddialog.h"

#include "app/text/fieldnames.h"
#include "app/text/plaintext.h"
#include "app/widgets/wrappingdelegate.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_returneddialog.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr qsizetype longestShown = 500;

} // namespace

ReturnedDialog::ReturnedDialog(const std::vector<ReturnedValue> &values, const QStringList &remarks,
                               QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReturnedDialog>()), m_values(values)
{
    m_ui->setupUi(this);
    QTreeWidget *tree = m_ui->returnedTree;
    tree->setItemDelegate(new WrappingDelegate(tree));
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const int stretched : {1, 2})
        tree->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (const ReturnedValue &value : m_values) {
        auto *row = new QTreeWidgetItem(tree, {nameOfField(value.path),
                                               shortened(isolated(value.present), longestShown),
                                               shortened(isolated(value.returned), longestShown)});
        row->setCheckState(0, Qt::Checked);
    }
    tree->setCurrentItem(tree->topLevelItem(0));
    m_ui->returnedRemarkLabel->tell(remarks.join(u'\n'));
    auto *take = m_ui->buttons->addButton(noticedesk::tr("&Take over what is ticked"),
                                          QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeButton"_s);
    take->setDefault(true);
    m_ui->buttons->addButton(QDialogButtonBox::Cancel);
}

ReturnedDialog::~ReturnedDialog() = default;

std::vector<ReturnedValue> ReturnedDialog::chosen() const
{
    std::vector<ReturnedValue> ticked;
    for (std::size_t row = 0; row < m_values.size(); ++row) {
        if (m_ui->returnedTree->topLevelItem(static_cast<int>(row))->checkState(0) == Qt::Checked)
            ticked.push_back(m_values.at(row));
    }
    return ticked;
}

} // namespace noticedesk

#include "returneddialog.moc"
