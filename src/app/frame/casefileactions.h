// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/desk/longwork.h"
#include "store/cases/caserecord.h"

#include <QObject>

class QWidget;

namespace noticedesk
{

/// Where case files are saved, and how.
struct CaseFileTarget
{
    QString path; ///< of a file, or of a folder for several
    bool isMasked = false;
};

/// Case files of the window: those that are opened are added to the store, and cases are saved as
/// files.
class CaseFileActions final : public QObject
{
    Q_OBJECT

public:
    CaseFileActions(Desk &desk, QWidget *window);

    /// Asks for files and opens them.
    void choose();
    /// Adds the cases of these files to the store, all or none.
    void open(const QStringList &files);
    /// Asks for a place and saves a case there; for several cases it is a folder, where each gets a
    /// file of its own and none is replaced.
    void save(const std::vector<CaseId> &cases);

Q_SIGNALS:
    /// A case was added.
    void opened(noticedesk::CaseId id);
    void announced(const QString &sentence);

private:
    /// What was read from case files.
    struct IncomingCases
    {
        std::vector<CaseFile> cases;
        QStringList remarks; ///< what is probably wrong, with the file's name
    };

    void add(const IncomingCases &incoming);
    void saveOne(CaseId id, const CaseFileTarget &target);
    void saveEach(const std::vector<CaseId> &cases, const CaseFileTarget &target);

    Desk &m_desk;
    QWidget *m_window;
    LongWork m_saving{this};
};

} // namespace noticedesk
