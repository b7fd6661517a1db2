// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordkind.h"

#include <QSet>

#include <map>

namespace noticedesk
{

/// What somebody has typed into records and not recorded yet, by the records' ids.
class TypedRecords final
{
public:
    struct Typed
    {
        KeptRecord before; ///< as it was when somebody began to type
        RecordTexts texts;
        std::optional<KeptRecord> changed; ///< as somebody else has changed it meanwhile

        /// Somebody else has changed the record: fields that nobody has typed into are as they are
        /// now.
        void takeChanged(const KeptRecord &now)
        {
            for (auto field = now.texts.begin(); field != now.texts.end(); ++field) {
                if (texts.value(field.key()) == before.texts.value(field.key()))
                    texts.insert(field.key(), field.value());
            }
            changed = now;
        }
    };

    /// Null if nothing is typed into the record.
    Typed *find(qint64 id)
    {
        const auto found = m_typed.find(id);
        return found == m_typed.end() ? nullptr : &found->second;
    }

    /// What was typed into a record that was read so; nothing is typed if it is as it was before.
    void note(const KeptRecord &before, const RecordTexts &texts)
    {
        Typed *typed = find(before.id);
        if (texts == (typed ? typed->before.texts : before.texts) && before.kept.has_value() &&
            !(typed && typed->changed))
            m_typed.erase(before.id);
        else if (typed)
            typed->texts = texts;
        else
            m_typed.emplace(before.id, Typed{before, texts, {}});
    }

    void forget(qint64 id) { m_typed.erase(id); }

    QSet<qint64> ids() const
    {
        QSet<qint64> ids;
        for (const auto &[id, typed] : m_typed)
            ids.insert(id);
        return ids;
    }

private:
    std::map<qint64, Typed> m_typed;
};

} // namespace noticedesk
