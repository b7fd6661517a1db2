// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/letterdialog.h"

#include "app/desk/desk.h"
#include "app/desk/office.h"
#include "app/desk/prompt.h"
#include "app/desk/settings.h"
#include "app/desk/storethreads.h"
#include "app/post/letterfiles.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/widgets/composition.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/plainlabel.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "domain/valuenames.h"
#include "outgoing/letters/lettervalues.h"
#include "sheets/sheetkinds.h"
#include "ui_letterdialog.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

const QString datePath = u"letter.date"_s;
const QString numberPath = u"letter.number"_s;

QString textFilter()
{
    return noticedesk::tr("OpenDocument texts (*.odt)");
}

QList<PrintDocument> letterDocument(LetterWriter writer, const LetterCase &about, LetterKind kind,
                                    SheetPdf &pdf, const QString &fileName)
{
    const auto typesetter = pdf.makeTypesetter();
    const LaidOutSheet sheet = writer.sheet(about, *typesetter);
    return {{pdf.pdf(sheet), noticedesk::tr(sheetKind(sheetOf(kind)).title), fileName, {0}}};
}

} // namespace

LetterDialog::LetterDialog(Desk &desk, LetterCase about, TypedLetters &typed, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::LetterDialog>()),
      m_desk(desk),
      m_about(std::move(about)),
      m_typed(typed)
{
    m_ui->setupUi(this);
    introduceBuddies(*this);
    // In a scroll area it was polished before it had its name, and passed none on.
    m_ui->letterDateEdit->setAccessibleName(withoutKey(m_ui->dateLabel->text()));
    setWindowTitle(sentenceWith(noticedesk::tr("Letter: %1"), m_about.name));
    m_ui->paper->serve(desk.sheets, desk.store.path());
    for (const LetterKind each : letterKinds())
        m_ui->kindCombo->addItem(noticedesk::tr(sheetKind(sheetOf(each)).title),
                                 static_cast<int>(each));
    for (const auto &each : namesOf<DispatchChannel>)
        m_ui->channelCombo->addItem(nameOfChannel(each.value), static_cast<int>(each.value));
    m_ui->letterDateEdit->setToday(desk.office.today());
    m_ui->letterDateEdit->setCalendar(desk.office.calendar());
    m_ui->numberEdit->setOffice(desk.office);
    m_lines = {{m_ui->officeEdit, u"letter.office"_s},
               {m_ui->officeAddressEdit, u"letter.officeAddress"_s},
               {m_ui->unitEdit, u"notice.contact.unit"_s},
               {m_ui->contactEdit, u"notice.contact.name"_s},
               {m_ui->phoneEdit, u"notice.contact.phone"_s},
               {m_ui->emailEdit, u"notice.contact.email"_s}};
    for (const Line &line : m_lines) {
        connect(line.field, &LineField::edited, this, &LetterDialog::takeTyped);
        connect(line.field, &LineField::refused, m_ui->messageLabel, &MessageLabel::tell);
    }
    connect(m_ui->numberEdit, &LineField::edited, this, &LetterDialog::takeTyped);
    connect(m_ui->numberEdit, &LineField::refused, m_ui->messageLabel, &MessageLabel::tell);
    connect(m_ui->letterDateEdit, &RocDateField::edited, this, &LetterDialog::takeTyped);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &LetterDialog::showLetter);
    connect(m_ui->paper, &PaperPreview::changed, this, &LetterDialog::showState);
    connect(m_ui->paper, &PaperPreview::saved, this, [this] { Q_EMIT saved(u"export PDF"_s); });
    connect(m_ui->pdfButton, &QPushButton::clicked, m_ui->paper, &PaperPreview::choosePdf);
    connect(m_ui->printButton, &QPushButton::clicked, this,
            [this] { Q_EMIT printingWanted(m_ui->paper->paper(m_ui->kindCombo->currentText())); });
    connect(m_ui->templateButton, &QPushButton::clicked, this, &LetterDialog::chooseTemplate);
    connect(m_ui->usualTemplateButton, &QPushButton::clicked, this, [this] {
        settings::letterTemplate(nameOf(kind())).keep({});
        showTemplate();
    });
    connect(m_ui->starterButton, &QPushButton::clicked, this, &LetterDialog::saveStarter);
    connect(m_ui->odtButton, &QPushButton::clicked, this, &LetterDialog::saveOdt);
    connect(m_ui->diButton, &QPushButton::clicked, this, &LetterDialog::saveForDocumentSystem);
    connect(m_ui->sentButton, &QPushButton::clicked, this, &LetterDialog::recordSent);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &LetterDialog::reject);
    connect(&m_work, &LongWork::ended, this, &LetterDialog::showState, Qt::QueuedConnection);
    showLetter();
}

