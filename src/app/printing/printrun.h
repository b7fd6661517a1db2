// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printcase.h"
#include "app/printing/printerjob.h"
#include "app/printing/printwatch.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace noticedesk
{

/// Hands documents over to the printer, one after the other in their order, and stops at the first
/// that is not taken.
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    /// Begins with the document at a place in the list; those before it were handed over already.
    /// The settings hold for each document; its name becomes the title.
    PrintRun(QList<PrintDocument> documents, qsizetype first, PrinterSettings settings,
             std::chrono::milliseconds patience, QObject *parent = nullptr);

    void start();
    /// It ends as soon as it is known whether the document under way was handed over.
    void cancel();

    const PrinterSettings &settings() const { return m_settings; }
    /// The documents that it has handed over so far.
    QList<PrintDocument> handedOver() const
    {
        return m_documents.sliced(m_first, m_next - m_first);
    }
    /// The same, as the printing system knows them.
    const QList<HandedDocument> &jobs() const { return m_jobs; }

Q_SIGNALS:
    void progressed(int done, int all);
    /// Once, at the end; the sentence says why it ended early and is empty if everything was handed
    /// over.
    void ended(const QString &sentence);

private:
    QList<PrintDocument> m_documents;
    PrinterSettings m_settings;
    std::chrono::milliseconds m_patience;
    qsizetype m_first;
    qsizetype m_next;
    bool m_isCancelled = false;
    QList<HandedDocument> m_jobs;
    PrinterJob *m_job = nullptr;

    void handOverNext();
    void take(int job, const QString &queueUri);
    void stop(const QString &sentence);
};

} // namespace noticedesk
