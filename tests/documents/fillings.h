// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <map>
#include <vector>

class QPDF;

namespace noticedesk::testing
{

/// What is typed, by the names of the fields.
using FieldTexts = std::map<QString, QString>;

// What a fillable sheet is after somebody filled it in, each with another program. They throw if it
// cannot be done.

/// As a program that sets values and leaves their drawing to the viewer.
QByteArray filledByQpdf(const QByteArray &pdf, const FieldTexts &texts);
QByteArray filledByPoppler(const QByteArray &pdf, const FieldTexts &texts);
QByteArray filledByMupdf(const QByteArray &pdf, const FieldTexts &texts);
QByteArray filledByPdfjs(const QByteArray &pdf, const FieldTexts &texts);

/// A field of a PDF, whose dictionary can be changed.
struct PdfField
{
    QString name;
    QPDFObjectHandle object;
};

QByteArray changedByQpdf(const QByteArray &pdf,
                         const std::function<void(QPDF &, std::vector<PdfField> &)> &change);
/// That opens with a password only.
QByteArray lockedByQpdf(const QByteArray &pdf);

} // namespace noticedesk::testing
