// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/recordeditor.h"

#include "app/desk/desk.h"
#include "app/desk/prompt.h"
#include "app/desk/storethreads.h"
#include "app/look/look.h"
#include "app/widgets/fieldbinder.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_recordeditor.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace noticedesk
{

RecordEditor::RecordEditor(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::RecordEditor>())
{
    m_ui->setupUi(this);
    m_ui->nothingLabel->setForegroundRole(lessImportantText);
    m_ui->saidLabel->hide();
    connect(m_ui->recordButton, &QPushButton::clicked, this, &RecordEditor::recordChosen);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &RecordEditor::takeBack);
    connect(m_ui->conflictPanel, &ConflictPanel::theirsWanted, this, &RecordEditor::takeBack);
    connect(m_ui->conflictPanel, &ConflictPanel::mineWanted, this, [this] {
        if (TypedRecords::Typed *typed = m_typed.find(m_chosen); typed && typed->changed) {
            typed->before = *std::exchange(typed->changed, {});
            recordChosen();
        }
    });
    connect(&form().binder(), &FieldBinder::edited, this, &RecordEditor::noteTyped);
}

RecordEditor::~RecordEditor() = default;

void RecordEditor::edit(Desk &desk, std::shared_ptr<const RecordKind> kind)
{
    m_desk = &desk;
    m_kind = std::move(kind);
    form().adoptFields();
    form().binder().setReadOnly(true);
    renewButtons();
}

FieldForm &RecordEditor::form()
{
    return *m_ui->form;
}

void RecordEditor::addBelow(QWidget *widget, int stretch)
{
    m_ui->column->insertWidget(m_ui->column->count() - 1, widget, stretch);
}

bool RecordEditor::canWrite() const
{
    return m_desk->store.readOnlyReason().isEmpty();
}

void RecordEditor::choose(qint64 id)
{
    if (id == m_chosen)
        return;
    if (const TypedRecords::Typed *typed = m_typed.find(m_chosen)) {
        if (m_chosen == 0 && typed->texts == typed->before.texts)
            m_typed.forget(0);
        else
            record(m_chosen);
    }
    m_chosen = id;
    Q_EMIT typedChanged();
    if (const TypedRecords::Typed *typed = m_typed.find(id)) {
        show(typed->before);
        return;
    }
    showNothing();
    renew();
}

void RecordEditor::chooseNew()
{
    if (m_chosen == 0 || !canWrite())
        return;
    if (!m_typed.find(0)) {
        const KeptRecord fresh = m_kind->fresh();
        m_typed.note(fresh, fresh.texts);
    }
    choose(0);
    enter();
}

void RecordEditor::renew()
{
    if (m_chosen <= 0)
        return;
    m_desk->store.read(
        this,
        [kind = m_kind, id = m_chosen](Database &database) { return kind->find(database, id); },
        [this, id = m_chosen](const std::optional<KeptRecord> &found) {
            if (id != m_chosen || m_typed.find(id))
                return;
            if (found && m_shown && m_shown->texts == found->texts) {
                m_shown = found; // what is said about it stays
            } else if (found) {
                show(*found);
            } else {
                leave();
            }
        });
}

void RecordEditor::show(const KeptRecord &record)
{
    m_shown = record;
    const TypedRecords::Typed *typed = m_typed.find(record.id);
    showTexts(form(), typed ? typed->texts : record.texts);
    form().binder().setReadOnly(!canWrite());
    if (typed && typed->changed)
        m_ui->conflictPanel->showVersions(form(), typed->changed->texts, typed->texts);
    else
        m_ui->conflictPanel->hide();
    say({});
    if (typed && record.kept.has_value())
        showFindings(record.id, m_kind->findings(typed->texts));
    renewButtons();
    Q_EMIT shown(&*m_shown);
}

void RecordEditor::showNothing()
{
    m_shown.reset();
    showTexts(form(), {});
    form().binder().setReadOnly(true);
    m_ui->conflictPanel->hide();
    say({});
    renewButtons();
    Q_EMIT shown(nullptr);
}

void RecordEditor::leave()
{
    m_chosen = -1;
    showNothing();
    Q_EMIT vanished();
}

void RecordEditor::enter()
{
    if (QWidget *field = form().binder().firstEditable())
        field->setFocus(Qt::OtherFocusReason);
}

void RecordEditor::noteTyped()
{
    if (!m_shown)
        return;
    const TypedRecords::Typed *typed = m_typed.find(m_shown->id);
    RecordTexts texts = typed ? typed->texts : m_shown->texts;
    texts.insert(textsIn(form()));
    m_typed.note(*m_shown, texts);
    say({});
    renewButtons();
    Q_EMIT typedChanged();
}

void RecordEditor::recordAll()
{
    const auto ids = m_typed.ids();
    for (const qint64 id : ids)
        record(id);
}

void RecordEditor::recordChosen()
{
    record(m_chosen);
    form().enterRefused();
}

void RecordEditor::record(qint64 id)
{
    const TypedRecords::Typed *typed = m_typed.find(id);
    if (!typed || typed->changed || m_writing.contains(id) || !canWrite())
        return;
    if (const auto findings = m_kind->findings(typed->texts); !findings.empty()) {
        refuse(id, findings);
        return;
    }
    m_writing.insert(id);
    renewButtons();
    m_desk->store.write(
        this,
        [kind = m_kind, before = typed->before, texts = typed->texts](Store &store) {
            return kind->record(store, before, texts);
        },
        [this, id, texts = typed->texts](const RecordOutcome<KeptRecord> &outcome) {
            m_writing.remove(id);
            take(id, texts, outcome);
        },
        [this, id](const std::exception_ptr &error) {
            m_writing.remove(id);
            renewButtons();
            m_desk->prompt.tell(error);
            Q_EMIT typedChanged();
        });
}

