// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/recognition/pagereading.h"
#include "domain/pagelandmarks.h"

#include <QImage>
#include <QTransform>

#include <optional>

namespace noticedesk
{

/// What leads from mm of the printed page to pixels of the picture on which it was read, from the
/// corners of its codes: one is enough, two are ten times as exact. Nothing if the codes do not
/// agree, or do not stand as those of the page do.
std::optional<QTransform> pageToPicture(const PageReading &reading, const PageLandmarks &landmarks,
                                        QSize picture);

/// The page itself cut out of its picture and put straight, white where the scanner did not see it.
QImage straightened(const QImage &picture, const QTransform &pageToPicture, QSizeF paper,
                    double dpi);

} // namespace noticedesk
