// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "../store/newstore.h"
#include "app/frame/appearance.h"
#include "quiet.h"
#include "store/cases/caseimport.h"
#include "store/database/database.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSettings>
#include <QStatusBar>

namespace noticedesk::testing
{

namespace
{

constexpr int patience = 10'000; // ms
constexpr int strokesPerCharacter = 5;

bool isOfKeyboard(QChar character)
{
    return character.unicode() >= 0x20 && character.unicode() < 0x7f;
}

} // namespace

bool waitFor(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, patience);
}

WindowDriver::WindowDriver()
    : m_made(testServer().isEmpty() ? nullptr : std::make_unique<NewStore>(QString())),
      m_address(m_made ? m_made->place() : QString())
{
    prepare();
}

WindowDriver::WindowDriver(const QString &address) : m_address(address)
{
    prepare();
}

void WindowDriver::prepare()
{
    // Where a desk keeps what the server does not have yet.
    if (!m_address.isEmpty())
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("noticedesk-test"));
    QCoreApplication::setApplicationName(QStringLiteral("noticedesk-test"));
    QApplication::setQuitOnLastWindowClosed(false);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
    applyAppearance();
}

WindowDriver::~WindowDriver() = default;

bool WindowDriver::beginsToOpen()
{
    m_session = std::make_unique<Session>(storePath());
    m_session->begin({});
    waitFor([this] { return isOpen() || QApplication::activeModalWidget(); });
    return isOpen();
}

bool WindowDriver::begin(const QStringList &files)
{
    m_session = std::make_unique<Session>(storePath());
    m_session->begin(files);
    if (!waitFor([this] { return m_session->window() && m_session->window()->isVisible(); }))
        return false;
    window().activateWindow();
    return true;
}

bool WindowDriver::start(const QStringList &files)
{
    const bool isNew = m_address.isEmpty() && !QFileInfo::exists(storePath());
    if (!begin(files))
        return false;
    if (!isNew)
        return true;
    const QString welcome = QStringLiteral("firstStartDialog");
    if (!waitFor([&] { return find(welcome); }))
        return false;
    key(Qt::Key_Escape);
    return waitFor([&] { return !find(welcome); });
}

void WindowDriver::quit()
{
    window().close();
    QVERIFY(waitFor([this] { return !m_session->window(); }));
    m_session.reset();
}

bool WindowDriver::waitUntilQuiet()
{
    return testing::waitUntilQuiet(*m_session->store(), *m_session->window());
}

void WindowDriver::loseWindow()
{
    m_session.reset();
}

CaseTab &WindowDriver::caseTab()
{
    waitFor([this] { return tabs().currentCase(); });
    return *tabs().currentCase();
}

QWidget *WindowDriver::findWidget(const QString &name)
{
    QWidget *top = QApplication::activeModalWidget();
    if (!top)
        top = QApplication::activePopupWidget();
    if (!top)
        top = m_session->window();
    if (!top)
        return nullptr;
    if (top->objectName() == name)
        return top;
    for (QWidget *each : top->findChildren<QWidget *>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QWidget *WindowDriver::focused()
{
    activate();
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        widget = QApplication::activeModalWidget();
    return widget ? widget : m_session->window();
}

void WindowDriver::activate()
{
    // Where no window manager does it, the window is active again when a dialog has gone.
    if (QApplication::activeWindow() || !m_session->window())
        return;
    QWidget *dialog = QApplication::activeModalWidget();
    (dialog ? dialog : static_cast<QWidget *>(&window()))->activateWindow();
    // A display answers when it likes; until then keys go nowhere.
    constexpr int longest = 1000; // ms
    static_cast<void>(QTest::qWaitFor([] { return QApplication::activeWindow(); }, longest));
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keyStrokes;
    QTest::keyClick(focused(), key, modifiers);
    QCoreApplication::processEvents();
}

void WindowDriver::type(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u'\n') {
            key(Qt::Key_Return);
        } else if (isOfKeyboard(character)) {
            ++m_keyStrokes;
            QTest::keyClick(focused(), character.toLatin1());
        } else {
            const int units = character.isHighSurrogate() ? 2 : 1;
            QInputMethodEvent commit;
            commit.setCommitString(text.mid(at, units));
            QCoreApplication::sendEvent(focused(), &commit);
            at += units - 1;
            m_keyStrokes += strokesPerCharacter;
        }
    }
    QCoreApplication::processEvents();
}

void WindowDriver::typeInto(const QString &name, const QString &text)
{
    QWidget *field = findWidget(name);
    QVERIFY2(field, qPrintable(QStringLiteral("no ") + name));
    activate();
    field->setFocus(Qt::TabFocusReason);
    type(text);
}

bool WindowDriver::tabTo(const QString &name)
{
    constexpr int mostFields = 100;
    for (int field = 0; field < mostFields; ++field) {
        if (cursorIn() == name)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

QString WindowDriver::cursorIn()
{
    // The line edit of a date field has a name of its own, of which there are many.
    for (const QWidget *each = focused(); each; each = each->parentWidget()) {
        const QString name = each->objectName();
        if (!name.isEmpty() && !name.startsWith(QStringLiteral("qt_")) &&
            name != QStringLiteral("dateEdit"))
            return name;
    }
    return {};
}

bool WindowDriver::agreeToIssue()
{
    const QString dialog = QStringLiteral("issueDialog");
    if (!waitFor([&] { return find(dialog); }) || !tabTo(QStringLiteral("acceptButton")))
        return false;
    key(Qt::Key_Space);
    return waitFor([&] { return !find(dialog); });
}

std::optional<CaseRecord> WindowDriver::stored(CaseId id)
{
    const auto database = openDatabase(storePath(), Database::Access::ReadOnly);
    return CaseRecords(*database).find(id);
}

std::optional<CaseRecord> WindowDriver::lastStored()
{
    const auto database = openDatabase(storePath(), Database::Access::ReadOnly);
    CaseRecords records(*database);
    const auto all = records.all();
    return all.empty() ? std::nullopt : records.find(all.back());
}

void WindowDriver::add(const std::vector<CaseFile> &files)
{
    if (m_address.isEmpty() && !QFileInfo::exists(storePath()))
        putNewStore(storePath());
    const auto store = Store::openForWriting(storePath(), Author::ofProcess(),
                                             [] { return QDateTime::currentDateTimeUtc(); });
    auto next = files.begin();
    importCases(
        *store,
        [&]() -> std::optional<CaseFile> {
            return next == files.end() ? std::nullopt : std::optional(*next++);
        },
        [](const CaseRecord &) {});
}

QString WindowDriver::offered()
{
    const auto *sentence = find<QLabel>(QStringLiteral("offerLabel"));
    return sentence ? sentence->text() : QString();
}

QString WindowDriver::told()
{
    return window().statusBar()->currentMessage();
}

} // namespace noticedesk::testing
