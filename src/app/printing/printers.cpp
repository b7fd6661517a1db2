// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printers.h"

#include "domain/tr.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noticedesk
{

QString noPrintingSystem()
{
    return noticedesk::tr(
        "This computer cannot print: the program lp of the printing system CUPS (package "
        "cups-client) is not installed. Export the sheets as PDF instead.");
}

Printers::Printers(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

void Printers::ask()
{
    if (m_process)
        return;
    m_list = {};
    run(u"-e"_s, &Printers::takeNames);
}

void Printers::run(const QString &option, void (Printers::*next)(const QString &))
{
    m_process = new QProcess(this);
    // What it says of the standard printer is read, so it has to be said in one language.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this, [this, next] {
        const QString output = QString::fromUtf8(m_process->readAllStandardOutput());
        m_process->deleteLater();
        m_process = nullptr;
        (this->*next)(output);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_process->deleteLater();
        m_process = nullptr;
        m_list.problem = noPrintingSystem();
        end();
    });
    m_patience.start();
    m_process->start(u"lpstat"_s, {option}, QIODevice::ReadOnly);
}

void Printers::takeNames(const QString &output)
{
    const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        m_list.names.append(line.trimmed());
    if (m_list.names.isEmpty()) {
        m_list.problem =
            noticedesk::tr("No printer is set up on this computer. Export the sheets as PDF "
                           "instead, or have a printer added in the system's settings.");
        end();
        return;
    }
    run(u"-d"_s, &Printers::takeStandard);
}

void Printers::takeStandard(const QString &output)
{
    const QString name = output.section(u':', 1).section(u'\n', 0, 0).trimmed();
    if (m_list.names.contains(name))
        m_list.standard = name;
    end();
}

void Printers::end()
{
    m_patience.stop();
    Q_EMIT known(m_list);
}

} // namespace noticedesk

#include "printers.moc"
