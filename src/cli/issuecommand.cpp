// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"
#include "cli/commands.h"
#include "cli/officerules.h"
#include "cli/progress.h"
#include "cli/refusallines.h"
#include "cli/storeaccess.h"
#include "cli/tabbedline.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

ExitStatus runIssue(const QStringList &arguments, const CommandStreams &streams)
{
    CommandOptions options(u"issue"_s,
                           tr("Issues drafts: gives them their numbers, freezes their notices and "
                              "keeps the PDFs. Prints what each was called and its number, one a "
                              "line. A draft that is refused does not stop the others."));
    options.add(u"accept-warnings"_s, tr("issue also those that the rules warn of"));
    options.addJobs();
    options.addClock();
    if (options.read(arguments, streams))
        return ExitStatus::Done;
    QStringList names = options.words();
    names.removeDuplicates();
    if (names.isEmpty())
        throw UsageError(tr("name the drafts to issue"), u"issue"_s);
    const int jobs = options.jobs();
    const auto store = openStoreForWriting(options, streams);
    std::vector<CaseId> drafts;
    for (const QString &name : std::as_const(names))
        drafts.push_back(caseNamed(*store, name).id);

    OfficeRules office(*store, streams.today);
    office.sheets().fonts(); // missing ones are told before anything is done
    Progress progress(streams.errors, streams.errorsAreTerminal && !options.has(u"quiet"_s));
    qsizetype done = 0;
    bool isRefused = false;
    const auto told = [&](const IssuedDraft &draft) {
        const QString &name = names.at(done++);
        if (draft.number) {
            streams.printDone(tabbedLine({name, draft.number->toString()}),
                              tr("%1 was issued").arg(draft.number->toString()));
        } else {
            isRefused = true;
            tellRefused(draft, name, streams);
        }
        progress.show(
            tr("%1 of %2 notices").arg(QString::number(done), QString::number(names.size())));
        return true;
    };
    DraftIssuing(*store, office.sheets(), office.rules(), jobs)
        .issue(drafts,
               options.has(u"accept-warnings"_s) ? DraftWarnings::Accept : DraftWarnings::Refuse,
               told);
    return isRefused ? ExitStatus::Refused : ExitStatus::Done;
}

} // namespace noticedesk