LetterDialog::~LetterDialog() = default;

LetterKind LetterDialog::kind() const
{
    return static_cast<LetterKind>(m_ui->kindCombo->currentData().toInt());
}

void LetterDialog::chooseKind(LetterKind kind)
{
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(kind)));
}

LetterWriter LetterDialog::writer() const
{
    return {kind(), m_desk.office.settings(), m_desk.office.today(), *m_desk.sheets};
}

LetterCase LetterDialog::letter() const
{
    LetterCase letter = m_about;
    letter.changed = changed();
    return letter;
}

QString LetterDialog::fileName(const QString &end) const
{
    return u"%1-%2.%3"_s.arg(m_about.name, nameOf(kind()), end);
}

/// What differs from the case; half a date is none.
FieldValues LetterDialog::changed() const
{
    FieldValues changed;
    for (const Line &line : m_lines) {
        if (line.field->text() != m_fromCase.value(line.path).toString())
            changed.insert(line.path, line.field->text());
    }
    const auto date = m_ui->letterDateEdit->date();
    if (date && *date != m_fromCase.value(datePath).toDate())
        changed.insert(datePath, *date);
    if (const QString number = m_ui->numberEdit->value();
        !number.isEmpty() && number != m_fromCase.value(numberPath).toString())
        changed.insert(numberPath, number);
    return changed;
}

void LetterDialog::showLetter()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_ui->messageLabel->tell({});
    m_fromCase =
        letterValues(kind(), m_about.file, m_desk.office.settings(), m_desk.office.today());
    const auto sent = sentLetter(kind(), m_about.file);
    FieldValues &typed = m_typed[kind()];
    // Typed before it went out; what is recorded of that may have been corrected since.
    if (sent && sent->sentOn)
        typed.remove(datePath);
    if (sent && sent->documentNumber)
        typed.remove(numberPath);
    FieldValues shown = m_fromCase;
    shown.insert(typed);
    for (const Line &line : m_lines)
        line.field->setText(shown.value(line.path).toString());
    m_ui->letterDateEdit->setDate(shown.value(datePath).toDate());
    m_ui->numberEdit->offerBeginning(false);
    m_ui->numberEdit->setText(
        typed.value(numberPath, sent ? sent->documentNumber.value_or(QString()) : QString())
            .toString());
    m_ui->numberEdit->offerBeginning(!sent);
    const auto channel = sent && sent->channel          ? *sent->channel
                         : kind() == LetterKind::Report ? DispatchChannel::DocumentExchange
                                                        : DispatchChannel::RegisteredLetter;
    m_ui->channelCombo->setCurrentIndex(m_ui->channelCombo->findData(static_cast<int>(channel)));
    showTemplate();
    make();
}

void LetterDialog::takeTyped()
{
    if (m_isShowing)
        return;
    m_typed[kind()] = changed();
    make();
}

void LetterDialog::make()
{
    if (const auto why = whyNoLetter(kind(), m_about.file, m_desk.office.today())) {
        m_ui->paper->clear(sentenceWith(noticedesk::tr("There is no such letter now: %1"), *why));
        return;
    }
    if (!m_ui->letterDateEdit->isUnderstood()) {
        m_ui->paper->clear(noticedesk::tr("The letter needs its date."));
        return;
    }
    m_ui->paper->make([writer = writer(), about = letter(), kind = kind(), sheets = m_desk.sheets,
                       name = fileName(u"pdf"_s)](const PrintContent &, const TellMade &,
                                                  const std::stop_token &) {
        return letterDocument(writer, about, kind, *sheets, name);
    });
}

