// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/finding.h"

#include <QDialog>

#include <vector>

namespace noticedesk
{

/// What issuing a notice will do.
struct IssuePreview
{
    CaseFile file;                 ///< with the number and the revision that it will have
    int pages = 0;                 ///< of the sheet
    bool isNumbered = false;       ///< the number was given already: this is a correction
    std::vector<Finding> warnings; ///< nobody has accepted them yet
};

/// Asks before a notice is issued, which cannot be undone: shows the number that it will have, to
/// whom it goes, the deadline, the pages, and the warnings that are accepted with it. Enter issues
/// where nothing is unusual and goes back where something is.
class IssueDialog final : public QDialog
{
    Q_OBJECT

public:
    IssueDialog(const IssuePreview &preview, const QString &button, QWidget *parent);
};

} // namespace noticedesk
