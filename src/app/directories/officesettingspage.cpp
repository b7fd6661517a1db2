// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/officesettingspage.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/directories/filechoice.h"
#include "app/directories/recordeditor.h"
#include "app/directories/recordform.h"
#include "app/text/plaintext.h"
#include "app/widgets/fieldform.h"
#include "app/widgets/linefield.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/textfield.h"
#include "domain/tr.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

class OfficeSettingsKind final : public DirectoryKind<OfficeSettings>
{
public:
    std::optional<KeptRecord> find(Database &database, qint64 id) const override
    {
        auto found = DirectoryKind::find(database, id);
        if (!found) {
            found = fresh();
            found->id = onlySettings.value();
        }
        return found;
    }
    std::vector<ListedRow> rows(Database &) const override { return {}; }
    QString nameOf(const RecordTexts &texts) const override { return texts.value(u"name"_s); }
};

} // namespace

OfficeSettingsPage::OfficeSettingsPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_editor(new RecordEditor(desk, std::make_shared<OfficeSettingsKind>()))
{
    setObjectName(u"officeSettingsPage"_s);
    constexpr int mostBackups = 999;
    RecordForm &form = m_editor->form();
    form.addHeading(noticedesk::tr("In new notices, dispatches and PDF files"));
    form.addLine(noticedesk::tr("&Name of the office"), u"name"_s, u"nameEdit"_s);
    form.addLine(noticedesk::tr("&Letters of document numbers"), u"letters"_s, u"lettersEdit"_s);
    form.addHeading(noticedesk::tr("Daily backups"));
    form.addNumber(noticedesk::tr("How many are &kept"), u"backups"_s, u"backupsSpinBox"_s, 1,
                   mostBackups);
    form.addLine(noticedesk::tr("Second &folder, on another disk"), u"folder"_s, u"folderEdit"_s);
    auto *choose = new QPushButton(noticedesk::tr("Choos&e a folder…"), m_editor);
    choose->setObjectName(u"chooseFolderButton"_s);
    choose->setEnabled(desk.store.readOnlyReason().isEmpty());
    choose->setToolTip(plainToolTip(desk.store.readOnlyReason()));
    auto *ofItsOwnWidth = new QWidget(m_editor);
    auto *chooseLine = new QHBoxLayout(ofItsOwnWidth);
    chooseLine->setContentsMargins(0, 0, 0, 0);
    chooseLine->addWidget(choose);
    chooseLine->addStretch();
    form.addWidget(ofItsOwnWidth);

    m_editor->setContentsMargins(16, 12, 16, 12);
    fitWidth();
    auto *scrolled = new QScrollArea(this);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameStyle(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled);
    setFocusProxy(form.fieldFor(u"name"_s));

    connect(choose, &QPushButton::clicked, this, &OfficeSettingsPage::chooseSecondFolder);
    connect(m_editor, &RecordEditor::typedChanged, this, &OfficeSettingsPage::typedChanged);
    connect(m_editor, &RecordEditor::announced, this, &OfficeSettingsPage::announced);
    connect(&desk.store, &StoreThreads::directoryChanged, m_editor, &RecordEditor::renew);
    m_editor->choose(onlySettings.value());
}

bool OfficeSettingsPage::hasTyped() const
{
    return !m_editor->typedIds().isEmpty();
}

void OfficeSettingsPage::recordTyped()
{
    m_editor->recordAll();
}

void OfficeSettingsPage::fitWidth()
{
    constexpr int widest = 50; // Chinese characters: what is typed here is short
    m_editor->setMaximumWidth(widest * fontMetrics().horizontalAdvance(u'字'));
}

void OfficeSettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void OfficeSettingsPage::chooseSecondFolder()
{
    auto *field = static_cast<LineField *>(m_editor->form().fieldFor(u"folder"_s));
    chooseFolder(this, noticedesk::tr("Second folder for backups"), field->text(),
                 [field](const QString &path) {
                     field->setText(path);
                     Q_EMIT field->edited();
                     field->setFocus(Qt::OtherFocusReason);
                 });
}

} // namespace noticedesk

#include "officesettingspage.moc"
