// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace noticedesk::testing
{

/// A printing system in the place of CUPS: it speaks IPP on a port of its own, tells of its
/// printers and notes what it is given.
class FakePrinting final
{
public:
    struct Queue
    {
        QString name;
        QStringList media{QStringLiteral("iso_a4_210x297mm"), QStringLiteral("na_letter_8.5x11in")};
        QStringList sides{QStringLiteral("one-sided"), QStringLiteral("two-sided-long-edge")};
        QStringList trays{QStringLiteral("auto")};
        QStringList reasons{QStringLiteral("none")};
        bool stopped = false;
        bool accepting = true;
    };

    /// What is done with a document.
    struct Manner
    {
        qsizetype reads = -1;               ///< so many bytes of it, then the line is cut; -1: all
        std::chrono::milliseconds pause{0}; ///< between two parts of 16 KiB
        bool answers = true;                ///< otherwise it falls silent
        QString refusal{};                  ///< in its words; empty takes the document
        int takes = -1;                     ///< so many documents before it refuses; -1: any number
        bool aborts = false;                ///< takes it and gives the job up
        QMap<int, int> states{};            ///< of jobs (IPP); one that is not named is printing
        bool tells = true;                  ///< how a job stands
        std::chrono::milliseconds delay{0}; ///< before it tells that
        bool cancels = true;                ///< a job that it is told to
        std::chrono::milliseconds waits{0}; ///< before it cancels one
    };

    struct Job
    {
        QString queue;
        QString title;
        QMap<QString, QString> options; ///< copies, media, sides …
        QByteArray document;
        bool taken = false;
        bool cancelled = false;
    };

    /// With the printers office, hall & way (the standard one) and %1<b>, which take everything.
    FakePrinting();
    ~FakePrinting();

    void setQueues(const QList<Queue> &queues);
    void setManner(const Manner &manner);
    /// No printing system on the whole computer.
    void remove();

    QList<Job> jobs() const;
    /// The bytes of all documents that it took, one after the other.
    QByteArray taken() const;
    /// How many bytes of the last document it has so far.
    qsizetype received() const;
    /// How often it was asked how a job stands.
    int asked(int job) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    class Server;
    QByteArray m_former;
    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
};

} // namespace noticedesk::testing