void LetterDialog::showState()
{
    const bool isLetter = m_ui->paper->isReady();
    const bool isFree = !m_work.isRunning();
    m_ui->printButton->setEnabled(isLetter);
    m_ui->pdfButton->setEnabled(isLetter);
    for (QPushButton *button : {m_ui->odtButton, m_ui->diButton})
        button->setEnabled(isLetter && isFree);
    for (QPushButton *button : {m_ui->templateButton, m_ui->starterButton})
        button->setEnabled(isFree);
    const auto sent = sentLetter(kind(), m_about.file);
    const QString reading = m_desk.store.readOnlyReason();
    QString why;
    if (!dispatchedAs(kind(), m_about.file))
        why = noticedesk::tr("A reminder is no paper of the case; that it was sent can be noted on "
                             "the page of the notes.");
    else if (sent)
        why = noticedesk::tr("Recorded as sent: %1. What is wrong there is corrected on the page "
                             "of the dispatches.")
                  .arg(shownDay(sent->sentOn));
    else if (!reading.isEmpty())
        why = reading;
    m_ui->sentLabel->setText(why);
    m_ui->sentLabel->setVisible(!why.isEmpty());
    m_ui->sentButton->setEnabled(isLetter && why.isEmpty());
}

void LetterDialog::showTemplate()
{
    const QString path = settings::letterTemplate(nameOf(kind())).read();
    m_ui->usualTemplateButton->setEnabled(!path.isEmpty());
    m_ui->templateLabel->setText(
        path.isEmpty()
            ? noticedesk::tr("The text (ODT) is made from the usual template.")
            : sentenceWith(noticedesk::tr("The text (ODT) is made from this template: %1"), path));
}

void LetterDialog::work(const std::function<QString()> &work, const std::function<void()> &done)
{
    if (m_work.isRunning())
        return;
    m_ui->messageLabel->tell({});
    m_work.run(
        [work](const LongWork::Progress &) { return work(); },
        [this, done](const QString &told) {
            m_ui->messageLabel->tell(told);
            done();
        },
        [this](const std::exception_ptr &error) { m_ui->messageLabel->tell(sentenceOf(error)); });
    showState();
}

void LetterDialog::chooseTemplate()
{
    chooseFile(this, noticedesk::tr("Template of the letter"), textFilter(),
               [this](const QString &path) { tryTemplate(path); });
}

void LetterDialog::tryTemplate(const QString &path)
{
    work([path, store = m_desk.store.path()] { return tryLetterTemplate(path, store); },
         [this, path, chosen = kind()] {
             settings::letterTemplate(nameOf(chosen)).keep(path);
             showTemplate();
         });
}

void LetterDialog::saveOdt()
{
    commitComposition();
    chooseSavedFile(this, noticedesk::tr("Save the letter as a text"), fileName(u"odt"_s),
                    {textFilter()}, [this](const QString &path) {
                        const QString from = settings::letterTemplate(nameOf(kind())).read();
                        work(
                            [writer = writer(), about = letter(), kind = kind(), from, path,
                             store = m_desk.store.path()]() mutable {
                                return writeLetterText(writer, about, kind, {store, from, path});
                            },
                            [this] { Q_EMIT saved(u"export letter"_s); });
                    });
}

void LetterDialog::saveStarter()
{
    chooseSavedFile(this, noticedesk::tr("Save the starter template"), nameOf(kind()) + u".odt"_s,
                    {textFilter()}, [this](const QString &path) {
                        work(
                            [kind = kind(), path, store = m_desk.store.path()] {
                                return writeStarterTemplate(kind, {store, {}, path});
                            },
                            [] {});
                    });
}

void LetterDialog::saveForDocumentSystem()
{
    commitComposition();
    chooseFolder(
        this, noticedesk::tr("Folder for the files of the document system"), {},
        [this](const QString &folder) {
            work(
                [writer = writer(), about = letter(), kind = kind(), folder,
                 store = m_desk.store.path()]() mutable {
                    return writeForDocumentSystem(writer, about, kind, {store, {}, folder});
                },
                [this] { Q_EMIT saved(u"export letter"_s); });
        });
}

void LetterDialog::recordSent()
{
    commitComposition();
    const auto document = dispatchedAs(kind(), m_about.file);
    if (!document || !m_ui->letterDateEdit->isUnderstood())
        return;
    Dispatch dispatch;
    dispatch.document = *document;
    dispatch.channel = static_cast<DispatchChannel>(m_ui->channelCombo->currentData().toInt());
    dispatch.sentOn = m_ui->letterDateEdit->date();
    if (const QString number = m_ui->numberEdit->value(); !number.isEmpty())
        dispatch.documentNumber = number;
    Q_EMIT sent(dispatch);
    accept();
}

} // namespace noticedesk

#include "letterdialog.moc"
