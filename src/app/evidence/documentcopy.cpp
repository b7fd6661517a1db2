// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/documentcopy.h"

#include "app/evidence/turnedpart.h"
#include "domain/error.h"
#include "domain/tr.h"
#include "intake/picturepdf.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// The longer side of A4 at 200 dots per inch.
constexpr int longerSide = 2'339;

template <class Value>
Value answerOf(Answer<Value> answer)
{
    if (const auto *refusal = std::get_if<Refusal>(&answer))
        throw Error(refusal->sentence());
    return std::get<Value>(std::move(answer));
}

QByteArray jpegOf(const QImage &picture)
{
    constexpr int quality = 85;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (!picture.save(&buffer, "jpeg", quality))
        throw Error(noticedesk::tr("There is too little memory for so many sheets."));
    return jpeg;
}

QList<PrintDocument> copiedPages(DocumentReader &reader, const OpenDocument &open,
                                 const QString &name, int quarterTurns, const TellMade &tell,
                                 const std::stop_token &stop)
{
    const IsWanted isWanted = [&stop] { return !stop.stop_requested(); };
    const OutsideDocument document = open();
    const auto summary = answerOf(reader.summary(document, isWanted));
    if (summary.pageCount > mostCopiedPages)
        throw Error(noticedesk::tr("The document has %1 pages; at most %2 can be printed here. "
                                   "Save it as a file, and print parts of that.")
                        .arg(summary.pageCount)
                        .arg(mostCopiedPages));
    const auto all = static_cast<int>(summary.pageSizes.size());
    std::vector<QByteArray> pages;
    for (int page = 1; page <= all && isWanted(); ++page) {
        const QSizeF size = summary.pageSizes.at(static_cast<std::size_t>(page) - 1);
        const QImage picture = answerOf(
            reader.picture(document, wholePage(page, size, {longerSide, longerSide}), isWanted));
        pages.push_back(jpegOf(turnedPicture(picture, quarterTurns)));
        tell(page, all);
    }
    if (!isWanted())
        return {};
    return {{pdfOfPictures(pages), name, u"copy.pdf"_s, {0}, PrintSides::Two}};
}

} // namespace

PrintedPaper copyOf(DocumentReader &reader, const OpenDocument &open, const QString &name,
                    int quarterTurns)
{
    return {name, [&reader, open, name, quarterTurns](const PrintContent &, const TellMade &tell,
                                                      const std::stop_token &stop) {
                return copiedPages(reader, open, name, quarterTurns, tell, stop);
            }};
}

} // namespace noticedesk
