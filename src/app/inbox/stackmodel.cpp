// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/stackmodel.h"

#include "app/look/look.h"
#include "app/text/plaintext.h"
#include "app/widgets/sortedrows.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "sheets/sheetkinds.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString nameOfVerdict(IntakeVerdict verdict)
{
    switch (verdict) {
    case IntakeVerdict::Filed:
        return noticedesk::tr("✓ filed");
    case IntakeVerdict::Tray:
        return noticedesk::tr("? tray");
    case IntakeVerdict::Blank:
        return noticedesk::tr("– blank");
    case IntakeVerdict::Duplicate:
        return noticedesk::tr("= there twice");
    case IntakeVerdict::Old:
        return noticedesk::tr("! old notice");
    case IntakeVerdict::Foreign:
        return noticedesk::tr("✕ foreign");
    }
    Q_UNREACHABLE();
}

namespace
{

/// The sheet that a code names by a letter.
QString nameOfLetter(QChar letter)
{
    for (const SheetKind &kind : sheetKinds) {
        if (kind.letter == letter)
            return noticedesk::tr(kind.title);
    }
    return letter;
}

QString sealInWords(SealHint seal)
{
    switch (seal) {
    case SealHint::RedInk:
        return noticedesk::tr("Seal: red ink");
    case SealHint::NoRedInk:
        return noticedesk::tr("Seal: not seen");
    case SealHint::CannotTell:
        break;
    }
    return {};
}

} // namespace

StackModel::StackModel(QObject *parent) : QAbstractTableModel(parent) {}

void StackModel::show(IntakeStack stack)
{
    beginResetModel();
    m_stack = std::move(stack);
    m_asRead = m_stack.pages;
    m_leftOut.clear();
    endResetModel();
}

const IntakePage *StackModel::pageAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_stack.pages[static_cast<std::size_t>(row)] : nullptr;
}

void StackModel::file(int row, CaseId id, const CaseNumber &number)
{
    IntakePage &page = m_stack.pages.at(static_cast<std::size_t>(row));
    page.verdict = IntakeVerdict::Filed;
    page.caseId = id;
    page.caseNumber = number;
    page.why.clear();
    changed(row);
}

bool StackModel::hasTypedCases() const
{
    return !std::equal(m_stack.pages.begin(), m_stack.pages.end(), m_asRead.begin(), m_asRead.end(),
                       [](const IntakePage &now, const IntakePage &before) {
                           return now.caseNumber == before.caseNumber;
                       });
}

void StackModel::leaveOut(int row)
{
    IntakePage &page = m_stack.pages.at(static_cast<std::size_t>(row));
    m_leftOut.insert_or_assign(row, page);
    page.verdict = IntakeVerdict::Blank;
    changed(row);
}

void StackModel::takeIn(int row)
{
    IntakePage &page = m_stack.pages.at(static_cast<std::size_t>(row));
    if (auto before = m_leftOut.extract(row)) {
        page = std::move(before.mapped());
    } else {
        page.verdict = IntakeVerdict::Tray;
        page.reason = TrayReason::NoCode;
        page.why = sentenceOf(TrayReason::NoCode);
    }
    changed(row);
}

void StackModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int StackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stack.pages.size());
}

int StackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StackModel::text(const IntakePage &page, int column) const
{
    switch (column) {
    case File:
        return printable(m_stack.documents.at(page.document).name);
    case Page:
        return QString::number(page.page);
    case Verdict:
        return nameOfVerdict(page.verdict);
    case Case:
        return page.caseNumber       ? page.caseNumber->toString()
               : page.proposedNumber ? noticedesk::tr("%1?").arg(page.proposedNumber->toString())
                                     : QString();
    case Sheet: {
        if (!page.code)
            return {};
        return noticedesk::tr("%1 %2/%3")
            .arg(nameOfLetter(page.code->sheet))
            .arg(page.code->page)
            .arg(page.code->pages);
    }
    case Seal:
        return sealInWords(page.seal);
    case Why:
        return page.why;
    default:
        return {};
    }
}

QVariant StackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IntakePage &page = m_stack.pages.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(page, index.column());
    case Qt::EditRole:
        if (index.column() != Case)
            return {};
        return page.caseNumber       ? page.caseNumber->toString()
               : page.proposedNumber ? page.proposedNumber->toString()
                                     : QString();
    case Qt::ToolTipRole:
        return plainToolTip(text(page, index.column()));
    case sortedByRole:
        return index.column() == Verdict ? QVariant(static_cast<qint64>(page.verdict)) : QVariant();
    case Qt::FontRole:
        return page.verdict == IntakeVerdict::Tray ? QVariant(emphasized(QGuiApplication::font()))
                                                   : QVariant();
    default:
        return {};
    }
}

QVariant StackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return noticedesk::tr("File", "heading of a list");
    case Page:
        return noticedesk::tr("Page", "heading of a list");
    case Verdict:
        return noticedesk::tr("What becomes of it");
    case Case:
        return noticedesk::tr("Case", "heading of a list");
    case Sheet:
        return noticedesk::tr("Sheet", "heading of a list");
    case Seal:
        return noticedesk::tr("Seal", "heading of a list");
    case Why:
        return noticedesk::tr("Why", "heading of a list");
    default:
        return {};
    }
}

Qt::ItemFlags StackModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Case ? flags | Qt::ItemIsEditable : flags;
}

bool StackModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Case)
        return false;
    Q_EMIT caseTyped(index.row(), value.toString().trimmed());
    return true;
}

} // namespace noticedesk

#include "stackmodel.moc"
