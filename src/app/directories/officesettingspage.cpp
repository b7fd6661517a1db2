// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/officesettingspage.h"

#include "app/desk/desk.h"
#include "app/desk/storethreads.h"
#include "app/directories/recordeditor.h"
#include "app/text/plaintext.h"
#include "app/widgets/filechoice.h"
#include "domain/tr.h"
#include "ui_officesettingspage.h"

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
    : QWidget(parent), m_editor(new RecordEditor), m_ui(std::make_unique<Ui::OfficeSettingsPage>())
{
    setObjectName(u"officeSettingsPage"_s);
    m_ui->setupUi(&m_editor->form());
    m_editor->edit(desk, std::make_shared<OfficeSettingsKind>());
    m_ui->chooseFolderButton->setEnabled(desk.store.readOnlyReason().isEmpty());
    m_ui->chooseFolderButton->setToolTip(plainToolTip(desk.store.readOnlyReason()));
    fitWidth();
    auto *scrolled = new QScrollArea(this);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameStyle(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(m_editor);
    auto *column = new QVBoxLayout(this);
    setProperty("spaces", u"page"_s);
    column->addWidget(scrolled);
    setFocusProxy(m_ui->nameEdit);

    connect(m_ui->chooseFolderButton, &QPushButton::clicked, this,
            &OfficeSettingsPage::chooseSecondFolder);
    connect(m_editor, &RecordEditor::typedChanged, this, &OfficeSettingsPage::typedChanged);
    connect(m_editor, &RecordEditor::announced, this, &OfficeSettingsPage::announced);
    connect(&desk.store, &StoreThreads::directoryChanged, m_editor, &RecordEditor::renew);
    m_editor->choose(onlySettings.value());
}

OfficeSettingsPage::~OfficeSettingsPage() = default;

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
    LineField *field = m_ui->folderEdit;
    chooseFolder(this, noticedesk::tr("Second folder for backups"), field->text(),
                 [field](const QString &path) {
                     field->setText(path);
                     Q_EMIT field->edited();
                     field->setFocus(Qt::OtherFocusReason);
                 });
}

} // namespace noticedesk

#include "officesettingspage.moc"
