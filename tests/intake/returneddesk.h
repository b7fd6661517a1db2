// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../documents/scans.h"
#include "../store/openstore.h"
#include "documents/documentreader.h"
#include "intake/readstack.h"
#include "intake/recordstack.h"
#include "sheets/documents/sheetpdf.h"

#include <QTemporaryDir>

namespace noticedesk::testing
{

/// An office with the cases 115-0001 to 115-0004, of which the last has a corrected notice, and a
/// folder into which a scanner writes.
class ReturnedDesk final
{
public:
    ReturnedDesk();

    static Scanner &scanner();
    /// The scan of a page of a case, as a JPEG; as a scanner gives it, unless something else is
    /// said. Each is made once.
    static QByteArray page(int serial, int page, const Scan &scan = usual());
    static Scan usual();
    static QByteArray jpeg(const QImage &picture);
    /// A sheet of paper with nothing on it.
    static QImage blank();
    /// The front of a case's notice with codes that say this.
    static QByteArray withCodes(const QString &text);
    /// Where the seal belongs on the last page of each notice.
    static QPointF sealPlace();
    /// How many pages each notice has.
    static int pages();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString put(const QString &name, const QByteArray &bytes) const;
    IntakeStack read(const QStringList &names = {});
    /// Reads and records what the folder holds.
    RecordedStack takeIn();
    RecordedStack record(const IntakeStack &stack);
    CaseRecord caseNumbered(int serial);

    OpenStore store;
    DocumentReader reader{ownProgram};
    QDate today{2026, 11, 22};

private:
    static SheetPdf &sheets();

    QTemporaryDir m_folder;
};

/// "1.jpg 1 filed 115-0001", a text for each page.
QStringList verdictsOf(const IntakeStack &stack);

/// A TIFF of pages in grey, and a PDF of pages with a picture each.
QByteArray tiffOfPages(const std::vector<QByteArray> &jpegs);
QByteArray pdfOfPages(const std::vector<QByteArray> &jpegs);

/// A message to which files are attached, by their names.
QByteArray mailWith(const QString &subject,
                    const std::vector<std::pair<QString, QByteArray>> &attached);

} // namespace noticedesk::testing
