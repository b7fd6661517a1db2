// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordpage.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/text/plaintext.h"
#include "app/widgets/fieldform.h"
#include "domain/tr.h"
#include "ui_recordpage.h"

namespace noticedesk
{

RecordPage::RecordPage(Desk &desk, std::shared_ptr<const RecordKind> kind, const Listing &listing,
                       QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::RecordPage>()),
      m_desk(desk),
      m_kind(std::move(kind))
{
    m_ui->setupUi(this);
    list().setLabel(listing.label);
    list().setHeadings(listing.headings);
    list().setColumnWidths(listing.widths, listing.stretched);
    list().offerSaving(desk, withoutKey(listing.label), listing.kinds);
    list().filterBy(*m_ui->filterEdit);
    introduceBuddy(*m_ui->filterLabel);
    setFocusProxy(m_ui->records);

    for (QPushButton *button : {m_ui->addButton, m_ui->removeButton})
        offerWhereWritten(*button);
    connect(m_ui->addButton, &QPushButton::clicked, m_ui->editor, &RecordEditor::chooseNew);
    connect(m_ui->removeButton, &QPushButton::clicked, m_ui->editor, &RecordEditor::removeChosen);
    connect(m_ui->records, &RecordList::addWanted, m_ui->editor, &RecordEditor::chooseNew);
    connect(m_ui->records, &RecordList::removeWanted, m_ui->editor, &RecordEditor::removeChosen);
    connect(m_ui->records, &RecordList::chosen, m_ui->editor, &RecordEditor::choose);
    connect(m_ui->records, &RecordList::opened, m_ui->editor, &RecordEditor::enter);
    connect(m_ui->editor, &RecordEditor::typedChanged, this, &RecordPage::showTyped);
    connect(m_ui->editor, &RecordEditor::announced, this, &RecordPage::announced);
    connect(m_ui->editor, &RecordEditor::vanished, this, [this] {
        list().choose(-1);
        list().focusList();
    });
    connect(&desk.store, &StoreThreads::directoryChanged, this, [this] {
        readRows();
        editor().renew();
    });
}

RecordPage::~RecordPage() = default;

void RecordPage::introduce(const QString &sentence, Offers before)
{
    if (m_desk.store.readOnlyReason().isEmpty())
        before.push_back({noticedesk::tr("Add the first"), [this] { editor().chooseNew(); }});
    else
        before.clear();
    list().offerWhereEmpty(sentence, before);
}

void RecordPage::begin()
{
    editor().edit(m_desk, m_kind);
    readRows();
}

void RecordPage::offerWhereWritten(QPushButton &button) const
{
    const QString &reason = m_desk.store.readOnlyReason();
    button.setEnabled(reason.isEmpty());
    button.setToolTip(plainToolTip(reason));
}

FieldForm &RecordPage::form()
{
    return m_ui->editor->form();
}

RecordEditor &RecordPage::editor()
{
    return *m_ui->editor;
}

RecordList &RecordPage::list()
{
    return *m_ui->records;
}

QVBoxLayout &RecordPage::listColumn()
{
    return *m_ui->listColumn;
}

bool RecordPage::hasTyped() const
{
    return !m_ui->editor->typedIds().isEmpty();
}

void RecordPage::recordTyped()
{
    m_ui->editor->recordAll();
}

void RecordPage::readRows()
{
    m_desk.store.read(
        this, [kind = m_kind](Database &database) { return kind->rows(database); },
        [this](std::vector<ListedRow> rows) {
            list().showRows(std::move(rows));
            list().choose(m_ui->editor->chosenId());
        });
}

void RecordPage::showTyped()
{
    const QSet<qint64> typed = m_ui->editor->typedIds();
    list().rows().setMarked(typed);
    list().showNewRow(typed.contains(0) ? QStringList{noticedesk::tr("(new)")} : QStringList{});
    list().choose(m_ui->editor->chosenId());
    Q_EMIT typedChanged();
}

} // namespace noticedesk

#include "recordpage.moc"
