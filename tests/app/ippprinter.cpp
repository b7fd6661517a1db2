// SPDX-License-Identifier: GPL-3.0-or-later
#include "ippprinter.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTest>

#include <arpa/inet.h>
#include <array>
#include <cups/cups.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *general = reinterpret_cast<sockaddr *>(&address);
    const bool bound =
        ::bind(socket, general, length) == 0 && ::getsockname(socket, general, &length) == 0;
    ::close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

http_t *connect(int port)
{
    return httpConnect2("localhost", port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1,
                        longEnough, nullptr);
}

bool answers(int port)
{
    http_t *http = connect(port);
    httpClose(http);
    return http != nullptr;
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

IppPrinter::IppPrinter(Manner manner)
    : m_manner(manner), m_former(qgetenv("CUPS_SERVER")), m_port(freePort())
{
    qputenv("CUPS_SERVER", "localhost:" + QByteArray::number(m_port));
}

IppPrinter::~IppPrinter()
{
    end(m_printer);
    end(m_bus);
    qputenv("CUPS_SERVER", m_former);
}

bool IppPrinter::start()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s,
                                   u"--address=unix:dir="_s + m_folder.path()});
    if (!m_bus.waitForReadyRead(longEnough)) {
        m_problem = u"dbus-daemon: "_s + m_bus.errorString();
        return false;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s,
                       QString::fromUtf8(m_bus.readAllStandardOutput()).section(u'\n', 0, 0));
    m_printer.setProcessEnvironment(environment);
    const QString spool = m_folder.filePath(u"spool"_s);
    QDir().mkpath(spool);
    m_printer.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"-r"_s, u"off"_s, u"-p"_s, QString::number(m_port), u"-d"_s,    spool,
                          u"-k"_s, u"-2"_s,  u"-f"_s, u"application/pdf"_s,    u"office"_s};
    if (m_manner == Manner::PrintsAtOnce)
        arguments = QStringList{u"-c"_s, u"/bin/true"_s} + arguments;
    m_printer.start(u"ippeveprinter"_s, arguments);
    if (QTest::qWaitFor(
            [this] { return m_printer.state() == QProcess::NotRunning || answers(m_port); },
            longEnough) &&
        m_printer.state() != QProcess::NotRunning)
        return true;
    m_problem = m_printer.errorString() + u'\n' + QString::fromUtf8(m_printer.readAll());
    return false;
}

QString IppPrinter::uri() const
{
    return u"ipp://localhost:%1/ipp/print"_s.arg(m_port);
}

QList<QByteArray> IppPrinter::documents() const
{
    QList<QByteArray> all;
    const QDir spool(m_folder.filePath(u"spool"_s));
    for (const QString &name : spool.entryList(QDir::Files, QDir::Name)) {
        QFile file(spool.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

QString IppPrinter::jobAttribute(int job, const QString &name) const
{
    http_t *http = connect(m_port);
    ipp_t *request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 uri().toLatin1().constData());
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ipp_t *answer = cupsDoRequest(http, request, "/ipp/print");
    std::array<char, 1024> text{};
    ipp_attribute_t *attribute =
        ippFindAttribute(answer, name.toLatin1().constData(), IPP_TAG_ZERO);
    if (attribute)
        ippAttributeString(attribute, text.data(), text.size());
    ippDelete(answer);
    httpClose(http);
    return QString::fromUtf8(text.data());
}

} // namespace noticedesk::testing
