// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/readpage.h"

#include "documents/question.h"
#include "documents/recognition/codereader.h"
#include "documents/recognition/greypicture.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace noticedesk
{

namespace
{

constexpr double degreesPerRadian = 180 / std::numbers::pi;

QPointF middleOf(const CodeOnPage &code)
{
    QPointF sum;
    for (const QPointF corner : code.corners)
        sum += corner;
    return sum / 4;
}

double sideOf(const CodeOnPage &code)
{
    return QLineF(code.corners[0], code.corners[1]).length();
}

bool isSame(const CodeOnPage &code, const CodeOnPage &other)
{
    return other.text == code.text &&
           QLineF(middleOf(code), middleOf(other)).length() < sideOf(code) / 2;
}

bool hasOurs(const std::vector<CodeOnPage> &codes)
{
    return std::any_of(codes.begin(), codes.end(),
                       [](const CodeOnPage &code) { return PageCode::isMeantBy(code.text); });
}

/// Whether these are both codes of a page that fills the picture, so that there is no room for a
/// second page.
bool isWholePage(const std::vector<CodeOnPage> &codes, QSize picture)
{
    if (codes.size() != 2 || !codes[0].page || codes[0].page != codes[1].page)
        return false;
    constexpr double leastPart = 0.75; // on A4 it is 0.86 of the diagonal, on A3 0.61
    return QLineF(middleOf(codes[0]), middleOf(codes[1])).length() >
           leastPart * std::hypot(picture.width(), picture.height());
}

/// The search on one picture: adds what each attempt reads.
class CodeSearch final
{
public:
    explicit CodeSearch(const QImage &picture) : m_picture(picture) {}

    std::vector<CodeOnPage> codes()
    {
        const QImage grey = withFullContrast(greyOf(m_picture));
        constexpr int leastSide = 1500; // of 200 dpi and more
        if (std::min(grey.width(), grey.height()) >= leastSide)
            look(ReadIn::HalfSize, reduced(grey, 2), 2);
        if (isWholePage(m_codes, grey.size()))
            return m_codes;
        look(ReadIn::FullSize, grey, 1);
        constexpr int black = 64; // of 255; vermilion is lighter, most of all in red light
        if (!hasOurs(m_codes))
            look(ReadIn::DarkParts, darkOnly(withFullContrast(redOf(m_picture)), black), 1);
        if (!hasOurs(m_codes))
            look(ReadIn::WithoutSpecks, withoutSpecks(grey), 1);
        constexpr int largest = 3000; // of 360 dpi
        if (!hasOurs(m_codes) && std::min(grey.width(), grey.height()) <= largest)
            look(ReadIn::Enlarged,
                 smoothed(smoothed(grey.scaled(grey.size() * 2, Qt::IgnoreAspectRatio,
                                               Qt::SmoothTransformation))),
                 0.5);
        return m_codes;
    }

private:
    QImage m_picture;
    std::vector<CodeOnPage> m_codes;

    /// A pixel of the grey picture is so many of the picture.
    void look(ReadIn form, const QImage &grey, double scale)
    {
        for (CodeOnPage &code : codesOn(grey)) {
            code.readIn = form;
            for (QPointF &corner : code.corners)
                corner = (corner + QPointF(0.5, 0.5)) * scale;
            const auto known =
                std::find_if(m_codes.begin(), m_codes.end(),
                             [&](const CodeOnPage &other) { return isSame(code, other); });
            if (known == m_codes.end())
                m_codes.push_back(std::move(code));
            else
                known->corners = code.corners; // in larger pictures they are more exact
        }
    }
};

/// The direction in which the codes of ours are read, degrees clockwise from left to right.
std::optional<double> directionOf(const std::vector<CodeOnPage> &codes)
{
    QPointF sum;
    for (const CodeOnPage &code : codes) {
        if (PageCode::isMeantBy(code.text))
            sum += code.corners[1] - code.corners[0] + code.corners[2] - code.corners[3];
    }
    if (sum.isNull())
        return std::nullopt;
    return std::atan2(sum.y(), sum.x()) * degreesPerRadian;
}

QImage withSquarePixels(const QImage &picture, double pixelHeight)
{
    if (pixelHeight == 1)
        return picture;
    const int height = static_cast<int>(std::lround(picture.height() * pixelHeight));
    return greyOf(picture).scaled(picture.width(), std::max(height, 1), Qt::IgnoreAspectRatio,
                                  Qt::SmoothTransformation);
}

/// With pixels as high as wide, in its own colours and enlarged, so that nothing of it is lost.
QImage enlargedToSquarePixels(const QImage &picture)
{
    const double pixelHeight = pixelHeightOf(picture);
    if (pixelHeight == 1)
        return picture;
    QSizeF size = picture.size();
    if (pixelHeight > 1)
        size.rheight() *= pixelHeight;
    else
        size.rwidth() /= pixelHeight;
    size.scale(size.boundedTo(QSizeF(largestSide, largestSide)), Qt::KeepAspectRatio);
    QImage square = (picture.isGrayscale() ? greyOf(picture) : picture)
                        .scaled(size.toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                                Qt::SmoothTransformation);
    const int dots = std::max(picture.dotsPerMeterX(), picture.dotsPerMeterY());
    square.setDotsPerMeterX(dots);
    square.setDotsPerMeterY(dots);
    return square;
}

} // namespace

double pixelHeightOf(const QImage &picture)
{
    constexpr double most = 4;
    constexpr double square = 1.1; // 204 x 196 of a fine fax counts as square
    const double across = picture.dotsPerMeterX();
    const double down = picture.dotsPerMeterY();
    if (across <= 0 || down <= 0)
        return 1;
    const double height = across / down;
    return height < 1 / most || height > most || (height < square && height > 1 / square) ? 1
                                                                                          : height;
}

PageReading readPage(const QImage &picture)
{
    PageReading reading;
    if (picture.isNull())
        return reading;
    reading.pixelHeight = pixelHeightOf(picture);
    reading.codes = CodeSearch(withSquarePixels(picture, reading.pixelHeight)).codes();
    if (const auto direction = directionOf(reading.codes)) {
        const int quarters = static_cast<int>(std::lround(*direction / 90));
        reading.quarterTurns = (4 - quarters) % 4;
        reading.skew = *direction - quarters * 90;
    }
    for (CodeOnPage &code : reading.codes) {
        for (QPointF &corner : code.corners)
            corner.ry() /= reading.pixelHeight;
    }
    return reading;
}

QImage upright(const QImage &picture, int quarterTurns)
{
    return enlargedToSquarePixels(picture).transformed(QTransform().rotate(90 * quarterTurns));
}

} // namespace noticedesk
