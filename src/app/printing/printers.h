// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace noticedesk
{

/// What the printing system knows, as its program lpstat says it.
struct PrinterList
{
    QStringList names;
    QString standard; ///< may be empty
    QString problem;  ///< a sentence if there is nothing to print with
};

/// Asks for the printers without waiting for the answer.
class Printers final : public QObject
{
    Q_OBJECT

public:
    explicit Printers(QObject *parent = nullptr);

    void ask();

Q_SIGNALS:
    void known(const noticedesk::PrinterList &printers);

private:
    QProcess *m_process = nullptr;
    QTimer m_patience;
    PrinterList m_list;

    void run(const QString &option, void (Printers::*next)(const QString &output));
    void takeNames(const QString &output);
    void takeStandard(const QString &output);
    void end();
};

/// What to say when the printing system is not there.
QString noPrintingSystem();

} // namespace noticedesk
