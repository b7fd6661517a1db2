// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/dispatchpage.h"

#include "app/desk/office.h"
#include "app/text/plaintext.h"
#include "app/text/showndays.h"
#include "app/text/stepnames.h"
#include "app/widgets/fieldbinder.h"
#include "domain/casefields.h"
#include "domain/casestate.h"
#include "domain/isolation.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "domain/valuenames.h"
#include "ui_dispatchpage.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int shownDispatches = 5;
constexpr auto shownField = "dispatch"_L1; // path of the fields, whichever dispatch they show

QString pathIn(std::size_t place)
{
    return u"dispatches[%1]"_s.arg(place);
}

QString lineOf(const Dispatch &dispatch)
{
    QStringList words{nameOfDocument(dispatch.document)};
    if (dispatch.struckOut)
        words.prepend(sentenceWith(noticedesk::tr("struck out (%1):"), *dispatch.struckOut));
    if (dispatch.channel)
        words.append(nameOfChannel(*dispatch.channel));
    if (dispatch.sentOn)
        words.append(sentenceWith(noticedesk::tr("sent %1"), shownDay(dispatch.sentOn)));
    words.append(dispatch.deliveredOn
                     ? sentenceWith(noticedesk::tr("delivered %1"), shownDay(dispatch.deliveredOn))
                     : noticedesk::tr("delivery not recorded"));
    if (dispatch.registeredNumber)
        words.append(isolated(*dispatch.registeredNumber));
    return words.join(u"　"_s);
}

/// What most likely goes out next, and on which day.
Dispatch usualDispatch(const CaseRecord &record, QDate today)
{
    Dispatch dispatch;
    dispatch.channel = DispatchChannel::RegisteredLetter;
    const CaseFile &file = record.file;
    if (file.number && !isClosed(file))
        dispatch.sentOn = today;
    if (file.noticeRevision > 1)
        dispatch.document = DispatchedDocument::Correction;
    const SuspensionDuties duties = suspensionDuties(file);
    if (stateOf(file) == CaseState::Suspended && duties.letterOpen)
        dispatch.document = DispatchedDocument::SuspensionLetter;
    else if (stateOf(file) == CaseState::Suspended && duties.reportOpen)
        dispatch.document = DispatchedDocument::ReportToArchives;
    return dispatch;
}

/// What is typed, with what others have changed in the fields that nobody touched here.
Dispatch merged(const Dispatch &typed, const Dispatch &before, const Dispatch &now)
{
    const QString prefix = shownField + u'.';
    const FieldValues shown = fieldValues(typed, prefix);
    const FieldValues recorded = fieldValues(before, prefix);
    Dispatch result = now;
    FieldValues touched;
    for (auto each = shown.begin(); each != shown.end(); ++each) {
        if (each.value() != recorded.value(each.key()))
            touched.insert(each.key(), each.value());
    }
    setFieldValues(result, touched, prefix);
    return result;
}

} // namespace

DispatchPage::DispatchPage(Office &office, QWidget *parent)
    : RecordedPage(office, parent), m_ui(std::make_unique<Ui::DispatchPage>())
{
    m_ui->setupUi(&form());
    for (const auto &each : namesOf<DispatchedDocument>)
        m_ui->documentCombo->addItem(nameOfDocument(each.value), nameOf(each.value));
    for (const auto &each : namesOf<DispatchChannel>)
        m_ui->dispatchChannelCombo->addItem(nameOfChannel(each.value), nameOf(each.value));
    adoptFields(*m_ui->correctRecordButton, *m_ui->giveUpRecordButton);
    m_ui->strikeOutButton->hide();
    connect(m_ui->strikeOutButton, &QPushButton::clicked, this, &DispatchPage::strikingOutWanted);
    connect(m_ui->dispatchesList, &QListWidget::currentRowChanged, this, &DispatchPage::choose);
    connect(m_ui->sentOnEdit, &RocDateField::edited, m_ui->deliveredOnEdit,
            [this] { m_ui->deliveredOnEdit->setBase(m_ui->sentOnEdit->date()); });
    connect(&office, &Office::changed, this, &DispatchPage::renewUsual);
}

