// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readstack.h"

#include "domain/tr.h"
#include "intake/givenupdocuments.h"
#include "intake/inparallel.h"
#include "intake/intakedocuments.h"
#include "intake/intakefiles.h"
#include "intake/pagesorter.h"
#include "sheets/documents/sheetpdf.h"
#include "store/database/database.h"

namespace noticedesk
{

namespace
{

/// What became of a file of the stack.
struct DescribedFile
{
    std::vector<IntakeDocument> documents;
    std::optional<IntakeFault> fault;
};

/// Reads a stack in its steps, each with both threads.
class StackReading final
{
public:
    StackReading(DocumentReader &reader, const IntakeProgress &progress)
        : m_meter(progress), m_documents(reader, [this] { return m_meter.goesOn(); })
    {
    }

    void describe(const QStringList &files)
    {
        std::vector<DescribedFile> described(static_cast<std::size_t>(files.size()));
        inParallel(described.size(), [&](std::size_t at) {
            requireWanted();
            const QString &file = files.at(static_cast<qsizetype>(at));
            try {
                described[at].documents = m_documents.describe(file);
            } catch (const Error &error) {
                if (error.where() != file)
                    throw;
                described[at].fault = IntakeFault{file, error.message()};
            }
        });
        for (DescribedFile &file : described) {
            if (file.fault)
                stack.faults.push_back(*std::move(file.fault));
            for (IntakeDocument &document : file.documents) {
                if (!document.leftOut.isEmpty())
                    stack.faults.push_back({document.file, document.leftOut});
                addPages(std::move(document));
            }
        }
    }

    void scan()
    {
        m_meter.begin(stack.pages.size());
        inParallel(stack.pages.size(), [&](std::size_t at) {
            scanPage(stack.pages[at]);
            m_meter.step();
        });
    }

    void lookForSeals(PageSorter &sorter)
    {
        std::vector<std::pair<std::size_t, SealQuestion>> questions;
        for (std::size_t at = 0; at < stack.pages.size(); ++at) {
            if (const auto cell = sorter.sealCell(stack.pages[at]))
                questions.push_back({at, {stack.pages[at].page, *cell}});
        }
        inParallel(questions.size(), [&](std::size_t at) {
            requireWanted();
            lookForSeal(stack.pages[questions[at].first], questions[at].second);
        });
    }

    IntakeStack stack;

private:
    void requireWanted()
    {
        if (!m_meter.goesOn())
            throw IntakeEnded(tr("the intake was ended"));
    }

    void addPages(IntakeDocument document)
    {
        const std::size_t place = stack.documents.size();
        for (int number = 1; number <= std::max(document.pages, 1); ++number) {
            IntakePage page;
            page.document = place;
            page.file = document.file;
            page.page = number;
            page.kind = document.kind;
            if (document.kind == DocumentKind::Mail && !document.refusal) {
                page.reason = TrayReason::NoPages;
                page.why = sentenceOf(TrayReason::NoPages);
            } else if (document.refusal) {
                refuse(page, *document.refusal);
            }
            stack.pages.push_back(std::move(page));
        }
        stack.documents.push_back(std::move(document));
    }

    static void refuse(IntakePage &page, const Refusal &refusal)
    {
        page.reason = refusal.why == WhyNoAnswer::Locked ? TrayReason::Locked : TrayReason::NotRead;
        page.why = refusal.sentence();
    }

    /// A page of a document that is given up.
    static void refuseUnasked(IntakePage &page, const Refusal &refusal)
    {
        refuse(page, refusal);
        page.why = tr("%1 As that happened with %2 pages of this file, the others were not tried.")
                       .arg(page.why, QString::number(mostCostlyPages));
    }

    void scanPage(IntakePage &page)
    {
        if (page.reason)
            return;
        if (const auto refusal = m_givenUp.refusalOf(page.document)) {
            refuseUnasked(page, *refusal);
            return;
        }
        const IntakeDocument &document = stack.documents[page.document];
        try {
            auto answer = m_documents.scan(m_documents.open(document), page.page);
            if (const auto *refusal = std::get_if<Refusal>(&answer)) {
                m_givenUp.note(page.document, *refusal);
                refuse(page, *refusal);
            } else {
                page.scan = std::get<ScannedPage>(std::move(answer));
            }
        } catch (const Error &error) {
            if (error.where() != document.file)
                throw;
            page.reason = TrayReason::NotRead;
            page.why = error.message();
        }
    }

    void lookForSeal(IntakePage &page, const SealQuestion &question)
    {
        if (m_givenUp.refusalOf(page.document))
            return;
        const IntakeDocument &document = stack.documents[page.document];
        try {
            const auto answer = m_documents.seal(m_documents.open(document), question);
            if (const auto *hint = std::get_if<SealHint>(&answer))
                page.seal = *hint;
            else
                m_givenUp.note(page.document, std::get<Refusal>(answer));
        } catch (const Error &error) {
            if (error.where() != document.file)
                throw; // else it was changed meanwhile: recording will say so
        }
    }

    IntakeMeter m_meter;
    IntakeDocuments m_documents;
    GivenUpDocuments m_givenUp;
};

} // namespace

IntakeStack readStack(const QStringList &filesAndFolders, DocumentReader &reader,
                      Database &database, SheetPdf &sheets, const IntakeProgress &progress)
{
    IntakeFiles files = intakeFiles(filesAndFolders, database.path());
    StackReading reading(reader, progress);
    reading.describe(files.files);
    reading.scan();
    PageSorter sorter(reading.stack, database, sheets);
    sorter.sort();
    reading.lookForSeals(sorter);
    sorter.preferSealed();
    IntakeStack &stack = reading.stack;
    stack.faults.insert(stack.faults.begin(), files.faults.begin(), files.faults.end());
    return std::move(stack);
}

} // namespace noticedesk
