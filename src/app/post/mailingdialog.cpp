// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/mailingdialog.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/settings.h"
#include "app/desk/storeoutputs.h"
#include "app/desk/storethreads.h"
#include "app/tables/tablefilters.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "outgoing/mailing/registeredtable.h"
#include "sheets/sheetkinds.h"
#include "ui_mailingdialog.h"

#include <QAbstractSpinBox>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr double mostShift = 50;    // mm
constexpr double widestPaper = 400; // mm

/// The places of letters in a list of which some are left.
std::vector<int> placesOf(const std::vector<MailItem> &left, const std::vector<MailItem> &all)
{
    std::vector<int> places;
    auto next = left.begin();
    for (std::size_t at = 0; at < all.size() && next != left.end(); ++at) {
        if (next->caseName == all[at].caseName) {
            places.push_back(static_cast<int>(at));
            ++next;
        }
    }
    return places;
}

QList<PrintDocument> mailDocuments(const MailingOrder &order, const std::vector<MailItem> &all,
                                   const OfficeSettings &sender, SheetPdf &pdf,
                                   std::vector<MailRefusal> &refused, const std::stop_token &stop)
{
    std::vector<MailItem> items = all;
    const auto sheets = layOutPossible(order, items, refused, sender, pdf, stop);
    if (sheets.empty() || stop.stop_requested())
        return {};
    const SheetKind &kind = sheetKind(order.sheet);
    PrintDocument made;
    made.name = noticedesk::tr(kind.title);
    made.fileName = u"%1-%2.pdf"_s.arg(QString(kind.name), items.front().caseName);
    // A test print is on plain paper and about nobody.
    if (order.outlines == GridOutlines::None)
        made.cases = placesOf(items, all);
    made.paper = pdf.form(order.sheet).paper / pointsPerMillimetre;
    const auto document =
        pdf.makeDocument({order.sheet}, [&made](const QByteArray &part) { made.pdf += part; });
    for (const LaidOutSheet &sheet : sheets)
        document->add(sheet);
    document->finish();
    return {made};
}

QString linesOf(const std::vector<MailRefusal> &refused)
{
    QStringList lines;
    for (const MailRefusal &each : refused)
        lines.append(noticedesk::tr("%1: %2").arg(each.caseName, each.sentence));
    return lines.join(u'\n');
}

} // namespace

MailingDialog::MailingDialog(Desk &desk, MailToPrint given, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::MailingDialog>()),
      m_desk(desk),
      m_mail(std::move(given.mail)),
      m_usualPlaces(std::move(given.usualPlaces)),
      m_refused(std::make_shared<Refused>())
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    m_ui->paper->serve(desk.sheets, desk.store.path());
    for (const Sheet sheet : sheetsFrom(SheetSource::Mail))
        m_ui->paperCombo->addItem(noticedesk::tr(sheetKind(sheet).title), static_cast<int>(sheet));
    m_ui->paperCombo->setCurrentIndex(
        std::min(settings::mailingPaper.read(), m_ui->paperCombo->count() - 1));
    m_ui->dayEdit->setToday(desk.office.today());
    m_ui->dayEdit->setCalendar(desk.office.calendar());
    m_ui->dayEdit->setDate(desk.office.today());
    m_ui->labelChoices->begin(given.usualLabels);
    const QPointF shift = settings::labelShift.read();
    m_ui->shiftRightSpinBox->setRange(-mostShift, mostShift);
    m_ui->shiftDownSpinBox->setRange(-mostShift, mostShift);
    m_ui->shiftRightSpinBox->setValue(shift.x());
    m_ui->shiftDownSpinBox->setValue(shift.y());
    m_ui->fromLeftSpinBox->setMaximum(widestPaper);
    m_ui->fromTopSpinBox->setMaximum(widestPaper);
    for (LengthField *field : {m_ui->shiftRightSpinBox, m_ui->shiftDownSpinBox,
                               m_ui->fromLeftSpinBox, m_ui->fromTopSpinBox})
        connect(field, &LengthField::valueChanged, this, &MailingDialog::keepPlace);
    connect(m_ui->usualPlaceButton, &QPushButton::clicked, this, [this] {
        settings::addressPlace(sheetKind(paper()).name).keep({-1, -1});
        choosePaper();
    });
    connect(m_ui->paperCombo, &QComboBox::currentIndexChanged, this, &MailingDialog::choosePaper);
    connect(m_ui->dayEdit, &RocDateField::edited, this, &MailingDialog::make);
    connect(m_ui->labelChoices, &LabelChoices::changed, this, &MailingDialog::make);
    connect(m_ui->testPrintCheckBox, &QCheckBox::toggled, this, &MailingDialog::make);
    connect(m_ui->paper, &PaperPreview::changed, this, &MailingDialog::showState);
    connect(m_ui->paper, &PaperPreview::saved, this, [this](const std::vector<int> &places) {
        Q_EMIT saved(casesAt(places), u"export PDF"_s);
    });
    connect(m_ui->pdfButton, &QPushButton::clicked, this,
            [this] { withPaper([this] { m_ui->paper->choosePdf(); }); });
    connect(m_ui->tableButton, &QPushButton::clicked, this, &MailingDialog::chooseTable);
    connect(m_ui->printButton, &QPushButton::clicked, this, [this] {
        withPaper([this] {
            Q_EMIT printingWanted(m_ui->paper->paper(m_ui->paperCombo->currentText()), paper(),
                                  m_mail.ids);
        });
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &MailingDialog::reject);
    choosePaper();
}

