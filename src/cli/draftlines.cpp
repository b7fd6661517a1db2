// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/draftlines.h"

#include "domain/tr.h"
#include "store/directory/directoryactions.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// As the place follows.
QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

OfficeRules::OfficeRules(Store &store, QDate today)
    : m_calendar(officeCalendar(store.database())),
      m_rules{today,
              m_calendar,
              [this](char32_t character) { return m_sheets.fonts().canDraw(character); },
              {}}
{
    m_sheets.setOffice(officeSettings(store.database()).name.value_or(QString()));
}

void tellRefused(const IssuedDraft &draft, const QString &name, const CommandStreams &streams)
{
    if (draft.findings.empty())
        streams.errors.write(errorLine(Error(withoutStop(draft.why), name)));
    for (const Finding &finding : draft.findings)
        streams.errors.write(
            errorLine(Error(withoutStop(finding.sentence), name + u", "_s + finding.field)));
}

QString refusalLine(const Error &error)
{
    return error.where().isEmpty() ? error.message()
                                   : u"%1: %2"_s.arg(withoutStop(error.message()), error.where());
}

} // namespace noticedesk
