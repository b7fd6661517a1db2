// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printchoices.h"

#include "app/printing/pagerange.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "sheets/sheetkinds.h"
#include "ui_printchoices.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

// What an entry of the list of kinds stands for: a mode, or an original and its revision.
constexpr int modeRole = Qt::UserRole;
constexpr int revisionRole = Qt::UserRole + 1;
constexpr int originalMode = -1;

/// The sheets that can be printed together, as the list of sheets has them: each of a case file by
/// itself, all of these, then each of the others.
const std::vector<std::vector<Sheet>> &sheetChoices()
{
    static const std::vector<std::vector<Sheet>> choices = [] {
        std::vector<std::vector<Sheet>> each;
        const std::vector<Sheet> together = sheetsFrom(SheetSource::CaseFile);
        const std::vector<Sheet> others = sheetsFrom(SheetSource::Case);
        each.reserve(together.size() + others.size() + 1);
        for (const Sheet sheet : together)
            each.push_back({sheet});
        each.push_back(together);
        for (const Sheet sheet : others)
            each.push_back({sheet});
        return each;
    }();
    return choices;
}

} // namespace

PrintChoices::PrintChoices(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PrintChoices>())
{
    m_ui->setupUi(this);
    for (const std::vector<Sheet> &sheets : sheetChoices())
        m_ui->sheetsBox->addItem(sheets.size() > 1
                                     ? noticedesk::tr("Both sheets")
                                     : noticedesk::tr(sheetKind(sheets.front()).title));
    showPrinter();
    fillKinds();
    readPages();
    connect(m_ui->sheetsBox, &QComboBox::currentIndexChanged, this, [this] {
        fillKinds();
        Q_EMIT contentChanged();
    });
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &PrintChoices::contentChanged);
    connect(m_ui->maskBox, &QCheckBox::toggled, this, [this] {
        fillKinds();
        Q_EMIT contentChanged();
    });
    connect(m_ui->printerBox, &QComboBox::currentIndexChanged, this, &PrintChoices::showPrinter);
    connect(m_ui->sidesBox, &QComboBox::currentIndexChanged, this, &PrintChoices::contentChanged);
    connect(m_ui->pagesEdit, &LineField::refused, m_ui->pagesProblemLabel, &MessageLabel::tell);
    connect(m_ui->pagesEdit, &LineField::textChanged, this, [this] {
        readPages();
        Q_EMIT pagesChanged();
    });
}

PrintChoices::~PrintChoices() = default;

void PrintChoices::setCases(const std::vector<PrintCase> &cases)
{
    findOriginals(cases);
    const QSignalBlocker blocker(m_ui->kindBox);
    m_ui->kindBox->clear();
    fillKinds();
}

void PrintChoices::setPaper(const QString &description)
{
    m_paper = description;
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->sheetsLabel, m_ui->sheetsBox, m_ui->kindLabel, m_ui->kindBox, m_ui->maskBox})
        part->hide();
}

void PrintChoices::findOriginals(const std::vector<PrintCase> &cases)
{
    const auto allHave = [&](const auto &revisionOf) {
        return !cases.empty() &&
               std::all_of(cases.begin(), cases.end(), [&](const PrintCase &each) {
                   return each.originals.contains(revisionOf(each));
               });
    };
    m_answered = std::any_of(cases.begin(), cases.end(), [](const PrintCase &each) {
        return each.file.response.has_value() || !each.file.rounds.empty();
    });
    if (cases.size() == 1) {
        for (const auto &[revision, pdf] : cases.front().originals)
            m_originals.insert(m_originals.begin(), revision);
    } else if (allHave([](const PrintCase &each) { return each.file.noticeRevision; })) {
        m_originals = {0};
    }
}

void PrintChoices::fillKinds()
{
    const QSignalBlocker blocker(m_ui->kindBox);
    const QVariant mode = m_ui->kindBox->currentData(modeRole);
    m_ui->kindBox->clear();
    const auto add = [this](const QString &name, int kind, int revision) {
        m_ui->kindBox->addItem(name, kind);
        m_ui->kindBox->setItemData(m_ui->kindBox->count() - 1, revision, revisionRole);
    };
    const std::vector<Sheet> sheets = chosenSheets();
    // What was issued stays as it is, and a form is sent to those who know what stands in it.
    const bool hasKinds =
        sheetKind(sheets.front()).source == SheetSource::CaseFile && !m_ui->maskBox->isChecked();
    m_ui->kindBox->setEnabled(hasKinds);
    if (hasKinds && sheets.size() == 1 && sheetKind(sheets.front()).isKeptAsIssued) {
        for (const int revision : m_originals)
            add(m_originals.size() == 1
                    ? noticedesk::tr("As it was issued")
                    : noticedesk::tr("As it was issued (revision %1)").arg(revision),
                originalMode, revision);
    }
    add(noticedesk::tr("As the case is now"), static_cast<int>(SheetMode::Final), 0);
    if (hasKinds) {
        add(noticedesk::tr("To be filled in on the screen"), static_cast<int>(SheetMode::Fillable),
            0);
        add(noticedesk::tr("Example with remarks"), static_cast<int>(SheetMode::Guide), 0);
    }
    const auto now = static_cast<int>(SheetMode::Final);
    const int first = m_answered ? now : m_ui->kindBox->itemData(0, modeRole).toInt();
    const int wished = m_ui->kindBox->findData(mode.isValid() ? mode : QVariant(first), modeRole);
    m_ui->kindBox->setCurrentIndex(wished >= 0 ? wished : m_ui->kindBox->findData(now, modeRole));
}

