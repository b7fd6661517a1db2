// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/forms/formfields.h"
#include "sheets/layout/page.h"
#include "sheets/typesetting/fontchain.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace noticedesk
{

/// A rectangle on a page, in pt from the page's top left; pages count from 0.
struct PlaceOnPage
{
    int page = 0;
    QRectF rect;

    friend bool operator==(const PlaceOnPage &, const PlaceOnPage &) = default;
};

/// Where the fields of a case stand on the pages of a laid-out sheet. Paths are those of findings.
class FieldPlaces final
{
public:
    /// A sheet without any field.
    FieldPlaces() = default;
    FieldPlaces(const LaidOutSheet &sheet, const Form &form, const FontChain &fonts);

    /// The field to be edited when this point is clicked: the one that is printed there, else the
    /// nearest one in the same block of the form; empty where the form has no field.
    QString fieldAt(int page, QPointF point) const;

    /// What to outline for a field and all that lies below its path (rounds[1] has
    /// rounds[1].trackedOn below it), a rectangle for each block and page. A field of which nothing
    /// is printed is its whole block; one that is not on this sheet has no place.
    std::vector<PlaceOnPage> outlines(const QString &path) const;

private:
    struct Printed
    {
        int page = 0;
        int block = -1;
        QRectF rect;
        QString field; ///< empty for the form's words
    };

    std::vector<Printed> m_printed;
    std::vector<BlockFields> m_fields; ///< by block

    void read(const Page &page, int number, const FontChain &fonts);
    int blockAt(int page, QPointF point) const;
    bool covers(const QString &path, const BlockFields &block) const;

    std::vector<PlaceOnPage> m_blocks; ///< first piece of each
};

} // namespace noticedesk
