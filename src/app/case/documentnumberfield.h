// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/linefield.h"

namespace noticedesk
{

class Office;

/// A line for the number of a document that goes out. It begins as the office's numbers do, so that
/// the serial is left to type.
class DocumentNumberField final : public LineField
{
    Q_OBJECT

public:
    explicit DocumentNumberField(QWidget *parent = nullptr);

    /// Before a beginning is offered.
    void setOffice(const Office &office);

    /// Whether the beginning stands here as long as nothing else does; not where a document is
    /// recorded already.
    void offerBeginning(bool offered);
    /// The beginning alone is no number.
    QString value() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    bool holdsOnlyBeginning() const;
    void renewBeginning();

    const Office *m_office = nullptr;
    QString m_beginning;
    bool m_isOffered = false;
};

} // namespace noticedesk
