// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/maildraft.h"

#include <QRegularExpression>

#include <gmime/gmime.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Releases what GLib and GMime give, each in its way.
struct MailRelease
{
    void operator()(GObject *object) const { ::g_object_unref(object); }
    void operator()(GMimeFormatOptions *options) const { ::g_mime_format_options_free(options); }
    void operator()(char *text) const { ::g_free(text); }
};

/// Something that is counted, as the object that it is.
template <class Object>
class Counted final
{
public:
    explicit Counted(Object *object)
        : m_object(object), m_owner(reinterpret_cast<GObject *>(object))
    {
    }
    Object *get() const { return m_object; }
    GMimeObject *asPart() const { return reinterpret_cast<GMimeObject *>(m_object); }

private:
    Object *m_object;
    std::unique_ptr<GObject, MailRelease> m_owner;
};

void setContent(GMimePart *part, const QByteArray &bytes)
{
    const Counted memory(
        ::g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Counted content(
        ::g_mime_data_wrapper_new_with_stream(memory.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    ::g_mime_part_set_content(part, content.get());
    ::g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
}

} // namespace

QByteArray mailDraftBytes(const MailDraft &draft)
{
    ::g_mime_init();
    const Counted text(::g_mime_part_new_with_type("text", "plain"));
    ::g_mime_object_set_content_type_parameter(text.asPart(), "charset", "utf-8");
    setContent(text.get(), QString(draft.text).replace(u"\n"_s, u"\r\n"_s).toUtf8());

    const Counted file(::g_mime_part_new_with_type("application", "pdf"));
    ::g_mime_object_set_content_type_parameter(file.asPart(), "name",
                                               draft.asciiName.toLatin1().constData());
    ::g_mime_object_set_disposition(file.asPart(), GMIME_DISPOSITION_ATTACHMENT);
    ::g_mime_object_set_content_disposition_parameter(file.asPart(), "filename",
                                                      draft.fileName.toUtf8().constData());
    setContent(file.get(), draft.pdf);

    const Counted parts(::g_mime_multipart_new_with_subtype("mixed"));
    // Not by chance, and nothing that is written in Base64.
    ::g_mime_multipart_set_boundary(parts.get(), "=_noticedesk_part");
    ::g_mime_multipart_add(parts.get(), text.asPart());
    ::g_mime_multipart_add(parts.get(), file.asPart());

    const Counted message(::g_mime_message_new(0));
    ::g_mime_object_set_header(message.asPart(), "X-Unsent", "1", nullptr);
    if (isMailAddress(draft.to))
        ::g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr,
                                     draft.to.toLatin1().constData());
    ::g_mime_message_set_subject(message.get(), draft.subject.simplified().toUtf8().constData(),
                                 "utf-8");
    ::g_mime_message_set_mime_part(message.get(), parts.asPart());

    const std::unique_ptr<GMimeFormatOptions, MailRelease> format(::g_mime_format_options_new());
    ::g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, MailRelease> written(
        ::g_mime_object_to_string(message.asPart(), format.get()));
    return QByteArray(written.get());
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace noticedesk
