// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/renderorder.h"

#include "cli/caseworkers.h"
#include "cli/exitstatus.h"
#include "cli/inorder.h"
#include "cli/outputfolder.h"
#include "domain/tr.h"
#include "exchange/atomicfile.h"
#include "sheets/sheetkinds.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using LaidOutSheets = std::vector<LaidOutSheet>;

/// Called from any thread with a case and what lays its sheets out.
using SheetsUse =
    std::function<void(const NumberedCase &, const std::function<LaidOutSheets()> &layOut)>;

void drawCases(const RenderOrder &order, CaseSource &cases, SheetPdf &pdf, const SheetsUse &use)
{
    workOnCases(cases, order.jobs, [&] {
        const std::shared_ptr<Typesetter> typesetter = pdf.makeTypesetter();
        return [&, typesetter](const NumberedCase &numbered) {
            use(numbered, [&] { return pdf.layOut(numbered.file, order.drawn, *typesetter); });
        };
    });
}

} // namespace

void renderIntoFolder(const RenderOrder &order, CaseSource &cases, SheetPdf &pdf,
                      const QString &path, const OutputGuard &guard, const CasesDone &done)
{
    OutputFolder folder(path, guard);
    std::mutex counting;
    qsizetype count = 0;
    drawCases(order, cases, pdf, [&](const NumberedCase &numbered, const auto &layOut) {
        for (const LaidOutSheet &sheet : layOut())
            folder.add(u"%1-%2.pdf"_s.arg(numbered.name, sheetKind(sheet.sheet).name),
                       pdf.pdf(sheet));
        const std::lock_guard lock(counting);
        done(++count);
    });
    folder.commit();
}

void renderIntoFile(const RenderOrder &order, CaseSource &cases, SheetPdf &pdf, const QString &path,
                    const CasesDone &done)
{
    AtomicFile file(path);
    const auto document =
        pdf.makeDocument(order.drawn.sheets, [&](const QByteArray &part) { file.write(part); });
    InOrder<LaidOutSheets> turns([&](qsizetype place, const LaidOutSheets &sheets) {
        for (const LaidOutSheet &sheet : sheets)
            document->add(sheet);
        done(place + 1);
    });
    drawCases(order, cases, pdf, [&](const NumberedCase &numbered, const auto &layOut) {
        turns.put(numbered.place, layOut);
    });
    // A PDF without a page is refused by its readers.
    if (cases.place() == 0)
        throw RefusedError(tr("there is no case to print"), path);
    document->finish();
    file.commit();
}

} // namespace noticedesk
