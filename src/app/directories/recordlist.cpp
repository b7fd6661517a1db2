// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordlist.h"

#include "app/desk/desk.h"
#include "app/directories/recordrows.h"
#include "app/look/look.h"
#include "app/tables/listsaving.h"
#include "app/text/plaintext.h"
#include "app/widgets/copyrows.h"
#include "app/widgets/emptylist.h"
#include "app/widgets/linefield.h"
#include "app/widgets/sortedrows.h"
#include "domain/tr.h"
#include "ui_recordlist.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace noticedesk
{

RecordList::RecordList(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::RecordList>()), m_rows(new RecordRows({}, this))
{
    m_ui->setupUi(this);
    m_empty = new EmptyList(*m_ui->table);
    m_ui->table->setModel(m_rows);
    m_ui->table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->table->installEventFilter(this);
    addCopyAction(m_ui->table, m_ui->table->horizontalHeader());
    offerSorting(*m_ui->table);
    setFocusProxy(m_ui->table);
    fitSizes();
    connect(this, &QObject::objectNameChanged, m_ui->table,
            [this](const QString &name) { m_ui->table->setObjectName(name + u"Table"_s); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_choosing && current.isValid())
                    Q_EMIT chosen(m_rows->idAt(current.row()));
            });
    connect(m_ui->table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_rows->idAt(index.row())); });
}

RecordList::~RecordList() = default;

QString RecordList::label() const
{
    return m_ui->headingLabel->text();
}

void RecordList::setLabel(const QString &label)
{
    m_ui->headingLabel->setText(label);
    m_ui->table->setAccessibleName(withoutKey(label));
}

QStringList RecordList::headings() const
{
    return m_rows->headings();
}

void RecordList::setHeadings(const QStringList &headings)
{
    m_rows->setHeadings(headings);
}

void RecordList::filterBy(LineField &field)
{
    m_filter = &field;
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textChanged, this, &RecordList::showFiltered);
}

void RecordList::setColumnWidths(const std::vector<int> &characters, int stretched)
{
    m_mostCharacters = characters;
    m_fitted.assign(characters.size(), 0);
    m_ui->table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    fitColumns();
}

void RecordList::offerSaving(const Desk &desk, const QString &name, const SavedKinds &kinds)
{
    new ListSaving(desk, m_ui->table, [this, name, kinds] {
        const QHeaderView &header = *m_ui->table->horizontalHeader();
        SavedList list = listOf(name, *m_ui->table, header, m_rows->leftRows(), kinds.days);
        const std::vector<int> shown = columnsInSight(header);
        for (std::size_t at = 0; at < shown.size(); ++at) {
            if (const auto person = kinds.persons.find(shown[at]); person != kinds.persons.end())
                list.columns[at].person = person->second;
        }
        return list;
    });
}

void RecordList::fitColumns()
{
    const int margins = space(Space::Apart, m_ui->table);
    const QFontMetrics metrics = m_ui->table->fontMetrics();
    QHeaderView *header = m_ui->table->horizontalHeader();
    for (std::size_t at = 0; at < m_fitted.size(); ++at) {
        const int column = static_cast<int>(at);
        if (header->sectionResizeMode(column) != QHeaderView::Interactive ||
            (m_fitted[at] > 0 && header->sectionSize(column) != m_fitted[at]))
            continue;
        const int most = std::max(m_mostCharacters[at] * m_characterWidth + margins,
                                  header->sectionSizeHint(column)); // with the arrow
        const QString mark = column == 0 ? u"✎ "_s : QString();
        const int needed = std::max(
            header->sectionSizeHint(column) + margins / 2,
            metrics.horizontalAdvance(mark + m_rows->widestText(column, metrics)) + margins);
        // Before there is anything, a column is as wide as it may become.
        header->resizeSection(column, m_rows->count() == 0 ? most : std::min(needed, most));
        m_fitted[at] = header->sectionSize(column);
    }
}

void RecordList::fitSizes()
{
    constexpr int leastCharacters = 6;
    const int before = m_characterWidth;
    m_characterWidth = m_ui->table->fontMetrics().horizontalAdvance(u'0');
    m_ui->table->verticalHeader()->setDefaultSectionSize(m_ui->table->fontMetrics().height() +
                                                         2 * space(Space::Close, m_ui->table));
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setMinimumSectionSize(leastCharacters * m_characterWidth);
    if (before == 0 || before == m_characterWidth)
        return;
    for (std::size_t at = 0; at < m_fitted.size(); ++at) {
        const int column = static_cast<int>(at);
        if (header->sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        int &fitted = m_fitted[at];
        const bool isFitted = header->sectionSize(column) == fitted;
        header->resizeSection(column, header->sectionSize(column) * m_characterWidth / before);
        if (isFitted)
            fitted = header->sectionSize(column);
    }
    fitColumns();
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

void RecordList::showRows(std::vector<ListedRow> rows)
{
    const qint64 before = chosenId();
    const QScopedValueRollback choosing(m_choosing, true);
    m_rows->setRows(std::move(rows));
    m_isRead = true;
    tellWhetherEmpty();
    fitColumns();
    choose(before);
}

void RecordList::offerWhereEmpty(const QString &sentence, const Offers &offers)
{
    m_emptySentence = sentence;
    m_emptyOffers = offers;
    tellWhetherEmpty();
}

void RecordList::tellWhetherEmpty()
{
    if (!m_isRead || m_rows->rowCount() > 0 || m_emptySentence.isEmpty())
        m_empty->clear();
    else if (m_rows->count() == 0)
        m_empty->tell(m_emptySentence, m_emptyOffers);
    else
        m_empty->tell(noticedesk::tr("Nothing was found by these words."),
                      {{noticedesk::tr("Clear the filter"), [this] {
                            m_filter->clear();
                            focusList();
                        }}});
}

void RecordList::showNewRow(const QStringList &cells)
{
    const qint64 before = chosenId();
    const QScopedValueRollback choosing(m_choosing, true);
    m_rows->setNewRow(cells);
    tellWhetherEmpty();
    choose(before);
}

void RecordList::showFiltered(const QString &typed)
{
    const qint64 before = chosenId();
    const QScopedValueRollback choosing(m_choosing, true);
    m_rows->setFilter(typed);
    tellWhetherEmpty();
    choose(before);
}

qint64 RecordList::chosenId() const
{
    return m_rows->idAt(m_ui->table->currentIndex().row());
}

bool RecordList::choose(qint64 id)
{
    const QScopedValueRollback choosing(m_choosing, true);
    const int row = m_rows->rowOf(id);
    if (row < 0)
        m_ui->table->setCurrentIndex({});
    else if (m_ui->table->currentIndex().row() != row)
        m_ui->table->selectRow(row);
    return row >= 0;
}

void RecordList::focusList()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (watched == m_filter) {
        if (m_filter->isComposing())
            return QWidget::eventFilter(watched, event);
        if (key->key() != Qt::Key_Down && key->key() != Qt::Key_Return &&
            key->key() != Qt::Key_Enter)
            return QWidget::eventFilter(watched, event);
        if (chosenId() < 0 && m_rows->rowCount() > 0)
            m_ui->table->selectRow(0);
        focusList();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Insert:
        Q_EMIT addWanted();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosenId() >= 0)
            Q_EMIT opened(chosenId());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace noticedesk

#include "recordlist.moc"
