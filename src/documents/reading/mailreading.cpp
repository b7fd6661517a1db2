// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading/mailreading.h"

#include <algorithm>
#include <gmime/gmime.h>
#include <iconv.h>
#include <memory>

namespace noticedesk
{

namespace
{

/// Releases an object of GLib's with the owner.
struct Unreference
{
    void operator()(void *object) const { ::g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unreference>;

QString textOf(const char *text)
{
    return QString::fromUtf8(text).left(mostText);
}

/// GLib's type system instead of its macros, which cast as C does.
template <class Object>
Object *cast(void *object, GType type)
{
    return ::g_type_check_instance_is_a(static_cast<GTypeInstance *>(object), type)
               ? static_cast<Object *>(object)
               : nullptr;
}

/// The bytes that something writes to a stream.
template <class Write>
QByteArray writtenBytes(const Write &write)
{
    const Owned<GMimeStream> memory(::g_mime_stream_mem_new());
    write(memory.get());
    const GByteArray *const bytes = ::g_mime_stream_mem_get_byte_array(
        cast<GMimeStreamMem>(memory.get(), GMIME_TYPE_STREAM_MEM));
    return {reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len)};
}

/// What a part holds, decoded.
QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *const content = ::g_mime_part_get_content(part);
    if (!content)
        return {};
    return writtenBytes(
        [content](GMimeStream *stream) { ::g_mime_data_wrapper_write_to_stream(content, stream); });
}

/// Whether a part is a text of the message itself: nobody attached it, and it is no file.
bool isMessageText(GMimeObject *object)
{
    auto *const text = cast<GMimeTextPart>(object, GMIME_TYPE_TEXT_PART);
    if (!text)
        return false;
    // What neither shows nor attaches it is as an attachment (RFC 2183, 2.8).
    const char *const disposition = ::g_mime_object_get_disposition(object);
    if (disposition && ::g_ascii_strcasecmp(disposition, GMIME_DISPOSITION_INLINE) != 0)
        return false;
    const char *const name = ::g_mime_part_get_filename(&text->parent_object);
    return !name || *name == '\0';
}

class MailReading final : public Reading
{
public:
    explicit MailReading(Owned<GMimeMessage> message) : m_message(std::move(message))
    {
        // The library's own walk goes down as far as there are parts in parts, which it bounds.
        ::g_mime_message_foreach(
            m_message.get(),
            [](GMimeObject *, GMimeObject *object, gpointer self) {
                static_cast<MailReading *>(self)->see(object);
            },
            this);
    }

    Answer<DocumentSummary> summary() override;
    Answer<QByteArray> part(int part) override
    {
        if (part > static_cast<int>(m_parts.size()))
            return Refusal{WhyNoAnswer::NoSuchPage, {}};
        GMimeObject *const object = m_parts.at(static_cast<std::size_t>(part) - 1);
        if (auto *const file = cast<GMimePart>(object, GMIME_TYPE_PART))
            return contentOf(file);
        return messageBytes(object);
    }

private:
    void see(GMimeObject *object);
    static QByteArray messageBytes(GMimeObject *object);
    DocumentPart describe(GMimeObject *object) const;

