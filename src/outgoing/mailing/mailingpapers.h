// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/mailing/labellayout.h"
#include "outgoing/mailing/mailitem.h"
#include "sheets/documents/sheetpdf.h"

#include <stop_token>

namespace noticedesk
{

struct OfficeSettings;

/// What is to be printed of the letters of a day, and where on the paper.
struct MailingOrder
{
    Sheet sheet = Sheet::RegisteredMail; ///< one that is drawn from mail
    QDate day{};                         ///< on which the letters go out
    std::optional<LabelLayout> labels{}; ///< that of the form if there is none
    std::optional<QPointF> address{};    ///< mm: its place on an envelope, if not the form's
    int firstLabel = 1;                  ///< the first one of the first page that is not used yet
    QPointF shift{};                     ///< mm, by which labels and addresses are moved
    GridOutlines outlines = GridOutlines::None; ///< of labels and addresses
};

/// How many letters the post office's list has on a page.
inline constexpr int registeredLettersOnPage = 20;

/// The papers for these letters: lists, the one for the sender (執據) before the one for the post
/// office (存根), labels, or an envelope for each. Throws Unprintable, naming the case, if a text
/// cannot be drawn or does not fit into its place, and FormError.
std::vector<LaidOutSheet> layOutMailing(const MailingOrder &order,
                                        const std::vector<MailItem> &items,
                                        const OfficeSettings &sender, SheetPdf &pdf);

/// The same for all letters that can be written, in their order; the others are added to those that
/// are refused, each with its case. What is wrong with none of them in particular is thrown.
std::vector<LaidOutSheet> layOutPossible(const MailingOrder &order, std::vector<MailItem> &items,
                                         std::vector<MailRefusal> &refused,
                                         const OfficeSettings &sender, SheetPdf &pdf,
                                         const std::stop_token &stop = {});

/// How many labels or addresses a page of the form has; the first label is one of them.
int cardsOnPage(const Form &form);

} // namespace noticedesk
