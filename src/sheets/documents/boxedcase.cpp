// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/documents/boxedcase.h"

#include "domain/character.h"
#include "domain/fieldwalk.h"
#include "domain/text.h"
#include "sheets/forms/formfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString boxed(const QString &field, const QString &whole,
              const std::function<bool(char32_t)> &canDraw,
              std::vector<UndrawableCharacter> &replaced)
{
    return withReplaced(whole, [&](char32_t character) -> std::optional<QString> {
        if (isStorable(character) && canDraw(character))
            return std::nullopt;
        const UndrawableCharacter found{field, character};
        if (std::find(replaced.begin(), replaced.end(), found) == replaced.end())
            replaced.push_back(found);
        return u"□"_s;
    });
}

} // namespace

BoxedCase withBoxes(const CaseFile &file, const Form &form,
                    const std::function<bool(char32_t)> &canDraw)
{
    QStringList onSheet;
    for (const BlockFields &block : fieldsOfBlocks(form))
        onSheet += block.fields;
    BoxedCase result{file, {}};
    walkTexts(result.file, {}, [&](const QString &path, const Field &field, QString &text) {
        const qsizetype entry = path.endsWith(u']') ? path.lastIndexOf(u'[') : -1;
        if (field.place == FieldPlace::Printed &&
            onSheet.contains(entry < 0 ? path : path.left(entry)))
            text = boxed(path, text, canDraw, result.replaced);
    });
    return result;
}

} // namespace noticedesk
