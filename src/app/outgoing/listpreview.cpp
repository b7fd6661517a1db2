// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/listpreview.h"

#include "app/look/look.h"
#include "app/text/plaintext.h"
#include "domain/tr.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr std::size_t rowsInSight = 6; // the headings and the rows below them
constexpr qsizetype longestCell = 80;
constexpr int widestColumn = 24; // characters

} // namespace

QString nameOfListField(ListField field)
{
    switch (field) {
    case ListField::Code:
        return noticedesk::tr("Organisation's code");
    case ListField::Name:
        return noticedesk::tr("Organisation's name");
    case ListField::Ip:
        return noticedesk::tr("Its own IP addresses");
    case ListField::MaliciousIp:
        return noticedesk::tr("Malicious addresses");
    case ListField::From:
        return noticedesk::tr("First day of the list");
    case ListField::To:
        return noticedesk::tr("Last day of the list");
    case ListField::Event:
        return noticedesk::tr("Event number");
    case ListField::Note:
        break;
    }
    return noticedesk::tr("Note of the list");
}

ListPreview::ListPreview(QWidget *parent) : QTableWidget(parent)
{
    horizontalHeader()->hide();
    setEditTriggers(NoEditTriggers);
}

void ListPreview::show(const std::vector<TableRow> &rows, const ColumnFields &fields)
{
    clear();
    m_choosers.clear();
    const bool hasHeadings = !rows.empty() && !rows[fields.headingRow].cells.empty();
    const std::size_t first = fields.headingRow + (hasHeadings ? 0 : 1);
    const std::size_t end = std::min(rows.size(), first + rowsInSight);
    setColumnCount(static_cast<int>(fields.fields.size()));
    setRowCount(rows.empty() ? 0 : static_cast<int>(end - first) + 1);
    if (rows.empty())
        return;
    QStringList numbers{QString()};
    for (std::size_t row = first; row < end; ++row) {
        const TableRow &each = rows[row];
        numbers.append(each.number > 0 ? QString::number(each.number) : QString());
        for (std::size_t column = 0; column < each.cells.size(); ++column) {
            auto *item = new QTableWidgetItem(shortened(each.cells[column], longestCell));
            if (row == first && hasHeadings)
                item->setFont(emphasized(font()));
            setItem(static_cast<int>(row - first) + 1, static_cast<int>(column), item);
        }
    }
    setVerticalHeaderLabels(numbers);
    const int most = widestColumn * fontMetrics().horizontalAdvance(u'字');
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem *heading = hasHeadings ? item(1, column) : nullptr;
        QComboBox *chooser = makeChooser(column, heading ? heading->text() : QString());
        const auto &field = fields.fields[static_cast<std::size_t>(column)];
        chooser->setCurrentIndex(field ? chooser->findData(static_cast<int>(*field)) : 0);
        setCellWidget(0, column, chooser);
        setColumnWidth(column, std::min(most, std::max(sizeHintForColumn(column),
                                                       chooser->sizeHint().width())));
    }
    resizeRowToContents(0);
}

QComboBox *ListPreview::makeChooser(int column, const QString &heading)
{
    auto *chooser = new QComboBox;
    chooser->setObjectName(u"columnCombo%1"_s.arg(column));
    chooser->setAccessibleName(noticedesk::tr("What column %1 is: %2")
                                   .arg(QString::number(column + 1), isolated(heading)));
    chooser->addItem(noticedesk::tr("(not used)"));
    for (const ListField each : listFields)
        chooser->addItem(nameOfListField(each), static_cast<int>(each));
    chooser->setFocusPolicy(Qt::StrongFocus);
    chooser->installEventFilter(this);
    connect(chooser, &QComboBox::activated, this, &ListPreview::fieldChosen);
    m_choosers.push_back(chooser);
    return chooser;
}

std::vector<std::optional<ListField>> ListPreview::fields() const
{
    std::vector<std::optional<ListField>> fields;
    for (const QComboBox *each : m_choosers) {
        const QVariant field = each->currentData();
        fields.push_back(field.isValid() ? std::optional(static_cast<ListField>(field.toInt()))
                                         : std::nullopt);
    }
    return fields;
}

QSize ListPreview::sizeHint() const
{
    QSize size = QTableWidget::sizeHint();
    constexpr int rows = static_cast<int>(rowsInSight) + 3; // with the choosers and a scroll bar
    size.setHeight(rows * (fontMetrics().height() + 2 * space(Space::Close, this)));
    return size;
}

bool ListPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t column = 0; column < m_choosers.size(); ++column) {
            if (m_choosers[column] == watched)
                scrollTo(model()->index(0, static_cast<int>(column)));
        }
    }
    return QTableWidget::eventFilter(watched, event);
}

} // namespace noticedesk

#include "listpreview.moc"
