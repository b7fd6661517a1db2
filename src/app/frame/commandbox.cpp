// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/commandbox.h"

#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/frame/commands.h"
#include "app/text/plaintext.h"
#include "app/text/stepnames.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/search/searchwords.h"
#include "ui_commandbox.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int mostFoundCases = 12;
constexpr int pauseBeforeSearch = 60; // ms
constexpr int caseRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;
constexpr int wordsRole = Qt::UserRole + 2;

} // namespace

CommandBox::CommandBox(StoreThreads &store, const Commands &commands, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::CommandBox>()),
      m_store(store),
      m_commands(commands)
{
    m_ui->setupUi(this);
    m_ui->searchEdit->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeSearch);
    connect(&m_soon, &QTimer::timeout, this, &CommandBox::find);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this] {
        m_chooseWhenFound = false;
        m_soon.start();
    });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &CommandBox::chooseFound);
    connect(m_ui->foundList, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (item->flags() & Qt::ItemIsEnabled)
            choose();
    });
}

CommandBox::~CommandBox() = default;

void CommandBox::ask()
{
    m_ui->searchEdit->selectAll();
    m_ui->searchEdit->setFocus();
    m_chooseWhenFound = false;
    find();
    open();
}

bool CommandBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress ||
        m_ui->searchEdit->isComposing())
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp &&
        key != Qt::Key_PageDown)
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_ui->foundList, event);
    return true;
}

void CommandBox::find()
{
    const QString typed = m_ui->searchEdit->text();
    const quint64 asked = ++m_asked;
    m_store.read(
        this,
        [words = searchWords(typed)](Database &database) {
            return CaseSearch(database).page(words, {}, mostFoundCases);
        },
        [this, typed, asked](const std::vector<FoundCase> &cases) {
            showAnswer(asked, typed, cases, {});
        },
        [this, typed, asked](const std::exception_ptr &error) {
            showAnswer(asked, typed, {}, sentenceOf(error));
        });
}

void CommandBox::showAnswer(quint64 asked, const QString &words,
                            const std::vector<FoundCase> &cases, const QString &trouble)
{
    if (asked != m_asked)
        return;
    m_answered = asked;
    m_ui->foundList->clear();
    addCases(words, cases);
    addCommands(words);
    m_ui->foundList->setCurrentRow(0);
    if (!trouble.isEmpty()) {
        auto *said = new QListWidgetItem(
            sentenceWith(noticedesk::tr("No case can be searched for: %1"), trouble),
            m_ui->foundList);
        said->setFlags(Qt::NoItemFlags);
    }
    if (std::exchange(m_chooseWhenFound, false))
        choose();
}

void CommandBox::addCases(const QString &words, const std::vector<FoundCase> &cases)
{
    for (const FoundCase &found : cases) {
        auto *item = new QListWidgetItem(
            sentenceWith(noticedesk::tr("%1　%2 · %3"), nameOfNumber(found.row.number),
                         shortened(found.row.name, longestShownName), nameOfState(found.row.state)),
            m_ui->foundList);
        item->setData(caseRole, found.row.id.value());
    }
    if (!cases.empty()) {
        auto *all = new QListWidgetItem(
            sentenceWith(noticedesk::tr("Show all cases with “%1” as a list"), words),
            m_ui->foundList);
        all->setData(wordsRole, words);
    }
}

void CommandBox::addCommands(const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const CommandDescription &command : commandDescriptions()) {
        const QString name = plainNameOf(command);
        const auto fits = [&name](const QString &part) {
            return name.contains(part, Qt::CaseInsensitive);
        };
        if (!m_commands[command.id]->isEnabled() || !std::all_of(parts.begin(), parts.end(), fits))
            continue;
        QStringList keys;
        for (const QString &key : command.keys)
            keys.append(shownKey(key));
        auto *item = new QListWidgetItem(keys.isEmpty()
                                             ? sentenceWith(noticedesk::tr("Command: %1"), name)
                                             : sentenceWith(noticedesk::tr("Command: %1 (%2)"),
                                                            name, keys.join(noticedesk::tr(", "))),
                                         m_ui->foundList);
        item->setData(commandRole, static_cast<int>(command.id));
    }
}

void CommandBox::chooseFound()
{
    // What stands in the list was found for the words before.
    if (m_soon.isActive()) {
        m_soon.stop();
        find();
    }
    m_chooseWhenFound = m_asked != m_answered;
    if (!m_chooseWhenFound)
        choose();
}

void CommandBox::choose()
{
    const QListWidgetItem *item = m_ui->foundList->currentItem();
    if (!item)
        return;
    accept();
    if (item->data(caseRole).isValid())
        Q_EMIT caseChosen(CaseId(item->data(caseRole).toLongLong()));
    else if (item->data(wordsRole).isValid())
        Q_EMIT listWanted(item->data(wordsRole).toString());
    else
        m_commands[static_cast<CommandId>(item->data(commandRole).toInt())]->trigger();
}

} // namespace noticedesk

#include "commandbox.moc"