MailingDialog::~MailingDialog() = default;

Sheet MailingDialog::paper() const
{
    return static_cast<Sheet>(m_ui->paperCombo->currentData().toInt());
}

void MailingDialog::choosePaper()
{
    const Sheet sheet = paper();
    const bool isList = sheet == Sheet::RegisteredMail;
    settings::mailingPaper.keep(m_ui->paperCombo->currentIndex());
    m_ui->dayLabel->setVisible(isList);
    m_ui->dayEdit->setVisible(isList);
    m_ui->labelChoices->setVisible(sheet == Sheet::AddressLabels);
    m_ui->shiftChoices->setVisible(sheet == Sheet::AddressLabels);
    m_ui->addressChoices->setVisible(m_usualPlaces.contains(sheet));
    m_ui->testPrintCheckBox->setVisible(!isList);
    m_ui->tableButton->setVisible(isList);
    if (m_usualPlaces.contains(sheet)) {
        const QPointF kept = settings::addressPlace(sheetKind(sheet).name).read();
        const QPointF place = kept.x() < 0 || kept.y() < 0 ? m_usualPlaces.at(sheet) : kept;
        const QSignalBlocker quietLeft(m_ui->fromLeftSpinBox);
        const QSignalBlocker quietTop(m_ui->fromTopSpinBox);
        m_ui->fromLeftSpinBox->setValue(place.x());
        m_ui->fromTopSpinBox->setValue(place.y());
    }
    const bool showsSender = sheet != Sheet::AddressLabels;
    const OfficeSettings &sender = m_desk.office.settings();
    const bool knowsSender = sender.name.has_value() && sender.address.has_value();
    m_ui->senderLabel->setVisible(showsSender && !knowsSender);
    m_ui->senderLabel->setText(
        noticedesk::tr("The sender's place stays empty: the name or the address of the office is "
                       "not among the office settings yet."));
    make();
}

void MailingDialog::keepPlace()
{
    if (paper() == Sheet::AddressLabels)
        settings::labelShift.keep(
            {m_ui->shiftRightSpinBox->value(), m_ui->shiftDownSpinBox->value()});
    else
        settings::addressPlace(sheetKind(paper()).name)
            .keep({m_ui->fromLeftSpinBox->value(), m_ui->fromTopSpinBox->value()});
    make();
}

MailingOrder MailingDialog::order() const
{
    MailingOrder order;
    order.sheet = paper();
    order.day = m_desk.office.today();
    if (order.sheet == Sheet::RegisteredMail) {
        order.day = m_ui->dayEdit->date().value_or(QDate());
        return order;
    }
    if (order.sheet == Sheet::AddressLabels) {
        order.labels = m_ui->labelChoices->layout();
        order.firstLabel = m_ui->labelChoices->firstLabel();
        order.shift = {m_ui->shiftRightSpinBox->value(), m_ui->shiftDownSpinBox->value()};
    } else {
        order.address = QPointF(m_ui->fromLeftSpinBox->value(), m_ui->fromTopSpinBox->value());
    }
    order.outlines =
        m_ui->testPrintCheckBox->isChecked() ? GridOutlines::Shown : GridOutlines::None;
    return order;
}

