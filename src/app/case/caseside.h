// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class CaseSide;
}

namespace noticedesk
{

struct Desk;
class DocumentView;
class PreviewView;

/// What stands beside the page of a case: the sheet as it will be printed, or what came back.
class CaseSide final : public QWidget
{
    Q_OBJECT

public:
    CaseSide(Desk &desk, QWidget *parent);
    ~CaseSide() override;

    PreviewView &preview() const;

    void showAttachments(const std::vector<KeptAttachment> &attachments);
    /// Brings an attachment in front, or the sheet for nothing.
    void choose(const std::optional<Id<Attachment>> &id);
    /// Puts the cursor into what is in front.
    void enter();
    /// Says something about the document in front, and whether what was typed into it can be taken
    /// over; an empty sentence says nothing.
    void offerValues(const QString &sentence, bool canBeTaken = false);

Q_SIGNALS:
    void chosen(const std::optional<noticedesk::Id<noticedesk::Attachment>> &id);
    void savingWanted(const noticedesk::KeptAttachment &kept);
    void printingWanted(const noticedesk::Attachment &attachment, int quarterTurns);
    /// Another attachment is shown, or the sheet.
    void shown(const std::optional<noticedesk::KeptAttachment> &kept);
    void takingOverWanted();

private:
    void showFront();
    /// The attachment; nullptr if it is the sheet.
    const KeptAttachment *inFront() const;
    void open(const KeptAttachment &kept);
    DocumentView &document();

    Desk &m_desk;
    std::unique_ptr<Ui::CaseSide> m_ui;
    DocumentView *m_document = nullptr; ///< made when it is first wanted
    std::vector<KeptAttachment> m_attachments;
    /// In the document view, and whether it was struck out.
    std::optional<std::pair<Id<Attachment>, bool>> m_shown;
};

} // namespace noticedesk
