// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "store/cases/caserecord.h"

#include <QObject>

class QWidget;

namespace noticedesk
{

/// Case files of the window: those that are opened are added to the store, and cases are saved as
/// files.
class CaseFiles final : public QObject
{
    Q_OBJECT

public:
    CaseFiles(Desk &desk, QWidget *window);

    /// Asks for files and opens them.
    void choose();
    /// Adds the cases of these files to the store, all or none.
    void open(const QStringList &files);
    /// Asks for a place and saves a case there.
    void save(const std::vector<CaseId> &cases);

Q_SIGNALS:
    /// A case was added.
    void opened(noticedesk::CaseId id);
    void told(const QString &sentence);

private:
    void add(const std::vector<CaseFile> &files);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace noticedesk
