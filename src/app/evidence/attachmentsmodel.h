// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datetyping.h"
#include "store/cases/caserecord.h"

#include <QAbstractTableModel>
#include <QImage>

#include <functional>

namespace noticedesk
{

/// The attachments of a case, a row each, in the order in which people put them. What the office
/// calls one and when it was received can be typed.
class AttachmentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Label, ReceivedOn, Kind, Size, OriginalName, ColumnCount };

    /// Understands a day that was typed; nothing if it is none.
    using ReadDay = std::function<std::optional<QDate>(const QString &)>;

    /// A small picture of an attachment; null for none.
    using Picture = std::function<QImage(const Attachment &)>;

    AttachmentsModel(ReadDay readDay, Picture picture, QObject *parent = nullptr);

    void show(const std::vector<KeptAttachment> &attachments);
    const std::vector<KeptAttachment> &attachments() const { return m_attachments; }
    /// There is another picture of the file.
    void renewPicture(const QString &sha256);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something else was typed of one; it is shown when it was recorded.
    void described(const noticedesk::KeptAttachment &before, const std::optional<QString> &label,
                   const std::optional<QDate> &receivedOn);
    /// What was typed is no day.
    void noDay(const QString &typed);

private:
    QVariant text(const Attachment &attachment, int column) const;

    ReadDay m_readDay;
    Picture m_picture;
    std::vector<KeptAttachment> m_attachments;
};

/// 附件3
QString nameOfAttachment(const Attachment &attachment);
/// The same, and whether it was struck out.
QString markedNameOf(const Attachment &attachment);

} // namespace noticedesk