    Owned<GMimeMessage> m_message;
    GMimeTextPart *m_text = nullptr;
    std::vector<GMimeObject *> m_parts; ///< of the message, which owns them
};

void MailReading::see(GMimeObject *object)
{
    if (cast<GMimeMultipart>(object, GMIME_TYPE_MULTIPART))
        return;
    GMimeContentType *const type = ::g_mime_object_get_content_type(object);
    const bool isPlain = ::g_mime_content_type_is_type(type, "text", "plain") != 0;
    if (isPlain && isMessageText(object) && !m_text)
        m_text = cast<GMimeTextPart>(object, GMIME_TYPE_TEXT_PART);
    else
        m_parts.push_back(object);
}

QByteArray MailReading::messageBytes(GMimeObject *object)
{
    auto *const attached = cast<GMimeMessagePart>(object, GMIME_TYPE_MESSAGE_PART);
    GMimeMessage *const message = attached ? ::g_mime_message_part_get_message(attached) : nullptr;
    if (!message)
        return {};
    return writtenBytes([message](GMimeStream *stream) {
        ::g_mime_object_write_to_stream(&message->parent_object, nullptr, stream);
    });
}

DocumentPart MailReading::describe(GMimeObject *object) const
{
    DocumentPart part;
    if (auto *const file = cast<GMimePart>(object, GMIME_TYPE_PART)) {
        part.name = textOf(::g_mime_part_get_filename(file)).left(mostPartName);
        const QByteArray content = contentOf(file);
        part.bytes = content.size();
        // A PDF is attached, whatever it is called.
        part.isMessageText =
            isMessageText(object) &&
            documentKind(content.first(std::min(content.size(), lookedAtForKind))) ==
                DocumentKind::Other;
    } else if (cast<GMimeMessagePart>(object, GMIME_TYPE_MESSAGE_PART)) {
        part.bytes = messageBytes(object).size();
    }
    return part;
}

/// The first address of a list, which can have groups in it.
InternetAddressMailbox *firstMailbox(InternetAddressList *addresses)
{
    for (int at = 0; at < ::internet_address_list_length(addresses); ++at) {
        if (auto *const mailbox = cast<InternetAddressMailbox>(
                ::internet_address_list_get_address(addresses, at), INTERNET_ADDRESS_TYPE_MAILBOX))
            return mailbox;
    }
    return nullptr;
}

MessageText headersOf(GMimeMessage *message)
{
    MessageText text;
    InternetAddressList *const from =
        ::g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_FROM);
    if (char *const shown = ::internet_address_list_to_string(from, nullptr, 0)) {
        text.sender = textOf(shown);
        ::g_free(shown);
    }
    if (InternetAddressMailbox *const mailbox = firstMailbox(from))
        text.senderAddress = textOf(::internet_address_mailbox_get_addr(mailbox));
    text.subject = textOf(::g_mime_message_get_subject(message));
    if (GDateTime *const date = ::g_mime_message_get_date(message)) {
        char *const written = ::g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z");
        text.sentAt = textOf(written);
        ::g_free(written);
    }
    return text;
}

Answer<DocumentSummary> MailReading::summary()
{
    DocumentSummary summary;
    summary.kind = DocumentKind::Mail;
    summary.message = headersOf(m_message.get());
    if (m_text) {
        char *const text = ::g_mime_text_part_get_text(m_text);
        summary.message.text = textOf(text);
        ::g_free(text);
    }
    summary.partCount = static_cast<qint64>(m_parts.size());
    for (const auto &part : m_parts) {
        if (summary.parts.size() == mostParts)
            break;
        summary.parts.push_back(describe(part));
    }
    return summary;
}

} // namespace

void prepareMailReading()
{
    ::g_mime_init();
    // Open ones stay loaded: loading makes memory executable, which a confined process must not.
    for (const char *encoding :
         {"BIG5", "BIG5-HKSCS", "CP950", "EUC-TW", "GBK", "GB18030", "HZ-GB-2312", "ISO-2022-JP",
          "SHIFT_JIS", "EUC-JP", "EUC-KR", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252", "UTF-7",
          "UTF-16", "UTF-32", "KOI8-R", "WINDOWS-1251"}) {
        static_cast<void>(::iconv_open("UTF-8", encoding));
    }
}

Answer<std::unique_ptr<Reading>> beginMailReading(QByteArrayView bytes)
{
    const Owned<GMimeStream> stream(
        ::g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(::g_mime_parser_new_with_stream(stream.get()));
    Owned<GMimeMessage> message(::g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return Refusal{WhyNoAnswer::Damaged, {}};
    return std::make_unique<MailReading>(std::move(message));
}

} // namespace noticedesk
