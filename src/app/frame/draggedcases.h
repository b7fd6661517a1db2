// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/desk/longwork.h"
#include "platform/unfinished.h"
#include "store/search/caselist.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

class QMimeData;

namespace noticedesk
{

class CaseTable;

/// What is dragged out of the list of cases: their sheets as PDF files, as saving them as PDF would
/// write them, and their rows as a table. The files are made when a drag begins, in a folder that
/// goes when the window does; until then whoever they were dropped on may copy them.
class DraggedCases final : public QObject
{
    Q_OBJECT

public:
    DraggedCases(Desk &desk, CaseTable &table);
    ~DraggedCases() override;

    /// Makes the files, and then begins the drag if the mouse is still held.
    void begin(const std::vector<CaseId> &ids);

Q_SIGNALS:
    /// The files are there.
    void ready(const QMimeData &data);
    void announced(const QString &sentence);

private:
    struct Made
    {
        std::vector<CaseId> ids;
        std::vector<CaseListRow> rows;
        QList<QUrl> files;
    };

    void makeFolder();
    void drag(const Made &made);

    Desk &m_desk;
    CaseTable &m_table;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Unfinished> m_unfinished; ///< the folder goes with the process, too
    int m_drags = 0;
    LongWork m_work{this}; ///< the last member: its thread uses the folder
};

} // namespace noticedesk
