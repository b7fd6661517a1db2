// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printchoices.h"

#include "app/printing/messagelabel.h"
#include "app/printing/pagerange.h"
#include "app/widgets/linefield.h"
#include "app/widgets/numberfield.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "sheets/sheetkinds.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
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
        const std::vector<Sheet> together = caseFileSheets();
        each.reserve(sheetKinds.size() + 1);
        for (const Sheet sheet : together)
            each.push_back({sheet});
        each.push_back(together);
        for (const SheetKind &kind : sheetKinds) {
            if (!kind.isOfCaseFile)
                each.push_back({kind.sheet});
        }
        return each;
    }();
    return choices;
}

template <class Field>
Field *named(Field *field, const QString &name, const QString &accessible)
{
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    return field;
}

} // namespace

PrintChoices::PrintChoices(const std::vector<PrintCase> &cases, QWidget *parent)
    : QWidget(parent),
      m_sheets(named(new QComboBox(this), u"sheetsBox"_s, noticedesk::tr("Sheet"))),
      m_kind(named(new QComboBox(this), u"kindBox"_s, noticedesk::tr("Kind"))),
      m_printer(named(new QComboBox(this), u"printerBox"_s, noticedesk::tr("Printer"))),
      m_printerRemark(new MessageLabel(u"printerRemarkLabel"_s, this)),
      m_tray(named(new QComboBox(this), u"trayBox"_s, noticedesk::tr("Paper tray"))),
      m_copies(named(new NumberField(this), u"copiesBox"_s, noticedesk::tr("Copies"))),
      m_sides(named(new QComboBox(this), u"sidesBox"_s, noticedesk::tr("Sides of the paper"))),
      m_pages(named(new LineField(this), u"pagesEdit"_s, noticedesk::tr("Pages"))),
      m_pagesProblem(new MessageLabel(u"pagesProblemLabel"_s, this))
{
    build();
    findOriginals(cases);
    fillKinds();
    readPages();
    connect(m_sheets, &QComboBox::currentIndexChanged, this, [this] {
        fillKinds();
        Q_EMIT contentChanged();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PrintChoices::contentChanged);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintChoices::showPrinter);
    connect(m_sides, &QComboBox::currentIndexChanged, this, &PrintChoices::contentChanged);
    connect(m_pages, &LineField::refused, m_pagesProblem, &MessageLabel::tell);
    connect(m_pages, &LineField::textChanged, this, [this] {
        readPages();
        Q_EMIT pagesChanged();
    });
}

