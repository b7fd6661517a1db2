// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/linefield.h"
#include "app/widgets/textfield.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>

namespace noticedesk::testing
{

/// A line, a text, and a line after them.
struct ThreeFields
{
    QWidget window;
    LineField *line = new LineField(&window);
    TextField *text = new TextField(&window);
    LineField *after = new LineField(&window);

    ThreeFields()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(text);
        column->addWidget(after);
        column->addStretch();
        window.resize(500, 400);
    }
};

/// Through the clipboard, by its keys.
inline void pasteInto(QWidget *field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

/// Whether the field takes a drag of these data.
inline bool takesDrag(QWidget *target, const QMimeData &dragged)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(target, &enter);
    return enter.isAccepted();
}

/// Drags the data there and lets go.
inline void dropOn(QWidget *target, const QMimeData &dropped)
{
    takesDrag(target, dropped); // Qt drops where the drag entered
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
}

} // namespace noticedesk::testing
