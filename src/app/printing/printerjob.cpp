// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printerjob.h"

#include "app/printing/printers.h"
#include "domain/character.h"
#include "domain/text.h"
#include "domain/tr.h"

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// One line without characters that steer a terminal or a text, and not too long.
QString oneLine(const QString &text, qsizetype mostCharacters)
{
    QString line;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\n' && !line.isEmpty())
            break;
        if (isStorable(character) && !isInvisibleFormat(character) && character != U'\n')
            line += QString::fromUcs4(&character, 1);
        if (line.size() >= mostCharacters)
            break;
    }
    return line.trimmed();
}

} // namespace

QStringList printerArguments(const PrinterSettings &settings)
{
    constexpr qsizetype longestTitle = 80;
    QStringList arguments;
    if (!settings.printer.isEmpty())
        arguments << u"-d"_s + settings.printer;
    arguments << u"-n"_s + QString::number(settings.copies);
    arguments << u"-osides="_s + (settings.sides == PrintSides::Two ? u"two-sided-long-edge"_s
                                                                    : u"one-sided"_s);
    if (!settings.pages.isEmpty())
        arguments << u"-P"_s + settings.pages;
    const QString title = oneLine(settings.title, longestTitle);
    if (!title.isEmpty())
        arguments << u"-t"_s + title;
    return arguments;
}

PrinterJob::PrinterJob(const QByteArray &pdf, const PrinterSettings &settings,
                       std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_pipe(pdf), m_arguments(printerArguments(settings))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(noticedesk::tr("The printing system does not answer, so printing was given up. Look "
                           "whether something came out of the printer before you print again."));
    });
    connect(&m_pipe, &DocumentPipe::moved, &m_patience, qOverload<>(&QTimer::start));
    connect(&m_process, &QProcess::started, &m_pipe, &DocumentPipe::start);
    connect(&m_process, &QProcess::finished, this, &PrinterJob::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(noPrintingSystem());
    });
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([end = m_pipe.readingEnd()] {
        // A group of its own, so that what lp starts ends with it.
        ::setpgid(0, 0);
        ::dup2(end, STDIN_FILENO);
    });
}

PrinterJob::~PrinterJob()
{
    m_process.disconnect(this);
    kill();
    m_process.waitForFinished(1000); // what is killed ends at once
}

void PrinterJob::start()
{
    m_patience.start();
    m_process.start(u"lp"_s, m_arguments, QIODevice::ReadOnly);
}

void PrinterJob::cancel()
{
    end(noticedesk::tr("Printing was cancelled. Look whether something came out of the printer "
                       "before you print again."));
}

void PrinterJob::finish(int status, QProcess::ExitStatus how)
{
    constexpr qsizetype longestRemark = 200;
    const QString remark =
        oneLine(QString::fromLocal8Bit(m_process.readAllStandardError()), longestRemark);
    if (how == QProcess::NormalExit && status == 0 && m_pipe.isTaken())
        end({});
    else if (how == QProcess::NormalExit && status == 0)
        end(noticedesk::tr("The printing system did not take the whole document, so it does not "
                           "count as printed. Print it again."));
    else if (remark.isEmpty())
        end(noticedesk::tr("The printing system refused the document without giving a reason. "
                           "It does not count as printed."));
    else
        end(noticedesk::tr("The printing system refused the document: %1").arg(remark));
}

void PrinterJob::end(const QString &sentence)
{
    if (m_ended)
        return;
    m_ended = true;
    m_patience.stop();
    kill();
    if (sentence.isEmpty())
        Q_EMIT handedOver();
    else
        Q_EMIT failed(sentence);
}

void PrinterJob::kill()
{
    const qint64 process = m_process.processId();
    if (m_process.state() == QProcess::NotRunning || process <= 0)
        return;
    ::kill(static_cast<pid_t>(-process), SIGKILL);
    m_process.kill(); // should it have had no time to make its group
}

} // namespace noticedesk

#include "printerjob.moc"
