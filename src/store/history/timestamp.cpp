// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history/timestamp.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <QTimeZone>

#include <memory>
#include <new>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

template <auto release>
struct ReleasedBy
{
    template <class Object>
    void operator()(Object *object) const
    {
        release(object);
    }
};

void freeBytes(unsigned char *bytes)
{
    OPENSSL_free(bytes);
}

using StampAlgorithm = std::unique_ptr<X509_ALGOR, ReleasedBy<X509_ALGOR_free>>;
using StampCertificate = std::unique_ptr<X509, ReleasedBy<X509_free>>;
using StampImprint = std::unique_ptr<TS_MSG_IMPRINT, ReleasedBy<TS_MSG_IMPRINT_free>>;
using StampRequest = std::unique_ptr<TS_REQ, ReleasedBy<TS_REQ_free>>;
using StampReply = std::unique_ptr<TS_RESP, ReleasedBy<TS_RESP_free>>;
using PemSource = std::unique_ptr<BIO, ReleasedBy<BIO_free_all>>;
using TrustedCertificates = std::unique_ptr<X509_STORE, ReleasedBy<X509_STORE_free>>;
using StampCheck = std::unique_ptr<TS_VERIFY_CTX, ReleasedBy<TS_VERIFY_CTX_free>>;
using DerBytes = std::unique_ptr<unsigned char, ReleasedBy<freeBytes>>;

/// Nothing else can go wrong.
void requireMade(bool isMade)
{
    if (!isMade)
        throw std::bad_alloc();
}

/// What the library says of its last fault.
QString lastFault()
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return reason ? QString::fromLatin1(reason) : tr("unknown");
}

[[noreturn]] void refuseStamp(const QString &sentence)
{
    throw Error(tr("%1 (%2)").arg(sentence, lastFault()));
}

QDateTime timeIn(const ASN1_GENERALIZEDTIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    constexpr int firstYear = 1900;
    return {QDate(parts.tm_year + firstYear, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, std::min(parts.tm_sec, 59)), QTimeZone::utc()};
}

/// Certificates that signatures are led back to, as of a time.
TrustedCertificates trustedCertificates(const QByteArray &certificates, const QDateTime &at)
{
    TrustedCertificates store(X509_STORE_new());
    requireMade(store != nullptr);
    const PemSource source(
        BIO_new_mem_buf(certificates.constData(), static_cast<int>(certificates.size())));
    requireMade(source != nullptr);
    int count = 0;
    while (
        const StampCertificate each{PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr)}) {
        requireMade(X509_STORE_add_cert(store.get(), each.get()) == 1);
        ++count;
    }
    if (count == 0)
        refuseStamp(tr("the file of the authority's certificates holds none"));
    ERR_clear_error(); // reading ended at the end of the file
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), at.toSecsSinceEpoch());
    return store;
}

QString nameOfSigner(TS_TST_INFO *information, const QString &missing)
{
    const GENERAL_NAME *name = TS_TST_INFO_get_tsa(information);
    if (!name || name->type != GEN_DIRNAME)
        return missing;
    char text[256];
    const int length =
        X509_NAME_get_text_by_NID(name->d.directoryName, NID_commonName, text, sizeof text);
    return length > 0 ? QString::fromUtf8(text, length) : missing;
}

} // namespace

QByteArray timeStampQuery(const QByteArray &sha256)
{
    const StampRequest request(TS_REQ_new());
    const StampImprint imprint(TS_MSG_IMPRINT_new());
    const StampAlgorithm algorithm(X509_ALGOR_new());
    requireMade(request && imprint && algorithm);
    QByteArray bytes = sha256;
    requireMade(
        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1 &&
        TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1 &&
        TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(bytes.data()),
                               static_cast<int>(bytes.size())) == 1 &&
        TS_REQ_set_version(request.get(), 1) == 1 &&
        TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1 &&
        TS_REQ_set_cert_req(request.get(), 1) == 1);
    unsigned char *written = nullptr;
    const int length = i2d_TS_REQ(request.get(), &written);
    const DerBytes owned(written);
    requireMade(length > 0);
    return {reinterpret_cast<const char *>(written), length};
}

TimeStamp checkedTimeStamp(const QByteArray &reply, const QByteArray &certificates)
{
    const auto *at = reinterpret_cast<const unsigned char *>(reply.constData());
    const StampReply response(d2i_TS_RESP(nullptr, &at, static_cast<long>(reply.size())));
    if (!response)
        refuseStamp(tr("this is no reply to a query for a time stamp"));
    TS_TST_INFO *information = TS_RESP_get_tst_info(response.get());
    if (!information)
        throw Error(tr("the authority gave no time stamp"));
    const ASN1_OCTET_STRING *hashed =
        TS_MSG_IMPRINT_get_msg(TS_TST_INFO_get_msg_imprint(information));
    TimeStamp stamp;
    stamp.imprint = QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(hashed)),
                               ASN1_STRING_length(hashed));
    stamp.at = timeIn(TS_TST_INFO_get_time(information));
    if (!stamp.at.isValid())
        throw Error(tr("the time stamp names no time"));
    stamp.authority = nameOfSigner(information, tr("not named"));

    const StampCheck verification(TS_VERIFY_CTX_new());
    requireMade(verification != nullptr);
    TS_VERIFY_CTX_set_flags(verification.get(), TS_VFY_VERSION | TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_store(verification.get(),
                            trustedCertificates(certificates, stamp.at).release());
    if (TS_RESP_verify_response(verification.get(), response.get()) != 1)
        refuseStamp(tr("the signature of the time stamp is not good"));
    return stamp;
}

} // namespace noticedesk
