// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedescription.h"
#include "domain/incident.h"
#include "domain/officecalendar.h"
#include "domain/officer.h"
#include "domain/officesettings.h"
#include "domain/organization.h"
#include "domain/textblock.h"
#include "domain/valuenames.h"

/// What the records consist of that the office keeps beside its cases, as casedescription.h does it
/// for cases.
namespace noticedesk
{

template <>
inline constexpr std::array namesOf<TextBlockKind>{
    Named<TextBlockKind>{"reason", TextBlockKind::Reason},
    Named<TextBlockKind>{"improvementItem", TextBlockKind::ImprovementItem},
    Named<TextBlockKind>{"legalBasis", TextBlockKind::LegalBasis},
    Named<TextBlockKind>{"statement", TextBlockKind::Statement},
};

template <class Visitor>
void describe(Visitor &visit, PartOf<Organization> auto &organization)
{
    visit.required(Field("code").as(TextForm::Code), organization.code);
    visit.required(Field("name").as(TextForm::Name), organization.name);
    visit.required("status", organization.status);
    visit.required("updated", organization.updated);
    visit.always(Field("address").as(TextForm::Address), organization.address);
    visit.always(Field("representative").as(TextForm::Name).ofPerson(),
                 organization.representative);
    visit.always(Field("phone").as(TextForm::Phone), organization.phone);
    visit.always(Field("email").as(TextForm::Email), organization.email);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Incident> auto &incident)
{
    visit.required("title", incident.title);
    visit.always("source", incident.source);
    visit.always("first", incident.first);
    visit.always("last", incident.last);
    visit.always("level", incident.level);
    visit.always("addresses", incident.addresses);
    visit.always("events", incident.events);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<TextBlock> auto &block)
{
    visit.required("kind", block.kind);
    visit.required("title", block.title);
    visit.required("text", block.text);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<Officer> auto &officer)
{
    visit.required(Field("name").as(TextForm::Name).ofPerson(), officer.name);
    visit.always("account", officer.account);
    visit.always(Field("deputy").as(TextForm::Name).ofPerson(), officer.deputy);
    visit.always(Field("deputyFrom").meant(), officer.deputyFrom);
    visit.always(Field("deputyTo").meant(), officer.deputyTo);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<LocalClosure> auto &closure)
{
    visit.required("day", closure.day);
    visit.required("reason", closure.reason);
}

template <class Visitor>
void describe(Visitor &visit, PartOf<OfficeSettings> auto &settings)
{
    visit.always("name", settings.name);
    visit.always("address", settings.address);
    visit.always("prefix", settings.prefix);
    visit.always("letters", settings.letters);
    visit.required("backups", settings.backups);
    visit.always("folder", settings.folder);
}

} // namespace noticedesk
