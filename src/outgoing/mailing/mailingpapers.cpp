// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/mailingpapers.h"

#include "domain/isolation.h"
#include "domain/officesettings.h"
#include "outgoing/mailing/addressplace.h"
#include "sheets/forms/words.h"
#include "sheets/unprintable.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

using MailItems = std::span<const MailItem>;

QVariant textOrNone(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

FieldValues senderValues(const OfficeSettings &sender)
{
    const PostalAddress address = postalAddress(sender.address.value_or(QString()));
    return {{u"sender.name"_s, textOrNone(sender.name.value_or(QString()))},
            {u"sender.postcode"_s, textOrNone(address.postcode)},
            {u"sender.address"_s, textOrNone(address.place)}};
}

void addMail(FieldValues &values, MailItems items, QDate day, qsizetype firstPosition)
{
    for (std::size_t at = 0; at < items.size(); ++at) {
        const MailItem &item = items[at];
        const QString record = u"mail[%1]."_s.arg(at);
        values.insert(record + u"position", QString::number(firstPosition + qsizetype(at)));
        values.insert(record + u"registeredNumber", textOrNone(item.registeredNumberOn(day)));
        values.insert(record + u"name", item.name);
        values.insert(record + u"postcode", textOrNone(item.address.postcode));
        values.insert(record + u"address", item.address.place);
        values.insert(record + u"remark", item.caseName);
    }
}

/// What is wrong with a text is told with the case, which people know, in the place of the path.
[[noreturn]] void rethrowWithCase(const Unprintable &error, MailItems items)
{
    static const QRegularExpression record(u"\\Amail\\[(\\d+)\\]"_s);
    const auto match = record.match(error.where());
    const qsizetype at = match.captured(1).toLongLong();
    if (match.hasMatch() && at < std::ssize(items))
        throw Unprintable(error.message(), items[static_cast<std::size_t>(at)].caseName);
    throw error;
}

LaidOutSheet layOutMail(const Form &form, const FieldValues &values, MailItems items,
                        const OfficeSettings &sender, Typesetter &typesetter)
{
    try {
        LaidOutSheet sheet =
            noticedesk::layOut(form, CaseFile(), values, SheetMode::Final, typesetter);
        sheet.author = sender.name.value_or(QString());
        return sheet;
    } catch (const Unprintable &error) {
        rethrowWithCase(error, items);
    }
}

/// The post office's list: each page is a sheet of its own, with numbered lines also below the last
/// letter.
std::vector<LaidOutSheet> layOutLists(const MailingOrder &order, MailItems all,
                                      const OfficeSettings &sender, SheetPdf &pdf,
                                      Typesetter &typesetter)
{
    const auto onPage = static_cast<std::size_t>(registeredLettersOnPage);
    const std::size_t pages = (all.size() + onPage - 1) / onPage;
    std::vector<LaidOutSheet> sheets;
    const Words words(u"mailing"_s);
    for (const QString &copy : {words[u"copy.sender"_s], words[u"copy.post"_s]}) {
        for (std::size_t page = 0; page < pages; ++page) {
            const MailItems items =
                all.subspan(page * onPage, std::min(onPage, all.size() - page * onPage));
            FieldValues values = senderValues(sender);
            values.insert(u"mailing.copy"_s, copy);
            values.insert(u"mailing.date"_s, order.day);
            values.insert(u"mailing.page"_s, QString::number(page + 1));
            values.insert(u"mailing.pages"_s, QString::number(pages));
            values.insert(u"mailing.count"_s, QString::number(items.size()));
            addMail(values, items, order.day, qsizetype(page * onPage) + 1);
            for (std::size_t line = items.size(); line < onPage; ++line)
                values.insert(u"mail[%1].position"_s.arg(line),
                              QString::number(page * onPage + line + 1));
            sheets.push_back(layOutMail(pdf.form(order.sheet), values, items, sender, typesetter));
        }
    }
    return sheets;
}

/// Labels or addresses on cards, all of them one sheet.
LaidOutSheet layOutCards(const MailingOrder &order, MailItems items, const OfficeSettings &sender,
                         SheetPdf &pdf, Typesetter &typesetter)
{
    Form form = pdf.form(order.sheet);
    if (order.labels && order.sheet == Sheet::AddressLabels)
        form = withLabels(std::move(form), *order.labels);
    else if (order.address && order.sheet != Sheet::AddressLabels)
        form = withAddressAt(std::move(form), *order.address);
    if (FormGrid *grid = std::get_if<FormGrid>(&form.parts.front())) {
        grid->first = order.firstLabel;
        grid->shift = order.shift * pointsPerMillimetre;
        grid->outlines = order.outlines;
    }
    FieldValues values = senderValues(sender);
    addMail(values, items, order.day, 1);
    return layOutMail(form, values, items, sender, typesetter);
}

std::vector<LaidOutSheet> layOutAll(const MailingOrder &order, MailItems items,
                                    const OfficeSettings &sender, SheetPdf &pdf,
                                    Typesetter &typesetter)
{
    if (order.sheet == Sheet::RegisteredMail)
        return layOutLists(order, items, sender, pdf, typesetter);
    std::vector<LaidOutSheet> sheets;
    sheets.push_back(layOutCards(order, items, sender, pdf, typesetter));
    return sheets;
}

/// Finds the letters that cannot be written by halves: where all of a part can, none is looked at
/// alone.
class RefusedLetters final
{
public:
    RefusedLetters(const MailingOrder &order, MailItems items, const OfficeSettings &sender,
                   SheetPdf &pdf, Typesetter &typesetter)
        : m_order(order), m_items(items), m_sender(sender), m_pdf(pdf), m_typesetter(typesetter)
    {
    }

    /// The papers of all, if all can be written.
    std::vector<LaidOutSheet> papers(const std::stop_token &stop)
    {
        return tried(0, m_items.size(), stop);
    }
    /// Why, by their places.
    const std::map<std::size_t, QString> &reasons() const { return m_reasons; }

private:
    std::vector<LaidOutSheet> tried(std::size_t first, std::size_t count,
                                    const std::stop_token &stop)
    {
        if (stop.stop_requested())
            return {};
        const MailItems part = m_items.subspan(first, count);
        try {
            return layOutAll(m_order, part, m_sender, m_pdf, m_typesetter);
        } catch (const Unprintable &error) {
            const bool isOfOne = std::any_of(part.begin(), part.end(), [&](const MailItem &item) {
                return item.caseName == error.where();
            });
            if (!isOfOne)
                throw;
            if (count == 1)
                m_reasons.emplace(first, error.message());
        }
        if (count > 1) {
            tried(first, count / 2, stop);
            tried(first + count / 2, count - count / 2, stop);
        }
        return {};
    }

    const MailingOrder &m_order;
    MailItems m_items;
    const OfficeSettings &m_sender;
    SheetPdf &m_pdf;
    Typesetter &m_typesetter;
    std::map<std::size_t, QString> m_reasons;
};

} // namespace

