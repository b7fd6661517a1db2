// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/prompt.h"

#include "app/text/plaintext.h"
#include "domain/error.h"
#include "domain/tr.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QMessageBox *plainBox(QWidget *window, QMessageBox::Icon icon, const QString &text)
{
    auto *box = new QMessageBox(icon, noticedesk::tr("Improvement notices"), {},
                                QMessageBox::NoButton, window);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace

QString sentenceOf(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Error &known) {
        return known.where().isEmpty() ? known.message()
                                       : known.message() + u"\n"_s + known.where();
    } catch (const std::bad_alloc &) {
        return noticedesk::tr("there is not enough memory");
    } catch (const std::exception &unknown) {
        return QString::fromLocal8Bit(unknown.what());
    }
}

Prompt::Prompt(QWidget *window) : QObject(window), m_window(window) {}

void Prompt::tell(const std::exception_ptr &error)
{
    tell(sentenceOf(error),
         noticedesk::tr("Nothing was changed by this. What you typed is still there; try "
                        "again when the cause is gone."));
}

void Prompt::tell(const QString &happened, const QString &meaning)
{
    QMessageBox *box = plainBox(m_window, QMessageBox::Warning, happened + u"\n\n"_s + meaning);
    box->setObjectName(u"errorBox"_s);
    box->addButton(QMessageBox::Ok);
    box->open();
    Q_EMIT shown(box->text());
}

void Prompt::inform(const QString &done, const QString &meaning)
{
    QMessageBox *box =
        plainBox(m_window, QMessageBox::Information, u"✓ "_s + done + u"\n\n"_s + meaning);
    box->setObjectName(u"doneBox"_s);
    box->addButton(QMessageBox::Ok);
    box->open();
    Q_EMIT shown(box->text());
}

QDialog *Prompt::ask(QObject *context, const QString &question, const QString &button,
                     const std::function<void()> &agreed)
{
    QMessageBox *box = plainBox(m_window, QMessageBox::Question, question);
    box->setObjectName(u"questionBox"_s);
    QPushButton *yes = box->addButton(withoutMnemonics(button), QMessageBox::AcceptRole);
    yes->setObjectName(u"agreeButton"_s);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(cancel);
    box->setDefaultButton(cancel);
    connect(yes, &QPushButton::clicked, context, agreed);
    connect(context, &QObject::destroyed, box, &QDialog::close);
    box->open();
    return box;
}

} // namespace noticedesk

#include "prompt.moc"
