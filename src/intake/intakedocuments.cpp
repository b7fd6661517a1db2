// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakedocuments.h"

#include "domain/tr.h"
#include "store/evidence/evidencefolder.h"
#include "store/history/sha256.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Messages in messages are opened so many times.
constexpr int deepestMessage = 3;

/// An answer, unless the refusal is not about the document.
template <class Value>
Answer<Value> aboutDocument(Answer<Value> answer)
{
    const auto *refusal = std::get_if<Refusal>(&answer);
    if (!refusal)
        return answer;
    switch (refusal->why) {
    case WhyNoAnswer::NotWanted:
        throw IntakeEnded(tr("the intake was ended"));
    case WhyNoAnswer::NotConfined:
    case WhyNoAnswer::NotStarted:
        throw Error(refusal->sentence());
    default:
        return answer;
    }
}

QByteArray bytesFrom(const OutsideDocument &document)
{
    QByteArray bytes(document.size(), Qt::Uninitialized);
    const qint64 read = document.descriptor().readInto(bytes.data(), 0, bytes.size());
    bytes.truncate(std::max<qint64>(read, 0));
    return bytes;
}

QString sumOfDocument(const OutsideDocument &document)
{
    Sha256 sum;
    QByteArray block(evidenceBlock, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        const qint64 read = document.descriptor().readInto(block.data(), at, block.size());
        if (read <= 0)
            break;
        sum.add(QByteArrayView(block.constData(), read));
        at += read;
    }
    return QString::fromLatin1(sum.result().toHex());
}

/// The only case number in a subject.
std::optional<CaseNumber> numberIn(const QString &subject)
{
    static const QRegularExpression form(u"(?<![0-9-])[0-9]{1,3}-[0-9]{4,6}(?![0-9-])"_s);
    std::optional<CaseNumber> only;
    auto matches = form.globalMatch(subject);
    while (matches.hasNext()) {
        const auto number = CaseNumber::parse(matches.next().captured());
        if (!number || number == only)
            continue;
        if (only)
            return std::nullopt;
        only = number;
    }
    return only;
}

} // namespace

std::vector<IntakeDocument> IntakeDocuments::describe(const QString &file) const
{
    const OutsideDocument document = OutsideDocument::ofFile(file);
    IntakeDocument described;
    described.file = file;
    described.name = QFileInfo(file).fileName();
    described.state = document.descriptor().state().value_or(FileState());
    std::vector<IntakeDocument> found;
    addDocuments(described, document, deepestMessage, found);
    return found;
}

void IntakeDocuments::addDocuments(const IntakeDocument &begun, const OutsideDocument &document,
                                   int depth, std::vector<IntakeDocument> &found) const
{
    IntakeDocument described = begun;
    described.kind = document.kind();
    described.bytes = document.size();
    described.sha256 = sumOfDocument(document);
    if (described.kind == DocumentKind::Mail && depth > 0) {
        addParts(described, document, depth - 1, found);
        return;
    }
    describePages(described, document);
    found.push_back(std::move(described));
}

void IntakeDocuments::addParts(const IntakeDocument &message, const OutsideDocument &document,
                               int depth, std::vector<IntakeDocument> &found) const
{
    IntakeDocument described = message;
    described.source = AttachmentSource::Mail;
    auto answer = aboutDocument(m_reader.summary(document, m_isWanted));
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        described.refusal = *refusal;
        found.push_back(std::move(described));
        return;
    }
    const auto &summary = std::get<DocumentSummary>(answer);
    const auto before = found.size();
    described.message = summary.message;
    if (!described.subjectNumber)
        described.subjectNumber = numberIn(summary.message.subject);
    for (std::size_t at = 0; at < summary.parts.size(); ++at) {
        if (summary.parts[at].isMessageText)
            continue;
        const int number = static_cast<int>(at) + 1;
        IntakeDocument part = described;
        part.name = keptName(summary.parts[at].name);
        const auto bytes = partOf(document, number);
        if (const auto *refusal = std::get_if<Refusal>(&bytes)) {
            part.refusal = *refusal; // then the whole message stands for it
            found.push_back(std::move(part));
        } else if (!std::get<QByteArray>(bytes).isEmpty()) {
            const auto opened = OutsideDocument::ofBytes(std::get<QByteArray>(bytes));
            part.parts.push_back(number);
            addDocuments(part, opened, depth, found);
        }
    }
    if (found.size() == before)
        found.push_back(std::move(described)); // nobody attached anything
    const auto read = static_cast<qint64>(summary.parts.size());
    if (summary.partCount > read)
        found.back().leftOut = tr("%1 files are attached to the message; those after %2 were not "
                                  "read")
                                   .arg(summary.partCount)
                                   .arg(read);
}

Answer<QByteArray> IntakeDocuments::partOf(const OutsideDocument &message, int part) const
{
    return aboutDocument(m_reader.part(message, {part}, m_isWanted));
}

void IntakeDocuments::describePages(IntakeDocument &described,
                                    const OutsideDocument &document) const
{
    switch (described.kind) {
    case DocumentKind::Jpeg:
    case DocumentKind::Png:
    case DocumentKind::WebP:
        return;
    case DocumentKind::Pdf:
    case DocumentKind::Tiff:
        break;
    default:
        described.refusal = Refusal{WhyNoAnswer::NotShown, {}};
        return;
    }
    const auto answer = aboutDocument(m_reader.summary(document, m_isWanted));
    if (const auto *refusal = std::get_if<Refusal>(&answer)) {
        described.refusal = *refusal;
        return;
    }
    const auto &summary = std::get<DocumentSummary>(answer);
    described.pages = static_cast<int>(summary.pageSizes.size());
    if (summary.pageCount > described.pages)
        described.leftOut = tr("the file has %1 pages; those after %2 were not read")
                                .arg(summary.pageCount)
                                .arg(described.pages);
    if (described.pages == 0)
        described.refusal = Refusal{WhyNoAnswer::Damaged, {}};
    if (described.kind != DocumentKind::Pdf || described.refusal)
        return;
    auto forms = aboutDocument(m_reader.forms(document, m_isWanted));
    if (auto *values = std::get_if<std::vector<ReturnedForm>>(&forms))
        described.forms = std::move(*values);
}

OutsideDocument IntakeDocuments::open(const IntakeDocument &document) const
{
    OutsideDocument opened = OutsideDocument::ofFile(document.file);
    if (opened.descriptor().state() != document.state)
        throw Error(tr("the file was changed since it was read; try again"), document.file);
    for (const int part : document.parts) {
        const auto bytes = partOf(opened, part);
        if (const auto *refusal = std::get_if<Refusal>(&bytes))
            throw Error(refusal->sentence(), document.file);
        opened = OutsideDocument::ofBytes(std::get<QByteArray>(bytes));
    }
    return opened;
}

QByteArray IntakeDocuments::partBytes(const IntakeDocument &document) const
{
    return bytesFrom(open(document));
}

Answer<ScannedPage> IntakeDocuments::scan(const OutsideDocument &document, int page) const
{
    return aboutDocument(m_reader.scan(document, {page}, m_isWanted));
}

Answer<SealHint> IntakeDocuments::seal(const OutsideDocument &document,
                                       const SealQuestion &question) const
{
    return aboutDocument(m_reader.seal(document, question, m_isWanted));
}

Answer<QByteArray> IntakeDocuments::picture(const OutsideDocument &document,
                                            const KeepingQuestion &question) const
{
    return aboutDocument(m_reader.pictureToKeep(document, question, m_isWanted));
}

} // namespace noticedesk
