// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet.h"
#include "sheets/units.h"

#include <QMarginsF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace noticedesk
{

// A form as it is written in forms/*.xml: what a sheet says and in which order, without any case.
// All lengths are in pt (1/72 inch). The vocabulary is described in docs/forms.md.

struct Form;

/// Words of the form; a line break is U+2028.
struct FormText
{
    QString text;
};

/// How a date field is written.
enum class DateForm { Plain, Slashed };

/// A place where a value of the case is printed.
struct FormField
{
    QString of; ///< path of the value, as in a case file
    DateForm dateForm = DateForm::Plain;
    QString blank;                   ///< printed when the value is absent
    std::optional<QString> unticked; ///< printed in an option that is not the chosen one
    QString separator;               ///< between the values of a list
};

using FormInline = std::variant<FormText, FormField>;

enum class TextAlignment { Left, Centre, Right };

struct FormParagraph
{
    std::vector<FormInline> content;
    TextAlignment alignment = TextAlignment::Left;
    bool keepWithNext = false;
    QString whenFillable; ///< words that follow in fillable mode
};

/// How the entries of a list are numbered.
enum class ListNumbers {
    Plain,     ///< 1.
    Chinese,   ///< 一、
    Bracketed, ///< (一), below 一、
};

/// A numbered list of the values of one case field.
struct FormList
{
    QString of;
    QString blank; ///< printed for an absent entry, and as the only entry of an empty list
    ListNumbers numbers = ListNumbers::Plain;
};

/// The options of a tracking round; the chosen one is ticked.
struct FormChoice
{
    struct Option
    {
        QString value; ///< improved, extended, suspended or other
        std::vector<FormInline> content;
    };
    QString of;
    std::vector<Option> options;
};

/// What the organisation fills in: printed text in final mode, a field on the screen in fillable
/// mode.
struct FormAnswer
{
    QString of;
    QString tip;
    QString blank;
    double width = 0; ///< pt; 0 takes the rest of the line
    int lines = 1;    ///< least height in fillable mode; above 1 the field takes several lines
};

/// Answers that stand on one line, with the form's text between them.
struct FormAnswerLine
{
    std::vector<std::variant<FormText, FormAnswer>> content;
};

/// One numbered answer for each entry of another list.
struct FormAnswerList
{
    QString of;
    QString forEach; ///< the list whose entries are answered
    QString tip;     ///< %1 stands for the number
    int lines = 1;
};

/// Empty room: for a seal, for handwriting, or to fill the page.
struct FormSpace
{
    double height = 0;   ///< pt, wished for
    double minimum = 0;  ///< pt, what it shrinks to when that saves a page
    double maximum = 0;  ///< pt, what it grows to at most; 0 is no limit
    double stretch = 0;  ///< its share of the room left on the page; 0 never exceeds height
    bool breaks = false; ///< may go on over the page's foot
};

using FormBlock = std::variant<FormParagraph, FormList, FormChoice, FormAnswerLine, FormAnswer,
                               FormAnswerList, FormSpace>;

struct FormCell
{
    bool label = false;
    int span = 1; ///< columns
    std::vector<FormBlock> blocks;
};

/// What a remark speaks of: its row, or the part of the table from there to the next band.
enum class RemarkOn { Row, Part };

struct FormRow
{
    std::vector<FormCell> cells;
    QString remark; ///< printed in the margin in guide mode
    RemarkOn remarkOn = RemarkOn::Row;
    bool keepWithNext = false;
    bool seal = false; ///< holds the seal: codes and marks keep away from it
    bool repeats =
        false; ///< headings: on top of each page on which rows below it in its table go on
    /// The list for whose records the row is repeated, with the rows next to it of the same list or
    /// of lists of its records; empty: it stands once.
    QString each;
};

struct FormBand
{
    QString text;
};

struct FormTable
{
    std::vector<double> columns; ///< pt; 0 takes the rest of the width
    std::vector<std::variant<FormBand, FormRow>> rows;
};

struct FormTitle
{
    std::vector<FormInline> content;
    double size = 0; ///< pt
};

/// What a line outside of tables is to those who read a letter part by part (LetterText).
enum class LineRole {
    None,
    Address,        ///< of the office
    Contact,        ///< one way of reaching the office
    Recipient,      ///< 受文者
    Speed,          ///< 速別
    Classification, ///< 密等及解密條件或保密期限
    Attachments,    ///< 附件
    Subject,        ///< 主旨
    Copies,         ///< 正本
    OtherCopies,    ///< 副本
    Signature,      ///< 署名
};

/// A line of text outside of tables.
struct FormLine
{
    FormParagraph words;
    double size = 0;   ///< pt; 0 is that of the form
    double indent = 0; ///< pt
    QString label;     ///< stands before the words, whose further lines begin below the first
    LineRole role = LineRole::None;
};

/// Numbered paragraphs below a title, as the 說明 of a letter.
struct FormSection
{
    struct Item
    {
        std::vector<FormInline> content;
        std::optional<FormList> list; ///< below the item
    };
    QString title;
    double size = 0; ///< pt; 0 is that of the form
    std::vector<Item> items;
};

/// A place on a card: what is too long for it is set smaller.
struct FormBox
{
    QRectF rect; ///< pt, from the card's top left
    std::vector<FormLine> lines;
};

/// Whether a grid is printed with the outlines of its cards and boxes, to be held against a sheet
/// of labels or an envelope.
enum class GridOutlines { None, Shown };

/// Cards in columns and rows, one for each record of a list, and what stands where on each: labels,
/// or the one address of an envelope.
struct FormGrid
{
    QString each; ///< the list of records
    int columns = 1;
    int rows = 1;
    QSizeF gaps{0, 0};    ///< pt, between columns and between rows
    double leastSize = 0; ///< pt, to which the text of a box is made smaller at most
    std::vector<FormBox> boxes;
    int first = 1; ///< the first card of the first page that is not used yet
    QPointF shift; ///< pt, by which everything is moved for a printer that is not exact
    GridOutlines outlines = GridOutlines::None;

    /// Of each card, in pt: what the form's margins and the gaps leave.
    QSizeF cardSize(const Form &form) const;
};

struct FormNote
{
    QString title;
    QStringList items;
};

using FormPart =
    std::variant<FormTitle, FormLine, FormTable, FormNote, FormSection, FormSpace, FormGrid>;

/// What stands at the foot of every page.
enum class FootLine {
    Case,  ///< case number, sheet, revision and page
    Pages, ///< 第 x 頁，共 y 頁
    None,
};

/// A whole sheet as data.
struct Form
{
    Sheet sheet = Sheet::Notice;
    QString name;       ///< short name, for the foot line
    double size = 12;   ///< pt, of the text
    double leading = 0; ///< line height as a multiple of the size
    QSizeF paper{210 * pointsPerMillimetre, 297 * pointsPerMillimetre}; ///< pt
    /// pt; 文書處理手冊: 2.5 cm ± 0.3 cm. At the foot a code stands 1 cm from the paper's edges.
    QMarginsF margins{25 * pointsPerMillimetre, 25 * pointsPerMillimetre, 25 * pointsPerMillimetre,
                      28 * pointsPerMillimetre};
    FootLine foot = FootLine::Case;
    QString usualWords; ///< what nearly every case says: its characters go into the form's font
    std::vector<FormPart> parts;

    QString title() const; ///< the form's own words in the title, on one line
};

} // namespace noticedesk
