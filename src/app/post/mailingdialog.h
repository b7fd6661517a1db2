// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/printing/printedpaper.h"
#include "outgoing/mailing/mailingpapers.h"
#include "outgoing/mailing/readmail.h"

#include <QDialog>

#include <functional>
#include <map>
#include <memory>

namespace Ui
{
class MailingDialog;
}

namespace noticedesk
{

struct Desk;

/// What the dialog needs to begin with.
struct MailToPrint
{
    FoundMail mail;
    LabelLayout usualLabels;                ///< those of the form
    std::map<Sheet, QPointF> usualPlaces{}; ///< mm, of the address on each kind of envelope
};

/// Papers for the letters to the organisations of cases: the post office's list, labels, envelopes.
/// Shows them as they are chosen, and names each case for which there is none.
class MailingDialog final : public QDialog
{
    Q_OBJECT

public:
    MailingDialog(Desk &desk, MailToPrint given, QWidget *parent);
    ~MailingDialog() override;

    /// The paper that was given to be printed was taken by a printer: its labels are used.
    void notePrinted(Sheet paper, int letters);

Q_SIGNALS:
    /// What is printed names its letters by their places among these cases.
    void printingWanted(const noticedesk::PrintedPaper &paper, noticedesk::Sheet sheet,
                        const std::vector<noticedesk::CaseId> &cases);
    /// A file was written about these cases.
    void saved(const std::vector<noticedesk::CaseId> &cases, const QString &action);

private:
    using Refused = std::vector<MailRefusal>;

    std::unique_ptr<Ui::MailingDialog> m_ui;
    Desk &m_desk;
    const FoundMail m_mail;
    const std::map<Sheet, QPointF> m_usualPlaces;
    std::shared_ptr<Refused> m_refused; ///< of the latest paper; written until it is made
    std::function<void()> m_awaiting;   ///< is done with the latest paper when there is one
    LongWork m_saving{this};

    Sheet paper() const;
    void choosePaper();
    void make();
    MailingOrder order() const;
    void keepPlace();
    std::vector<CaseId> casesAt(const std::vector<int> &places) const;
    void showState();
    /// Does it with the paper of all that is typed; not if there is none or it changes before.
    void withPaper(const std::function<void()> &work);
    void goOn();
    void chooseTable();
    void writeTable(const QString &path);
};

} // namespace noticedesk
