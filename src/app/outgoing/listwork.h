// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/documentthreads.h"
#include "app/desk/longwork.h"
#include "app/outgoing/listquestion.h"
#include "outgoing/incident/listtable.h"

namespace noticedesk
{

struct Desk;

/// Opens an incident's list and finds out what becomes of its rows, never on the window's thread.
class ListWork final : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive this.
    explicit ListWork(Desk &desk, QObject *parent = nullptr);

    bool isOpening() const { return m_isOpening; }
    /// Whether something is not known yet.
    bool isRunning() const { return m_isOpening || m_work.isRunning(); }
    /// Reads a file; what was asked before is given up.
    void open(const QString &path, const QString &sheet);
    /// The same of cells that were copied from a spreadsheet.
    void openCells(const QString &cells);
    /// Gives the reading up.
    void stop();
    /// Asks what becomes of the rows; only the last question is answered.
    void ask(const ListQuestion &question);

Q_SIGNALS:
    /// The list, or the sheets of which one has to be named. Its name is the path, or what is said
    /// in place of one.
    void opened(const noticedesk::ListTable &table, const QString &name);
    void answered(const noticedesk::GroupedList &list);
    /// It could not be opened, and why, in a sentence.
    void openingFailed(const QString &sentence);
    /// What is said of the columns is not clear, or the store cannot be read; a sentence.
    void askingFailed(const QString &sentence);

private:
    /// A list, or why there is none.
    struct Opened
    {
        ListTable table;
        QString fault;
    };

    using Open = std::function<ListTable(DocumentReader &, const IsWanted &)>;

    void begin(const QString &name, const Open &open);
    void askNow();

    Desk &m_desk;
    AskedQuestion m_opening;
    bool m_isOpening = false;
    std::optional<ListQuestion> m_next; ///< asked while another was being answered
    LongWork m_work{this};
};

} // namespace noticedesk
