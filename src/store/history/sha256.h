// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace noticedesk
{

/// SHA-256 of bytes that come one part after the other (FIPS 180-4).
class Sha256 final
{
public:
    Sha256();
    ~Sha256();

    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// Of all that was added since the last result, 32 bytes.
    QByteArray result();

private:
    void begin();

    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 of bytes (FIPS 180-4), 32 bytes.
QByteArray sha256(QByteArrayView bytes);

} // namespace noticedesk
