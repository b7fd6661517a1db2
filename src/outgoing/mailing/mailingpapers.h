// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outgoing/mailing/mailitem.h"
#include "sheets/documents/sheetpdf.h"

namespace noticedesk
{

struct OfficeSettings;

/// What is to be printed of the letters of a day, and where on the paper.
struct MailingOrder
{
    Sheet sheet = Sheet::RegisteredMail; ///< one that is drawn from mail
    QDate day{};                         ///< of the list of registered mail
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

/// How many labels or addresses a page of the form has; the first label is one of them.
int cardsOnPage(const Form &form);

} // namespace noticedesk
