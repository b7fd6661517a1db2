// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordtexts.h"
#include "app/widgets/fieldform.h"

#include <QSet>

namespace noticedesk
{

/// The fields of one record, each under the key that it has in the record.
class RecordForm final : public FieldForm
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    /// What the fields hold, and what the record has beside them.
    RecordTexts texts() const;
    void setTexts(const RecordTexts &texts);
    void setReadOnly(bool readOnly);
    /// A field that is frozen whatever the others are.
    void setFrozen(const QString &key, bool frozen);
    /// Where somebody begins to type: the first field that is not frozen; null if all are.
    QWidget *firstEditable() const;

Q_SIGNALS:
    /// Somebody has typed.
    void edited();

private:
    RecordTexts m_texts;
    QSet<QString> m_frozen;
    bool m_readOnly = false;
};

} // namespace noticedesk
