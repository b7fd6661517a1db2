// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/printedtext.h"

#include "domain/casedescription.h"
#include "domain/rules/rulefinding.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A visitor for describe() that lists the texts of a record that are printed.
class PrintedTextLister final
{
public:
    PrintedTextLister(std::vector<PrintedText> &texts, const QString &prefix)
        : m_texts(texts), m_prefix(prefix)
    {
    }

    void always(Field field, const auto &value) { list(field, value); }
    void whenRecorded(Field field, const auto &value) { list(field, value); }
    void required(Field field, const auto &value) { list(field, value); }
    void number(Field, int, WholeNumber) {}
    void outcome(Field, const Outcome &) {}
    void schema(Field, const CaseFile &) {}

private:
    void list(Field field, const auto &value)
    {
        if (field.place == FieldPlace::Printed)
            add(m_prefix + QLatin1StringView(field.key.data(), qsizetype(field.key.size())), value);
    }

    void add(const QString &path, const QString &text) { m_texts.push_back({path, text}); }

    void add(const QString &path, const QStringList &texts)
    {
        for (qsizetype at = 0; at < texts.size(); ++at)
            add(entryPath(path, at), texts.at(at));
    }

    template <class Value>
    void add(const QString &path, const std::optional<Value> &value)
    {
        if (value)
            add(path, *value);
    }

    template <class Entry>
    void add(const QString &path, const std::vector<Entry> &entries)
    {
        for (std::size_t at = 0; at < entries.size(); ++at)
            add(entryPath(path, qsizetype(at)), entries.at(at));
    }

    template <class Value>
    void add(const QString &path, const Value &value)
    {
        if constexpr (requires(PrintedTextLister & lister) { describe(lister, value); }) {
            PrintedTextLister lister(m_texts, path + u'.');
            describe(lister, value);
        }
    }

    std::vector<PrintedText> &m_texts;
    QString m_prefix;
};

} // namespace

std::vector<PrintedText> printedNoticeTexts(const CaseFile &file)
{
    std::vector<PrintedText> texts;
    PrintedTextLister lister(texts, u"notice."_s);
    describe(lister, file.notice);
    return texts;
}

std::vector<PrintedText> printedTexts(const CaseFile &file)
{
    std::vector<PrintedText> texts;
    PrintedTextLister lister(texts, {});
    describe(lister, file);
    return texts;
}

} // namespace noticedesk
