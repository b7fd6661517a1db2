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
    // Some input methods hand the text over when told to commit, some (fcitx) when reset, and some
    // never do. So the field comes last, and only if none did: else the text would stand twice.
    const QString composed = m_preedit;
    m_committed = false;
    if (m_field.hasFocus()) {
        QGuiApplication::inputMethod()->commit();
        QGuiApplication::inputMethod()->reset();
    }
    if (m_committed)
        return;
    QInputMethodEvent commit;
    commit.setCommitString(composed);
    QCoreApplication::sendEvent(&m_field, &commit);
}

bool ComposingField::endsHere(QEvent &event)
{
    if (event.type() == QEvent::InputMethod) {
        const auto &composition = static_cast<const QInputMethodEvent &>(event);
        m_preedit = composition.preeditString();
        m_committed = m_committed || !composition.commitString().isEmpty();
    }
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
    case QEvent::FocusOut: // alone when a menu opens
        finishComposition();
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
