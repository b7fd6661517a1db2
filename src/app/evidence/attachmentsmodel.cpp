// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/attachmentsmodel.h"

#include "app/evidence/documentwords.h"
#include "app/look/look.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/widgets/sortedrows.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "exchange/quoted.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString nameOfAttachment(const Attachment &attachment)
{
    return noticedesk::tr("Attachment %1").arg(attachment.number);
}

QString markedNameOf(const Attachment &attachment)
{
    return attachment.struckOut
               ? noticedesk::tr("%1 (struck out)").arg(nameOfAttachment(attachment))
               : nameOfAttachment(attachment);
}

AttachmentsModel::AttachmentsModel(ReadDay readDay, Picture picture, QObject *parent)
    : QAbstractTableModel(parent), m_readDay(std::move(readDay)), m_picture(std::move(picture))
{
}

void AttachmentsModel::renewPicture(const QString &sha256)
{
    for (std::size_t row = 0; row < m_attachments.size(); ++row) {
        const QModelIndex cell = index(static_cast<int>(row), Number);
        if (m_attachments[row].attachment.sha256 == sha256)
            Q_EMIT dataChanged(cell, cell, {Qt::DecorationRole});
    }
}

void AttachmentsModel::show(const std::vector<KeptAttachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    // What is being typed into a row stays open as long as the row is there.
    const auto before = m_attachments.size();
    const bool isSameBeginning =
        attachments.size() >= before &&
        std::equal(m_attachments.begin(), m_attachments.end(), attachments.begin(),
                   [](const KeptAttachment &one, const KeptAttachment &other) {
                       return one.id == other.id;
                   });
    if (!isSameBeginning) {
        beginResetModel();
        m_attachments = attachments;
        endResetModel();
        return;
    }
    std::copy_n(attachments.begin(), before, m_attachments.begin());
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(before) - 1, ColumnCount - 1));
    if (attachments.size() == before)
        return;
    beginInsertRows({}, static_cast<int>(before), static_cast<int>(attachments.size()) - 1);
    m_attachments = attachments;
    endInsertRows();
}

int AttachmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attachments.size());
}

int AttachmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttachmentsModel::text(const Attachment &attachment, int column) const
{
    switch (column) {
    case Number:
        return markedNameOf(attachment);
    case Label:
        return isolated(attachment.label.value_or(QString()));
    case ReceivedOn:
        return shownDay(attachment.receivedOn);
    case Kind:
        return nameOfKind(attachment.kind);
    case Size:
        return sizeInWords(attachment.bytes);
    case OriginalName:
        return printable(attachment.originalName);
    default:
        return {};
    }
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment &attachment =
        m_attachments.at(static_cast<std::size_t>(index.row())).attachment;
    switch (role) {
    case Qt::DisplayRole:
        return text(attachment, index.column());
    case Qt::EditRole:
        if (index.column() == Label)
            return attachment.label.value_or(QString());
        if (index.column() == ReceivedOn)
            return slashedDay(attachment.receivedOn);
        return {};
    case sortedByRole:
        return index.column() == Size ? QVariant(attachment.bytes) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(attachment.struckOut ? sentenceWith(noticedesk::tr("Struck out: %1"),
                                                                *attachment.struckOut)
                                                 : text(attachment, index.column()).toString());
    case Qt::DecorationRole: {
        const QImage picture = index.column() == Number ? m_picture(attachment) : QImage();
        return picture.isNull() ? QVariant() : QVariant(picture);
    }
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setStrikeOut(attachment.struckOut.has_value());
        return font;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return noticedesk::tr("Attachment", "heading of a list");
    case Label:
        return noticedesk::tr("What it is");
    case ReceivedOn:
        return noticedesk::tr("Received", "heading of a list");
    case Kind:
        return noticedesk::tr("Kind", "of a file");
    case Size:
        return noticedesk::tr("Size");
    case OriginalName:
        return noticedesk::tr("File", "of an attachment");
    default:
        return {};
    }
}

Qt::ItemFlags AttachmentsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const auto &kept = m_attachments.at(static_cast<std::size_t>(index.row()));
    if ((index.column() == Label || index.column() == ReceivedOn) && !kept.attachment.struckOut)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AttachmentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const KeptAttachment &before = m_attachments.at(static_cast<std::size_t>(index.row()));
    std::optional<QString> label = before.attachment.label;
    std::optional<QDate> receivedOn = before.attachment.receivedOn;
    const QString typed = value.toString().trimmed();
    if (index.column() == Label) {
        label = typed.isEmpty() ? std::nullopt : std::optional(typed);
    } else {
        receivedOn = typed.isEmpty() ? std::nullopt : m_readDay(typed);
        if (!typed.isEmpty() && !receivedOn) {
            Q_EMIT noDay(typed);
            return false;
        }
    }
    if (label == before.attachment.label && receivedOn == before.attachment.receivedOn)
        return false;
    Q_EMIT described(before, label, receivedOn);
    return true;
}

} // namespace noticedesk

#include "attachmentsmodel.moc"
