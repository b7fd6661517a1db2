// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"

#include "press.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

constexpr double grace = 0.6; // pt: half of the widest rule and the rounding of positions

bool isBlank(const ShapedLine &line, const ShapedGlyph &glyph)
{
    return glyph.textLength > 0 &&
           marksOnly(line.text.mid(glyph.textStart, glyph.textLength)).isEmpty();
}

QRectF grown(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

QRectF roomOf(const Rule &rule)
{
    return QRectF(rule.from, rule.to).normalized();
}

/// Whether two rectangles, one of which may be a line, share more than their edges.
bool meet(const QRectF &a, const QRectF &b)
{
    const auto part = [](double from, double to, double otherFrom, double otherTo) {
        return std::min(to, otherTo) - std::max(from, otherFrom);
    };
    const double across = part(a.left(), a.right(), b.left(), b.right());
    const double along = part(a.top(), a.bottom(), b.top(), b.bottom());
    return across > 0 && along > 0;
}

class PageFaults final
{
public:
    PageFaults(const LaidOutSheet &sheet, std::size_t page, const FontChain &fonts,
               QStringList &faults)
        : m_page(sheet.pages[page]),
          m_paper(QPointF(0, 0), sheet.pageSize),
          m_content(grown(m_paper, -25 * millimetre)), // 文書處理手冊: 2.5 cm on all sides
          m_fonts(fonts),
          m_number(page + 1),
          m_faults(faults)
    {
        for (const TextRun &run : m_page.runs)
            m_rooms.push_back(noticedesk::testing::roomOf(run, m_fonts));
    }

    void find()
    {
        for (std::size_t at = 0; at < m_rooms.size(); ++at) {
            if (!m_rooms[at].isEmpty())
                checkRun(at);
        }
        for (const Rule &rule : m_page.rules)
            inside(grown(roomOf(rule), 0.01), m_paper, u"a rule"_s);
        for (const Frame &frame : m_page.frames)
            inside(frame.rect, grown(m_paper, -6 * millimetre), u"a frame"_s);
        checkCodes();
        checkInputs();
    }

private:
    const Page &m_page;
    QRectF m_paper;
    QRectF m_content;
    const FontChain &m_fonts;
    std::size_t m_number;
    QStringList &m_faults;
    std::vector<QRectF> m_rooms;

    void report(const QString &what)
    {
        if (m_faults.size() < 10)
            m_faults.append(u"page %1: %2"_s.arg(QString::number(m_number), what));
    }

    static QString shown(const QRectF &rect)
    {
        return u"(%1, %2 to %3, %4)"_s.arg(
            QString::number(rect.left()), QString::number(rect.top()),
            QString::number(rect.right()), QString::number(rect.bottom()));
    }

    void inside(const QRectF &part, const QRectF &whole, const QString &what)
    {
        if (!grown(whole, grace).contains(part))
            report(what + u" leaves its room at "_s + shown(part));
    }

    void checkRun(std::size_t at)
    {
        const TextRun &run = m_page.runs[at];
        const QString text = u"\"%1\""_s.arg(textOf(run).left(20));
        inside(m_rooms[at], run.node >= 0 ? m_content : m_paper, text);
        const QRectF inner = grown(m_rooms[at], -grace);
        for (std::size_t other = at + 1; other < m_rooms.size(); ++other) {
            if (meet(inner, grown(m_rooms[other], -grace)))
                report(u"%1 lies over \"%2\" at %3"_s.arg(text, textOf(m_page.runs[other]).left(20),
                                                          shown(inner)));
        }
        for (const Rule &rule : m_page.rules) {
            if (meet(inner, grown(roomOf(rule), 0.01)))
                report(text + u" crosses a rule at "_s + shown(inner));
        }
        for (const Frame &frame : m_page.frames) {
            if (meet(inner, frame.rect) && !frame.rect.contains(inner))
                report(text + u" crosses a frame at "_s + shown(inner));
        }
        for (const InputField &input : m_page.inputs) {
            if (meet(inner, input.rect))
                report(text + u" lies over a field at "_s + shown(inner));
        }
    }

    void checkCodes()
    {
        for (const CodeMark &code : m_page.codes) {
            // ISO/IEC 18004: a quiet zone of 4 modules on all sides.
            const QRectF quiet = grown(code.rect, 4 * code.rect.width() / code.code.size);
            inside(code.rect, grown(m_paper, -10 * millimetre), u"a code"_s);
            const auto free = [&](const QRectF &part, const QString &what) {
                if (meet(quiet, part))
                    report(what + u" comes too near to a code at "_s + shown(part));
            };
            for (const QRectF &room : m_rooms)
                free(room, u"text"_s);
            for (const Rule &rule : m_page.rules)
                free(grown(roomOf(rule), 0.01), u"a rule"_s);
            for (const Frame &frame : m_page.frames)
                free(frame.rect, u"a frame"_s);
            for (const InputField &input : m_page.inputs)
                free(input.rect, u"a field"_s);
        }
    }

    void checkInputs()
    {
        for (const InputField &input : m_page.inputs) {
            inside(input.rect, m_content, input.field);
            const QRectF inner = grown(input.rect, -0.01);
            for (const Rule &rule : m_page.rules) {
                if (meet(inner, grown(roomOf(rule), 0.01)))
                    report(input.field + u" crosses a rule"_s);
            }
            for (const InputField &other : m_page.inputs) {
                if (&other > &input && meet(inner, other.rect))
                    report(input.field + u" lies over "_s + other.field);
            }
            const auto lines = static_cast<double>(input.appearance->lines.size());
            if (lines * input.lineHeight > input.rect.height() + grace)
                report(input.field + u" is too low for its value"_s);
            for (const ShapedLine &line : input.appearance->lines) {
                if (line.width * input.size > input.rect.width())
                    report(u"%1 is %2 pt too narrow for \"%3\""_s.arg(
                        input.field, QString::number(line.width * input.size - input.rect.width()),
                        line.text));
            }
        }
    }
};

using Values = std::vector<std::pair<QString, std::optional<QString>>>;

void addList(Values &values, const QString &field, const QStringList &list)
{
    for (qsizetype at = 0; at < list.size(); ++at)
        values.emplace_back(u"%1[%2]"_s.arg(field, QString::number(at)), list.at(at));
}

Values valuesOf(const CaseFile &file, Sheet sheet)
{
    const Notice &notice = file.notice;
    Values values{{u"notice.target.code"_s, notice.target.code},
                  {u"notice.target.name"_s, notice.target.name}};
    if (sheet == Sheet::Tracking) {
        for (const TrackingRound &round : file.rounds)
            values.emplace_back(u"tracker"_s, round.tracker);
        return values;
    }
    values.emplace_back(u"notice.reason"_s, notice.reason);
    values.emplace_back(u"notice.contact.unit"_s, notice.contact.unit);
    values.emplace_back(u"notice.contact.name"_s, notice.contact.name);
    values.emplace_back(u"notice.contact.phone"_s, notice.contact.phone);
    values.emplace_back(u"notice.contact.email"_s, notice.contact.email);
    addList(values, u"notice.improvementItems"_s, notice.improvementItems);
    QStringList bases = notice.legalBases;
    for (QString &basis : bases) {
        if (basis.size() > 1 && basis.endsWith(u'。')) // the form has its own
            basis.chop(1);
    }
    addList(values, u"notice.legalBasis"_s, bases);
    if (file.response) {
        const Response &response = *file.response;
        values.emplace_back(u"response.respondent.name"_s, response.respondent.name);
        values.emplace_back(u"response.respondent.phone"_s, response.respondent.phone);
        values.emplace_back(u"response.respondent.email"_s, response.respondent.email);
        values.emplace_back(u"response.statement"_s, response.statement);
        for (std::size_t at = 0; at < response.answers.size(); ++at)
            values.emplace_back(u"response.items[%1]"_s.arg(at), response.answers[at]);
    }
    return values;
}

} // namespace

