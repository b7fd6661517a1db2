// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/worker/answerstream.h"

#include "documents/reading/reading.h"

#include <QDataStream>

#include <cmath>

namespace noticedesk
{

namespace
{

template <class Value>
void writeChoice(QDataStream &stream, Value value)
{
    stream << static_cast<quint32>(value);
}

/// One of the values of an enumeration, which ends with last.
template <class Value>
void readChoice(QDataStream &stream, Value &value, Value last)
{
    quint32 number = 0;
    stream >> number;
    if (number > static_cast<quint32>(last))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        value = static_cast<Value>(number);
}

void refuseUnless(bool isPossible, QDataStream &stream)
{
    if (!isPossible)
        stream.setStatus(QDataStream::ReadCorruptData);
}

template <class Record, class Write>
void writeList(QDataStream &stream, const std::vector<Record> &records, const Write &write)
{
    stream << static_cast<quint32>(records.size());
    for (const Record &record : records)
        write(record);
}

template <class Record, class Read>
void readList(QDataStream &stream, std::vector<Record> &records, const Read &read)
{
    quint32 count = 0;
    stream >> count;
    // Each record takes some bytes, so a false count ends with the data.
    for (quint32 at = 0; at < count && stream.status() == QDataStream::Ok; ++at)
        read(records.emplace_back());
}

void writeCode(QDataStream &stream, const CodeOnPage &code)
{
    stream << code.text;
    for (const QPointF corner : code.corners)
        stream << corner;
    writeChoice(stream, code.readIn);
}
void readCode(QDataStream &stream, CodeOnPage &code)
{
    stream >> code.text;
    for (QPointF &corner : code.corners) {
        stream >> corner;
        refuseUnless(std::isfinite(corner.x()) && std::isfinite(corner.y()), stream);
    }
    readChoice(stream, code.readIn, ReadIn::Enlarged);
    // What it says is for this process to find.
    code.page = PageCode::parse(code.text);
}

void writeForm(QDataStream &stream, const ReturnedForm &form)
{
    stream << (form.caseNumber ? form.caseNumber->toString() : QString()) << form.values
           << form.otherFields;
    writeList(stream, form.remarks, [&stream](const ReturnedFieldRemark &remark) {
        stream << remark.path;
        writeChoice(stream, remark.problem);
    });
}
void readForm(QDataStream &stream, ReturnedForm &form)
{
    QString number;
    stream >> number >> form.values >> form.otherFields;
    form.caseNumber = CaseNumber::parse(number);
    readList(stream, form.remarks, [&stream](ReturnedFieldRemark &remark) {
        stream >> remark.path;
        readChoice(stream, remark.problem, ReturnedFieldProblem::Differs);
    });
}

} // namespace

void writeValue(QDataStream &stream, const Refusal &refusal)
{
    writeChoice(stream, refusal.why);
    stream << refusal.detail;
}
void readValue(QDataStream &stream, Refusal &refusal)
{
    readChoice(stream, refusal.why, WhyNoAnswer::NotWanted);
    stream >> refusal.detail;
    constexpr qsizetype mostDetail = 1'000;
    refuseUnless(refusal.detail.size() <= mostDetail, stream);
}

void writeValue(QDataStream &stream, const DocumentSummary &summary)
{
    const MessageText &message = summary.message;
    writeChoice(stream, summary.kind);
    stream << summary.pageCount << summary.partCount << message.sender << message.senderAddress
           << message.subject << message.sentAt << message.text;
    writeList(stream, summary.parts, [&stream](const DocumentPart &part) {
        stream << part.name << part.bytes << part.isMessageText;
    });
    writeList(stream, summary.pageSizes, [&stream](QSizeF size) { stream << size; });
}
void readValue(QDataStream &stream, DocumentSummary &summary)
{
    MessageText &message = summary.message;
    readChoice(stream, summary.kind, DocumentKind::Other);
    // The window lays out the text, and each page and name, whoever wrote them.
    stream >> summary.pageCount >> summary.partCount >> message.sender >> message.senderAddress >>
        message.subject >> message.sentAt >> message.text;
    readList(stream, summary.parts, [&](DocumentPart &part) {
        stream >> part.name >> part.bytes >> part.isMessageText;
        refuseUnless(part.bytes >= -1 && part.name.size() <= mostPartName &&
                         (!part.isMessageText || summary.kind == DocumentKind::Mail),
                     stream);
    });
    readList(stream, summary.pageSizes, [&stream](QSizeF &size) {
        stream >> size;
        refuseUnless(isPageSize(size), stream);
    });
    const auto parts = static_cast<qint64>(summary.parts.size());
    const auto pages = static_cast<qint64>(summary.pageSizes.size());
    refuseUnless(parts <= mostParts && parts <= summary.partCount && pages <= mostPages &&
                     pages <= summary.pageCount,
                 stream);
    for (const QString *text : {&message.sender, &message.senderAddress, &message.subject,
                                &message.sentAt, &message.text})
        refuseUnless(text->size() <= mostText, stream);
}

void writeValue(QDataStream &, const QImage &) {}

void writeValue(QDataStream &stream, const QString &text)
{
    stream << text;
}
void readValue(QDataStream &stream, QString &text)
{
    stream >> text;
    refuseUnless(text.size() <= mostText, stream);
}

void writeValue(QDataStream &stream, const QByteArray &bytes)
{
    stream << bytes;
}
void readValue(QDataStream &stream, QByteArray &bytes)
{
    stream >> bytes;
}

void writeValue(QDataStream &stream, const ScannedPage &page)
{
    const PageReading &reading = page.reading;
    stream << page.isBlank << reading.quarterTurns << reading.skew << reading.pixelHeight;
    writeList(stream, reading.codes,
              [&stream](const CodeOnPage &code) { writeCode(stream, code); });
}
void readValue(QDataStream &stream, ScannedPage &page)
{
    PageReading &reading = page.reading;
    stream >> page.isBlank >> reading.quarterTurns >> reading.skew >> reading.pixelHeight;
    refuseUnless(reading.quarterTurns >= 0 && reading.quarterTurns < 4 &&
                     std::isfinite(reading.skew) && std::isfinite(reading.pixelHeight),
                 stream);
    readList(stream, reading.codes, [&stream](CodeOnPage &code) { readCode(stream, code); });
}

void writeValue(QDataStream &stream, SealHint hint)
{
    writeChoice(stream, hint);
}
void readValue(QDataStream &stream, SealHint &hint)
{
    readChoice(stream, hint, SealHint::CannotTell);
}

void writeValue(QDataStream &stream, const std::vector<ReturnedForm> &forms)
{
    writeList(stream, forms, [&stream](const ReturnedForm &form) { writeForm(stream, form); });
}
void readValue(QDataStream &stream, std::vector<ReturnedForm> &forms)
{
    readList(stream, forms, [&stream](ReturnedForm &form) { readForm(stream, form); });
}

void writeValue(QDataStream &stream, const DocumentTable &table)
{
    stream << table.sheets;
    writeList(stream, table.rows, [&stream](const TableRow &row) {
        stream << row.number << row.isHidden;
        writeList(stream, row.cells, [&stream](const QString &cell) { stream << cell; });
    });
}
void readValue(QDataStream &stream, DocumentTable &table)
{
    stream >> table.sheets;
    refuseUnless(table.sheets.size() <= mostTableSheets, stream);
    for (const QString &sheet : table.sheets)
        refuseUnless(sheet.size() <= mostSheetName, stream);
    qsizetype cells = 0;
    readList(stream, table.rows, [&](TableRow &row) {
        stream >> row.number >> row.isHidden;
        readList(stream, row.cells, [&](QString &cell) {
            stream >> cell;
            refuseUnless(cell.size() <= mostCellText && ++cells <= mostTableCells, stream);
        });
    });
    refuseUnless(static_cast<qsizetype>(table.rows.size()) <= mostTableRows, stream);
}

void writeValue(QDataStream &stream, const std::vector<Door> &doors)
{
    writeList(stream, doors, [&stream](const Door &door) { stream << door.name << door.isClosed; });
}
void readValue(QDataStream &stream, std::vector<Door> &doors)
{
    readList(stream, doors, [&stream](Door &door) { stream >> door.name >> door.isClosed; });
}

} // namespace noticedesk
