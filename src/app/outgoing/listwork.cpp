// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/listwork.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "domain/error.h"
#include "domain/tr.h"

#include <utility>

namespace noticedesk
{

ListWork::ListWork(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void ListWork::open(const QString &path, const QString &sheet)
{
    begin(path, [path, sheet](DocumentReader &reader, const IsWanted &isWanted) {
        return openListTable(path, sheet, reader, isWanted);
    });
}

void ListWork::openCells(const QString &cells)
{
    const QString name = noticedesk::tr("the pasted rows");
    begin(name, [cells, name](DocumentReader &, const IsWanted &) {
        return ListTable{{}, listTableOfText(cells.toUtf8(), name)};
    });
}

void ListWork::begin(const QString &name, const Open &open)
{
    m_isOpening = true;
    m_next.reset();
    m_opening = m_desk.documents->ask(
        [open](DocumentReader &reader, const IsWanted &isWanted) {
            Opened opened;
            try {
                opened.table = open(reader, isWanted);
            } catch (...) {
                opened.fault = sentenceOf(std::current_exception());
            }
            return opened;
        },
        [this, name](const Opened &done) {
            m_isOpening = false;
            if (done.fault.isEmpty())
                Q_EMIT opened(done.table, name);
            else
                Q_EMIT openingFailed(done.fault);
        });
}

void ListWork::stop()
{
    m_opening.giveUp();
    m_isOpening = false;
}

void ListWork::ask(const ListQuestion &question)
{
    m_next = question;
    if (!m_work.isRunning())
        askNow();
}

void ListWork::askNow()
{
    m_work.run(
        [question = *std::exchange(m_next, std::nullopt),
         path = m_desk.store.path()](const LongWork::Progress &) {
            const auto opened = openDatabase(path, Database::Access::ReadOnly);
            Database &database = *opened;
            return answerTo(question, database);
        },
        [this](const GroupedList &list) {
            if (m_next)
                askNow();
            else
                Q_EMIT answered(list);
        },
        [this](const std::exception_ptr &error) {
            if (m_next)
                askNow();
            else
                Q_EMIT askingFailed(sentenceOf(error));
        });
}

} // namespace noticedesk

#include "listwork.moc"
