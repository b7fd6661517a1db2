// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/typesetting/glyphoutline.h"

#include "sheets/typesetting/fonttable.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>

namespace noticedesk
{

namespace
{

// Flags of a point.
constexpr unsigned onCurve = 0x01;
constexpr unsigned shortX = 0x02;
constexpr unsigned shortY = 0x04;
constexpr unsigned repeated = 0x08;
constexpr unsigned sameOrPositiveX = 0x10;
constexpr unsigned sameOrPositiveY = 0x20;
constexpr unsigned overlapping = 0x40;

// Flags of a component.
constexpr unsigned wordArguments = 0x0001;
constexpr unsigned oneScale = 0x0008;
constexpr unsigned moreComponents = 0x0020;
constexpr unsigned twoScales = 0x0040;
constexpr unsigned matrix = 0x0080;
constexpr unsigned hasHints = 0x0100;

struct Point
{
    int x = 0;
    int y = 0;
    bool isOnCurve = false;
};

struct Outline
{
    std::vector<std::vector<Point>> contours;
    bool overlaps = false;
};

/// Reads big-endian figures; beyond the end they are 0, and isWhole() says so.
class FigureReader final
{
public:
    FigureReader(const QByteArray &bytes, qsizetype from) : m_bytes(bytes), m_at(from) {}

    unsigned byte()
    {
        const qsizetype at = m_at++;
        return at < m_bytes.size() ? static_cast<unsigned char>(m_bytes.at(at)) : 0U;
    }
    unsigned word()
    {
        const unsigned high = byte();
        return high << 8 | byte();
    }
    int offset() { return static_cast<qint16>(word()); }
    void skip(qsizetype count) { m_at += count; }

