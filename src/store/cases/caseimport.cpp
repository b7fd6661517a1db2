// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cases/caseimport.h"

#include "domain/tr.h"
#include "store/cases/actionrefused.h"
#include "store/cases/casewriter.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

void importCases(Store &store, const std::function<std::optional<CaseFile>()> &next,
                 const std::function<void(const CaseRecord &)> &added)
{
    Change change(store, u"import"_s);
    CaseWriter writer(change);
    constexpr std::size_t most = 1000;
    std::vector<CaseRecord> undrawn;
    const auto drawAll = [&] {
        for (const CaseRecord &record : undrawn)
            writer.draw(record);
        undrawn.clear();
    };
    while (const auto file = next()) {
        if (file->number && writer.records().withNumber(*file->number))
            throw ActionRefused(tr("the store has a case %1 already").arg(file->number->toString()),
                                u"number"_s);
        undrawn.push_back(writer.addUndrawn(*file));
        added(undrawn.back());
        if (undrawn.size() == most)
            drawAll();
    }
    drawAll();
    change.commit();
}

} // namespace noticedesk
