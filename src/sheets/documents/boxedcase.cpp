// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/boxedcase.h"

#include "domain/character.h"
#include "domain/fieldwalk.h"
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
    QHash<QString, QString> texts;
    for (const PrintedText &printed : printedTexts(file)) {
        const qsizetype entry = printed.field.endsWith(u']') ? printed.field.lastIndexOf(u'[') : -1;
        if (!onSheet.contains(entry < 0 ? printed.field : printed.field.left(entry)))
            continue;
        const QString text = boxed(printed, canDraw, result.replaced);
        if (text != printed.text)
            texts.insert(printed.field, text);
    }
    if (!texts.isEmpty()) {
        walkTexts(result.file, {}, [&texts](const QString &path, const Field &, QString &text) {
            text = texts.value(path, text);
        });
    }
    return result;
}

} // namespace noticedesk
