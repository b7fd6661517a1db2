// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/furniture.h"

#include "domain/isolation.h"
#include "domain/pagecode.h"
#include "sheets/layout/pageplacer.h"
#include "sheets/sheetkinds.h"
#include "sheets/typesetting/narrowbrackets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double mm = pointsPerMillimetre;

// With a quiet zone of 4 modules (ISO/IEC 18004), which is widest around the shortest content,
// inside the page's margins.
constexpr double codeSide = 15.5 * mm;
constexpr double codeFromEdge = 10 * mm; // a page that was scanned turned by 3° keeps both

constexpr double footSize = 9;             // pt
constexpr double footFromBottom = 13 * mm; // base line
constexpr double guideMarkSize = 14;       // pt
constexpr double continuedTitleSize = 10;  // pt
constexpr double seamSize = 8;             // pt
constexpr double seamWidth = 14 * mm;
constexpr double seamHeight = 18 * mm;

constexpr double oneLine = 10000; // em

void addLine(Page &page, Typesetter &typesetter, const QString &text, double size, QPointF origin)
{
    appendRuns({typesetter.set(text, oneLine), 0, size, 0, 0, nullptr, -1}, origin, -1, page.runs);
}

QString footText(const CaseFile &caseFile, const Form &form, int page, int pages)
{
    if (form.foot == FootLine::Pages)
        return u"第 %1 頁，共 %2 頁"_s.arg(QString::number(page), QString::number(pages));
    const QString number = caseFile.number ? isolated(caseFile.number->toString()) : u"（草稿）"_s;
    return u"案號 %1　%2　第 %3 版　第 %4 頁，共 %5 頁"_s.arg(
        number, isolated(form.name), QString::number(caseFile.noticeRevision),
        QString::number(page), QString::number(pages));
}

void addFoot(Page &page, const QString &text, const PageGeometry &geometry, Typesetter &typesetter)
{
    const double width = typesetter.set(text, oneLine)->lines.front().width * footSize;
    addLine(page, typesetter, text, footSize,
            {(geometry.size.width() - width) / 2, geometry.size.height() - footFromBottom});
}

/// Half of a dashed box at the left edge, to be met by the sheet below when the pages are fanned.
void addSeamMark(Page &page, const PageGeometry &geometry, Typesetter &typesetter)
{
    const double top = geometry.size.height() / 2 - seamHeight / 2;
    const double bottom = top + seamHeight;
    page.rules.push_back({{0, top}, {seamWidth, top}, 0.5, true});
    page.rules.push_back({{seamWidth, top}, {seamWidth, bottom}, 0.5, true});
    page.rules.push_back({{0, bottom}, {seamWidth, bottom}, 0.5, true});
    constexpr double lineHeight = seamSize * 1.2;
    double y = (top + bottom) / 2 - lineHeight + (lineHeight - seamSize) / 2 + ascent * seamSize;
    for (const QString &letter : {u"騎"_s, u"縫"_s}) {
        addLine(page, typesetter, letter, seamSize, {(seamWidth - seamSize) / 2, y});
        y += lineHeight;
    }
}

/// So that a page that was laid apart still says what it belongs to.
void addContinuedTitle(Page &page, const QString &title, const PageGeometry &geometry,
                       Typesetter &typesetter)
{
    const QString words = title + u"（續）"_s;
    const auto text =
        std::make_shared<const ShapedText>(withNarrowBrackets(*typesetter.set(words, oneLine)));
    const double width = text->lines.front().width * continuedTitleSize;
    appendRuns({text, 0, continuedTitleSize, 0, 0, nullptr, -1},
               {(geometry.size.width() - width) / 2, geometry.top() + ascent * continuedTitleSize},
               -1, page.runs);
}

void addMark(Page &page, const QString &words, Typesetter &typesetter)
{
    const double width = typesetter.advanceOf(words) * guideMarkSize;
    const QPointF corner(12 * mm, 10 * mm);
    addLine(page, typesetter, words, guideMarkSize,
            corner + QPointF(guideMarkSize * 0.5, guideMarkSize * 1.3));
    page.frames.push_back({QRectF(corner, QSizeF(width + guideMarkSize, guideMarkSize * 2)), 1.0});
}

struct Reach
{
    double top;
    double bottom;
    bool ofSeveralRows;
};

/// What a row's remark speaks of: the row, or all rows down to the next band.
Reach reachOf(const RowFragment &row, const PageFragments &page)
{
    Reach reach{row.y, row.y + row.height, false};
    if (row.row->remarkOn != RemarkOn::Part)
        return reach;
    for (const RowFragment *next = &row + 1; next != page.data() + page.size(); ++next) {
        if (!next->row->bordered || next->row->band)
            break;
        reach.bottom = next->y + next->height;
        reach.ofSeveralRows = true;
    }
    return reach;
}

struct Callout
{
    double left;
    double top;
    double height;
};

