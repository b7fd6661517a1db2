// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagelandmarks.h"

#include <QByteArrayList>
#include <QRect>
#include <QSizeF>

#include <optional>
#include <variant>

namespace noticedesk
{

/// What a document is: DocumentSummary.
struct SummaryQuestion
{
    friend bool operator==(const SummaryQuestion &, const SummaryQuestion &) = default;
};

/// How a part of a page looks: QImage of the part's size.
struct PictureQuestion
{
    int page = 1; ///< from 1 on
    QSize whole;  ///< of the page, in pixels; 1 to largestWhole each
    QRect part;   ///< within the whole, largestSide at most each way

    friend bool operator==(const PictureQuestion &, const PictureQuestion &) = default;
};

/// The whole page, fitted into so many pixels. The size is that of the page, in any unit.
PictureQuestion wholePage(int page, QSizeF size, QSize most);

/// The text of a page that has text: QString.
struct TextQuestion
{
    int page = 1;

    friend bool operator==(const TextQuestion &, const TextQuestion &) = default;
};

/// What a page says that comes from a scanner: ScannedPage.
struct ScanQuestion
{
    int page = 1;

    friend bool operator==(const ScanQuestion &, const ScanQuestion &) = default;
};

/// Whether the cell for the seal on a page that was read shows red ink: SealHint.
struct SealQuestion
{
    int page = 1;
    PageLandmarks landmarks; ///< of the page that its code names
};

/// A page as a picture to be kept, JPEG, turned so that it is upright: QByteArray.
struct KeepingQuestion
{
    int page = 1;
    int quarterTurns = 0; ///< 0 to 3, clockwise

    friend bool operator==(const KeepingQuestion &, const KeepingQuestion &) = default;
};

/// What was typed into a fillable sheet: std::vector<ReturnedForm>.
struct FormQuestion
{
    friend bool operator==(const FormQuestion &, const FormQuestion &) = default;
};

/// What is attached to a message: QByteArray.
struct PartQuestion
{
    int part = 1; ///< from 1 on, in the order of the summary

    friend bool operator==(const PartQuestion &, const PartQuestion &) = default;
};

/// The rows of a spreadsheet: DocumentTable.
struct TableQuestion
{
    QString sheet; ///< its name; empty for the only one that shows anything

    friend bool operator==(const TableQuestion &, const TableQuestion &) = default;
};

/// What the confined process could do if a document made it: std::vector<Door>.
struct DoorsQuestion
{
    friend bool operator==(const DoorsQuestion &, const DoorsQuestion &) = default;
};

/// What a worker is asked about the document that it was given.
using Question =
    std::variant<SummaryQuestion, PictureQuestion, TextQuestion, PartQuestion, ScanQuestion,
                 SealQuestion, KeepingQuestion, FormQuestion, TableQuestion, DoorsQuestion>;

/// The longest side of a picture that a worker gives, in pixels.
constexpr int largestSide = 5'000;
/// The longest side of a page of which a part is drawn, in pixels.
constexpr int largestWhole = 20'000;

/// A question as the arguments of a worker, after the program's name: the whole of it in one.
QByteArrayList argumentsOf(const Question &question);
/// The question that these arguments are; nothing if they are none.
std::optional<Question> questionOf(const QByteArrayList &arguments);

/// The first argument of a program that is to be a worker.
inline const QByteArray workerArgument = QByteArrayLiteral("--read-document");

} // namespace noticedesk
