// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/organizationfield.h"

#include "app/widgets/choicelist.h"
#include "app/widgets/linefield.h"
#include "app/widgets/popupplace.h"
#include "domain/isolation.h"
#include "domain/tr.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

QString lineAbout(const Organization &organization)
{
    return sentenceWith(u"%1 — %2 — %3"_s, organization.code, organization.name,
                        organization.status);
}

} // namespace

OrganizationField::OrganizationField(QWidget *parent) : OrganizationField(Provider(), parent) {}

OrganizationField::OrganizationField(Provider provider, QWidget *parent)
    : QWidget(parent),
      m_edit(new LineField(this)),
      m_list(new ChoiceList(this)),
      m_provider(std::move(provider))
{
    m_edit->setObjectName(u"organizationEdit"_s);
    m_edit->installEventFilter(this);
    // A window of its own, yet the keys stay with the line edit.
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setObjectName(u"organizationList"_s);
    m_list->setAccessibleName(noticedesk::tr("Organisations found"));
    m_list->hide();

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);

    connect(m_edit, &LineField::edited, this, [this] {
        if (!m_isChoosing)
            look();
        Q_EMIT edited();
    });
    connect(m_edit, &LineField::refused, this, &OrganizationField::refused);
    connect(m_list, &ChoiceList::chosen, this, &OrganizationField::choose);
}

QString OrganizationField::text() const
{
    return m_edit->text();
}

void OrganizationField::setText(const QString &text)
{
    closeList();
    m_edit->setText(text);
}

void OrganizationField::setReadOnly(bool readOnly)
{
    closeList();
    m_edit->setReadOnly(readOnly);
}

void OrganizationField::setAccessibleName(const QString &name)
{
    QWidget::setAccessibleName(name);
    m_edit->setAccessibleName(name);
}

bool OrganizationField::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        m_edit->setAccessibleName(accessibleName());
    return QWidget::event(event);
}

void OrganizationField::look()
{
    closeList();
    if (text().trimmed().isEmpty())
        return;
    m_provider(text(), [field = QPointer<OrganizationField>(this),
                        question = m_question](std::vector<Organization> found) {
        if (field)
            field->showFound(question, std::move(found));
    });
}

void OrganizationField::showFound(quint64 question, std::vector<Organization> found)
{
    if (question != m_question || found.empty() || !m_edit->hasFocus() || m_edit->isComposing())
        return;
    m_found = std::move(found);
    QStringList lines;
    for (const Organization &organization : m_found)
        lines.append(lineAbout(organization));
    m_list->setChoices(lines);
    m_list->resize(std::max(m_list->sizeHint().width(), m_edit->width()),
                   m_list->sizeHint().height());
    m_list->move(placeBeside(*m_edit, m_list->size()));
    m_list->show();
    window()->installEventFilter(this);
}

void OrganizationField::choose(int line)
{
    const Organization organization = m_found.at(static_cast<std::size_t>(line));
    closeList();
    {
        const QScopedValueRollback<bool> choosing(m_isChoosing, true);
        m_edit->selectAll();
        m_edit->insert(organization.name);
    }
    Q_EMIT chosen(organization);
}

void OrganizationField::closeList()
{
    ++m_question;
    m_list->hide();
}

bool OrganizationField::takesKey(const QEvent &event) const
{
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    return isKey && m_list->isVisible() && !m_edit->isComposing();
}

bool OrganizationField::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (watched == window() && moves)
        closeList();
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        closeList();
    if (!takesKey(*event))
        return false;

    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool closes = key.key() == Qt::Key_Escape;
    if (event->type() == QEvent::ShortcutOverride) {
        if (closes)
            event->accept();
        return closes;
    }
    if (closes)
        closeList();
    return closes || m_list->takeKey(key);
}

} // namespace noticedesk
#include "organizationfield.moc"
