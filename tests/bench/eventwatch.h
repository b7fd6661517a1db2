// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>
#include <vector>

namespace noticedesk
{

/// The longest time in which the event loop did not come round while somebody did something.
struct LongestGap
{
    QString doing;
    double milliseconds = 0;
    double worked = 0; ///< of these, what the thread itself computed; the rest it waited its turn
    QString event;     ///< the longest event in it: its receiver and its kind
};

/// An application that notes the gaps of its event loop: a timer that should come every two
/// milliseconds tells when it did not.
class EventWatch final : public QApplication
{
public:
    EventWatch(int &argumentCount, char **arguments);

    bool notify(QObject *receiver, QEvent *event) override;

    /// From now on gaps belong to this.
    void begin(const QString &doing);
    const std::vector<LongestGap> &gaps() const { return m_gaps; }

private:
    void beat();

    QTimer m_beat;
    double m_last = 0;
    double m_lastWorked = 0;
    int m_depth = 0;
    double m_longestEvent = 0;
    QString m_event;
    std::vector<LongestGap> m_gaps;
};

/// Lets events come until something holds; ends the program if it does not within a minute.
void letUntil(const std::function<bool()> &holds);
void letPass(int milliseconds);

/// How often a widget was painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget *widget);

    int count() const { return m_count; }
    /// Lets events come until the widget was painted once more.
    void letOneMore();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_count = 0;
};

} // namespace noticedesk
