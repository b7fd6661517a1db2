// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/officerules.h"
#include "cli/progress.h"
#include "cli/refusallines.h"
#include "cli/storeaccess.h"
#include "cli/tabbedline.h"
#include "domain/tr.h"
#include "exchange/casefileformat.h"
#include "exchange/inputfile.h"
#include "exchange/jsontree.h"
#include "exchange/linesource.h"
#include "outgoing/recording/casestep.h"
#include "store/cases/actionrefused.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// A line of the file: an action, or why it is none.
struct ActionLine
{
    std::optional<RecordedAction> action;
    QString fault;
};

/// All lines; blank ones may stand at the end.
std::vector<ActionLine> actionLines(const QString &path)
{
    QFile file(path);
    openForReading(file);
    LineSource source(file, path, maximumCaseFileBytes);
    std::vector<ActionLine> lines;
    std::size_t filled = 0;
    while (const auto line = source.next()) {
        try {
            lines.push_back(
                {parseRecordedAction(*line, TextOrigin(path, source.lineNumber())), {}});
        } catch (const ExchangeError &error) {
            lines.push_back({{}, refusalLine(error)});
        }
        if (!isBlankJson(*line))
            filled = lines.size();
    }
    lines.resize(filled);
    return lines;
}

/// Records what a line says; gives why it is refused, or nothing if it is done.
class ActionRecorder final
{
public:
    ActionRecorder(Store &store, const RuleContext &rules, bool acceptsWarnings)
        : m_store(store),
          m_today(rules.today),
          m_actions(store, rules),
          m_acceptsWarnings(acceptsWarnings)
    {
    }

    QString record(const RecordedAction &action)
    {
        try {
            const auto known = findCase(m_store, action.caseName);
            if (!known)
                return tr("the store has no such case");
            if (m_acceptsWarnings)
                recordStepAccepting(m_actions, *known, action.step, m_today);
            else
                recordStep(m_actions, *known, action.step, m_today);
            return {};
        } catch (const ActionRefused &error) {
            return refusalLine(error);
        } catch (const UsageError &error) {
            return error.message();
        }
    }

private:
    Store &m_store;
    QDate m_today;
    CaseActions m_actions;
    bool m_acceptsWarnings;
};

} // namespace

ExitStatus runRecord(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"record"_s,
                           tr("Records what happened with cases: the actions of a file, one a line "
                              "(JSON Lines). Prints for each the case and whether it is done or "
                              "why it is refused; a refused one does not stop the others."));
    options.add(u"accept-warnings"_s, tr("record also what the rules warn of"));
    options.addClock();
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    const QString path = options.onlyWord();
    requireInput(path, storePath(options));
    const std::vector<ActionLine> lines = actionLines(path);
    const auto store = openStoreForWriting(options, streams);
    OfficeRules office(*store, streams.today);
    ActionRecorder recorder(*store, office.rules(), options.has(u"accept-warnings"_s));
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    qsizetype done = 0;
    bool isRefused = false;
    for (const ActionLine &line : lines) {
        const QString name = line.action ? line.action->caseName : u"-"_s;
        const QString why = line.action ? recorder.record(*line.action) : line.fault;
        isRefused = isRefused || !why.isEmpty();
        streams.printDone(tabbedLine({name, why.isEmpty() ? u"done"_s : u"refused: "_s + why}),
                          tr("line %1 was done").arg(QString::number(done + 1)));
        progress.show(
            tr("%1 of %2 actions").arg(QString::number(++done), QString::number(lines.size())));
    }
    return isRefused ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace noticedesk
