// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdf/formfonts.h"

#include "sheets/typesetting/quarterspaces.h"

#include <libdeflate.h>
#include <set>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Collects the words that a form prints whatever the case is.
class FormWords final
{
public:
    explicit FormWords(const Form &form)
    {
        m_words = form.name + u"0123456789/年月日案號第版頁，共 （續）"_s + form.usualWords;
        for (const FormPart &part : form.parts)
            std::visit([this](const auto &known) { add(known); }, part);
    }

    const QString &words() const { return m_words; }

private:
    QString m_words;

    void add(const FormTitle &title) { add(title.content); }
    void add(const FormLine &line)
    {
        m_words += line.label;
        add(line.words);
    }
    void add(const FormSection &section)
    {
        m_words += section.title + u"一二三四五六七八九十、()"_s;
        for (const FormSection::Item &item : section.items)
            add(item.content);
    }
    void add(const FormGrid &grid)
    {
        for (const FormBox &box : grid.boxes) {
            for (const FormLine &line : box.lines)
                add(line);
        }
    }
    void add(const FormParagraph &paragraph) { add(paragraph.content); }
    void add(const std::vector<FormInline> &content)
    {
        for (const FormInline &part : content) {
            if (const FormText *text = std::get_if<FormText>(&part))
                m_words += text->text;
            else if (const auto &unticked = std::get<FormField>(part).unticked)
                m_words += *unticked;
        }
    }
    void add(const FormNote &note) { m_words += note.title + u"- "_s + note.items.join(QString()); }
    void add(const FormTable &table)
    {
        for (const auto &row : table.rows) {
            if (const FormBand *band = std::get_if<FormBand>(&row)) {
                m_words += band->text;
                continue;
            }
            for (const FormCell &cell : std::get<FormRow>(row).cells) {
                for (const FormBlock &block : cell.blocks)
                    std::visit([this](const auto &known) { add(known); }, block);
            }
        }
    }
    void add(const FormChoice &choice)
    {
        m_words += u"☐☑"_s;
        for (const FormChoice::Option &option : choice.options)
            add(option.content);
    }
    void add(const FormAnswerLine &line)
    {
        for (const auto &part : line.content) {
            if (const FormText *text = std::get_if<FormText>(&part))
                m_words += text->text;
        }
    }
    void add(const FormList &) { m_words += u". "_s; }
    void add(const FormAnswerList &) {}
    void add(const FormAnswer &) {}
    void add(const FormSpace &) {}
};

/// What else the bytes of a program depend on. To be counted up when they change.
const QByteArray &makersMark()
{
    static const QByteArray mark =
        QByteArray("3|") + LIBDEFLATE_VERSION_STRING + '|' + qVersion() + '|';
    return mark;
}

FontProgram programOf(const FontSubset &codes, const FontCache &cache)
{
    const QByteArray key = makersMark() + codes.mark();
    if (auto kept = FontProgram::fromBytes(cache.read(key)))
        return *std::move(kept);
    // Made once and written into thousands of files, so it may take its time.
    Deflater thorough(12);
    FontProgram program(codes, thorough);
    cache.write(key, program.toBytes());
    return program;
}

} // namespace

std::shared_ptr<const FormFont> FormFonts::fontFor(const std::vector<const Form *> &forms)
{
    const std::lock_guard lock(m_mutex);
    auto &made = m_made[forms];
    if (!made) {
        std::set<char32_t> characters;
        for (const Form *form : forms) {
            for (const char32_t character : FormWords(*form).words().toUcs4())
                characters.insert(character);
        }
        FontSubset codes(m_fonts->face(0));
        for (const char32_t character : characters) {
            if (const auto glyph = codes.face().glyph(character))
                codes.codeOf(*glyph, character);
        }
        // Dates are in every document, and each figure stands beside a Chinese character.
        for (const char32_t character : U"0123456789年月日") {
            const auto glyph = codes.face().glyph(character);
            if (glyph && characters.contains(character))
                codes.codeOf(*glyph, character, static_cast<int>(quarterSpace * 1000));
        }
        FontProgram program = programOf(codes, m_cache);
        made = std::make_shared<const FormFont>(FormFont{std::move(codes), std::move(program)});
    }
    return made;
}

} // namespace noticedesk
