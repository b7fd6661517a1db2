// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printers.h"

#include "app/printing/cupsconnection.h"
#include "app/printing/oneline.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noticedesk
{

namespace
{

/// What is asked of each queue: which it is, how it is, and what it can.
constexpr std::array<const char *, 8> asked{"printer-name",           "printer-uri-supported",
                                            "printer-state",          "printer-state-reasons",
                                            "media-supported",        "sides-supported",
                                            "media-source-supported", "printer-is-accepting-jobs"};

QStringList textsOf(ipp_attribute_t *attribute)
{
    QStringList texts;
    for (int at = 0; at < ippGetCount(attribute); ++at) {
        if (const char *text = ippGetString(attribute, at, nullptr))
            texts.append(QString::fromUtf8(text));
    }
    return texts;
}

bool isA4(const QString &media)
{
    return media == "A4"_L1 || media.startsWith("iso_a4_"_L1);
}

void take(ipp_attribute_t *attribute, Printer &printer)
{
    const QByteArray name(ippGetName(attribute));
    const QStringList texts = textsOf(attribute);
    if (name == "printer-name") {
        printer.name = texts.value(0);
    } else if (name == "printer-uri-supported") {
        printer.uri = texts.value(0);
    } else if (name == "printer-state") {
        printer.stopped = ippGetInteger(attribute, 0) == IPP_PSTATE_STOPPED;
    } else if (name == "printer-is-accepting-jobs") {
        printer.accepting = ippGetBoolean(attribute, 0) != 0;
    } else if (name == "printer-state-reasons") {
        printer.reasons = texts;
        printer.reasons.removeAll(u"none"_s);
    } else if (name == "media-supported" && !texts.isEmpty()) {
        printer.a4 = std::any_of(texts.begin(), texts.end(), isA4);
    } else if (name == "sides-supported" && !texts.isEmpty()) {
        printer.twoSided = texts.contains(u"two-sided-long-edge"_s);
    } else if (name == "media-source-supported") {
        printer.trays = texts;
        printer.trays.removeAll(u"auto"_s);
    }
}

std::vector<Printer> queues(http_t *http)
{
    IppMessage request(ippNewRequest(IPP_OP_CUPS_GET_PRINTERS));
    ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  static_cast<int>(asked.size()), nullptr, asked.data());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                 cupsUser());
    const IppMessage answer(cupsDoRequest(http, request.release(), "/"));
    std::vector<Printer> printers;
    bool within = false;
    for (ipp_attribute_t *each = answer ? ippFirstAttribute(answer.get()) : nullptr; each;
         each = ippNextAttribute(answer.get())) {
        // Between the groups of two printers stands an attribute without a group.
        const bool printer = ippGetGroupTag(each) == IPP_TAG_PRINTER;
        if (printer && !within)
            printers.emplace_back();
        if (printer)
            take(each, printers.back());
        within = printer;
    }
    std::erase_if(printers, [](const Printer &each) { return each.name.isEmpty(); });
    return printers;
}

/// Those in the network, for which the printing system makes a queue when they are first used.
void addOthers(const CupsDestinations &destinations, std::vector<Printer> &printers)
{
    for (const cups_dest_t &each : destinations) {
        const QString name = QString::fromUtf8(each.name);
        const bool known = std::any_of(printers.begin(), printers.end(),
                                       [&](const Printer &other) { return other.name == name; });
        if (!known && !each.instance) {
            printers.emplace_back();
            printers.back().name = name;
        }
    }
}

QString standardOf(const CupsDestinations &destinations)
{
    for (const cups_dest_t &each : destinations) {
        if (each.is_default)
            return QString::fromUtf8(each.name);
    }
    return {};
}

} // namespace

QString noPrintingSystem()
{
    return noticedesk::tr("This computer cannot print: the printing system CUPS (package cups) "
                          "does not answer. Export the sheets as PDF instead.");
}

const Printer *PrinterList::find(const QString &name) const
{
    const auto found = std::find_if(printers.begin(), printers.end(),
                                    [&](const Printer &each) { return each.name == name; });
    return found == printers.end() ? nullptr : &*found;
}

PrinterList readPrinters(std::chrono::milliseconds patience, const std::stop_token &stop)
{
    PrinterList list;
    CupsConnection connection(stop, patience);
    if (!connection.http()) {
        list.problem = noPrintingSystem();
        return list;
    }
    list.printers = queues(connection.http());
    connection.moved();
    CupsDestinations destinations;
    destinations.load(connection.http());
    addOthers(destinations, list.printers);
    list.standard = standardOf(destinations);
    if (connection.wasSilent())
        list.problem = noPrintingSystem();
    else if (list.printers.empty())
        list.problem =
            noticedesk::tr("No printer is set up on this computer. Export the sheets as PDF "
                           "instead, or have a printer added in the system's settings.");
    return list;
}

QString printerRemark(const Printer &printer)
{
    constexpr qsizetype longestReasons = 80;
    QStringList sentences;
    if (printer.a4 == false)
        sentences.append(
            noticedesk::tr("This printer has no A4 paper: the sheets would be cut off. Choose "
                           "another printer, or have A4 set up for this one."));
    const QString reasons = oneLine(printer.reasons.join(u", "_s), longestReasons);
    if (!printer.accepting)
        sentences.append(noticedesk::tr("This printer does not accept any documents at present."));
    else if (printer.stopped && reasons.isEmpty())
        sentences.append(noticedesk::tr("This printer is stopped: what is sent to it waits."));
    else if (printer.stopped)
        sentences.append(sentenceWith(
            noticedesk::tr("This printer is stopped (%1): what is sent to it waits."), reasons));
    else if (!reasons.isEmpty())
        sentences.append(sentenceWith(noticedesk::tr("This printer reports: %1."), reasons));
    return sentences.join(u' ');
}

QString trayName(const QString &keyword)
{
    const qsizetype dash = keyword.lastIndexOf(u'-');
    bool isNumber = false;
    const int number = QStringView(keyword).mid(dash + 1).toInt(&isNumber);
    if (keyword.startsWith("tray-"_L1) && isNumber)
        return noticedesk::tr("Tray %1").arg(number);
    if (keyword == "main"_L1)
        return noticedesk::tr("Main tray");
    if (keyword == "manual"_L1)
        return noticedesk::tr("Manual feed");
    if (keyword == "by-pass-tray"_L1)
        return noticedesk::tr("Bypass tray");
    return keyword;
}

Printers::Printers(QObject *parent) : QObject(parent) {}

Printers::~Printers() = default;

void Printers::ask()
{
    static constexpr auto patience = 10s;
    m_thread = std::jthread([this](const std::stop_token &stop) {
        const PrinterList list = readPrinters(patience, stop);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, list] { Q_EMIT known(list); }, Qt::QueuedConnection);
    });
}

} // namespace noticedesk

#include "printers.moc"
