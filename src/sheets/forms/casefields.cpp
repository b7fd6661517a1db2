// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/casefields.h"

#include "domain/casefields.h"
#include "domain/rocdate.h"
#include "domain/trackinground.h"
#include "sheets/forms/besidefields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

std::optional<QString> recordedText(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
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
    QHash<QString, CaseFieldKind> kinds = besideFields();
    for (const auto &[list, fields] : recordLists().asKeyValueRange()) {
        for (const QString &field : fields)
            kinds.insert(list + u'.' + field, CaseFieldKind::Value);
    }
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

bool isRecordList(const QString &path)
{
    return recordLists().contains(path);
}

QString recordListOf(const QString &path)
{
    QString list = path.left(path.lastIndexOf(u'.'));
    return isRecordList(list) ? list : QString();
}

std::optional<QString> caseFieldText(const FieldValues &values, const QString &path, DateForm form)
{
    const QVariant value = values.value(path);
    if (value.metaType() != QMetaType::fromType<QDate>())
        return recordedText(value);
    const auto roc = RocDate::fromDate(value.toDate());
    if (!roc)
        return std::nullopt;
    return form == DateForm::Slashed ? roc->slashed() : roc->plain();
}

std::vector<std::optional<QString>> caseFieldEntries(const FieldValues &values, const QString &path)
{
    std::vector<std::optional<QString>> entries;
    const QStringList texts = values.value(path).toStringList();
    for (const QString &text : texts)
        entries.push_back(text.isEmpty() ? std::nullopt : std::optional(text));
    // Those of a list with gaps have values of their own.
    const auto entryPath = [&] { return u"%1[%2]"_s.arg(path).arg(entries.size()); };
    for (auto each = values.find(entryPath()); each != values.end();
         each = values.find(entryPath()))
        entries.push_back(recordedText(*each));
    return entries;
}

std::optional<QString> caseFieldOutcome(const FieldValues &values, const QString &path)
{
    return recordedText(values.value(path));
}

} // namespace noticedesk
