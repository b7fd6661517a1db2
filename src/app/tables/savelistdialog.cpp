// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/savelistdialog.h"

#include "app/desk/prompt.h"
#include "app/desk/settings.h"
#include "app/desk/storeoutputs.h"
#include "app/tables/tablefilters.h"
#include "app/widgets/filechoice.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "ui_savelistdialog.h"

#include <QFileInfo>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// In the order in which the form names them.
constexpr std::array formats{TableFormat::Ods, TableFormat::Xlsx, TableFormat::Csv};

} // namespace

SaveListDialog::SaveListDialog(const QString &store, SavedList list, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::SaveListDialog>()),
      m_store(store),
      m_list(std::move(list))
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    QStringList columns;
    for (const SavedColumn &each : m_list.columns)
        columns.append(each.column.heading);
    m_ui->savedListLabel->setText(
        sentenceWith(noticedesk::tr("All rows of the list %1 are saved, with its filter, its order "
                                    "and the columns in sight: %2"),
                     m_list.name, columns.join(noticedesk::tr(", "))));
    m_ui->maskedCheck->setVisible(m_list.holdsPersons());
    m_ui->formatCombo->setCurrentIndex(
        qBound(0, settings::tableFormat.read(), m_ui->formatCombo->count() - 1));
    m_saveButton = m_ui->buttons->addButton(noticedesk::tr("&Save…"), QDialogButtonBox::ActionRole);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    connect(m_saveButton, &QPushButton::clicked, this, &SaveListDialog::choose);
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this, &SaveListDialog::showState);
    connect(&m_work, &LongWork::progressed, this, [this](const QString &, qint64 rows) {
        m_ui->savedRowsLabel->setText(noticedesk::tr("%1 rows").arg(QString::number(rows)));
    });
    resize(fontMetrics().horizontalAdvance(u'字') * 36, sizeHint().height());
    showState();
}

SaveListDialog::~SaveListDialog() = default;

TableFormat SaveListDialog::format() const
{
    return formats.at(static_cast<std::size_t>(m_ui->formatCombo->currentIndex()));
}

void SaveListDialog::choose()
{
    if (m_work.isRunning())
        return;
    chooseSavedFile(this, noticedesk::tr("Save the list"),
                    tableNameFrom(m_list.name) + endingOf(format()), {filterOf(format())},
                    [this](const QString &path) { saveTo(path); });
}

void SaveListDialog::saveTo(const QString &chosen)
{
    if (m_work.isRunning())
        return;
    // The name tells other programs what a file is.
    const QString path = tableFormatOf(chosen) == format() ? chosen : chosen + endingOf(format());
    if (path != chosen && QFileInfo::exists(path)) {
        m_ui->saveMessageLabel->tell(replacesNoFile(path));
        return;
    }
    settings::tableFormat.keep(m_ui->formatCombo->currentIndex());
    m_ui->saveMessageLabel->tell({});
    m_work.run(
        [list = m_list, store = m_store, path, format = format(),
         persons = m_ui->maskedCheck->isChecked() ? Persons::Masked : Persons::Shown](
            const LongWork::Progress &progress) {
            outputsBeside(store).require(path);
            return writeList(list, path, format, persons,
                             [&progress](qint64 rows) { return progress({}, rows); });
        },
        [this, path](const std::optional<qint64> &rows) { end(path, rows); },
        [this](const std::exception_ptr &error) {
            m_ui->saveMessageLabel->tell(sentenceOf(error));
            showState();
        });
    showState();
}

void SaveListDialog::end(const QString &path, const std::optional<qint64> &rows)
{
    showState();
    if (!rows) {
        m_ui->saveMessageLabel->tell(noticedesk::tr("Cancelled; nothing was saved."));
        return;
    }
    Q_EMIT saved(sentenceWith(noticedesk::tr("The list was saved: %1 (%2 rows)."),
                              QFileInfo(path).fileName(), QString::number(*rows)));
    accept();
}

void SaveListDialog::reject()
{
    if (m_work.isRunning())
        m_work.cancel();
    else
        QDialog::reject();
}

void SaveListDialog::showState()
{
    const bool isWorking = m_work.isRunning();
    m_ui->formatCombo->setEnabled(!isWorking);
    m_ui->maskedCheck->setEnabled(!isWorking);
    m_saveButton->setEnabled(!isWorking);
    m_ui->saveProgressBar->setVisible(isWorking);
    m_ui->savedRowsLabel->setVisible(isWorking);
    m_ui->savedRowsLabel->setText({});
    m_ui->formulasLabel->setVisible(format() == TableFormat::Csv);
}

} // namespace noticedesk

#include "savelistdialog.moc"
