// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/mainwindow.h"
#include "app/frame/session.h"
#include "store/cases/caserecords.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace noticedesk::testing
{

class NewStore;

/// A person at the desk: a real window on a store of its own, driven by keys and by the names of
/// its parts. What it waits for it waits for at most ten seconds.
class WindowDriver final
{
public:
    /// With a file of its own; where there is no store yet, one is made without any case. With a
    /// new store on the tests' server if there is one (testserver.h).
    WindowDriver();
    /// With a store on a server, which must be there.
    explicit WindowDriver(const QString &address);
    ~WindowDriver();

    QString storePath() const
    {
        return m_address.isEmpty() ? m_folder.filePath(QStringLiteral("desk.db")) : m_address;
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Starts the program; false if it shows something else than its window.
    bool beginsToOpen();
    /// Starts the program and leaves what it shows as it is.
    bool begin(const QStringList &files = {});
    /// Starts the program; the first-start dialog, if it appears, is answered with "later".
    bool start(const QStringList &files = {});
    /// Closes the window and waits until the session is over.
    void quit();
    /// Waits until all that was begun has come to its end (waitUntilQuiet()).
    bool waitUntilQuiet();
    /// As if the process had ended: nothing that is only in the window is kept.
    void loseWindow();

    /// False while the store is being opened, and after the window was closed.
    bool isOpen() const { return m_session && m_session->window(); }
    MainWindow &window() { return *m_session->window(); }
    StoreThreads *store() { return m_session->store(); }
    CaseTabs &tabs() { return window().tabs(); }
    /// The case in front; the test fails if none is.
    CaseTab &caseTab();

    /// The visible part of the window, or of a dialog above it, with this name; null if there is
    /// none.
    template <class Widget = QWidget>
    Widget *find(const QString &name)
    {
        return qobject_cast<Widget *>(findWidget(name));
    }

    /// The window has the keyboard again, as a window manager does it when a dialog has gone.
    void activate();
    /// A key where the cursor is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A key of the keyboard's main block with Control.
    void control(Qt::Key key) { this->key(key, Qt::ControlModifier); }
    /// Types where the cursor is: characters of the keyboard as keys, others as an input method
    /// commits them. Line ends are the Enter key.
    void type(const QString &text);
    /// Puts the cursor into a part by its name, and types there.
    void typeInto(const QString &name, const QString &text);
    /// Moves on with Tab until the cursor is in the part with this name.
    bool tabTo(const QString &name);
    /// The name of what has the cursor: of it or of the named part around it.
    QString cursorIn();

    /// Agrees to what issuing shows, with the warnings that are shown with it.
    bool agreeToIssue();

    /// How many keys were pressed; a character that an input method commits counts as five, which
    /// is what phonetic input of a rare character takes.
    int keyStrokes() const { return m_keyStrokes; }

    /// What the store holds of a case now, read past the window.
    std::optional<CaseRecord> stored(CaseId id);
    /// The only case of the store, or the last that was added.
    std::optional<CaseRecord> lastStored();
    /// Adds cases to the store past the window, which must not be open if that is a file.
    void add(const std::vector<CaseFile> &files);

    /// The sentence in the status line.
    QString told();
    /// The sentence of what was done and what is offered next.
    QString offered();

private:
    void prepare();
    QWidget *findWidget(const QString &name);
    QWidget *focused();

    QTemporaryDir m_folder;
    std::unique_ptr<NewStore> m_made;
    QString m_address; ///< empty: a file
    std::unique_ptr<Session> m_session;
    int m_keyStrokes = 0;
};

/// Waits until something holds; false if it does not within ten seconds.
bool waitFor(const std::function<bool()> &holds);

} // namespace noticedesk::testing
