// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordtexts.h"

#include "app/widgets/fieldbinder.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"

namespace noticedesk
{

RecordTexts textsIn(const FieldForm &form)
{
    RecordTexts texts;
    const FieldValues values = form.binder().values();
    for (auto value = values.begin(); value != values.end(); ++value)
        texts.insert(value.key(), value->toString());
    return texts;
}

void showTexts(FieldForm &form, const RecordTexts &texts)
{
    const RecordTexts before = textsIn(form);
    for (auto field = before.begin(); field != before.end(); ++field) {
        const QString text = texts.value(field.key());
        if (text != field.value()) {
            form.binder().show(field.key(), text);
            if (auto *line = qobject_cast<LineField *>(form.binder().fieldAt(field.key())))
                line->setCursorPosition(0);
        }
        form.showRemark(field.key(), {});
    }
    form.showFindings({});
}

} // namespace noticedesk
