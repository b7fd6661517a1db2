// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <exception>
#include <functional>

class QDialog;
class QWidget;

namespace noticedesk
{

class Error;

/// Tells the user what went wrong: the one place of the window where errors are caught. The box
/// does not stop the program; what was typed stays where it is.
class Prompt final : public QObject
{
    Q_OBJECT

public:
    /// Boxes appear above the window.
    explicit Prompt(QWidget *window);

    /// Tells what was thrown.
    void tell(const std::exception_ptr &error);
    /// Tells a sentence: what happened, and below it what it means and what to do.
    void tell(const QString &happened, const QString &meaning);
    /// Tells what was done, and below it what that means.
    void inform(const QString &done, const QString &meaning);
    /// Asks before something is lost, removed or replaced; the function is called if the user
    /// agrees. The button says what is done; Enter cancels, because it may have been meant for what
    /// was there before the box. Gives the box, which goes away by itself when it is answered, or
    /// when the context, who asks, has gone: then nothing is called.
    QDialog *ask(QObject *context, const QString &question, const QString &button,
                 const std::function<void()> &agreed);

Q_SIGNALS:
    /// A box was shown with this text.
    void shown(const QString &text);

private:
    QWidget *m_window;
};

/// The sentence of what was thrown, and where it happened.
QString sentenceOf(const std::exception_ptr &error);

} // namespace noticedesk
