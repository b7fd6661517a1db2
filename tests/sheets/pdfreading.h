// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <poppler-form.h>
#include <poppler-qt6.h>

namespace noticedesk::testing
{

/// A PDF as Poppler reads it: a reader that shares no code with the writer. Throws if it cannot be
/// opened.
std::unique_ptr<Poppler::Document> openPdf(const QByteArray &bytes);

/// What another program prints about a PDF, whose name stands between the two lists of arguments.
/// Throws if it fails.
QByteArray outputOf(const QString &program, const QStringList &arguments, const QStringList &after,
                    const QByteArray &pdf);

/// The text of each page in the order in which it was written, as pdftotext copies it out.
/// (Poppler's own RawOrderLayout leaves out parts of a page: it compares addresses of words.)
QStringList extractedPages(const QByteArray &bytes);
QString extractedText(const QByteArray &bytes);

/// What `qpdf --check` says about a PDF in which it finds anything wrong; empty if it finds
/// nothing.
QString qpdfComplaint(const QByteArray &bytes);

} // namespace noticedesk::testing
