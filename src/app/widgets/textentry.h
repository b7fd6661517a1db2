// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/flatlook.h"
#include "app/widgets/composition.h"
#include "app/widgets/fieldkeys.h"
#include "app/widgets/fieldtext.h"

#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QWidget>

namespace noticedesk
{

/// What Qt's fields of one and of many lines become alike here: what cannot be stored exactly never
/// enters them by an input method, and files dropped on them are left to the window.
template <class Edit, TakenText (*taking)(const QString &text)>
class TextEntry : public Edit, public ComposingField
{
public:
    explicit TextEntry(QWidget *parent)
        : Edit(parent), ComposingField(static_cast<QWidget &>(*this))
    {
    }

    /// A value that is frozen is shown flat, and can still be selected and copied.
    virtual void setReadOnly(bool readOnly)
    {
        Edit::setReadOnly(readOnly);
        if (readOnly)
            showFlat(*this);
        else
            showEditable(*this);
    }

protected:
    /// Says what became of a text from outside.
    virtual void tell(const TakenText &taken) = 0;

    bool event(QEvent *event) override
    {
        return endsHere(*event) || answersForKey(*event) || Edit::event(event);
    }

    void inputMethodEvent(QInputMethodEvent *event) override
    {
        if (this->isReadOnly()) {
            event->ignore();
            return;
        }
        const TakenText taken = takeComposed(*event, taking);
        Edit::inputMethodEvent(event);
        tell(taken);
    }

    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!leavesFiles(*event))
            Edit::dragEnterEvent(event);
    }

    void dragMoveEvent(QDragMoveEvent *event) override
    {
        if (!leavesFiles(*event))
            Edit::dragMoveEvent(event);
    }
};

} // namespace noticedesk
