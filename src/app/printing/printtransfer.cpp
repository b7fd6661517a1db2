// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printtransfer.h"

#include "app/printing/cupsconnection.h"
#include "app/printing/jobstate.h"
#include "app/printing/oneline.h"
#include "app/printing/printers.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noticedesk
{

namespace
{

/// Why a document was not handed over; empty only while nothing went wrong.
class TransferFailed final
{
public:
    explicit TransferFailed(QString sentence) : m_sentence(std::move(sentence)) {}
    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

QString silent()
{
    return noticedesk::tr("The printing system does not answer, so printing was given up. Look "
                          "whether something came out of the printer before you print again.");
}

QString refused()
{
    const QString remark = cupsRemark();
    return remark.isEmpty()
               ? noticedesk::tr("The printing system refused the document without giving a reason. "
                                "It does not count as printed.")
               : sentenceWith(noticedesk::tr("The printing system refused the document: %1"),
                              remark);
}

class CupsOptions final
{
public:
    explicit CupsOptions(const PrinterSettings &settings)
    {
        for (const auto &[name, value] : printerOptions(settings))
            m_count = cupsAddOption(name.constData(), value.constData(), m_count, &m_list);
    }
    ~CupsOptions() { cupsFreeOptions(m_count, m_list); }
    CupsOptions(const CupsOptions &) = delete;
    CupsOptions &operator=(const CupsOptions &) = delete;

    int count() const { return m_count; }
    cups_option_t *list() const { return m_list; }

private:
    int m_count = 0;
    cups_option_t *m_list = nullptr;
};

/// One job on one queue.
class Transfer final
{
public:
    Transfer(CupsConnection &connection, const PrinterSettings &settings)
        : m_connection(connection), m_settings(settings), m_options(settings)
    {
        const QByteArray name = settings.printer.toUtf8();
        m_queue = settings.uri.isEmpty() ? m_queues.find(connection.http(), name)
                                         : m_queues.add(name, settings.uri.toUtf8());
        check(m_queue != nullptr);
        m_information = cupsCopyDestInfo(connection.http(), m_queue);
        check(m_information != nullptr);
        connection.moved();
    }
    ~Transfer() { cupsFreeDestInfo(m_information); }
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    int job() const { return m_job; }
    QByteArray uri() const
    {
        return cupsGetOption("printer-uri-supported", m_queue->num_options, m_queue->options);
    }

    void begin()
    {
        constexpr qsizetype longestTitle = 80;
        const QByteArray title = oneLine(m_settings.title, longestTitle).toUtf8();
        check(cupsCreateDestJob(http(), m_queue, m_information, &m_job,
                                title.isEmpty() ? "Notice Desk" : title.constData(),
                                m_options.count(), m_options.list()) <= IPP_STATUS_OK_CONFLICTING);
        m_connection.moved();
        check(cupsStartDestDocument(http(), m_queue, m_information, m_job, title.constData(),
                                    CUPS_FORMAT_PDF, 0, nullptr, 1) == HTTP_STATUS_CONTINUE);
    }

    void send(const QByteArray &pdf)
    {
        constexpr qsizetype part = qsizetype(16) * 1024;
        for (qsizetype at = 0; at < pdf.size(); at += part) {
            const auto length = static_cast<std::size_t>(std::min(part, pdf.size() - at));
            check(!m_connection.isStopped() &&
                  cupsWriteRequestData(http(), pdf.constData() + at, length) ==
                      HTTP_STATUS_CONTINUE);
            m_connection.moved();
        }
        // cupsFinishDestDocument() tells no difference between an answer and a line that was cut.
        const IppMessage answer(cupsGetResponse(http(), resourceOf(uri()).constData()));
        check(answer && ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_CONFLICTING);
        m_connection.moved();
    }

    /// The printing system may have taken it and given it up at once.
    void examine()
    {
        const JobState state = readJobState(http(), uri(), m_job);
        if (state == JobState::Aborted || state == JobState::Cancelled)
            throw TransferFailed(
                noticedesk::tr("The printing system gave the document up at once. It does not "
                               "count as printed."));
    }

private:
    CupsConnection &m_connection;
    const PrinterSettings &m_settings;
    CupsOptions m_options;
    CupsDestinations m_queues;
    cups_dest_t *m_queue = nullptr;
    cups_dinfo_t *m_information = nullptr;
    int m_job = 0;

    http_t *http() const { return m_connection.http(); }

    void check(bool good) const
    {
        if (m_connection.wasSilent())
            throw TransferFailed(silent());
        if (!good)
            throw TransferFailed(m_connection.isStopped() ? printingCancelled() : refused());
    }
};

/// As PWG 5101.1 calls a paper, its shorter side first.
QByteArray mediaOf(QSizeF paper)
{
    constexpr QSizeF a4{210, 297};
    if (paper.isEmpty() ||
        (qAbs(paper.width() - a4.width()) < 0.5 && qAbs(paper.height() - a4.height()) < 0.5))
        return "iso_a4_210x297mm";
    const QByteArray size =
        QByteArray::number(qRound(std::min(paper.width(), paper.height()))) + 'x' +
        QByteArray::number(qRound(std::max(paper.width(), paper.height()))) + "mm";
    return "custom_" + size + '_' + size;
}

/// On a connection of its own, for the other one may be in the middle of something. False if the
/// printing system did not say that the job is cancelled.
bool cancelJob(const PrinterSettings &settings, int job)
{
    if (job <= 0)
        return false;
    CupsConnection connection({}, 3s);
    if (!connection.http())
        return false;
    CupsDestinations queues;
    const QByteArray name = settings.printer.toUtf8();
    cups_dest_t *queue = settings.uri.isEmpty() ? queues.find(connection.http(), name)
                                                : queues.add(name, settings.uri.toUtf8());
    return queue && cupsCancelDestJob(connection.http(), queue, job) <= IPP_STATUS_OK_CONFLICTING;
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> printerOptions(const PrinterSettings &settings)
{
    QByteArray media = mediaOf(settings.paper);
    if (!settings.tray.isEmpty())
        media += ',' + settings.tray.toUtf8();
    QList<std::pair<QByteArray, QByteArray>> options{
        {"copies", QByteArray::number(settings.copies)},
        {"media", media},
        {"print-scaling", "none"},
        {"fit-to-page", "false"},
        {"sides",
         settings.sides == PrintSides::Two ? QByteArray("two-sided-long-edge") : "one-sided"},
        // Each copy begins on a leaf of its own.
        {"multiple-document-handling", "separate-documents-collated-copies"}};
    if (!settings.pages.isEmpty())
        options.append({"page-ranges", settings.pages.toLatin1()});
    return options;
}

PrintTransfer handOver(const QByteArray &pdf, const PrinterSettings &settings,
                       std::chrono::milliseconds patience, const std::stop_token &stop)
{
    PrintTransfer result;
    {
        CupsConnection connection(stop, patience);
        if (!connection.http()) {
            result.problem = stop.stop_requested() ? printingCancelled() : noPrintingSystem();
            return result;
        }
        try {
            Transfer transfer(connection, settings);
            try {
                transfer.begin();
                result.job = transfer.job();
                transfer.send(pdf);
                transfer.examine();
                result.queueUri = QString::fromUtf8(transfer.uri());
            } catch (const TransferFailed &) {
                result.job = transfer.job();
                throw;
            }
        } catch (const TransferFailed &failure) {
            result.problem = failure.sentence();
        }
    }
    const bool isWhole = result.problem.isEmpty();
    if (isWhole && !stop.stop_requested())
        return result;
    if (cancelJob(settings, result.job) && isWhole)
        result.problem = printingCancelled();
    return result;
}

QString printingCancelled()
{
    return noticedesk::tr("Printing was cancelled. Look whether something came out of the printer "
                          "before you print again.");
}

} // namespace noticedesk