void PrintChoices::build()
{
    for (const std::vector<Sheet> &sheets : sheetChoices())
        m_sheets->addItem(sheets.size() > 1 ? noticedesk::tr("Both sheets")
                                            : noticedesk::tr(sheetKind(sheets.front()).title));
    m_copies->setRange(1, 99);
    m_sides->addItem(noticedesk::tr("One-sided"));
    m_sides->addItem(noticedesk::tr("Two-sided"));
    m_pages->setPlaceholderText(noticedesk::tr("all; or such as 1-2,4"));
    // Names of printers may be long, and none may make the dialog wider.
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tray->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(noticedesk::tr("&Sheet"), m_sheets);
    form->addRow(noticedesk::tr("&Kind"), m_kind);
    form->addRow(noticedesk::tr("P&rinter"), m_printer);
    form->addRow(m_printerRemark);
    form->addRow(noticedesk::tr("Paper &tray"), m_tray);
    form->addRow(noticedesk::tr("&Copies"), m_copies);
    form->addRow(noticedesk::tr("Si&des"), m_sides);
    form->addRow(noticedesk::tr("Pa&ges"), m_pages);
    form->addRow(m_pagesProblem);
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    m_form = form;
    showPrinter();
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
    const QSignalBlocker blocker(m_kind);
    const QVariant mode = m_kind->currentData(modeRole);
    m_kind->clear();
    const auto add = [this](const QString &name, int kind, int revision) {
        m_kind->addItem(name, kind);
        m_kind->setItemData(m_kind->count() - 1, revision, revisionRole);
    };
    const std::vector<Sheet> sheets = chosenSheets();
    const bool hasKinds = sheetKind(sheets.front()).isOfCaseFile;
    m_kind->setEnabled(hasKinds);
    if (sheets.size() == 1 && sheetKind(sheets.front()).isKeptAsIssued) {
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
    const int first = m_answered ? now : m_kind->itemData(0, modeRole).toInt();
    const int wished = m_kind->findData(mode.isValid() ? mode : QVariant(first), modeRole);
    m_kind->setCurrentIndex(wished >= 0 ? wished : m_kind->findData(now, modeRole));
}

void PrintChoices::chooseSheets(const std::vector<Sheet> &sheets)
{
    const auto &choices = sheetChoices();
    const auto chosen = std::find(choices.begin(), choices.end(), sheets);
    m_sheets->setCurrentIndex(chosen == choices.end() ? 0
                                                      : static_cast<int>(chosen - choices.begin()));
}

std::vector<Sheet> PrintChoices::chosenSheets() const
{
    return sheetChoices().at(static_cast<std::size_t>(std::max(m_sheets->currentIndex(), 0)));
}

PrintContent PrintChoices::content() const
{
    PrintContent content;
    content.order.sides = wantsTwoSided() ? PrintSides::Two : PrintSides::One;
    content.order.sheets = chosenSheets();
    const int mode = m_kind->currentData(modeRole).toInt();
    content.revision = m_kind->currentData(revisionRole).toInt();
    if (mode == originalMode)
        content.source = PrintSource::Original;
    else
        content.order.mode = static_cast<SheetMode>(mode);
    return content;
}

PrinterSettings PrintChoices::settings() const
{
    PrinterSettings settings;
    settings.printer = m_printer->currentText();
    settings.copies = m_copies->value();
    settings.sides = wantsTwoSided() && !hasPartsOfLeaves() ? PrintSides::Two : PrintSides::One;
    settings.tray = m_tray->currentData().toString();
    if (const Printer *chosen = printer())
        settings.uri = chosen->uri;
    settings.pages = m_chosen ? pageRangeText(*m_chosen) : QString();
    return settings;
}

QString PrintChoices::description() const
{
    if (!m_kind->isEnabled())
        return m_sheets->currentText();
    return sentenceWith(noticedesk::tr("%1, %2"), m_sheets->currentText(), m_kind->currentText());
}

bool PrintChoices::hasPrinter() const
{
    return m_printer->count() > 0;
}

bool PrintChoices::wantsTwoSided() const
{
    const Printer *chosen = printer();
    return m_sides->currentIndex() == 1 && !(chosen && chosen->twoSided == false);
}

bool PrintChoices::hasPartsOfLeaves() const
{
    return wantsTwoSided() && m_chosen && !areWholeLeaves(*m_chosen);
}

const Printer *PrintChoices::printer() const
{
    return m_printers.find(m_printer->currentText());
}

void PrintChoices::setPrinters(const PrinterList &printers)
{
    m_printers = printers;
    const QSignalBlocker blocker(m_printer);
    m_printer->clear();
    for (const Printer &each : printers.printers)
        m_printer->addItem(each.name);
    m_printer->setCurrentIndex(std::max(m_printer->findText(printers.standard), 0));
    m_printer->setEnabled(hasPrinter());
    showPrinter();
}

void PrintChoices::showPrinter()
{
    const Printer *chosen = printer();
    m_printerRemark->tell(chosen ? printerRemark(*chosen) : QString());
    const QVariant tray = m_tray->currentData();
    m_tray->clear();
    m_tray->addItem(noticedesk::tr("Chosen by the printer"), QString());
    for (const QString &each : chosen ? chosen->trays : QStringList())
        m_tray->addItem(trayName(each), each);
    m_tray->setCurrentIndex(std::max(m_tray->findData(tray), 0));
    const bool choice = m_tray->count() > 2;
    m_tray->setVisible(choice);
    m_form->labelForField(m_tray)->setVisible(choice);
    // One that cannot turn the paper prints on one side, and the document is made for that.
    const bool turns = !(chosen && chosen->twoSided == false);
    if (turns == m_sides->isEnabled())
        return;
    m_sides->setEnabled(turns);
    if (m_sides->currentIndex() == 1)
        Q_EMIT contentChanged();
}

void PrintChoices::setDocument(int pageCount, int documents)
{
    m_pageCount = pageCount;
    m_pages->setEnabled(documents <= 1);
    if (documents > 1)
        m_pages->clear();
    readPages();
    Q_EMIT pagesChanged();
}

void PrintChoices::readPages()
{
    m_chosen = m_pageCount > 0 ? parsePageRange(m_pages->text(), m_pageCount) : std::nullopt;
    const bool wrong = m_pageCount > 0 && !m_chosen;
    m_pagesProblem->tell(
        hasPartsOfLeaves()
            ? noticedesk::tr("These pages are printed on one side, for they are not whole sheets "
                             "of paper.")
        : wrong ? noticedesk::tr("Pages are written such as 1-2,4, and there are %1 of them.")
                      .arg(m_pageCount)
                : QString());
}

} // namespace noticedesk

#include "printchoices.moc"