DispatchPage::~DispatchPage() = default;

Dispatch DispatchPage::typedDispatch() const
{
    auto dispatch = typed<Dispatch>(u"dispatch."_s);
    if (m_place < record().file.dispatches.size())
        dispatch.struckOut = record().file.dispatches[m_place].struckOut;
    return dispatch;
}

std::vector<DispatchPage::Line> DispatchPage::typedLines() const
{
    std::vector<Line> lines = m_lines;
    if (m_place < lines.size())
        lines[m_place] = {typedDispatch(), CasePage::halfTyped()};
    return lines;
}

void DispatchPage::collect(CaseFile &file) const
{
    const std::vector<Line> lines = typedLines();
    for (std::size_t place = 0; place < lines.size(); ++place) {
        if (place < file.dispatches.size())
            file.dispatches[place] = lines[place].dispatch;
        else if (!(lines[place].dispatch == m_usual))
            file.dispatches.push_back(lines[place].dispatch);
    }
}

HalfTyped DispatchPage::halfTyped() const
{
    HalfTyped all;
    const std::vector<Line> lines = typedLines();
    for (std::size_t place = 0; place < lines.size(); ++place) {
        const HalfTyped &half = lines[place].halfTyped;
        for (auto each = half.begin(); each != half.end(); ++each)
            all.insert(pathIn(place) + each.key().mid(each.key().indexOf(u'.')), each.value());
    }
    return all;
}

void DispatchPage::takeHalfTyped(const HalfTyped &halfTyped)
{
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        for (auto each = halfTyped.begin(); each != halfTyped.end(); ++each) {
            if (!isWithinField(each.key(), pathIn(place)))
                continue;
            m_lines[place].halfTyped.insert(shownField + each.key().mid(pathIn(place).size()),
                                            each.value());
            m_place = place;
        }
    }
    renewList();
    showLine();
}

void DispatchPage::showCase(const CaseFile &file)
{
    // What was typed about a dispatch that is not recorded stands behind those that are.
    const std::size_t recordedDispatches = record().file.dispatches.size();
    m_usual = usualDispatch(record(), office().today());
    m_lines.clear();
    m_place = recordedDispatches;
    for (std::size_t place = 0; place <= recordedDispatches; ++place) {
        m_lines.push_back({place < file.dispatches.size() ? file.dispatches[place] : m_usual, {}});
        const bool isTyped = place < recordedDispatches &&
                             !(m_lines[place].dispatch == record().file.dispatches[place]);
        if (isTyped)
            m_place = place;
    }
    renewList();
    showLine();
}

QStringList DispatchPage::recordedPaths() const
{
    if (m_place >= record().file.dispatches.size())
        return {};
    const Dispatch &dispatch = record().file.dispatches[m_place];
    return dispatch.struckOut ? form().binder().paths() : RecordedPage::recordedPaths();
}

FieldValues DispatchPage::shownValues(const CaseFile &file) const
{
    return m_place < file.dispatches.size()
               ? fieldValues(file.dispatches[m_place], shownField + u'.')
               : FieldValues();
}

void DispatchPage::renewFrozen()
{
    RecordedPage::renewFrozen();
    // What went out can be looked at in any case; what is struck out does not change any more.
    form().setFieldEnabled(u"dispatches"_s, true);
    const auto &dispatches = record().file.dispatches;
    const bool isRecorded = m_place < dispatches.size();
    const bool isStruckOut = isRecorded && dispatches[m_place].struckOut;
    // A dispatch that went out without a number has none.
    m_ui->documentNumberEdit->offerBeginning(!isRecorded);
    if (isStruckOut)
        hideCorrection();
    m_ui->strikeOutButton->setVisible(isRecorded && !isStruckOut && !isCorrecting() &&
                                      !isForReading() && whyNot().isEmpty());
}