/// Dashes from a callout to what it speaks of at the table's edge: straight across where the two
/// lie beside each other. Along several rows a bracket holds them together.
void addPointer(Page &page, const Reach &reach, const Callout &callout, double edge)
{
    constexpr double bracket = 1.2 * mm;
    constexpr double inset = 1; // pt, off the rules between rows
    const double top = reach.top + inset;
    const double bottom = reach.bottom - inset;
    const double calloutBottom = callout.top + callout.height;
    const double middle = (std::max(top, callout.top) + std::min(bottom, calloutBottom)) / 2;
    const double end = std::clamp(middle, top, bottom);
    const double begin = std::clamp(end, callout.top, calloutBottom);
    if (!reach.ofSeveralRows) {
        page.rules.push_back({{edge, end}, {callout.left, begin}, 0.5, true});
        return;
    }
    const double x = edge + bracket;
    page.rules.push_back({{edge, top}, {x, top}, 0.5, true});
    page.rules.push_back({{x, top}, {x, bottom}, 0.5, true});
    page.rules.push_back({{edge, bottom}, {x, bottom}, 0.5, true});
    page.rules.push_back({{x, end}, {callout.left, begin}, 0.5, true});
}

} // namespace

QString codePayload(const CaseFile &caseFile, Sheet sheet, int page, int pages)
{
    return PageCode{caseFile.number, sheetKind(sheet).letter, caseFile.noticeRevision, page, pages}
        .toText();
}

void addFurniture(LaidOutSheet &sheet, const Form &form, const CaseFile &caseFile,
                  const PageGeometry &geometry, Typesetter &typesetter)
{
    const int pages = static_cast<int>(sheet.pages.size());
    const QRectF topRight(geometry.size.width() - codeFromEdge - codeSide, codeFromEdge, codeSide,
                          codeSide);
    const QRectF bottomLeft(codeFromEdge, geometry.size.height() - codeFromEdge - codeSide,
                            codeSide, codeSide);
    for (int at = 0; at < pages; ++at) {
        Page &page = sheet.pages[static_cast<std::size_t>(at)];
        if (form.foot != FootLine::None)
            addFoot(page, footText(caseFile, form, at + 1, pages), geometry, typesetter);
        if (at > 0 && !sheet.title.isEmpty())
            addContinuedTitle(page, sheet.title, geometry, typesetter);
        if (sheet.mode == SheetMode::Redacted && form.foot != FootLine::None)
            addMark(page, u"個人資料已遮蔽"_s, typesetter);
        if (sheetKind(sheet.sheet).letter.isNull() || sheet.mode == SheetMode::Redacted)
            continue;
        const QString payload = codePayload(caseFile, sheet.sheet, at + 1, pages);
        const QrCode code = encodeQrCode(payload);
        page.codes.push_back({topRight, payload, code});
        page.codes.push_back({bottomLeft, payload, code});
        if (pages > 1)
            addSeamMark(page, geometry, typesetter);
        if (sheet.mode == SheetMode::Guide)
            addMark(page, u"填寫範例"_s, typesetter);
    }
}

void addRemarks(Page &page, const PageFragments &fragments, const PageGeometry &geometry,
                Typesetter &typesetter)
{
    constexpr double size = 8.5; // pt
    constexpr double lineHeight = size * 1.35;
    constexpr double padding = 2.5; // pt
    constexpr double between = 2 * mm;
    constexpr double fromEdge = 6 * mm; // within what every printer prints
    const double left = geometry.right() + 2.5 * mm;
    const double width = geometry.size.width() - left - fromEdge;
    struct Remark
    {
        const RowFragment *row;
        std::shared_ptr<const ShapedText> text;
        double top;
        double height;
        Reach reach;
    };
    std::vector<Remark> remarks;
    double lowest = codeFromEdge + codeSide + 3 * mm;
    for (const RowFragment &fragment : fragments) {
        if (fragment.row->remark.isEmpty() || fragment.continued)
            continue;
        const Reach reach = reachOf(fragment, fragments);
        const auto text = typesetter.set(fragment.row->remark, (width - 2 * padding) / size);
        const double height = static_cast<double>(text->lines.size()) * lineHeight + 2 * padding;
        remarks.push_back({&fragment, text, std::max(lowest, fragment.y + padding), height, reach});
        lowest = remarks.back().top + height + between;
    }
    // Those of rows near the foot stand higher than their rows.
    double foot = geometry.bottom();
    for (std::size_t at = remarks.size(); at-- > 0;) {
        remarks[at].top = std::min(remarks[at].top, foot - remarks[at].height);
        foot = remarks[at].top - between;
    }
    for (const auto &[row, text, top, height, reach] : remarks) {
        double y = top + padding + (lineHeight - size) / 2 + ascent * size;
        for (std::size_t line = 0; line < text->lines.size(); ++line) {
            appendRuns({text, static_cast<int>(line), size, 0, 0, nullptr, -1}, {left + padding, y},
                       row->row->block, page.runs);
            y += lineHeight;
        }
        page.frames.push_back({QRectF(left, top, width, height), 0.5});
        addPointer(page, reach, {left, top, height}, geometry.right());
    }
}

} // namespace noticedesk
