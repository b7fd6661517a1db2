// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/attachmentsmodel.h"

#include <QWidget>

#include <memory>

class QMimeData;

namespace Ui
{
class EvidencePage;
}

namespace noticedesk
{

struct Desk;
class EmptyList;
class SortedRows;
class Thumbnails;

/// 附件: what came back with a case, and what is said of it. Files are dropped, pasted or chosen;
/// what is to be done with them is told to whoever does it.
class EvidencePage final : public QWidget
{
    Q_OBJECT

public:
    EvidencePage(Desk &desk, QWidget *parent);
    ~EvidencePage() override;

    void show(const std::vector<KeptAttachment> &attachments);
    /// The one that is chosen; nullptr if there is none.
    const KeptAttachment *chosen() const;
    void choose(Id<Attachment> id);
    /// What happened to files, or how far they are, in a sentence; empty if there is nothing to
    /// say.
    void tell(const QString &sentence);
    /// Files are being taken over, which can be ended.
    void setTaking(bool isTaking);

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void bytesGiven(const QByteArray &bytes, const QString &name);
    void endWanted();
    void described(const noticedesk::KeptAttachment &before, const std::optional<QString> &label,
                   const std::optional<QDate> &receivedOn);
    /// Up is -1, down is 1.
    void movingWanted(int by);
    void strikingOutWanted(const noticedesk::KeptAttachment &kept);
    void chosenChanged();
    /// Somebody wants to look at the one that is chosen.
    void lookingWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void addActions();
    void chooseFiles();
    void paste();
    bool give(const QMimeData &data);
    void renewButtons();
    /// Attachments are moved in their own order, which is not seen while they are sorted.
    void renewMoving(bool isWritable);
    void fitColumns();

    Desk &m_desk;
    std::unique_ptr<Ui::EvidencePage> m_ui;
    Thumbnails *m_thumbnails = nullptr;
    AttachmentsModel *m_model = nullptr;
    SortedRows *m_sorted = nullptr; ///< as the table shows them
    EmptyList *m_empty = nullptr;
    bool m_isTaking = false;
};

} // namespace noticedesk
