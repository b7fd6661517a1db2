// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printpress.h"
#include "app/printing/printrefused.h"
#include "app/printing/undrawablesentence.h"
#include "app/text/fieldnames.h"
#include "app/text/historyrecords.h"
#include "app/text/maskedlines.h"
#include "domain/isolation.h"
#include "domain/redaction.h"
#include "domain/tr.h"
#include "sheets/documents/boxedcase.h"
#include "sheets/documents/closingvalues.h"
#include "sheets/sheetkinds.h"
#include "sheets/unprintable.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// What is wrong with the cases: all are looked at before anything is given out.
class Refusals final
{
public:
    void add(int place, const QString &name, const QString &sentence)
    {
        constexpr qsizetype mostNamed = 5;
        if (m_first < 0)
            m_first = place;
        if (m_named.size() < mostNamed)
            m_named.append(sentenceWith(noticedesk::tr("%1: %2"), name, sentence));
        else
            m_more = true;
    }

    void throwIfAny() const
    {
        if (m_first < 0)
            return;
        QStringList lines{noticedesk::tr("Nothing is printed before this is put right:")};
        lines += m_named;
        if (m_more)
            lines.append(u"…"_s);
        throw PrintRefused(m_first, lines.join(u'\n'));
    }

private:
    int m_first = -1;
    QStringList m_named;
    bool m_more = false;
};

QString fileNameOf(const PrintCase &each, const QString &what)
{
    return (each.file.number ? each.file.number->toString() : u"draft"_s) + u'-' + what;
}

QString wordFor(const SheetOrder &order)
{
    const QString word =
        order.sheets.size() > 1 ? u"sheets"_s : QString(sheetKind(order.sheets.front()).name);
    return order.mode == SheetMode::Redacted ? word + u"-masked" : word;
}

/// The case as it is printed.
PrintCase shownCase(const PrintCase &each, const PrintContent &content)
{
    PrintCase shown{each.name, each.file, {}, each.history};
    if (content.order.mode == SheetMode::Redacted) {
        shown.history = maskedLines(each.history, each.file);
        shown.file = redacted(each.file);
    }
    return shown;
}

QString fileNameOf(const std::vector<PrintCase> &cases, const QString &what)
{
    const QString more = cases.size() > 1 ? u"-and-%1-more"_s.arg(cases.size() - 1) : QString();
    return fileNameOf(cases.front(), what) + more + u".pdf"_s;
}

QString nameOf(const std::vector<PrintCase> &cases)
{
    return cases.size() > 1 ? QString(cases.front().name + u" …"_s) : cases.front().name;
}

QList<PrintDocument> originals(const std::vector<PrintCase> &cases, const PrintContent &content)
{
    Refusals refusals;
    QList<PrintDocument> documents;
    int place = 0;
    for (const PrintCase &each : cases) {
        const int revision = content.revision > 0 ? content.revision : each.file.noticeRevision;
        const auto kept = each.originals.find(revision);
        if (kept == each.originals.end())
            refusals.add(place, each.name,
                         noticedesk::tr("the notice as it was issued is not kept"));
        else
            documents.append({kept->second,
                              each.name,
                              fileNameOf(each, u"%1-%2.pdf"_s.arg(wordFor(content.order),
                                                                  QString::number(revision))),
                              {place},
                              content.order.sides});
        ++place;
    }
    refusals.throwIfAny();
    return documents;
}

} // namespace

QList<PrintDocument> printDocuments(const std::vector<PrintCase> &cases,
                                    const PrintContent &content, SheetPdf &pdf,
                                    const std::function<void(int)> &progress,
                                    const std::stop_token &stop)
{
    if (cases.empty())
        return {};
    if (content.source == PrintSource::Original)
        return originals(cases, content);
    Refusals refusals;
    PrintDocument made;
    made.name = nameOf(cases);
    made.fileName = fileNameOf(cases, wordFor(content.order));
    made.sides = content.order.sides;
    const auto document =
        pdf.makeDocument(content.order.sheets, [&](const QByteArray &part) { made.pdf += part; });
    const auto typesetter = pdf.makeTypesetter();
    const auto canDraw = [&](char32_t character) { return typesetter->canDraw(character); };
    for (const PrintCase &given : cases) {
        if (stop.stop_requested())
            return {};
        const PrintCase each = shownCase(given, content);
        const int place = static_cast<int>(made.cases.size());
        made.cases.push_back(place);
        FieldValues records = historyRecords(each.history, canDraw);
        records.insert(closingValues(each.file));
        for (const Sheet sheet : content.order.sheets) {
            const BoxedCase boxed = withBoxes(each.file, pdf.form(sheet), canDraw);
            if (!boxed.replaced.empty()) {
                refusals.add(place, each.name, undrawableNames(boxed.replaced));
                continue;
            }
            try {
                document->add(pdf.layOut(sheet, each.file, records, content.order, *typesetter));
            } catch (const Unprintable &error) {
                refusals.add(place, each.name,
                             sentenceWith(noticedesk::tr("%1 (%2)"), error.message(),
                                          nameOfField(error.where())));
            }
        }
        progress(place + 1);
    }
    refusals.throwIfAny();
    document->finish();
    return {made};
}

} // namespace noticedesk
