// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/previewview.h"
#include "windowdriver.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QScreen>

#include <cstdio>

namespace noticedesk::testing
{

inline constexpr int settling = 400;    // ms, for what comes from threads
inline constexpr int patience = 60'000; // ms, also for a stack of scans on a busy machine

/// Waits until something holds; a picture of anything else would be of no use.
inline void await(const char *what, const std::function<bool()> &holds)
{
    if (QTest::qWaitFor(holds, patience))
        return;
    std::fprintf(stderr, "%s did not come\n", what);
    std::exit(3);
}

/// The visible part with this name, as soon as there is one.
template <class Widget = QWidget>
Widget &part(WindowDriver &desk, const QString &name)
{
    await(qPrintable(name), [&] { return desk.find<Widget>(name) != nullptr; });
    return *desk.find<Widget>(name);
}

/// Takes pictures of the window and of what is above it.
class Photographer final
{
public:
    Photographer(WindowDriver &desk, const QString &folder) : m_desk(desk), m_folder(folder) {}

    /// The window and what is above it, as the screen shows them.
    void take(const QString &name) { takeOf(m_desk.window(), name); }

    void takeOf(const QWidget &widget, const QString &name)
    {
        QTest::qWait(settling);
        const QRect place = widget.geometry();
        const QPixmap picture = m_desk.window().screen()->grabWindow(0, place.x(), place.y(),
                                                                     place.width(), place.height());
        if (!picture.save(m_folder.filePath(name + QStringLiteral(".png")))) {
            std::fprintf(stderr, "%s cannot be written\n", qUtf8Printable(name));
            std::exit(3);
        }
    }

    /// The same, when the preview of the case in front shows it.
    void takeCase(const QString &name)
    {
        const auto *preview = m_desk.find<PreviewView>(QStringLiteral("previewView"));
        await("the preview", [preview] { return !preview || preview->pageCount() > 0; });
        QTest::qWait(2 * settling);
        take(name);
    }

    void takeDialog(const QString &name)
    {
        await("a dialog", [] { return QApplication::activeModalWidget() != nullptr; });
        takeOf(*QApplication::activeModalWidget(), name);
        closeDialog();
        if (QApplication::activeModalWidget()) {
            // One into which something was typed says so and closes the second time.
            takeOf(*QApplication::activeModalWidget(), name + QStringLiteral("-typed"));
            closeDialog();
        }
        await("the window", [] { return QApplication::activeModalWidget() == nullptr; });
        QTest::qWait(settling);
    }

private:
    static void closeDialog()
    {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    }

    WindowDriver &m_desk;
    QDir m_folder;
};

} // namespace noticedesk::testing