void RecordEditor::take(qint64 id, const RecordTexts &written,
                        const RecordOutcome<KeptRecord> &outcome)
{
    TypedRecords::Typed *typed = m_typed.find(id);
    switch (outcome.result) {
    case RecordResult::Refused:
        refuse(id, outcome.findings);
        if (id == m_chosen && isAncestorOf(window()->focusWidget()))
            form().enterRefused();
        renewButtons();
        Q_EMIT typedChanged();
        return;
    case RecordResult::Changed:
        if (typed)
            typed->takeChanged(*outcome.now);
        break;
    case RecordResult::Gone:
        if (typed)
            typed->before.kept.reset();
        break;
    case RecordResult::Done: {
        // What was typed while this was being written is typed into what is kept now.
        const RecordTexts later = typed ? typed->texts : written;
        m_typed.forget(id);
        if (later != written)
            m_typed.note(*outcome.now, later);
        if (m_chosen == id) {
            m_chosen = outcome.now->id;
            m_shown = outcome.now;
            if (later == written)
                show(*outcome.now);
        }
        Q_EMIT recorded(outcome.now->id);
        break;
    }
    }
    if (outcome.result != RecordResult::Done && m_chosen == id && typed)
        show(typed->before);
    if (outcome.result == RecordResult::Done && m_chosen == outcome.now->id)
        say(noticedesk::tr("✓ Recorded."));
    if (outcome.result == RecordResult::Gone && m_chosen == id)
        say(noticedesk::tr(
            "⚠ Somebody else has removed this record. What you typed is still here; recording "
            "it adds it anew."));
    renewButtons();
    Q_EMIT typedChanged();
}

void RecordEditor::takeBack()
{
    if (!m_typed.find(m_chosen) || m_writing.contains(m_chosen))
        return;
    const bool isNew = m_chosen == 0;
    m_typed.forget(m_chosen);
    if (isNew) {
        leave();
    } else {
        if (m_shown)
            show(*m_shown);
        renew();
    }
    Q_EMIT typedChanged();
}

void RecordEditor::removeChosen()
{
    if (m_chosen == 0)
        takeBack();
    if (m_chosen <= 0 || !m_shown || !canWrite())
        return;
    m_desk->prompt.ask(
        this,
        sentenceWith(noticedesk::tr("Remove “%1” from the list? Cases keep what they say."),
                     m_kind->nameOf(m_shown->texts)),
        noticedesk::tr("&Remove"), [this, before = *m_shown] {
            m_desk->store.write(
                this, [kind = m_kind, before](Store &store) { return kind->remove(store, before); },
                [this, id = before.id](const RecordOutcome<KeptRecord> &outcome) {
                    takeRemoval(id, outcome);
                },
                [this](const std::exception_ptr &error) { m_desk->prompt.tell(error); });
        });
}

void RecordEditor::takeRemoval(qint64 id, const RecordOutcome<KeptRecord> &outcome)
{
    switch (outcome.result) {
    case RecordResult::Refused:
        refuse(id, outcome.findings);
        return;
    case RecordResult::Changed:
        renew();
        m_desk->prompt.tell(
            noticedesk::tr("The record was not removed."),
            noticedesk::tr("Somebody else has changed it meanwhile; look at what it says now."));
        return;
    case RecordResult::Gone:
    case RecordResult::Done:
        break;
    }
    m_typed.forget(id);
    if (m_chosen == id)
        leave();
    Q_EMIT typedChanged();
}

void RecordEditor::showFindings(qint64 id, const std::vector<Finding> &findings)
{
    if (id != m_chosen)
        return;
    QStringList others;
    for (const Finding &finding : form().showFindings(findings))
        others.append(u"✕ "_s + finding.sentence);
    say(others.join(u'\n'));
}

void RecordEditor::refuse(qint64 id, const std::vector<Finding> &findings)
{
    showFindings(id, findings);
    if (!findings.empty())
        Q_EMIT announced(sentenceWith(noticedesk::tr("Not done: %1"), findings.front().sentence));
}

void RecordEditor::say(const QString &sentence)
{
    const QString &reason = m_desk->store.readOnlyReason();
    const QString said =
        sentence.isEmpty() && !reason.isEmpty()
            ? sentenceWith(noticedesk::tr("Nothing can be changed now: %1"), reason)
            : sentence;
    m_ui->saidLabel->tell(said);
}

void RecordEditor::renewButtons()
{
    const bool isChosen = m_chosen >= 0;
    m_ui->nothingLabel->setVisible(!isChosen);
    m_ui->form->setVisible(isChosen);
    m_ui->buttonLine->setVisible(isChosen);
    const bool typed = m_typed.ids().contains(m_chosen);
    m_ui->recordButton->setEnabled(typed && canWrite() && !m_writing.contains(m_chosen));
    m_ui->takeBackButton->setEnabled(typed && !m_writing.contains(m_chosen));
}

bool RecordEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        // Where nothing was typed the window says so.
        if ((key->matches(QKeySequence::Save) && m_typed.ids().contains(m_chosen)) ||
            (key->key() == Qt::Key_Escape && m_ui->takeBackButton->isEnabled())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        recordChosen();
    else if (event->key() == Qt::Key_Escape && m_ui->takeBackButton->isEnabled())
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace noticedesk

#include "recordeditor.moc"
