// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordform.h"

#include "app/widgets/fieldbinder.h"
#include "app/widgets/linefield.h"

namespace noticedesk
{

RecordForm::RecordForm(QWidget *parent) : FieldForm(parent)
{
    connect(&binder(), &FieldBinder::edited, this, &RecordForm::edited);
}

RecordTexts RecordForm::texts() const
{
    RecordTexts texts = m_texts;
    const FieldValues values = binder().values();
    for (auto value = values.begin(); value != values.end(); ++value)
        texts.insert(value.key(), value->toString());
    return texts;
}

void RecordForm::setTexts(const RecordTexts &texts)
{
    const RecordTexts before = this->texts();
    m_texts = texts;
    const QStringList keys = binder().paths();
    for (const QString &key : keys) {
        if (before.value(key) != texts.value(key)) {
            binder().show(key, texts.value(key));
            if (auto *line = qobject_cast<LineField *>(binder().fieldAt(key)))
                line->setCursorPosition(0);
        }
        showRemark(key, {});
    }
    showFindings({});
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    binder().setReadOnly(readOnly);
    for (const QString &key : std::as_const(m_frozen))
        binder().setReadOnly(key, true);
}

void RecordForm::setFrozen(const QString &key, bool frozen)
{
    if (frozen)
        m_frozen.insert(key);
    else
        m_frozen.remove(key);
    setReadOnly(m_readOnly);
}

QWidget *RecordForm::firstEditable() const
{
    const QStringList keys = binder().paths();
    for (const QString &key : keys) {
        if (!m_readOnly && !m_frozen.contains(key))
            return binder().fieldAt(key);
    }
    return nullptr;
}

} // namespace noticedesk

#include "recordform.moc"
