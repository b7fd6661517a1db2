// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/latestwork.h"
#include "app/printing/printedpaper.h"
#include "sheets/documents/sheetpdf.h"

#include <QObject>

#include <functional>
#include <memory>

namespace noticedesk
{

/// Makes the documents that are printed on a thread of its own, and writes them into files.
class PrintPress final : public QObject
{
    Q_OBJECT

public:
    explicit PrintPress(QObject *parent = nullptr);
    ~PrintPress() override;

    /// The latest order wins; those before it are left unfinished and say nothing more.
    void make(const MakeDocuments &make, const PrintContent &content);
    /// What write() asks about each file or folder before it is written; it may throw Error.
    void guardOutputs(std::function<void(const QString &path)> permit);
    /// Writes documents that were made, each as a whole: into the file, or, if there are several,
    /// into the folder with this path, where none of their names may be taken.
    void write(const QList<PrintDocument> &documents, const QString &path);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int all);
    void made(const QList<noticedesk::PrintDocument> &documents);
    /// Which case comes first of those that cannot be printed; -1 if it is not about a case.
    void failed(int place, const QString &sentence);
    void written(const QString &path);

private:
    std::function<void(const QString &path)> m_permit = [](const QString &) {};
    quint64 m_order = 0;
    LatestWork m_work; ///< the last member: its thread uses the others

    void begin(const std::function<void(const std::stop_token &, quint64)> &work);
    template <class Tell>
    void tell(quint64 order, Tell what);
};

/// What is printed of the cases: their sheets in one document, in their order, or the originals one
/// by one. Calls progress with the number of cases that are done; gives nothing if it was stopped.
/// A case that cannot be printed stops everything: throws PrintRefused.
QList<PrintDocument> printDocuments(const std::vector<PrintCase> &cases,
                                    const PrintContent &content, SheetPdf &pdf,
                                    const std::function<void(int)> &progress,
                                    const std::stop_token &stop);

} // namespace noticedesk