void PrintChoices::chooseSheets(const std::vector<Sheet> &sheets)
{
    const auto &choices = sheetChoices();
    const auto chosen = std::find(choices.begin(), choices.end(), sheets);
    m_ui->sheetsBox->setCurrentIndex(
        chosen == choices.end() ? 0 : static_cast<int>(chosen - choices.begin()));
}

std::vector<Sheet> PrintChoices::chosenSheets() const
{
    return sheetChoices().at(
        static_cast<std::size_t>(std::max(m_ui->sheetsBox->currentIndex(), 0)));
}

PrintContent PrintChoices::content() const
{
    PrintContent content;
    content.order.sides = wantsTwoSided() ? PrintSides::Two : PrintSides::One;
    content.order.sheets = chosenSheets();
    if (m_ui->maskBox->isChecked()) {
        content.order.mode = SheetMode::Redacted;
        return content;
    }
    const int mode = m_ui->kindBox->currentData(modeRole).toInt();
    content.revision = m_ui->kindBox->currentData(revisionRole).toInt();
    if (mode == originalMode)
        content.source = PrintSource::Original;
    else
        content.order.mode = static_cast<SheetMode>(mode);
    return content;
}

PrinterSettings PrintChoices::settings() const
{
    PrinterSettings settings;
    settings.printer = m_ui->printerBox->currentText();
    settings.copies = m_ui->copiesBox->value();
    settings.sides = wantsTwoSided() && !hasPartsOfLeaves() ? PrintSides::Two : PrintSides::One;
    settings.tray = m_ui->trayBox->currentData().toString();
    if (const Printer *chosen = printer())
        settings.uri = chosen->uri;
    settings.pages = m_chosen ? pageRangeText(*m_chosen) : QString();
    return settings;
}

QString PrintChoices::description() const
{
    if (!m_paper.isEmpty())
        return m_paper;
    if (m_ui->maskBox->isChecked())
        return sentenceWith(noticedesk::tr("%1, personal data masked"),
                            m_ui->sheetsBox->currentText());
    if (!m_ui->kindBox->isEnabled())
        return m_ui->sheetsBox->currentText();
    return sentenceWith(noticedesk::tr("%1, %2"), m_ui->sheetsBox->currentText(),
                        m_ui->kindBox->currentText());
}

bool PrintChoices::hasPrinter() const
{
    return m_ui->printerBox->count() > 0;
}

bool PrintChoices::wantsTwoSided() const
{
    const Printer *chosen = printer();
    return m_ui->sidesBox->currentIndex() == 1 && !(chosen && chosen->twoSided == false);
}

bool PrintChoices::hasPartsOfLeaves() const
{
    return wantsTwoSided() && m_chosen && !areWholeLeaves(*m_chosen);
}

const Printer *PrintChoices::printer() const
{
    return m_printers.find(m_ui->printerBox->currentText());
}

void PrintChoices::setPrinters(const PrinterList &printers)
{
    m_printers = printers;
    const QSignalBlocker blocker(m_ui->printerBox);
    m_ui->printerBox->clear();
    for (const Printer &each : printers.printers)
        m_ui->printerBox->addItem(each.name);
    m_ui->printerBox->setCurrentIndex(std::max(m_ui->printerBox->findText(printers.standard), 0));
    m_ui->printerBox->setEnabled(hasPrinter());
    showPrinter();
}

void PrintChoices::showPrinter()
{
    const Printer *chosen = printer();
    m_ui->printerRemarkLabel->tell(chosen ? printerRemark(*chosen) : QString());
    const QVariant tray = m_ui->trayBox->currentData();
    m_ui->trayBox->clear();
    m_ui->trayBox->addItem(noticedesk::tr("Chosen by the printer"), QString());
    for (const QString &each : chosen ? chosen->trays : QStringList())
        m_ui->trayBox->addItem(trayName(each), each);
    m_ui->trayBox->setCurrentIndex(std::max(m_ui->trayBox->findData(tray), 0));
    const bool choice = m_ui->trayBox->count() > 2;
    m_ui->trayBox->setVisible(choice);
    m_ui->trayLabel->setVisible(choice);
    // One that cannot turn the paper prints on one side, and the document is made for that.
    const bool turns = !(chosen && chosen->twoSided == false);
    if (turns == m_ui->sidesBox->isEnabled())
        return;
    m_ui->sidesBox->setEnabled(turns);
    if (m_ui->sidesBox->currentIndex() == 1)
        Q_EMIT contentChanged();
}

void PrintChoices::setDocument(int pageCount, int documents)
{
    m_pageCount = pageCount;
    m_ui->pagesEdit->setEnabled(documents <= 1);
    if (documents > 1)
        m_ui->pagesEdit->clear();
    readPages();
    Q_EMIT pagesChanged();
}

void PrintChoices::readPages()
{
    m_chosen =
        m_pageCount > 0 ? parsePageRange(m_ui->pagesEdit->text(), m_pageCount) : std::nullopt;
    const bool wrong = m_pageCount > 0 && !m_chosen;
    m_ui->pagesProblemLabel->tell(
        hasPartsOfLeaves()
            ? noticedesk::tr("These pages are printed on one side, for they are not whole sheets "
                             "of paper.")
        : wrong ? noticedesk::tr("Pages are written such as 1-2,4, and there are %1 of them.")
                      .arg(m_pageCount)
                : QString());
}

} // namespace noticedesk

#include "printchoices.moc"
