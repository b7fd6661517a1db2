// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace noticedesk
{

class FieldForm;
class LineField;

/// Asks before the backup of another store takes the place of this one: who means it types the
/// other store's name, as the command wants it, too.
class OtherStoreDialog final : public QDialog
{
    Q_OBJECT

public:
    OtherStoreDialog(const QString &question, const QString &otherStore, QWidget *parent);

    /// Refused, beside the field, as long as that is not the name.
    void accept() override;

private:
    QString m_otherStore;
    FieldForm *m_form;
    LineField *m_name;
};

} // namespace noticedesk