void DispatchPage::renewList()
{
    const QSignalBlocker quiet(m_ui->dispatchesList);
    m_ui->dispatchesList->clear();
    for (const Dispatch &each : record().file.dispatches)
        m_ui->dispatchesList->addItem(lineOf(each));
    for (int row = 0; row < m_ui->dispatchesList->count(); ++row)
        m_ui->dispatchesList->item(row)->setToolTip(
            plainToolTip(m_ui->dispatchesList->item(row)->text()));
    for (std::size_t place = 0; place < record().file.dispatches.size(); ++place) {
        QListWidgetItem *item = m_ui->dispatchesList->item(static_cast<int>(place));
        QFont font = item->font();
        font.setStrikeOut(record().file.dispatches[place].struckOut.has_value());
        item->setFont(font);
    }
    m_ui->dispatchesList->addItem(noticedesk::tr("(a new one)"));
    m_ui->dispatchesList->setFixedHeight(
        m_ui->dispatchesList->sizeHintForRow(0) *
            std::min(m_ui->dispatchesList->count(), shownDispatches) +
        2 * m_ui->dispatchesList->frameWidth());
    m_ui->dispatchesList->setCurrentRow(static_cast<int>(m_place));
}

QString DispatchPage::whyNot() const
{
    if (isClosed(record().file))
        return whyClosed();
    if (!record().file.number)
        return noticedesk::tr("The notice was not issued yet; it is sent after that.");
    return {};
}

void DispatchPage::adoptUntouchedFields(const CaseRecord &other)
{
    const auto &before = record().file.dispatches;
    const auto &now = other.file.dispatches;
    m_lines = typedLines();
    for (std::size_t place = 0; place < std::min(before.size(), now.size()); ++place)
        m_lines[place].dispatch = merged(m_lines[place].dispatch, before[place], now[place]);
    // What others have added stands before the new one; what was recorded here is the new one.
    for (std::size_t place = before.size(); place < now.size(); ++place) {
        if (m_lines.size() == place + 1 && m_lines.back().dispatch == now[place])
            continue;
        m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(place), {now[place], {}});
        if (m_place >= place)
            ++m_place;
    }
    showLine();
}

void DispatchPage::recordChanged(const CaseRecord &before)
{
    while (m_lines.size() < record().file.dispatches.size() + 1)
        m_lines.push_back({m_usual, {}});
    renewUsual();
    renewList();
    RecordedPage::recordChanged(before);
}

/// Another day has begun, or the case is in another state: who has typed nothing into the new
/// dispatch means the one that is usual now.
void DispatchPage::renewUsual()
{
    const Dispatch usual = usualDispatch(record(), office().today());
    if (m_lines.empty() || usual == m_usual)
        return;
    m_lines = typedLines();
    Line &added = m_lines.back();
    const bool isTyped = !(added.dispatch == m_usual) || !added.halfTyped.isEmpty();
    m_usual = usual;
    if (isTyped)
        return;
    added.dispatch = usual;
    if (m_place + 1 == m_lines.size())
        showLine();
}

void DispatchPage::choose(int row)
{
    if (row < 0)
        return;
    // What was typed stays with its line until it is recorded.
    m_lines = typedLines();
    m_place = static_cast<std::size_t>(row);
    showLine();
    followTyped();
}

void DispatchPage::showLine()
{
    const auto &[dispatch, halfTyped] = m_lines[m_place];
    form().binder().show(fieldValues(dispatch, shownField + u'.'));
    m_ui->deliveredOnEdit->setBase(dispatch.sentOn);
    m_ui->documentNumberEdit->offerBeginning(m_place >= record().file.dispatches.size());
    CasePage::takeHalfTyped(halfTyped);
}

QString DispatchPage::shownPath(const QString &path) const
{
    const QString here = pathIn(m_place);
    return isWithinField(path, here) ? QString(shownField + path.mid(here.size())) : path;
}

bool DispatchPage::enterField(const QString &path)
{
    for (int row = 0; row < m_ui->dispatchesList->count(); ++row) {
        if (isWithinField(path, pathIn(static_cast<std::size_t>(row))))
            m_ui->dispatchesList->setCurrentRow(row);
    }
    return CasePage::enterField(path);
}

} // namespace noticedesk

#include "dispatchpage.moc"
