// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseworkers.h"
#include "cli/outputfolder.h"
#include "cli/renderorder.h"
#include "sheets/pdf/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString fileName(const NumberedCase &numbered, Sheet sheet)
{
    return numbered.name + (sheet == Sheet::Notice ? u"-notice.pdf"_s : u"-tracking.pdf"_s);
}

} // namespace

void renderIntoFolder(const RenderOrder &order, CaseSource &cases, FormFonts &fonts,
                      const QString &path, const OutputGuard &guard, const CasesDone &done)
{
    OutputFolder folder(path, guard);
    std::mutex counting;
    qsizetype count = 0;
    workOnCases(cases, order.jobs, [&] {
        auto typesetter = std::make_shared<Typesetter>(fonts.sharedFonts());
        std::vector<std::shared_ptr<const FormFont>> formFonts;
        for (const Form &form : order.forms)
            formFonts.push_back(fonts.fontFor({&form}));
        return [&, typesetter, formFonts](const NumberedCase &numbered) {
            for (std::size_t at = 0; at < order.forms.size(); ++at) {
                const Form &form = order.forms[at];
                QByteArray bytes;
                PdfDocument document([&](const QByteArray &part) { bytes += part; }, fonts.fonts(),
                                     formFonts[at]);
                document.add(order.layOut(form, numbered.file, *typesetter));
                document.finish();
                folder.add(fileName(numbered, form.sheet), bytes);
            }
            const std::lock_guard lock(counting);
            done(++count);
        };
    });
    folder.commit();
}

} // namespace noticedesk
