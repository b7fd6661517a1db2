// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/composition.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

namespace noticedesk
{

namespace
{

/// Whether a key types a character: such a key that an input method lets through is not lost.
bool typesText(const QKeyEvent &event)
{
    const auto acting = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return (event.modifiers() & acting) == Qt::NoModifier && !event.text().isEmpty() &&
           event.text().front().isPrint();
}

} // namespace

void ComposingField::finishComposition()
{
    if (!isComposing())
        return;
    if (m_field.hasFocus())
        QGuiApplication::inputMethod()->commit();
    insertPreedit();
}

void ComposingField::insertPreedit()
{
    if (!isComposing())
        return;
    QInputMethodEvent commit;
    commit.setCommitString(m_preedit);
    QCoreApplication::sendEvent(&m_field, &commit);
    if (m_field.hasFocus())
        QGuiApplication::inputMethod()->reset();
}

bool ComposingField::endsHere(QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        m_preedit = static_cast<const QInputMethodEvent &>(event).preeditString();
    if (!isComposing())
        return false;

    switch (event.type()) {
    case QEvent::ShortcutOverride:
        event.accept();
        return true;
    case QEvent::KeyPress:
        event.accept();
        return !typesText(static_cast<const QKeyEvent &>(event));
    case QEvent::FocusAboutToChange:
        finishComposition();
        return false;
    case QEvent::FocusOut:
        insertPreedit();
        return false;
    default:
        return false;
    }
}

void commitComposition()
{
    QGuiApplication::inputMethod()->commit();
    if (auto *field = dynamic_cast<ComposingField *>(QApplication::focusWidget()))
        field->finishComposition();
}

} // namespace noticedesk
