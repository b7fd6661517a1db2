// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/newnotice.h"

#include "app/desk/office.h"

namespace noticedesk
{

Notice newNotice(const Office &office)
{
    Notice notice;
    notice.date = office.today();
    if (office.contacts().size() == 1)
        notice.contact = office.contacts().front().record;
    if (!notice.contact.unit)
        notice.contact.unit = office.settings().name;
    return notice;
}

Notice newNoticeFor(const Office &office, const Organization &organization)
{
    Notice notice = newNotice(office);
    notice.target.code = organization.code;
    notice.target.name = organization.name;
    notice.target.address = organization.address;
    return notice;
}

Notice copiedNotice(const Office &office, const Notice &notice)
{
    Notice copy = notice;
    copy.date = office.today();
    copy.deadline.reset();
    return copy;
}

} // namespace noticedesk
