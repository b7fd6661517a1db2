// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/answerfile.h"

class QDataStream;

namespace noticedesk
{

// What a worker answers, member by member. Reading sets the stream's status to ReadCorruptData for
// what cannot be an answer; what is longer than its data ends with them.

void writeValue(QDataStream &stream, const Refusal &refusal);
void readValue(QDataStream &stream, Refusal &refusal);
void writeValue(QDataStream &stream, const DocumentSummary &summary);
void readValue(QDataStream &stream, DocumentSummary &summary);
/// Its pixels stand behind the data.
void writeValue(QDataStream &stream, const QImage &picture);
void writeValue(QDataStream &stream, const QString &text);
void readValue(QDataStream &stream, QString &text);
void writeValue(QDataStream &stream, const QByteArray &bytes);
void readValue(QDataStream &stream, QByteArray &bytes);
void writeValue(QDataStream &stream, const ScannedPage &page);
void readValue(QDataStream &stream, ScannedPage &page);
void writeValue(QDataStream &stream, SealHint hint);
void readValue(QDataStream &stream, SealHint &hint);
void writeValue(QDataStream &stream, const std::vector<ReturnedForm> &forms);
void readValue(QDataStream &stream, std::vector<ReturnedForm> &forms);
void writeValue(QDataStream &stream, const DocumentTable &table);
void readValue(QDataStream &stream, DocumentTable &table);
void writeValue(QDataStream &stream, const std::vector<Door> &doors);
void readValue(QDataStream &stream, std::vector<Door> &doors);

} // namespace noticedesk
