// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/sha256.h"

#include <memory>
#include <new>
#include <openssl/evp.h>

namespace noticedesk
{

namespace
{

/// Looking an algorithm up takes longer than hashing some hundred bytes.
const EVP_MD *algorithm()
{
    static const std::unique_ptr<EVP_MD, decltype(&::EVP_MD_free)> found(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &::EVP_MD_free);
    return found.get();
}

/// Nothing else can go wrong.
void requireDone(int done)
{
    if (done != 1)
        throw std::bad_alloc();
}

} // namespace

struct Sha256::State
{
    struct Freed
    {
        void operator()(EVP_MD_CTX *ended) const { EVP_MD_CTX_free(ended); }
    };

    std::unique_ptr<EVP_MD_CTX, Freed> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    begin();
}

Sha256::~Sha256() = default;

void Sha256::begin()
{
    requireDone(EVP_DigestInit_ex2(m_state->context.get(), algorithm(), nullptr));
}

void Sha256::add(QByteArrayView bytes)
{
    requireDone(EVP_DigestUpdate(m_state->context.get(), bytes.data(),
                                 static_cast<std::size_t>(bytes.size())));
}

QByteArray Sha256::result()
{
    constexpr qsizetype length = 32;
    QByteArray hash(length, Qt::Uninitialized);
    requireDone(EVP_DigestFinal_ex(m_state->context.get(),
                                   reinterpret_cast<unsigned char *>(hash.data()), nullptr));
    begin();
    return hash;
}

QByteArray sha256(QByteArrayView bytes)
{
    // Making a context takes as long as hashing some hundred bytes.
    thread_local Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace noticedesk