std::vector<LaidOutSheet> layOutMailing(const MailingOrder &order,
                                        const std::vector<MailItem> &items,
                                        const OfficeSettings &sender, SheetPdf &pdf)
{
    return layOutAll(order, items, sender, pdf, *pdf.makeTypesetter());
}

std::vector<LaidOutSheet> layOutPossible(const MailingOrder &order, std::vector<MailItem> &items,
                                         std::vector<MailRefusal> &refused,
                                         const OfficeSettings &sender, SheetPdf &pdf,
                                         const std::stop_token &stop)
{
    if (items.empty())
        return {};
    const auto typesetter = pdf.makeTypesetter();
    RefusedLetters letters(order, items, sender, pdf, *typesetter);
    auto papers = letters.papers(stop);
    if (!papers.empty() || stop.stop_requested())
        return papers;
    std::vector<MailItem> possible;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const MailItem &item = items[at];
        if (const auto why = letters.reasons().find(at); why != letters.reasons().end())
            refused.push_back({item.caseName + u' ' + isolated(item.name), why->second});
        else
            possible.push_back(item);
    }
    items = std::move(possible);
    if (items.empty())
        return {};
    return layOutAll(order, items, sender, pdf, *typesetter);
}

int cardsOnPage(const Form &form)
{
    const FormGrid *grid = std::get_if<FormGrid>(&form.parts.front());
    return grid ? grid->columns * grid->rows : 1;
}

} // namespace noticedesk
