// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsummary.h"
#include "documents/documenttable.h"
#include "documents/outsidedocument.h"
#include "documents/question.h"
#include "documents/recognition/scannedpage.h"
#include "documents/recognition/sealhint.h"
#include "documents/refusal.h"
#include "documents/returnedform/returnedform.h"
#include "platform/confinement.h"
#include "platform/worker.h"

#include <QImage>

#include <chrono>
#include <functional>
#include <semaphore>

namespace noticedesk
{

/// Whether somebody still waits for an answer. Called from the thread that asks, every few
/// hundredths of a second.
using IsWanted = std::function<bool()>;

/// Asks about documents from outside. Each question is answered by a worker of its own: a confined
/// process (confineThisProcess()) that has nothing but the one document, 500 MiB of memory
/// besides, 10 seconds of the processor and 11 of the clock. Two of them work at once and more
/// wait. For any number of threads; each call returns when it has its answer.
class DocumentReader final
{
public:
    /// The workers run a program that begins with runDocumentWorker(). The time by the clock is a
    /// little more than the seconds of the processor that a worker has.
    explicit DocumentReader(QByteArray program,
                            std::chrono::milliseconds mostTime = std::chrono::seconds(11))
        : m_program(std::move(program)), m_mostTime(mostTime)
    {
    }

    Answer<DocumentSummary> summary(const OutsideDocument &document, const IsWanted &isWanted = {});
    /// No pixel is transparent.
    Answer<QImage> picture(const OutsideDocument &document, const PictureQuestion &question,
                           const IsWanted &isWanted = {});
    Answer<QString> text(const OutsideDocument &document, const TextQuestion &question,
                         const IsWanted &isWanted = {});
    Answer<QByteArray> part(const OutsideDocument &document, const PartQuestion &question,
                            const IsWanted &isWanted = {});
    Answer<ScannedPage> scan(const OutsideDocument &document, const ScanQuestion &question,
                             const IsWanted &isWanted = {});
    Answer<SealHint> seal(const OutsideDocument &document, const SealQuestion &question,
                          const IsWanted &isWanted = {});
    Answer<QByteArray> pictureToKeep(const OutsideDocument &document,
                                     const KeepingQuestion &question,
                                     const IsWanted &isWanted = {});
    Answer<std::vector<ReturnedForm>> forms(const OutsideDocument &document,
                                            const IsWanted &isWanted = {});
    Answer<DocumentTable> table(const OutsideDocument &document, const TableQuestion &question,
                                const IsWanted &isWanted = {});
    /// What a worker could do here if a document made it.
    Answer<std::vector<Door>> doors();

private:
    template <class Value>
    Answer<Value> ask(const OutsideDocument &document, const Question &question,
                      const IsWanted &isWanted);

    static constexpr int mostWorkers = 2;
    QByteArray m_program;
    std::chrono::milliseconds m_mostTime;
    std::counting_semaphore<mostWorkers> m_free{mostWorkers};
};

} // namespace noticedesk
