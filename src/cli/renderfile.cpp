// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseworkers.h"
#include "cli/exitstatus.h"
#include "cli/inorder.h"
#include "cli/renderorder.h"
#include "exchange/atomicfile.h"
#include "sheets/pdf/pdfdocument.h"

#include <QCoreApplication>

namespace noticedesk
{

void renderIntoFile(const RenderOrder &order, CaseSource &cases, FormFonts &fonts,
                    const QString &path, const CasesDone &done)
{
    AtomicFile file(path);
    PdfDocument document([&](const QByteArray &part) { file.write(part); }, fonts.fonts(),
                         fonts.fontFor(order.formPointers()));
    using Sheets = std::vector<LaidOutSheet>;
    InOrder<Sheets> turns([&](qsizetype place, const Sheets &sheets) {
        for (const LaidOutSheet &sheet : sheets)
            document.add(sheet);
        done(place + 1);
    });
    workOnCases(cases, order.jobs, [&] {
        auto typesetter = std::make_shared<Typesetter>(fonts.sharedFonts());
        return [&, typesetter](const NumberedCase &numbered) {
            turns.put(numbered.place, [&] {
                Sheets sheets;
                for (const Form &form : order.forms)
                    sheets.push_back(order.layOut(form, numbered.file, *typesetter));
                return sheets;
            });
        };
    });
    // A PDF without a page is refused by its readers.
    if (cases.place() == 0)
        throw RefusedError(QCoreApplication::translate("noticedesk", "there is no case to print"),
                           path);
    document.finish();
    file.commit();
}

} // namespace noticedesk
