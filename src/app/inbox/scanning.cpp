// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/scanning.h"

#include "domain/isolation.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "intake/intakefiles.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noticedesk
{

namespace
{

constexpr auto patienceWhenStopped = 5s; // a scanner takes its time to put the lamp back
constexpr int noMorePages = 7;           ///< SANE_STATUS_NO_DOCS: a feeder is empty in the end
constexpr qsizetype mostWords = 500;

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // the list of devices is read
    return environment;
}

QStringList argumentsFor(const ScanOrder &order, const QString &folder)
{
    // Scanners differ in what they call the glass; it is what they take by themselves.
    QStringList arguments{u"--device-name="_s + order.device, u"--format=tiff"_s,
                          u"--batch="_s + folder + u"/page%04d.tif"_s,
                          u"--resolution="_s + QString::number(order.dotsPerInch),
                          order.isInColour ? u"--mode=Color"_s : u"--mode=Gray"_s};
    arguments.append(order.isFromFeeder ? u"--source=ADF"_s : u"--batch-count=1"_s);
    return arguments;
}

} // namespace

QString scanimageProgram()
{
    return QStandardPaths::findExecutable(u"scanimage"_s);
}

std::vector<ScannerDevice> devicesIn(const QByteArray &listed)
{
    static const QRegularExpression line(u"^device `([^'\n]+)' is an? (.+)$"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<ScannerDevice> devices;
    const QString text = QString::fromUtf8(listed);
    for (auto found = line.globalMatch(text); found.hasNext();) {
        const auto device = found.next();
        devices.push_back({device.captured(1), device.captured(2).trimmed()});
    }
    return devices;
}

Scanning::Scanning(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

Scanning::~Scanning()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->terminate();
    constexpr int patience = 1'000; // ms
    if (!m_process->waitForFinished(patience))
        m_process->kill();
    m_process->waitForFinished(patience);
}

void Scanning::listDevices()
{
    start({u"-L"_s}, &Scanning::takeDevices);
}

void Scanning::scan(const ScanOrder &order)
{
    if (m_process)
        return;
    m_folder = std::make_shared<QTemporaryDir>(QDir::tempPath() + u"/noticedesk-scan-XXXXXX"_s);
    if (!m_folder->isValid()) {
        Q_EMIT failed(
            sentenceWith(noticedesk::tr("No folder can be made for the scanned pages: %1"),
                         m_folder->errorString()));
        return;
    }
    start(argumentsFor(order, m_folder->path()), &Scanning::takePages);
}

void Scanning::stop()
{
    if (!m_process || m_isStopped)
        return;
    m_isStopped = true;
    m_process->terminate();
    m_patience.start(patienceWhenStopped);
}

void Scanning::start(const QStringList &arguments, void (Scanning::*ended)())
{
    if (m_process)
        return;
    m_isStopped = false;
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(scanimageProgram());
    m_process->setArguments(arguments);
    m_process->setProcessEnvironment(plainEnvironment());
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // else it has finished, too
        const QString sentence = trouble();
        release();
        Q_EMIT failed(sentence);
    });
    m_process->start();
}

void Scanning::takeDevices()
{
    const bool isGood = endedWell();
    const auto devices = devicesIn(m_process->readAllStandardOutput());
    const QString sentence = trouble();
    release();
    if (isGood)
        Q_EMIT devicesListed(devices);
    else
        Q_EMIT failed(sentence);
}

void Scanning::takePages()
{
    ScannedPages pages;
    pages.folder = std::move(m_folder);
    const QDir folder(pages.folder->path());
    for (const QString &name : folder.entryList({u"*.tif"_s}, QDir::Files))
        pages.files.append(folder.filePath(name));
    std::sort(pages.files.begin(), pages.files.end(), comesBefore);
    const bool isEmptied = m_process->exitStatus() == QProcess::NormalExit &&
                           m_process->exitCode() == noMorePages && !pages.files.empty();
    if (m_isStopped && !pages.files.empty())
        pages.trouble = noticedesk::tr("Scanning was stopped; these are the pages that came.");
    else if (!endedWell() && !isEmptied)
        pages.trouble = trouble();
    else if (pages.files.empty())
        pages.trouble = noticedesk::tr("The scanner gave no page.");
    release();
    if (pages.files.empty())
        Q_EMIT failed(pages.trouble);
    else
        Q_EMIT scanned(pages);
}

bool Scanning::endedWell() const
{
    return !m_isStopped && m_process->exitStatus() == QProcess::NormalExit &&
           m_process->exitCode() == 0;
}

QString Scanning::trouble() const
{
    if (m_isStopped)
        return noticedesk::tr("Scanning was stopped; nothing is kept of it.");
    if (m_process->error() == QProcess::FailedToStart)
        return sentenceWith(noticedesk::tr("The program scanimage cannot be started: %1"),
                            m_process->errorString());
    const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    return sentenceWith(
        noticedesk::tr("The scanner did not do it: %1"),
        printable(said.isEmpty() ? m_process->errorString() : said.right(mostWords).simplified()));
}

void Scanning::release()
{
    m_patience.stop();
    // Not yet gone: it is the one that tells.
    m_process.release()->deleteLater();
    m_folder.reset();
}

} // namespace noticedesk

#include "scanning.moc"
