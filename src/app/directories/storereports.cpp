// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/storereports.h"

#include "app/text/showndays.h"
#include "domain/isolation.h"
#include "domain/tr.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString summaryLine(const QString &what, const StoreSummary &summary)
{
    const QString at = shownMoment(QDateTime::fromString(summary.head.at, Qt::ISODateWithMs));
    return sentenceWith(noticedesk::tr("%1: cases %2, last change %3 (entry %4 of the history)"),
                        what, QString::number(summary.cases),
                        at.isEmpty() ? noticedesk::tr("never") : at,
                        QString::number(summary.head.sequence));
}

QString nameOfFoundCase(const CaseFinding &found)
{
    return found.number ? found.number->toString()
                        : noticedesk::tr("draft %1").arg(QString::number(found.id.value()));
}

} // namespace

QString reportOf(const WrittenBackup &backup)
{
    const QString holds = backup.summary ? summaryLine(noticedesk::tr("It holds"), *backup.summary)
                                         : noticedesk::tr("What it holds cannot be counted.");
    if (backup.problems.isEmpty())
        return sentenceWith(noticedesk::tr("✓ The backup was written and examined: %1"),
                            backup.path) +
               u'\n' + holds;
    QStringList lines{
        sentenceWith(noticedesk::tr("✕ The store is damaged, and so is this backup of it. It was "
                                    "kept under this name: %1"),
                     backup.path),
        holds};
    for (const Problem &problem : backup.problems)
        lines.append(u"✕ "_s + problem.sentence());
    return lines.join(u'\n');
}

QString reportOf(const RestorePreview &preview)
{
    return (preview.present ? summaryLine(noticedesk::tr("The store now"), *preview.present)
                            : noticedesk::tr("The store now: it cannot be read")) +
           u'\n' + summaryLine(noticedesk::tr("The backup"), preview.backup) +
           (preview.other
                ? u'\n' + sentenceWith(
                              noticedesk::tr(
                                  "⚠ The backup is of another store: %1. The store here is %2."),
                              preview.other->backup, preview.other->present)
                : QString());
}

QString reportOf(const Verification &verification)
{
    QStringList lines;
    if (verification.problems.isEmpty())
        lines.append(noticedesk::tr(
            "✓ The store is whole: its file, its history, its records and its issued "
            "sheets."));
    else
        lines.append(noticedesk::tr(
            "✕ The store has problems. Restore a backup, and keep the damaged store:"));
    for (const Problem &problem : verification.problems)
        lines.append(u"✕ "_s + problem.sentence());
    for (const QString &reason : verification.notExamined)
        lines.append(sentenceWith(noticedesk::tr("⚠ Not examined: %1"), reason));
    if (!verification.findings.empty())
        lines.append(noticedesk::tr("Issued cases with an error of a rule:"));
    for (const CaseFinding &each : verification.findings)
        lines.append(nameOfFoundCase(each) + u"  "_s + each.finding.code + u"  "_s +
                     each.finding.sentence);
    lines.append(
        summaryLine(noticedesk::tr("Examined"), {verification.cases, verification.head, {}}));
    return lines.join(u'\n');
}

} // namespace noticedesk
