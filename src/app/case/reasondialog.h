// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

#include <memory>
#include <optional>

class QDialogButtonBox;

namespace noticedesk
{

class FieldForm;
class OfficeCalendar;
class PlainLabel;
class RocDateField;
class TextField;

/// Asks on which day something happened and, if it needs one, for the reason.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                 QDate today, const std::shared_ptr<const OfficeCalendar> &calendar,
                 QWidget *parent);

    /// From now on a reason must be given as well.
    void askForReason();

    std::optional<QDate> day() const;
    QString reason() const;

    /// Tells the decision; the dialog stays until it is carried out, so that nothing that was
    /// typed is lost when it is refused.
    void accept() override;
    void refuse(const QString &sentence);

Q_SIGNALS:
    void decided();

private:
    void remark(const QString &field, const QString &sentence);

    RocDateField *m_day;
    TextField *m_reason = nullptr;
    PlainLabel *m_remark;
    FieldForm *m_form;
};

} // namespace noticedesk
