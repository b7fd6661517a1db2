// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/sha256.h"

#include <memory>
#include <new>
#include <openssl/evp.h>

namespace noticedesk
{

namespace
{

struct Freed
{
    void operator()(EVP_MD *algorithm) const { EVP_MD_free(algorithm); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/// Looking an algorithm up takes longer than hashing some hundred bytes.
const EVP_MD *algorithm()
{
    static const std::unique_ptr<EVP_MD, Freed> found(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    return found.get();
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    constexpr qsizetype length = 32;
    thread_local const std::unique_ptr<EVP_MD_CTX, Freed> context(EVP_MD_CTX_new());
    QByteArray hash(length, Qt::Uninitialized);
    if (EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) !=
            1 ||
        EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(hash.data()),
                           nullptr) != 1)
        throw std::bad_alloc(); // nothing else can go wrong
    return hash;
}

} // namespace noticedesk
