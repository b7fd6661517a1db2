// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/casefields.h"

#include "domain/casedescription.h"
#include "domain/casefields.h"
#include "domain/rocdate.h"
#include "domain/valuenames.h"

#include <QHash>

#include <string_view>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using Entries = std::vector<std::optional<QString>>;

std::optional<QString> printed(const std::optional<QDate> &date, DateForm form)
{
    const auto roc = date ? RocDate::fromDate(*date) : std::nullopt;
    if (!roc)
        return std::nullopt;
    return form == DateForm::Slashed ? roc->slashed() : roc->plain();
}

Entries entriesOf(const QStringList &list)
{
    Entries entries;
    entries.reserve(static_cast<std::size_t>(list.size()));
    for (const QString &entry : list)
        entries.push_back(entry.isEmpty() ? std::nullopt : std::optional(entry));
    return entries;
}

/// A visitor for describe() that shows a function the value of the field with one path, if the part
/// is recorded that it belongs to.
template <class Show>
class FieldSeeker final
{
public:
    FieldSeeker(QStringView path, const Show &show) : m_path(path), m_show(show) {}

    void always(std::string_view key, const auto &value) { seek(key, value); }
    void whenRecorded(std::string_view key, const auto &value) { seek(key, value); }
    void required(std::string_view key, const auto &value) { seek(key, value); }
    void outcome(std::string_view key, const Outcome &value) { seek(key, value); }
    void number(std::string_view, int, WholeNumber) {}
    void schema(std::string_view, const CaseFile &) {}

private:
    void seek(std::string_view key, const auto &value)
    {
        const QLatin1StringView name(key.data(), qsizetype(key.size()));
        if (!m_path.startsWith(name))
            return;
        const QStringView rest = m_path.sliced(name.size());
        if (rest.isEmpty() || rest.front() == u'.' || rest.front() == u'[')
            follow(rest, value);
    }

    template <class Value>
    void follow(QStringView rest, const std::optional<Value> &value)
    {
        if (rest.isEmpty())
            m_show(value);
        else if (value)
            follow(rest, *value);
    }

    template <class Entry>
    void follow(QStringView rest, const std::vector<Entry> &entries)
    {
        const qsizetype end = rest.indexOf(u']');
        if (rest.isEmpty())
            m_show(entries);
        else if (const auto at = std::size_t(rest.sliced(1, end - 1).toInt()); at < entries.size())
            follow(rest.sliced(end + 1), entries[at]);
    }

    template <class Value>
    void follow(QStringView rest, const Value &value)
    {
        if (rest.isEmpty()) {
            m_show(value);
        } else if constexpr (requires(FieldSeeker & inner) { describe(inner, value); }) {
            FieldSeeker inner(rest.sliced(1), m_show);
            describe(inner, value);
        }
    }

    QStringView m_path;
    const Show &m_show;
};

/// Shows the value of the field, if it is recorded that far.
template <class Show>
void showField(const CaseFile &file, const QString &path, const Show &show)
{
    FieldSeeker seeker(path, show);
    describe(seeker, file);
}

std::optional<CaseFieldKind> printedKind(const CaseField &field)
{
    if (field.place == FieldPlace::Office)
        return std::nullopt;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Date:
        return CaseFieldKind::Value;
    case FieldKind::Texts:
        return CaseFieldKind::List;
    case FieldKind::RoundOutcome:
        return CaseFieldKind::Choice;
    default:
        return std::nullopt;
    }
}

/// By the paths that a form may name. The sheets have room for each round.
QHash<QString, CaseFieldKind> printedKinds()
{
    const auto rounds = u"rounds"_s;
    QHash<QString, CaseFieldKind> kinds;
    for (const CaseField &field : caseFields()) {
        const auto kind = printedKind(field);
        if (!kind)
            continue;
        if (!isWithinField(field.path, rounds)) {
            kinds.insert(field.path, *kind);
            continue;
        }
        for (int round = 0; round < maximumTrackingRounds; ++round)
            kinds.insert(u"rounds[%1]"_s.arg(round) + field.path.mid(rounds.size()), *kind);
    }
    return kinds;
}

} // namespace

std::optional<CaseFieldKind> caseFieldKind(const QString &path)
{
    static const QHash<QString, CaseFieldKind> kinds = printedKinds();
    const auto kind = kinds.constFind(path);
    return kind == kinds.constEnd() ? std::nullopt : std::optional(*kind);
}

std::optional<QString> caseFieldText(const CaseFile &caseFile, const QString &path, DateForm form)
{
    std::optional<QString> text;
    showField(caseFile, path, [&](const auto &value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::optional<QString>>)
            text = value;
        else if constexpr (std::is_same_v<Value, std::optional<QDate>>)
            text = printed(value, form);
    });
    return text;
}

std::vector<std::optional<QString>> caseFieldEntries(const CaseFile &caseFile, const QString &path)
{
    Entries entries;
    showField(caseFile, path, [&](const auto &value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, Entries>)
            entries = value;
        else if constexpr (std::is_same_v<Value, QStringList>)
            entries = entriesOf(value);
    });
    return entries;
}

std::optional<QString> caseFieldOutcome(const CaseFile &caseFile, const QString &path)
{
    std::optional<QString> name;
    showField(caseFile, path, [&](const auto &value) {
        if constexpr (std::is_same_v<decltype(value), const Outcome &>)
            name = nameOf(value);
    });
    return name;
}

} // namespace noticedesk
