// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace noticedesk::testing
{

/// How long a printing system may take for an answer on a busy machine.
inline constexpr int longEnough = 20'000; // ms

/// A printer that others made: ippeveprinter of CUPS on a port of its own, as the printing system
/// of this process. It prints on both sides.
class IppPrinter final
{
public:
    /// One that keeps its documents takes some seconds for each, as if it printed it.
    enum class Manner { KeepsDocuments, PrintsAtOnce };

    explicit IppPrinter(Manner manner = Manner::KeepsDocuments);
    ~IppPrinter();

    /// Waits until it answers; false, with the reason in problem(), if it does not.
    bool start();
    const QString &problem() const { return m_problem; }
    QString uri() const;

    /// The documents that it has, in their order.
    QList<QByteArray> documents() const;
    /// What it knows of a job, such as media.
    QString jobAttribute(int job, const QString &name) const;

private:
    Manner m_manner;
    QByteArray m_former;
    QTemporaryDir m_folder;
    QProcess m_bus; ///< without one it does not start, though nobody is to find it in the network
    QProcess m_printer;
    int m_port = 0;
    QString m_problem;
};

} // namespace noticedesk::testing
