// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/pagecontent.h"

#include "sheets/pdf/textoperators.h"

namespace noticedesk
{

namespace
{

void appendNumbers(QByteArray &out, std::initializer_list<double> numbers)
{
    for (const double number : numbers) {
        appendPdfNumber(out, number);
        out += ' ';
    }
}

class PageDrawing final
{
public:
    PageDrawing(double height, DocumentFonts &fonts)
        : m_height(height), m_text(m_out, height, fonts)
    {
    }

    PageContent draw(const Page &page)
    {
        m_out = "/Artifact BMC\n";
        draw(page.fills);
        for (const Rule &rule : page.rules)
            draw(rule);
        for (const Frame &frame : page.frames)
            draw(frame);
        for (const CodeMark &code : page.codes)
            draw(code);
        m_out += "EMC\nBT\n";
        drawRuns(page.runs);
        m_out += "ET\n";
        return {std::move(m_out), std::move(m_markedNodes)};
    }

private:
    double m_height;
    QByteArray m_out;
    std::vector<int> m_markedNodes;
    double m_lineWidth = 1;
    bool m_dashed = false;
    TextOperators m_text;

    void draw(const std::vector<Fill> &fills)
    {
        for (const Fill &fill : fills) {
            constexpr double most = 255;
            for (const int shift : {16, 8, 0})
                appendNumbers(m_out, {((fill.colour >> shift) & 0xFFU) / most});
            m_out += "rg ";
            appendNumbers(m_out, {fill.rect.x(), m_height - fill.rect.bottom(), fill.rect.width(),
                                  fill.rect.height()});
            m_out += "re f\n";
        }
        if (!fills.empty())
            m_out += "0 g\n";
    }

    void draw(const Rule &rule)
    {
        setPen(rule.width, rule.dashed);
        appendNumbers(m_out, {rule.from.x(), m_height - rule.from.y()});
        m_out += "m ";
        appendNumbers(m_out, {rule.to.x(), m_height - rule.to.y()});
        m_out += "l S\n";
    }

    void draw(const Frame &frame)
    {
        setPen(frame.width, false);
        appendNumbers(m_out, {frame.rect.x(), m_height - frame.rect.bottom(), frame.rect.width(),
                              frame.rect.height()});
        m_out += "re S\n";
    }

    void setPen(double width, bool dashed)
    {
        if (width != m_lineWidth) {
            appendNumbers(m_out, {width});
            m_out += "w ";
            m_lineWidth = width;
        }
        if (dashed != m_dashed) {
            m_out += dashed ? "[2 2]0 d " : "[]0 d ";
            m_dashed = dashed;
        }
    }

    /// The modules as a mask of one bit each, written in hexadecimal so that no byte of it can be
    /// taken for the image's end.
    void draw(const CodeMark &code)
    {
        const QByteArray size = QByteArray::number(code.code.size);
        m_out += "q ";
        appendNumbers(m_out, {code.rect.width(), 0, 0, code.rect.height(), code.rect.x(),
                              m_height - code.rect.bottom()});
        m_out += "cm BI/W " + size + "/H " + size + "/BPC 1/IM true/D[1 0]/F/AHx ID " +
                 code.code.rows.toHex() + "> EI Q\n";
    }

    void drawRuns(const std::vector<TextRun> &runs)
    {
        constexpr int nothing = -2;
        int open = nothing;
        for (const TextRun &run : runs) {
            if (run.node != open) {
                if (open != nothing)
                    m_out += "EMC\n";
                begin(run.node);
                open = run.node;
            }
            m_text.show(run);
        }
        if (open != nothing)
            m_out += "EMC\n";
    }

    void begin(int node)
    {
        if (node < 0) {
            m_out += "/Artifact BMC\n";
            return;
        }
        m_out += "/P<</MCID " + QByteArray::number(m_markedNodes.size()) + ">>BDC\n";
        m_markedNodes.push_back(node);
    }
};

} // namespace

PageContent drawPage(const Page &page, double pageHeight, DocumentFonts &fonts)
{
    return PageDrawing(pageHeight, fonts).draw(page);
}

QByteArray drawInputText(const InputField &input, DocumentFonts &fonts)
{
    QByteArray out("0.6 G 0.5 w 0.25 0.25 ");
    appendNumbers(out, {input.rect.width() - 0.5, input.rect.height() - 0.5});
    out += "re S\n/Tx BMC q 0 0 ";
    appendNumbers(out, {input.rect.width(), input.rect.height()});
    out += "re W n BT\n";
    TextOperators text(out, input.rect.height(), fonts);
    double baseLine = inputBaseLine(input);
    for (std::size_t at = 0; at < input.appearance->lines.size(); ++at) {
        text.show(inputLine(input, at, {inputFieldPadding, baseLine}));
        baseLine += input.lineHeight;
    }
    return out + "ET Q EMC\n";
}

} // namespace noticedesk
