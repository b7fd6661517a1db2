// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documentsummary.h"
#include "documents/documenttable.h"
#include "documents/recognition/scannedpage.h"
#include "documents/recognition/sealhint.h"
#include "documents/refusal.h"
#include "documents/returnedform/returnedform.h"
#include "platform/confinement.h"
#include "platform/memoryfile.h"

#include <QImage>

namespace noticedesk
{

/// What a worker answers: the same file in memory, written on one side and read on the other.
using AnswerValue =
    std::variant<Refusal, DocumentSummary, QImage, QString, QByteArray, ScannedPage, SealHint,
                 std::vector<ReturnedForm>, DocumentTable, std::vector<Door>>;

/// The most that an answer can take, in bytes: a picture of largestSide squared and what is around
/// it.
constexpr qint64 largestAnswer = qint64(110) * 1024 * 1024;

/// Writes an answer through a descriptor of an empty file. False if it does not fit.
bool writeAnswer(int descriptor, const AnswerValue &answer);

/// What a worker wrote, which may have been taken over by a document. The file is sealed first, so
/// that nothing changes while it is looked at. Nothing that is not exactly an answer is taken for
/// one: then it is Refusal with Crashed.
AnswerValue readAnswer(MemoryFile &file);

} // namespace noticedesk
