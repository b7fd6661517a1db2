// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datetyping.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <optional>

class QKeyEvent;
class QLineEdit;

namespace Ui
{
class RocDateField;
}

namespace noticedesk
{

class OfficeCalendar;

/// A field for a date in the ROC calendar: it understands what readDate() does, says beside it at
/// once what it understood, and has a calendar to choose from (F4, Alt+Down). Up and Down go a day
/// forward and back, with Shift to the next and previous working day, Page Up and Down a month.
/// When the focus leaves or Enter is pressed, what was understood is written out: 115/11/22. Where
/// there is no such day, the weekday is wrong or the year may be of two centuries, Enter, Alt+Down
/// and a button take the nearest; for the other century there is a button too.
class RocDateField final : public QWidget
{
    Q_OBJECT

public:
    explicit RocDateField(QWidget *parent = nullptr);
    ~RocDateField() override;

    /// The date that is typed; nothing if the field is blank, not understood or the day impossible.
    std::optional<QDate> date() const;
    QString typedText() const;
    bool isBlank() const { return m_reading.kind == DateReading::Kind::Blank; }
    /// Whether date() has a value.
    bool isUnderstood() const { return m_reading.kind == DateReading::Kind::Understood; }

    void setDate(std::optional<QDate> date);
    /// Text as it was typed once; half a date is one too.
    void setTypedText(const QString &text);

    /// The calendar that knows the days off; not null. At first no year is known.
    void setCalendar(std::shared_ptr<const OfficeCalendar> calendar);
    /// At first the day on which the field was made.
    void setToday(QDate today);
    /// The day from which +7 counts; today if there is none.
    void setBase(std::optional<QDate> base);
    void setReadOnly(bool readOnly);
    /// Leaves out what stands beside the field, where there is no room for it.
    void setCaptionVisible(bool visible);
    /// Names the field for screen readers; its line edit carries the same name.
    void setAccessibleName(const QString &name);

    /// With room for what is said of a day of which all is known.
    QSize sizeHint() const override;
    QLineEdit *lineEdit() const;
    /// What stands beside the field.
    QString caption() const;

Q_SIGNALS:
    /// The user changed the text, by typing, by a key, by the calendar or by leaving shorthand.
    void edited();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    void read();
    void showReading();
    /// Whether the text has a day that must be taken before it counts.
    bool isOffered() const;
    bool takeKey(const QKeyEvent &event);
    /// Puts a date in as if it were typed, so that it can be undone.
    void typeDate(QDate date);
    void writeOut();
    void step(const QKeyEvent &event);
    void openCalendar();
    void passNameOn();

    std::unique_ptr<Ui::RocDateField> m_ui;
    std::shared_ptr<const OfficeCalendar> m_calendar;
    QDate m_today;
    std::optional<QDate> m_base;
    DateReading m_reading;
    QString m_notice; ///< what was said about a refused text
};

} // namespace noticedesk
