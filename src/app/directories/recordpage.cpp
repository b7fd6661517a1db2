// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordpage.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/directories/recordeditor.h"
#include "app/directories/recordlist.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

RecordPage::RecordPage(Desk &desk, std::shared_ptr<const RecordKind> kind, const Listing &listing,
                       QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_kind(std::move(kind)),
      m_list(new RecordList(listing.label, listing.headings, u"recordsTable"_s, this)),
      m_editor(new RecordEditor(desk, m_kind, this))
{
    m_list->setColumnWidths(listing.widths, listing.stretched);
    auto *left = new QWidget(this);
    m_listColumn = new QVBoxLayout(left);
    m_listColumn->setContentsMargins(16, 12, 8, 12);
    m_listColumn->addWidget(m_list);
    auto *add = new QPushButton(noticedesk::tr("&Add (Insert)"), left);
    add->setObjectName(u"addButton"_s);
    auto *remove = new QPushButton(noticedesk::tr("Re&move (Delete)"), left);
    remove->setObjectName(u"removeButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    m_listColumn->addLayout(buttons);
    m_editor->setContentsMargins(8, 12, 16, 12);
    auto *right = new QScrollArea(this);
    right->setWidgetResizable(true);
    right->setFrameStyle(QFrame::NoFrame);
    right->setFocusPolicy(Qt::NoFocus);
    right->setWidget(m_editor);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_list);

    const QString &reason = desk.store.readOnlyReason();
    for (QPushButton *button : {add, remove}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(plainToolTip(reason));
    }
    connect(add, &QPushButton::clicked, m_editor, &RecordEditor::chooseNew);
    connect(remove, &QPushButton::clicked, m_editor, &RecordEditor::removeChosen);
    connect(m_list, &RecordList::addWanted, m_editor, &RecordEditor::chooseNew);
    connect(m_list, &RecordList::removeWanted, m_editor, &RecordEditor::removeChosen);
    connect(m_list, &RecordList::chosen, m_editor, &RecordEditor::choose);
    connect(m_list, &RecordList::opened, m_editor, &RecordEditor::enter);
    connect(m_editor, &RecordEditor::typedChanged, this, &RecordPage::showTyped);
    connect(m_editor, &RecordEditor::announced, this, &RecordPage::announced);
    connect(m_editor, &RecordEditor::vanished, this, [this] {
        m_list->choose(-1);
        m_list->focusList();
    });
    connect(&desk.store, &StoreThreads::directoryChanged, this, [this] {
        readRows();
        m_editor->renew();
    });
    readRows();
}

RecordForm &RecordPage::form()
{
    return m_editor->form();
}

bool RecordPage::hasTyped() const
{
    return !m_editor->typedIds().isEmpty();
}

void RecordPage::recordTyped()
{
    m_editor->recordAll();
}

void RecordPage::readRows()
{
    m_desk.store.read(
        this, [kind = m_kind](Database &database) { return kind->rows(database); },
        [this](std::vector<ListedRow> rows) {
            m_list->showRows(std::move(rows));
            m_list->choose(m_editor->chosenId());
        });
}

void RecordPage::showTyped()
{
    const QSet<qint64> typed = m_editor->typedIds();
    m_list->rows().setMarked(typed);
    m_list->showNewRow(typed.contains(0) ? QStringList{noticedesk::tr("(new)")} : QStringList{});
    m_list->choose(m_editor->chosenId());
    Q_EMIT typedChanged();
}

} // namespace noticedesk

#include "recordpage.moc"