    qsizetype place() const { return m_at; }
    bool isWhole() const { return m_at <= m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
};

int contourCount(const QByteArray &glyph)
{
    return glyph.size() < glyphHeaderSize ? 0 : qFromBigEndian<qint16>(glyph.constData());
}

/// The places of the points in one direction.
std::vector<int> readPlaces(FigureReader &figures, const std::vector<unsigned> &flags,
                            unsigned isShort, unsigned isSameOrPositive)
{
    std::vector<int> places;
    places.reserve(flags.size());
    int place = 0;
    for (const unsigned flag : flags) {
        if ((flag & isShort) != 0) {
            const auto distance = static_cast<int>(figures.byte());
            place += (flag & isSameOrPositive) != 0 ? distance : -distance;
        } else if ((flag & isSameOrPositive) == 0) {
            place += figures.offset();
        }
        places.push_back(place);
    }
    return places;
}

/// Nothing if the bytes are no simple glyph.
Outline readOutline(const QByteArray &glyph)
{
    const int count = contourCount(glyph);
    FigureReader figures(glyph, glyphHeaderSize);
    std::vector<std::size_t> ends; // behind each contour's last point
    ends.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int contour = 0; contour < count; ++contour)
        ends.push_back(std::size_t{figures.word()} + 1);
    figures.skip(figures.word());
    std::vector<unsigned> flags;
    while (!ends.empty() && flags.size() < ends.back() && figures.isWhole()) {
        const unsigned flag = figures.byte();
        const unsigned times = (flag & repeated) != 0 ? figures.byte() : 0;
        flags.insert(flags.end(), times + 1, flag);
    }
    const std::vector<int> x = readPlaces(figures, flags, shortX, sameOrPositiveX);
    const std::vector<int> y = readPlaces(figures, flags, shortY, sameOrPositiveY);
    Outline outline;
    if (flags.empty() || !figures.isWhole() || flags.size() != ends.back())
        return outline;
    outline.overlaps = (flags.front() & overlapping) != 0;
    std::size_t at = 0;
    for (const std::size_t end : ends) {
        std::vector<Point> &contour = outline.contours.emplace_back();
        if (end < at || end > flags.size())
            return {};
        for (; at < end; ++at)
            contour.push_back({x.at(at), y.at(at), (flags.at(at) & onCurve) != 0});
    }
    return outline;
}

bool isMidway(int place, int before, int after)
{
    constexpr int mostDistance = 0x7FFF; // that can be written
    return std::abs(before + after - 2 * place) <= 1 && std::abs(after - before) <= mostDistance;
}

std::vector<Point> withoutImplied(const std::vector<Point> &contour)
{
    std::vector<Point> kept;
    kept.reserve(contour.size());
    for (std::size_t at = 0; at < contour.size(); ++at) {
        const Point &point = contour.at(at);
        const Point &before = contour.at(at > 0 ? at - 1 : contour.size() - 1);
        const Point &after = contour.at(at + 1 < contour.size() ? at + 1 : 0);
        // The first point stays, so that everybody begins to draw at the same place.
        const bool isImplied = at > 0 && point.isOnCurve && !before.isOnCurve && !after.isOnCurve &&
                               isMidway(point.x, before.x, after.x) &&
                               isMidway(point.y, before.y, after.y);
        if (!isImplied)
            kept.push_back(point);
    }
    return kept;
}

/// Appends a place as the distance from the one before it, and gives its flags.
unsigned writePlace(QByteArray &places, int distance, unsigned isShort, unsigned isSameOrPositive)
{
    constexpr int mostShort = 0xFF;
    if (distance == 0)
        return isSameOrPositive;
    if (std::abs(distance) <= mostShort) {
        places.append(static_cast<char>(std::abs(distance)));
        return isShort | (distance > 0 ? isSameOrPositive : 0);
    }
    appendWord(places, static_cast<unsigned>(distance));
    return 0;
}

QByteArray written(const Outline &outline, const QByteArray &header)
{
    QByteArray bytes = header;
    QByteArray flags;
    QByteArray x;
    QByteArray y;
    Point last;
    for (const std::vector<Point> &contour : outline.contours) {
        for (const Point &point : contour) {
            const unsigned flag = (point.isOnCurve ? onCurve : 0) |
                                  writePlace(x, point.x - last.x, shortX, sameOrPositiveX) |
                                  writePlace(y, point.y - last.y, shortY, sameOrPositiveY) |
                                  (flags.isEmpty() && outline.overlaps ? overlapping : 0);
            // Each flag by itself: compressed they are smaller than with repetitions.
            flags.append(static_cast<char>(flag));
            last = point;
        }
        appendWord(bytes, static_cast<unsigned>(flags.size()) - 1);
    }
    appendWord(bytes, 0); // hints
    return bytes + flags + x + y;
}

/// Calls back with each component's flags and the place of its number.
void forComponents(const QByteArray &glyph,
                   const std::function<void(unsigned flags, qsizetype numberAt)> &use)
{
    if (contourCount(glyph) >= 0)
        return;
    FigureReader figures(glyph, glyphHeaderSize);
    for (unsigned flags = moreComponents; (flags & moreComponents) != 0;) {
        flags = figures.word();
        const qsizetype numberAt = figures.place();
        figures.skip(2);
        figures.skip((flags & wordArguments) != 0 ? 4 : 2);
        figures.skip((flags & oneScale) != 0    ? 2
                     : (flags & twoScales) != 0 ? 4
                     : (flags & matrix) != 0    ? 8
                                                : 0);
        if (!figures.isWhole())
            return;
        use(flags, numberAt);
    }
}

} // namespace

QByteArray withoutHints(const QByteArray &glyph)
{
    const Outline outline = readOutline(glyph);
    return outline.contours.empty() ? glyph : written(outline, glyph.first(glyphHeaderSize));
}

QByteArray withoutImpliedPoints(const QByteArray &glyph)
{
    Outline outline = readOutline(glyph);
    if (outline.contours.empty())
        return glyph;
    for (std::vector<Point> &contour : outline.contours)
        contour = withoutImplied(contour);
    return written(outline, glyph.first(glyphHeaderSize));
}

std::vector<unsigned> componentsOf(const QByteArray &glyph)
{
    std::vector<unsigned> components;
    forComponents(glyph, [&](unsigned, qsizetype numberAt) {
        components.push_back(qFromBigEndian<quint16>(glyph.constData() + numberAt));
    });
    return components;
}

QByteArray withComponents(const QByteArray &glyph,
                          const std::function<unsigned(unsigned)> &newNumber)
{
    QByteArray changed = glyph;
    forComponents(glyph, [&](unsigned flags, qsizetype numberAt) {
        const unsigned number = qFromBigEndian<quint16>(glyph.constData() + numberAt);
        qToBigEndian(static_cast<quint16>(newNumber(number)), changed.data() + numberAt);
        qToBigEndian(static_cast<quint16>(flags & ~hasHints), changed.data() + numberAt - 2);
    });
    return changed; // hints may stand behind the last component, where nobody looks for them now
}

} // namespace noticedesk
