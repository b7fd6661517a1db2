// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"

#include "documents/worker/answerfile.h"
#include "platform/systemerror.h"

#include <QFile>
#include <QScopeGuard>

#include <chrono>

namespace noticedesk
{

namespace
{

using namespace std::chrono_literals;

/// All that a worker knows of the session.
const QByteArrayList &workerEnvironment()
{
    static const QByteArrayList variables{
        "LC_ALL=C.UTF-8",
        "QT_NO_GLIB=1", // else Qt opens pipes of its own
    };
    return variables;
}

AnswerValue answerOfWorker(const QByteArray &program, const OutsideDocument &document,
                           const Question &question, std::chrono::milliseconds mostTime,
                           const IsWanted &isWanted)
{
    MemoryFile answer;
    if (!answer.isOpen())
        return Refusal{WhyNoAnswer::NotStarted, textOfSystemError(systemError())};
    const QByteArrayList arguments = QByteArrayList{"noticedesk"} + argumentsOf(question);
    const WorkerEnd end = runWorker(program, arguments, workerEnvironment(),
                                    {document.descriptor().number(), answer.descriptor().number()},
                                    mostTime, isWanted ? isWanted : IsWanted([] { return true; }));
    switch (end) {
    case WorkerEnd::Done:
        return readAnswer(answer);
    case WorkerEnd::Failed:
        return Refusal{WhyNoAnswer::Crashed, {}};
    case WorkerEnd::Late:
        return Refusal{WhyNoAnswer::OutOfTime, {}};
    case WorkerEnd::Unwanted:
        return Refusal{WhyNoAnswer::NotWanted, {}};
    case WorkerEnd::NotStarted:
        return Refusal{WhyNoAnswer::NotStarted,
                       QStringLiteral("%1: %2").arg(QFile::decodeName(program),
                                                    textOfSystemError(systemError()))};
    }
    Q_UNREACHABLE();
}

} // namespace

template <class Value>
Answer<Value> DocumentReader::ask(const OutsideDocument &document, const Question &question,
                                  const IsWanted &isWanted)
{
    while (!m_free.try_acquire_for(20ms)) {
        if (isWanted && !isWanted())
            return Refusal{WhyNoAnswer::NotWanted, {}};
    }
    // Also when there is no memory for the answer.
    const auto release = qScopeGuard([this] { m_free.release(); });
    AnswerValue answer = answerOfWorker(m_program, document, question, m_mostTime, isWanted);
    if (auto *value = std::get_if<Value>(&answer))
        return std::move(*value);
    if (auto *refusal = std::get_if<Refusal>(&answer))
        return std::move(*refusal);
    return Refusal{WhyNoAnswer::Crashed, {}}; // an answer to another question
}

Answer<DocumentSummary> DocumentReader::summary(const OutsideDocument &document,
                                                const IsWanted &isWanted)
{
    return ask<DocumentSummary>(document, SummaryQuestion{}, isWanted);
}

Answer<QImage> DocumentReader::picture(const OutsideDocument &document,
                                       const PictureQuestion &question, const IsWanted &isWanted)
{
    auto answer = ask<QImage>(document, question, isWanted);
    if (const auto *picture = std::get_if<QImage>(&answer);
        picture && picture->size() != question.part.size())
        return Refusal{WhyNoAnswer::Crashed, {}};
    return answer;
}

Answer<QString> DocumentReader::text(const OutsideDocument &document, const TextQuestion &question,
                                     const IsWanted &isWanted)
{
    return ask<QString>(document, question, isWanted);
}

Answer<QByteArray> DocumentReader::part(const OutsideDocument &document,
                                        const PartQuestion &question, const IsWanted &isWanted)
{
    return ask<QByteArray>(document, question, isWanted);
}

Answer<ScannedPage> DocumentReader::scan(const OutsideDocument &document,
                                         const ScanQuestion &question, const IsWanted &isWanted)
{
    return ask<ScannedPage>(document, question, isWanted);
}

Answer<SealHint> DocumentReader::seal(const OutsideDocument &document, const SealQuestion &question,
                                      const IsWanted &isWanted)
{
    return ask<SealHint>(document, question, isWanted);
}

Answer<QByteArray> DocumentReader::pictureToKeep(const OutsideDocument &document,
                                                 const KeepingQuestion &question,
                                                 const IsWanted &isWanted)
{
    return ask<QByteArray>(document, question, isWanted);
}

Answer<std::vector<ReturnedForm>> DocumentReader::forms(const OutsideDocument &document,
                                                        const IsWanted &isWanted)
{
    return ask<std::vector<ReturnedForm>>(document, FormQuestion{}, isWanted);
}

Answer<DocumentTable> DocumentReader::table(const OutsideDocument &document,
                                            const TableQuestion &question, const IsWanted &isWanted)
{
    if (question.sheet.size() > mostSheetName)
        return Refusal{WhyNoAnswer::NoSuchSheet, {}};
    return ask<DocumentTable>(document, question, isWanted);
}

Answer<std::vector<Door>> DocumentReader::doors()
{
    return ask<std::vector<Door>>(OutsideDocument::ofBytes("self-test"), DoorsQuestion{}, {});
}

} // namespace noticedesk