QRectF roomOf(const TextRun &run, const FontChain &fonts)
{
    double left = 1e9;
    double right = -1e9;
    for (const ShapedGlyph *glyph = run.begin(); glyph != run.end(); ++glyph) {
        if (isBlank(run.shapedLine(), *glyph))
            continue;
        const double x = run.position(*glyph).x();
        left = std::min(left, x);
        right =
            std::max(right, x + fonts.face(glyph->face).advance(glyph->index) * run.size / 1000);
    }
    // Kai type stands on a base line 0.8 em below the top of its square.
    return right > left ? QRectF(left, run.origin.y() - 0.8 * run.size, right - left, run.size)
                        : QRectF();
}

double lowest(const Page &page, const FontChain &fonts)
{
    double y = 0;
    for (const TextRun &run : page.runs) {
        if (run.node >= 0)
            y = std::max(y, roomOf(run, fonts).bottom());
    }
    for (const Rule &rule : page.rules) {
        if (!rule.dashed)
            y = std::max({y, rule.from.y(), rule.to.y()});
    }
    return y;
}

QStringList placeFaults(const LaidOutSheet &sheet, const FontChain &fonts)
{
    QStringList faults;
    for (std::size_t page = 0; page < sheet.pages.size(); ++page)
        PageFaults(sheet, page, fonts, faults).find();
    return faults;
}

QStringList missingValues(const LaidOutSheet &sheet, const CaseFile &file)
{
    // Where a row breaks, the other cells of its page stand between the parts of a value; those
    // belong to one element of the document all the same.
    std::map<int, QString> elements;
    std::map<QString, QString>
        answers; // those that are longer than half a page have several fields
    QStringList printed{marksOnly(contentText(sheet))};
    for (const auto &page : sheet.pages) {
        for (const TextRun &run : page.runs)
            elements[run.node] += textOf(run);
        for (const InputField &input : page.inputs) {
            for (const ShapedLine &line : input.appearance->lines)
                answers[input.field.section(u'-', 0, 0)] += line.text;
        }
    }
    for (const auto &[field, text] : answers)
        printed.append(marksOnly(text));
    for (const auto &[node, text] : elements)
        printed.append(marksOnly(text));
    QStringList missing;
    for (const auto &[field, value] : valuesOf(file, sheet.sheet)) {
        const auto shows = [marks = marksOnly(value.value_or(QString()))](const QString &text) {
            return text.contains(marks);
        };
        if (std::none_of(printed.cbegin(), printed.cend(), shows))
            missing.append(field);
    }
    return missing;
}

} // namespace noticedesk::testing