void MailingDialog::make()
{
    m_refused = std::make_shared<Refused>();
    m_awaiting = {};
    const MailingOrder ordered = order();
    if (ordered.sheet == Sheet::RegisteredMail && !ordered.day.isValid()) {
        m_ui->paper->clear(noticedesk::tr("The list needs its day."));
        return;
    }
    if (m_mail.items.empty()) {
        m_ui->paper->clear(noticedesk::tr(
            "There is no letter to any of these cases; below stands why, case by case."));
        return;
    }
    m_ui->paper->make(
        [ordered, items = m_mail.items, sender = m_desk.office.settings(), sheets = m_desk.sheets,
         refused = m_refused](const PrintContent &, const TellMade &, const std::stop_token &stop) {
            return mailDocuments(ordered, items, sender, *sheets, *refused, stop);
        });
}

std::vector<CaseId> MailingDialog::casesAt(const std::vector<int> &places) const
{
    std::vector<CaseId> cases;
    cases.reserve(places.size());
    for (const int place : places)
        cases.push_back(m_mail.ids[static_cast<std::size_t>(place)]);
    return cases;
}

void MailingDialog::showState()
{
    const bool isReady = m_ui->paper->isReady();
    m_ui->printButton->setEnabled(isReady);
    m_ui->pdfButton->setEnabled(isReady);
    m_ui->tableButton->setEnabled(!m_mail.items.empty() && !m_saving.isRunning());
    std::vector<MailRefusal> refused = m_mail.refused;
    // Until then another thread writes there.
    if (m_ui->paper->isMade())
        refused.insert(refused.end(), m_refused->begin(), m_refused->end());
    m_ui->refusedText->setVisible(!refused.empty());
    m_ui->refusedText->setPlainText(linesOf(refused));
    const qsizetype letters = std::ssize(m_mail.items) + std::ssize(m_mail.refused);
    const QString left = QString::number(letters - std::ssize(refused));
    m_ui->countLabel->setText(refused.empty() ? noticedesk::tr("Letters: %1").arg(left)
                                              : noticedesk::tr("Letters: %1; left out, and why: %2")
                                                    .arg(left, QString::number(refused.size())));
    goOn();
}

/// The key of a button leaves the cursor where it is: a number that was typed there is taken first.
void MailingDialog::withPaper(const std::function<void()> &work)
{
    if (auto *field = qobject_cast<QAbstractSpinBox *>(focusWidget()))
        field->interpretText();
    m_awaiting = work;
    goOn();
}

void MailingDialog::goOn()
{
    if (!m_ui->paper->isMade())
        return;
    const auto work = std::exchange(m_awaiting, {});
    if (work && m_ui->paper->isReady())
        work();
}

void MailingDialog::notePrinted(Sheet printed, int letters)
{
    if (printed == Sheet::AddressLabels)
        m_ui->labelChoices->notePrinted(letters);
}

void MailingDialog::chooseTable()
{
    chooseSavedFile(
        this, noticedesk::tr("Save as a table"), u"registered.ods"_s,
        {filterOf(TableFormat::Ods), filterOf(TableFormat::Xlsx), filterOf(TableFormat::Csv)},
        [this](const QString &path) { writeTable(path); });
}

void MailingDialog::writeTable(const QString &path)
{
    const auto format = tableFormatOf(path);
    if (!format) {
        m_ui->messageLabel->tell(
            noticedesk::tr("A table is a file .ods, .xlsx or .csv; choose one of these names."));
        return;
    }
    if (m_saving.isRunning())
        return;
    if (!order().day.isValid()) {
        m_ui->messageLabel->tell(noticedesk::tr("The list needs its day."));
        return;
    }
    m_saving.run(
        [path, format = *format, day = order().day, items = m_mail.items,
         store = m_desk.store.path()](const LongWork::Progress &) {
            outputsBeside(store).require(path);
            writeRegisteredTable(path, format, day, items);
            return path;
        },
        [this](const QString &written) {
            m_ui->messageLabel->tell(sentenceWith(noticedesk::tr("Exported: %1"), written));
            showState();
            Q_EMIT saved(m_mail.ids, u"export list of registered mail"_s);
        },
        [this](const std::exception_ptr &error) {
            m_ui->messageLabel->tell(sentenceOf(error));
            showState();
        });
    showState();
}

} // namespace noticedesk

#include "mailingdialog.moc"
