// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/worker.h"

#include "documents/reading/picturereading.h"
#include "documents/reading/reading.h"
#include "documents/reading/scanreading.h"
#include "documents/worker/answerfile.h"
#include "platform/worker.h"

#include <new>

namespace noticedesk
{

namespace
{

constexpr int documentDescriptor = firstOfWorker;
constexpr int answerDescriptor = firstOfWorker + 1;

QByteArrayList argumentsAfterName(int argc, char *argv[])
{
    QByteArrayList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(argv[at]);
    return arguments;
}

ConfinedResources resourcesFor(qint64 documentSize)
{
    constexpr qint64 mebibyte = qint64{1024} * 1024;
    return {
        // The document is mapped, which is no memory of its own.
        .memory = 500 * mebibyte + documentSize,
        .processorSeconds = 10,
        .fileSize = largestAnswer,
        .writable = answerDescriptor,
        // What fonts are drawn with that a document has not embedded.
        .readable = {"/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/fontconfig",
                     "/etc/fonts", "/var/cache/fontconfig", "/usr/share/poppler"},
    };
}

/// Asks what was begun to be read.
class Asked final
{
public:
    explicit Asked(Reading &reading) : m_reading(reading) {}

    AnswerValue operator()(const SummaryQuestion &) { return flat(m_reading.summary()); }
    AnswerValue operator()(const PictureQuestion &question)
    {
        return flat(m_reading.picture(question));
    }
    AnswerValue operator()(const TextQuestion &question)
    {
        return flat(m_reading.text(question.page));
    }
    AnswerValue operator()(const PartQuestion &question)
    {
        return flat(m_reading.part(question.part));
    }
    AnswerValue operator()(const ScanQuestion &question)
    {
        return flat(scannedPage(m_reading, question));
    }
    AnswerValue operator()(const SealQuestion &question)
    {
        return flat(sealHintOn(m_reading, question));
    }
    AnswerValue operator()(const KeepingQuestion &question)
    {
        return flat(pictureToKeep(m_reading, question));
    }
    AnswerValue operator()(const FormQuestion &) { return flat(m_reading.forms()); }
    AnswerValue operator()(const TableQuestion &question)
    {
        return flat(m_reading.table(question.sheet));
    }
    AnswerValue operator()(const DoorsQuestion &) { return triedDoors(); }

private:
    template <class Value>
    static AnswerValue flat(Answer<Value> answer)
    {
        return std::visit(
            [](auto &&value) { return AnswerValue(std::forward<decltype(value)>(value)); },
            std::move(answer));
    }

    Reading &m_reading;
};

AnswerValue confinedAnswer(const Question &question)
{
    const qint64 size = sizeOfRegularFile(documentDescriptor);
    const MappedFile document(documentDescriptor, size);
    if (document.bytes().isEmpty())
        return Refusal{WhyNoAnswer::Damaged, {}};
    const DocumentKind kind = documentKind(document.bytes());
    prepareReading(kind);
    if (std::holds_alternative<KeepingQuestion>(question))
        preparePictureReading(DocumentKind::Jpeg); // which writes them, too
    if (const auto why = confineThisProcess(resourcesFor(size)))
        return Refusal{WhyNoAnswer::NotConfined, *why};
    auto reading = beginReading(kind, document.bytes());
    if (const auto *refusal = std::get_if<Refusal>(&reading))
        return *refusal;
    AnswerValue answer = std::visit(Asked(*std::get<std::unique_ptr<Reading>>(reading)), question);
    // The process ends at once: what was read need not be taken apart.
    static_cast<void>(std::get<std::unique_ptr<Reading>>(reading).release());
    return answer;
}

AnswerValue answerTo(const std::optional<Question> &question)
{
    if (!question)
        return Refusal{WhyNoAnswer::NotStarted, QStringLiteral("arguments")};
    try {
        return confinedAnswer(*question);
    } catch (const std::bad_alloc &) {
        return Refusal{WhyNoAnswer::OutOfMemory, {}};
    } catch (const std::exception &) {
        return Refusal{WhyNoAnswer::Damaged, {}};
    }
}

} // namespace

bool isDocumentWorker(int argc, char *argv[])
{
    return argc > 1 && argv[1] == workerArgument;
}

void runDocumentWorker(int argc, char *argv[])
{
    const bool isWritten =
        writeAnswer(answerDescriptor, answerTo(questionOf(argumentsAfterName(argc, argv))));
    endWorker(isWritten ? 0 : 1);
}

} // namespace noticedesk
