// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/boxedcase.h"

#include "domain/casedescription.h"
#include "domain/character.h"
#include "domain/rules/printedtext.h"
#include "domain/text.h"
#include "sheets/forms/formfields.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using Replacements = QHash<QString, QString>;

/// A visitor for describe() that puts other texts into the fields with these paths.
class TextReplacer final
{
public:
    TextReplacer(const Replacements &texts, const QString &path) : m_texts(texts), m_path(path) {}

    template <class Value>
    void always(std::string_view key, Value &value)
    {
        const QString name = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
        replace(m_path.isEmpty() ? name : m_path + u'.' + name, value);
    }
    template <class Value>
    void whenRecorded(std::string_view key, Value &value)
    {
        always(key, value);
    }
    template <class Value>
    void required(std::string_view key, Value &value)
    {
        always(key, value);
    }
    void number(std::string_view, int &, WholeNumber) {}
    void outcome(std::string_view, Outcome &) {}
    void schema(std::string_view, CaseFile &) {}

private:
    const Replacements &m_texts;
    QString m_path;

    void replace(const QString &path, QString &text)
    {
        const auto other = m_texts.constFind(path);
        if (other != m_texts.constEnd())
            text = *other;
    }
    template <class Value>
    void replace(const QString &path, std::optional<Value> &value)
    {
        if (value)
            replace(path, *value);
    }
    template <class List>
    void replaceEntries(const QString &path, List &list)
    {
        qsizetype index = 0;
        for (auto &entry : list)
            replace(u"%1[%2]"_s.arg(path, QString::number(index++)), entry);
    }
    void replace(const QString &path, QStringList &list) { replaceEntries(path, list); }
    template <class Entry>
    void replace(const QString &path, std::vector<Entry> &list)
    {
        replaceEntries(path, list);
    }
    template <class Value>
    void replace(const QString &path, Value &value)
    {
        if constexpr (requires(TextReplacer part) { describe(part, value); }) {
            TextReplacer part(m_texts, path);
            describe(part, value);
        }
    }
};

bool mayStand(char32_t character, const std::function<bool(char32_t)> &canDraw)
{
    return isStorable(character) && canDraw(character);
}

QString boxed(const PrintedText &printed, const std::function<bool(char32_t)> &canDraw,
              std::vector<UndrawableCharacter> &replaced)
{
    QString text;
    for (qsizetype position = 0; position < printed.text.size();) {
        const char32_t character = characterAt(printed.text, position);
        const qsizetype units = unitsOf(character);
        if (mayStand(character, canDraw)) {
            text += QStringView(printed.text).mid(position, units);
        } else {
            text += u'□';
            const UndrawableCharacter found{printed.field, character};
            if (std::find(replaced.begin(), replaced.end(), found) == replaced.end())
                replaced.push_back(found);
        }
        position += units;
    }
    return text;
}

} // namespace

BoxedCase withBoxes(const CaseFile &file, const Form &form,
                    const std::function<bool(char32_t)> &canDraw)
{
    QStringList onSheet;
    for (const BlockFields &block : fieldsOfBlocks(form))
        onSheet += block.fields;
    BoxedCase result{file, {}};
    Replacements texts;
    for (const PrintedText &printed : printedTexts(file)) {
        const qsizetype entry = printed.field.endsWith(u']') ? printed.field.lastIndexOf(u'[') : -1;
        if (!onSheet.contains(entry < 0 ? printed.field : printed.field.left(entry)))
            continue;
        const QString text = boxed(printed, canDraw, result.replaced);
        if (text != printed.text)
            texts.insert(printed.field, text);
    }
    if (!texts.isEmpty()) {
        TextReplacer replacer(texts, {});
        describe(replacer, result.file);
    }
    return result;
}

} // namespace noticedesk
