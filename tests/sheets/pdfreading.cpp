// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include <QProcess>
#include <QTemporaryFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

struct Finished
{
    int status = 0;
    QByteArray output;
};

Finished finished(const QString &program, QStringList arguments, const QStringList &after,
                  const QByteArray &pdf, QProcess::ProcessChannelMode channels)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        throw std::runtime_error("the PDF cannot be kept for another program");
    QProcess process;
    process.setProcessChannelMode(channels);
    process.start(program, arguments << file.fileName() << after);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error("a program of the tests cannot be run: " + program.toStdString());
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

QByteArray outputOf(const QString &program, const QStringList &arguments, const QStringList &after,
                    const QByteArray &pdf)
{
    const auto [status, output] =
        finished(program, arguments, after, pdf, QProcess::ForwardedErrorChannel);
    if (status != 0)
        throw std::runtime_error("a program cannot read the PDF: " + program.toStdString());
    return output;
}

std::unique_ptr<Poppler::Document> openPdf(const QByteArray &bytes)
{
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        throw std::runtime_error("Poppler cannot open the PDF");
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return document;
}

QStringList extractedPages(const QByteArray &bytes)
{
    const QByteArray text =
        outputOf(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s}, {u"-"_s}, bytes);
    QStringList pages = QString::fromUtf8(text).split(u'\f');
    pages.removeLast(); // each page ends in a form feed
    return pages;
}

QString extractedText(const QByteArray &bytes)
{
    return extractedPages(bytes).join(QString());
}

QString qpdfComplaint(const QByteArray &bytes)
{
    const auto [status, output] =
        finished(u"qpdf"_s, {u"--check"_s}, {}, bytes, QProcess::MergedChannels);
    return status == 0 ? QString() : QString::fromLocal8Bit(output);
}

} // namespace noticedesk::testing
