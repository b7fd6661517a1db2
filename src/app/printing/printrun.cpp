// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printrun.h"

#include "domain/isolation.h"
#include "domain/tr.h"

namespace noticedesk
{

PrintRun::PrintRun(QList<PrintDocument> documents, qsizetype first, PrinterSettings settings,
                   std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent),
      m_documents(std::move(documents)),
      m_settings(std::move(settings)),
      m_patience(patience),
      m_first(first),
      m_next(first)
{
}

void PrintRun::start()
{
    handOverNext();
}

void PrintRun::cancel()
{
    m_isCancelled = true;
    if (m_job)
        m_job->cancel();
}

void PrintRun::handOverNext()
{
    const auto all = static_cast<int>(m_documents.size());
    Q_EMIT progressed(static_cast<int>(m_next), all);
    if (m_next == m_documents.size()) {
        Q_EMIT ended({});
        return;
    }
    const PrintDocument &document = m_documents.at(m_next);
    PrinterSettings settings = m_settings;
    settings.title = sentenceWith(noticedesk::tr("Notice Desk: %1"), document.name);
    settings.paper = document.paper;
    if (document.sides == PrintSides::One)
        settings.sides = PrintSides::One;
    m_job = new PrinterJob(document.pdf, settings, m_patience, this);
    connect(m_job, &PrinterJob::failed, this, &PrintRun::stop);
    connect(m_job, &PrinterJob::handedOver, this, &PrintRun::take);
    m_job->start();
}

void PrintRun::take(int job, const QString &queueUri)
{
    const PrintDocument &handed = m_documents.at(m_next);
    m_jobs.append({job, queueUri, handed.name, handed.cases});
    std::exchange(m_job, nullptr)->deleteLater();
    ++m_next;
    if (!m_isCancelled)
        handOverNext();
    else if (m_next < m_documents.size())
        stop(printingCancelled());
    else
        Q_EMIT ended(noticedesk::tr("It was too late to cancel: the printing system has "
                                    "everything and prints it."));
}

void PrintRun::stop(const QString &sentence)
{
    if (m_job)
        std::exchange(m_job, nullptr)->deleteLater();
    Q_EMIT ended(
        m_next == 0
            ? sentence
            : sentenceWith(noticedesk::tr("%1 of %2 documents were handed over; printing again "
                                          "prints only the rest. %3"),
                           QString::number(m_next), QString::number(m_documents.size()), sentence));
}

} // namespace noticedesk

#include "printrun.moc"
