// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/casedescription.h"
#include "domain/valuenames.h"

/// What an attachment consists of, as casedescription.h does it for cases.
namespace noticedesk
{

template <>
inline constexpr std::array namesOf<AttachmentSource>{
    Named<AttachmentSource>{"file", AttachmentSource::File},
    Named<AttachmentSource>{"scan", AttachmentSource::Scan},
    Named<AttachmentSource>{"mail", AttachmentSource::Mail},
};

template <class Visitor>
void describe(Visitor &visit, PartOf<Attachment> auto &attachment)
{
    visit.required("number", attachment.number);
    visit.required("place", attachment.place);
    visit.required("sha256", attachment.sha256);
    visit.required("bytes", attachment.bytes);
    visit.required("kind", attachment.kind);
    visit.whenRecorded("label", attachment.label);
    visit.whenRecorded("receivedOn", attachment.receivedOn);
    visit.required("source", attachment.source);
    visit.required("originalName", attachment.originalName);
    visit.whenRecorded("struckOut", attachment.struckOut);
}

} // namespace noticedesk
