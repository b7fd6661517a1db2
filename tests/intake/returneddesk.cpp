// SPDX-License-Identifier: GPL-3.0-or-later
#include "returneddesk.h"

#include "../documents/madedocuments.h"
#include "sheets/documents/landmarks.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

constexpr int lastSerial = 4;
constexpr int corrected = 4;

const LaidOutSheet &noticeOf(int serial)
{
    static std::map<int, LaidOutSheet> made;
    const auto known = made.find(serial);
    return known != made.end()
               ? known->second
               : made.emplace(serial, ReturnedDesk::scanner().sheet(serial)).first->second;
}

} // namespace

ReturnedDesk::ReturnedDesk()
{
    for (int serial = 1; serial <= lastSerial; ++serial) {
        CaseFile file = sample();
        file.number = CaseNumber::fromParts(115, serial);
        file.noticeRevision = serial == corrected ? 2 : 1;
        // What was answered meanwhile changes how the sheet would be laid out.
        file.response->statement = QString(3'000, u'改');
        store.added(file);
    }
}

Scanner &ReturnedDesk::scanner()
{
    static Scanner scanner;
    return scanner;
}

SheetPdf &ReturnedDesk::sheets()
{
    static SheetPdf sheets;
    return sheets;
}

Scan ReturnedDesk::usual()
{
    Scan scan;
    scan.dpi = 150;
    scan.skew = 1;
    scan.noise = 6; // without which a page in colours looks grey
    scan.jpegQuality = 75;
    return scan;
}

QByteArray ReturnedDesk::jpeg(const QImage &picture)
{
    return encoded(picture, "jpeg");
}

QByteArray ReturnedDesk::page(int serial, int page, const Scan &scan)
{
    static QMap<QString, QByteArray> made;
    const QString key = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(
        QString::number(serial), QString::number(page), QString::number(scan.quarterTurns),
        QString::number(scan.seals.size()), QString::number(scan.skew), QString::number(scan.dpi),
        QString::number(static_cast<int>(scan.colours)));
    if (!made.contains(key))
        made[key] =
            jpeg(scanner().scan(noticeOf(serial), static_cast<std::size_t>(page) - 1, scan));
    return made.value(key);
}

QImage ReturnedDesk::blank()
{
    QImage paper(1'240, 1'754, QImage::Format_RGB32);
    paper.fill(qRgb(250, 250, 248));
    return paper;
}

QByteArray ReturnedDesk::withCodes(const QString &text)
{
    LaidOutSheet sheet = noticeOf(1);
    for (CodeMark &mark : sheet.pages.front().codes) {
        mark.payload = text;
        mark.code = encodeQrCode(text);
    }
    return jpeg(scanner().scan(sheet, 0, usual()));
}

QPointF ReturnedDesk::sealPlace()
{
    return landmarksOf(noticeOf(1)).back().seal.value().center();
}

int ReturnedDesk::pages()
{
    return static_cast<int>(noticeOf(1).pages.size());
}

QString ReturnedDesk::put(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file for the test");
    return path(name);
}

IntakeStack ReturnedDesk::read(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(path(name));
    return readStack(names.isEmpty() ? QStringList{m_folder.path()} : paths, reader,
                     store.database(), sheets());
}

RecordedStack ReturnedDesk::takeIn()
{
    return record(read());
}

RecordedStack ReturnedDesk::record(const IntakeStack &stack)
{
    return recordStack(*store, keepStack(store.path(), stack, reader), today);
}

CaseRecord ReturnedDesk::caseNumbered(int serial)
{
    CaseRecords records(store.database());
    return *records.find(*records.withNumber(*CaseNumber::fromParts(115, serial)));
}

QStringList verdictsOf(const IntakeStack &stack)
{
    QStringList texts;
    for (const IntakePage &page : stack.pages) {
        QStringList words{stack.documents[page.document].name, QString::number(page.page),
                          nameOf(page.verdict)};
        if (page.caseNumber)
            words.append(page.caseNumber->toString());
        texts.append(words.join(u' '));
    }
    return texts;
}

QByteArray tiffOfPages(const std::vector<QByteArray> &jpegs)
{
    std::vector<QImage> pages;
    for (const QByteArray &jpeg : jpegs)
        pages.push_back(QImage::fromData(jpeg));
    return tiffOfPictures(pages);
}

QByteArray pdfOfPages(const std::vector<QByteArray> &jpegs)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (std::size_t page = 0; page < jpegs.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()),
                          QImage::fromData(jpegs[page]));
    }
    painter.end();
    return buffer.data();
}

QByteArray mailWith(const QString &subject,
                    const std::vector<std::pair<QString, QByteArray>> &attached)
{
    QByteArray mail = "From: Lee <lee@example.tw>\r\nTo: office@example.tw\r\nSubject: =?UTF-8?B?" +
                      subject.toUtf8().toBase64() +
                      "?=\r\nDate: Mon, 23 Nov 2026 09:30:00 +0800\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                      "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nour reply\r\n"
                      "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>our reply</p>\r\n";
    for (const auto &[name, bytes] : attached)
        mail += "--b\r\nContent-Type: application/octet-stream\r\n"
                "Content-Transfer-Encoding: base64\r\n"
                "Content-Disposition: attachment; filename=\"=?UTF-8?B?" +
                name.toUtf8().toBase64() + "?=\"\r\n\r\n" + bytes.toBase64() + "\r\n";
    return mail + "--b--\r\n";
}

} // namespace noticedesk::testing
