// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrappingdelegate.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QTreeView>

namespace noticedesk
{

WrappingDelegate::WrappingDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree)
{
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);
    connect(tree->header(), &QHeaderView::sectionResized, this,
            [this](int column) { Q_EMIT sizeHintChanged(m_tree->model()->index(0, column)); });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inColumn = option;
    int width = m_tree->columnWidth(index.column());
    if (m_tree->isFirstColumnSpanned(index.row(), index.parent()))
        width = m_tree->viewport()->width();
    if (index.column() == 0) {
        int depth = m_tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex each = index.parent(); each.isValid(); each = each.parent())
            ++depth;
        width -= depth * m_tree->indentation();
    }
    // The style wraps within a rectangle that is not empty.
    inColumn.rect = QRect(0, 0, std::max(width, 1), 1);
    return QStyledItemDelegate::sizeHint(inColumn, index);
}

QString WrappingDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    // A style wraps between words only, and cuts off what is longer than its column.
    static const QRegularExpression longWord(QStringLiteral("([!-~]{12})(?=[!-~])"));
    return QStyledItemDelegate::displayText(value, locale)
        .replace(longWord, QStringLiteral("\\1\u200B"));
}

} // namespace noticedesk

#include "wrappingdelegate.moc"
