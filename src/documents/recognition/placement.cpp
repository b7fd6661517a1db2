// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recognition/placement.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <complex>

namespace noticedesk
{

namespace
{

using Complex = std::complex<double>;

/// The corners of a code, from its top left on.
using Corners = std::array<Complex, 4>;

Corners cornersOf(const QRectF &code)
{
    return {Complex(code.left(), code.top()), Complex(code.right(), code.top()),
            Complex(code.right(), code.bottom()), Complex(code.left(), code.bottom())};
}

/// A turn, one scale for both directions, and a shift: factor * z + shift.
struct Similarity
{
    Complex factor;
    Complex shift;
    double error = 0; ///< root of the mean square distance, in pixels

    Complex of(Complex place) const { return factor * place + shift; }
};

/// The one that leads nearest from each place to its image.
Similarity nearestSimilarity(const std::vector<Complex> &places, const std::vector<Complex> &images)
{
    const auto count = static_cast<double>(places.size());
    Complex place;
    Complex image;
    for (std::size_t at = 0; at < places.size(); ++at) {
        place += places[at] / count;
        image += images[at] / count;
    }
    Complex covariance;
    double variance = 0;
    for (std::size_t at = 0; at < places.size(); ++at) {
        covariance += std::conj(places[at] - place) * (images[at] - image);
        variance += std::norm(places[at] - place);
    }
    Similarity result{covariance / variance, {}, 0};
    result.shift = image - result.factor * place;
    for (std::size_t at = 0; at < places.size(); ++at)
        result.error += std::norm(result.of(places[at]) - images[at]) / count;
    result.error = std::sqrt(result.error);
    return result;
}

/// If the codes that were read are these of the page, in their order.
Similarity similarityFor(const std::vector<Corners> &read, const std::vector<Corners> &printed)
{
    std::vector<Complex> places;
    std::vector<Complex> images;
    for (std::size_t at = 0; at < read.size(); ++at) {
        places.insert(places.end(), printed[at].begin(), printed[at].end());
        images.insert(images.end(), read[at].begin(), read[at].end());
    }
    return nearestSimilarity(places, images);
}

} // namespace

std::optional<QTransform> pageToPicture(const PageReading &reading, const PageLandmarks &landmarks,
                                        QSize picture)
{
    const auto page = reading.page();
    if (!page)
        return std::nullopt;
    std::vector<Corners> read; // with pixels as high as wide
    for (const CodeOnPage &code : reading.codes) {
        if (!code.page)
            continue;
        Corners &corners = read.emplace_back();
        std::transform(
            code.corners.begin(), code.corners.end(), corners.begin(),
            [&](QPointF corner) { return Complex(corner.x(), corner.y() * reading.pixelHeight); });
    }
    std::vector<Corners> printed;
    std::transform(landmarks.codes.begin(), landmarks.codes.end(), std::back_inserter(printed),
                   cornersOf);
    // More than a page has: it is there twice.
    if (read.size() > printed.size())
        return std::nullopt;

    const Complex middleOfPicture(picture.width() / 2.0,
                                  picture.height() / 2.0 * reading.pixelHeight);
    const Complex middleOfPage(landmarks.paper.width() / 2, landmarks.paper.height() / 2);
    // Which code is which: one alone lets the page lie in the middle of the picture, two fit in one
    // way only.
    std::optional<Similarity> best;
    double least = 0;
    std::sort(printed.begin(), printed.end(), [](const Corners &one, const Corners &other) {
        return one[0].real() < other[0].real();
    });
    do {
        const Similarity similarity = similarityFor(read, printed);
        const double distance = read.size() == 1
                                    ? std::abs(similarity.of(middleOfPage) - middleOfPicture)
                                    : similarity.error;
        if (!best || distance < least) {
            best = similarity;
            least = distance;
        }
    } while (std::next_permutation(
        printed.begin(), printed.end(),
        [](const Corners &one, const Corners &other) { return one[0].real() < other[0].real(); }));
    constexpr double mostError = 1; // mm on the page
    if (!best || best->error > mostError * std::abs(best->factor))
        return std::nullopt;
    const Complex factor = best->factor;
    return QTransform(factor.real(), factor.imag(), -factor.imag(), factor.real(),
                      best->shift.real(), best->shift.imag()) *
           QTransform::fromScale(1, 1 / reading.pixelHeight);
}

QImage straightened(const QImage &picture, const QTransform &pageToPicture, QSizeF paper,
                    double dpi)
{
    constexpr double millimetresPerInch = 25.4;
    const double scale = dpi / millimetresPerInch;
    QImage page((paper * scale).toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(pageToPicture.inverted() * QTransform::fromScale(scale, scale));
    painter.drawImage(0, 0, picture);
    return page;
}

} // namespace noticedesk
