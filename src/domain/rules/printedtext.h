// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace noticedesk
{

struct CaseFile;

/// A text of the case that a sheet prints, and its field.
struct PrintedText
{
    QString field;
    QString text;
};

/// The texts of the half that the office fills in.
std::vector<PrintedText> printedNoticeTexts(const CaseFile &file);

/// All texts of both sheets. The address is not among them: it is for the envelope.
std::vector<PrintedText> printedTexts(const CaseFile &file);

} // namespace noticedesk
