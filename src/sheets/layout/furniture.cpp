// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/layout/furniture.h"

#include "sheets/layout/pageplacer.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double mm = pointsPerMillimetre;

// 16 mm with a quiet zone of 4 modules (ISO/IEC 18004) inside the page's margins, away from what
// printers cannot print on.
constexpr double codeSide = 16 * mm;
constexpr double codeFromEdge = 6.5 * mm;

constexpr double footSize = 9;             // pt
constexpr double footFromBottom = 13 * mm; // base line
constexpr double guideMarkSize = 14;       // pt
constexpr double seamSize = 8;             // pt
constexpr double seamWidth = 9 * mm;
constexpr double seamHeight = 18 * mm;

constexpr double oneLine = 10000; // em

void addLine(Page &page, Typesetter &typesetter, const QString &text, double size, QPointF origin)
{
    appendRuns({typesetter.set(text, oneLine), 0, size, 0, 0, nullptr, -1}, origin, -1, page.runs);
}

QString footText(const CaseFile &caseFile, const Form &form, int page, int pages)
{
    const QString number = caseFile.number ? caseFile.number->toString() : u"（草稿）"_s;
    return u"案號 %1　%2　第 %3 版　第 %4 頁，共 %5 頁"_s.arg(
        number, form.name, QString::number(caseFile.noticeRevision), QString::number(page),
        QString::number(pages));
}

/// Half of a dashed box at the left edge, to be met by the sheet below when the pages are fanned.
void addSeamMark(Page &page, const PageGeometry &geometry, Typesetter &typesetter)
{
    const double top = geometry.size.height() / 2 - seamHeight / 2;
    const double bottom = top + seamHeight;
    page.rules.push_back({{0, top}, {seamWidth, top}, 0.5, true});
    page.rules.push_back({{seamWidth, top}, {seamWidth, bottom}, 0.5, true});
    page.rules.push_back({{0, bottom}, {seamWidth, bottom}, 0.5, true});
    double y = geometry.size.height() / 2 - seamSize * 0.3;
    for (const QString &letter : {u"騎"_s, u"縫"_s}) {
        addLine(page, typesetter, letter, seamSize, {seamWidth - seamSize * 1.4, y});
        y += seamSize * 1.2;
    }
}

void addGuideMark(Page &page, Typesetter &typesetter)
{
    const QString words = u"填寫範例"_s;
    const double width = typesetter.advanceOf(words) * guideMarkSize;
    const QPointF corner(12 * mm, 10 * mm);
    addLine(page, typesetter, words, guideMarkSize,
            corner + QPointF(guideMarkSize * 0.5, guideMarkSize * 1.3));
    page.frames.push_back({QRectF(corner, QSizeF(width + guideMarkSize, guideMarkSize * 2)), 1.0});
}

} // namespace

QString codePayload(const CaseFile &caseFile, Sheet sheet, int page, int pages)
{
    const QString stem = u"ND1|%1|%2|%3|%4/%5"_s.arg(
        caseFile.number ? caseFile.number->toString() : u"-"_s,
        sheet == Sheet::Notice ? u"N"_s : u"T"_s, QString::number(caseFile.noticeRevision),
        QString::number(page), QString::number(pages));
    const QByteArray check =
        QCryptographicHash::hash(stem.toUtf8(), QCryptographicHash::Sha256).toHex().left(6);
    return stem + u'|' + QString::fromLatin1(check);
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
        const QString foot = footText(caseFile, form, at + 1, pages);
        const double footWidth = typesetter.set(foot, oneLine)->lines.front().width * footSize;
        addLine(page, typesetter, foot, footSize,
                {(geometry.size.width() - footWidth) / 2, geometry.size.height() - footFromBottom});
        const QString payload = codePayload(caseFile, sheet.sheet, at + 1, pages);
        const QrCode code = encodeQrCode(payload);
        page.codes.push_back({topRight, payload, code});
        page.codes.push_back({bottomLeft, payload, code});
        if (pages > 1)
            addSeamMark(page, geometry, typesetter);
        if (sheet.mode == SheetMode::Guide)
            addGuideMark(page, typesetter);
    }
}

void addRemarks(Page &page, const PageFragments &fragments, const PageGeometry &geometry,
                Typesetter &typesetter)
{
    constexpr double size = 8.5; // pt
    constexpr double lineHeight = size * 1.35;
    constexpr double padding = 2.5; // pt
    constexpr double between = 2 * mm;
    const double left = geometry.right() + 2.2 * mm;
    const double width = geometry.size.width() - left - 3 * mm;
    struct Remark
    {
        const RowFragment *row;
        std::shared_ptr<const ShapedText> text;
        double top;
        double height;
    };
    std::vector<Remark> remarks;
    double lowest = codeFromEdge + codeSide + 3 * mm;
    for (const RowFragment &fragment : fragments) {
        if (fragment.row->remark.isEmpty() || fragment.continued)
            continue;
        const auto text = typesetter.set(fragment.row->remark, (width - 2 * padding) / size);
        const double height = static_cast<double>(text->lines.size()) * lineHeight + 2 * padding;
        remarks.push_back({&fragment, text, std::max(lowest, fragment.y + padding), height});
        lowest = remarks.back().top + height + between;
    }
    // Those of rows near the foot stand higher than their rows.
    double foot = geometry.bottom();
    for (std::size_t at = remarks.size(); at-- > 0;) {
        remarks[at].top = std::min(remarks[at].top, foot - remarks[at].height);
        foot = remarks[at].top - between;
    }
    for (const auto &[row, text, top, height] : remarks) {
        double y = top + padding + (lineHeight - size) / 2 + 0.8 * size;
        for (std::size_t line = 0; line < text->lines.size(); ++line) {
            appendRuns({text, static_cast<int>(line), size, 0, 0, nullptr, -1}, {left + padding, y},
                       row->row->block, page.runs);
            y += lineHeight;
        }
        page.frames.push_back({QRectF(left, top, width, height), 0.5});
        const double pointer = std::min(top + height / 2, row->y + row->height / 2);
        page.rules.push_back({{geometry.right(), std::max(row->y, pointer)},
                              {left, std::max(top, pointer)},
                              0.5,
                              true});
    }
}

} // namespace noticedesk
