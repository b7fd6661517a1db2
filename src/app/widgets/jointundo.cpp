// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/jointundo.h"

#include "app/widgets/fieldkeys.h"
#include "app/widgets/linefield.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace noticedesk
{

namespace
{

bool hasStep(const QObject *place, bool undoes)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(place);
    return text &&
           (undoes ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
}

} // namespace

JointUndo::JointUndo(const std::vector<LineField *> &lines, QObject *parent)
    : QObject(parent), m_lines(lines)
{
    for (LineField *line : lines)
        line->installEventFilter(this);
}

void JointUndo::addPlace(QWidget *place)
{
    place->installEventFilter(this);
}

void JointUndo::fill(const QStringList &texts)
{
    Q_ASSERT(static_cast<std::size_t>(texts.size()) == m_lines.size());
    m_before = this->texts();
    for (qsizetype at = 0; at < texts.size(); ++at) {
        LineField &line = *m_lines[static_cast<std::size_t>(at)];
        if (line.text() == texts.at(at))
            continue;
        // Not setText(), which forgets what could be undone.
        line.selectAll();
        line.insert(texts.at(at));
    }
    m_after = this->texts();
}

bool JointUndo::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((!isOverride && event->type() != QEvent::KeyPress) || m_before == m_after)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool undoes = key.matches(QKeySequence::Undo);
    if ((!undoes && !isRedo(key)) || hasStep(watched, undoes) || m_lines.front()->isReadOnly() ||
        texts() != (undoes ? m_after : m_before))
        return false;
    if (isOverride) {
        event->accept();
        return true;
    }
    const QStringList wanted = undoes ? m_before : m_after;
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        LineField &line = *m_lines[static_cast<std::size_t>(at)];
        while (line.text() != wanted.at(at) &&
               (undoes ? line.isUndoAvailable() : line.isRedoAvailable()))
            undoes ? line.undo() : line.redo();
    }
    Q_EMIT stepped();
    return true;
}

QStringList JointUndo::texts() const
{
    QStringList texts;
    for (const LineField *line : m_lines)
        texts.append(line->text());
    return texts;
}

} // namespace noticedesk

#include "jointundo.moc"
