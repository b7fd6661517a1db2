// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/setasidepanel.h"

#include "app/desk/desk.h"
#include "app/outgoing/listwords.h"
#include "app/outgoing/organizationchoice.h"
#include "app/outgoing/setasidemodel.h"
#include "app/tables/listsaving.h"
#include "app/widgets/columnwidths.h"
#include "app/widgets/copyrows.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/sortedrows.h"
#include "domain/tr.h"
#include "ui_setasidepanel.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace noticedesk
{

SetAsidePanel::SetAsidePanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SetAsidePanel>()), m_model(new SetAsideModel(this))
{
    m_ui->setupUi(this);
    m_ui->listRemarksText->setLines(1, 4);
    QTableView *table = m_ui->setAsideTable;
    m_sorted = new SortedRows(*m_model, *table);
    table->horizontalHeader()->setSectionResizeMode(SetAsideModel::Why, QHeaderView::Stretch);
    m_empty = new EmptyList(*table);
    addCopyAction(table, table->horizontalHeader());
    connect(table, &QTableView::activated, this, &SetAsidePanel::choose);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SetAsidePanel::renewButtons);
    connect(m_ui->chooseOrganizationButton, &QPushButton::clicked, this, &SetAsidePanel::choose);
    connect(m_ui->forgetChoicesButton, &QPushButton::clicked, this,
            &SetAsidePanel::choicesForgotten);
}

SetAsidePanel::~SetAsidePanel() = default;

void SetAsidePanel::begin(Desk &desk)
{
    new ListSaving(desk, m_ui->setAsideTable, [this] {
        return shownListOf(noticedesk::tr("Rows that are set aside"), *m_ui->setAsideTable,
                           *m_ui->setAsideTable->horizontalHeader());
    });
    m_desk = &desk;
    showNothing({});
}

void SetAsidePanel::show(const ListQuestion &question, const GroupedList &list)
{
    m_question = question;
    const int before = m_ui->setAsideTable->currentIndex().row();
    m_model->show(list.setAside);
    fitColumnsBefore(*m_ui->setAsideTable, SetAsideModel::Why);
    if (const int last = m_model->rowCount() - 1; last >= 0)
        m_ui->setAsideTable->setCurrentIndex(m_sorted->index(qBound(0, before, last), 0));
    if (list.setAside.empty())
        m_empty->tell(noticedesk::tr("No row is set aside."));
    else
        m_empty->clear();
    m_ui->listCountsLabel->tell(countsInWords(list));
    m_ui->listRemarksText->setText(remarksInWords(list));
    m_ui->listRemarksText->setVisible(!list.remarks.empty());
    renewButtons();
}

void SetAsidePanel::showNothing(const QString &why)
{
    m_question = {};
    m_model->show({});
    fitColumnsBefore(*m_ui->setAsideTable, SetAsideModel::Why);
    m_empty->tell(noticedesk::tr("Rows that lead to no notice stand here, each with its reason."));
    m_ui->listCountsLabel->tell(why.isEmpty() ? QString() : u"✕ "_s + why);
    m_ui->listRemarksText->hide();
    renewButtons();
}

void SetAsidePanel::setFree(bool isFree)
{
    m_isFree = isFree;
    renewButtons();
}

void SetAsidePanel::renewButtons()
{
    const SetAsideRow *row = m_model->rowAt(m_sorted->currentRow());
    m_ui->chooseOrganizationButton->setEnabled(m_isFree && row && row->isUnclear);
    m_ui->forgetChoicesButton->setVisible(!m_question.chosen.empty());
    m_ui->forgetChoicesButton->setEnabled(m_isFree);
}

void SetAsidePanel::choose()
{
    if (!m_ui->chooseOrganizationButton->isEnabled())
        return;
    const SetAsideRow row = *m_model->rowAt(m_sorted->currentRow());
    std::vector<qint64> all{row.row};
    for (const SetAsideRow &each : m_model->rows()) {
        if (each.isUnclear && each.organization == row.organization && each.row != row.row)
            all.push_back(each.row);
    }
    const RowWords words = wordsOfRow(m_question, row.row);
    auto *dialog = new OrganizationChoice(*m_desk, words.sentence, words.searched,
                                          static_cast<qsizetype>(all.size()) - 1, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, all] {
        Q_EMIT chosen(dialog->isOfOthers() ? all : std::vector{all.front()}, dialog->code());
    });
    dialog->open();
}

} // namespace noticedesk

#include "setasidepanel.moc"
