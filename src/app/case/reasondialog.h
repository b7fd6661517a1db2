// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

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
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &explanation, const QString &button,
                 QDate today, const std::shared_ptr<const OfficeCalendar> &calendar,
                 QWidget *parent);

    /// From now on a reason must be given as well.
    void askForReason();
    /// The same where the day is no question, as in corrections.
    void askOnlyForReason();
    /// What is asked for here, as findings name it: withdrawal, calls[2].
    void askAbout(const QString &path) { m_path = path; }

    std::optional<QDate> day() const;
    QString reason() const;
    void setReason(const QString &reason) const;

    /// Tells the decision; the dialog stays until it is carried out, so that nothing that was
    /// typed is lost when it is refused.
    void accept() override;
    /// Whoever has typed something leaves it by closing twice.
    void reject() override;
    void refuse(const QString &sentence) const;
    /// Puts the findings beside their fields and the cursor into the first of them. False if the
    /// first belongs to no field here; nothing is shown then.
    bool refuse(const std::vector<Finding> &findings);

Q_SIGNALS:
    void decided();
    /// What was typed does not do; the sentence stands beside its field.
    void refused(const noticedesk::Finding &finding);

protected:
    /// What each dialog of this kind has, wherever it is laid out.
    struct Parts
    {
        PlainLabel *explanation;
        FieldForm *form;
        RocDateField *day;
        TextField *reason;
        PlainLabel *remark;
        QDialogButtonBox *buttons;
    };

    explicit ReasonDialog(QWidget *parent) : QDialog(parent) {}
    void begin(const Parts &parts, const QString &title, const QString &explanation,
               const QString &button, QDate today,
               const std::shared_ptr<const OfficeCalendar> &calendar);

    FieldForm &form() const { return *m_parts.form; }
    RocDateField &dayField() const { return *m_parts.day; }
    /// Puts the sentence beside a field, and the cursor into it.
    void remark(const QString &field, const QString &sentence);

private:
    Parts m_parts{};
    bool m_asksForReason = false;
    bool m_isTyped = false; ///< since somebody last wanted to close
    QString m_path;
};

} // namespace noticedesk
