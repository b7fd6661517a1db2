// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../store/newstore.h"
#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "keystrokes.h"
#include "quiet.h"
#include "store/cases/casewriter.h"
#include "store/directory/directoryactions.h"
#include "store/directory/directoryrecords.h"

#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

namespace noticedesk::testing
{

/// For a desk that has one contact window.
inline void addContactWindow(Store &store)
{
    Change change(store, QStringLiteral("save contact window"));
    DirectoryRecords<ContactWindow>(store.database())
        .add(change,
             {QStringLiteral("企劃處"), QStringLiteral("王小明"), QStringLiteral("02-1"), {}});
    change.commit();
}

/// A desk with a store of its own, for tests of pages that work with one: a file, or on the tests'
/// server if there is one (testserver.h).
class DirectoryDesk final
{
public:
    explicit DirectoryDesk(const std::function<void(Store &)> &prepare = {})
    {
        if (prepare)
            prepare(*open());
        threads.emplace(path());
        office.emplace(*threads);
        desk.emplace(Desk{*threads, *office, nullptr, *prompt});
        begin();
    }

    /// Pages end before what they work with.
    ~DirectoryDesk() { qDeleteAll(window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); }
    DirectoryDesk(const DirectoryDesk &) = delete;
    DirectoryDesk &operator=(const DirectoryDesk &) = delete;

    /// The store's place.
    const QString &path() const { return store.place(); }
    /// Of a file beside it.
    QString path(const QString &name) const { return folder.filePath(name); }
    /// A second way into the store, as another process has it.
    std::unique_ptr<Store> open() const
    {
        return Store::openForWriting(path(), Author::ofProcess(),
                                     [] { return QDateTime::currentDateTimeUtc(); });
    }
    std::unique_ptr<Database> reading() const
    {
        return openDatabase(path(), Database::Access::ReadOnly);
    }

    /// Does something in the writing thread, as another page would, and waits for it.
    void write(const std::function<void(Store &)> &work)
    {
        bool done = false;
        threads->write(&window, work, [&done] { done = true; });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }
    /// Waits until all that was begun has come to its end.
    bool waitUntilQuiet() { return testing::waitUntilQuiet(*threads, window); }
    /// Opens the store; so it is after the constructor.
    void begin()
    {
        bool opened = false;
        threads->open(&window, [&opened] { opened = true; }, {});
        QVERIFY(QTest::qWaitFor([&opened] { return opened; }));
        office->renew();
    }
    /// The same desk in a window that can only read, because another process writes.
    void beginReadOnly()
    {
        desk.reset();
        office.reset();
        threads.reset();
        other = open();
        threads.emplace(path());
        office.emplace(*threads);
        desk.emplace(Desk{*threads, *office, nullptr, *prompt});
        begin();
    }

    template <class Page>
    Page &show()
    {
        auto *page = new Page(*desk, &window);
        window.resize(1100, 700);
        page->resize(window.size());
        showActive(window);
        return *page;
    }
    /// Agrees to what is asked.
    void agree()
    {
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = window.findChild<QPushButton *>(QStringLiteral("agreeButton"))));
        asked = button->window()->property("text").toString();
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QTemporaryDir folder;
    NewStore store{folder.filePath(QStringLiteral("office.db"))};
    QWidget window;
    Prompt *prompt = new Prompt(&window);
    std::unique_ptr<Store> other;
    std::optional<StoreThreads> threads;
    std::optional<Office> office;
    std::optional<Desk> desk;
    QString asked; ///< the text of the last question
};

/// What a list shows in a row.
inline QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace noticedesk::testing
