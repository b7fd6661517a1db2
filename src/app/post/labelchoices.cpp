// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/labelchoices.h"

#include "app/desk/settings.h"
#include "app/widgets/lengthfield.h"
#include "app/widgets/numberfield.h"
#include "domain/tr.h"
#include "ui_labelchoices.h"

#include <QScopedValueRollback>

namespace noticedesk
{

namespace
{

constexpr QSizeF a4{210, 297}; // mm

QVariantList keptForm(const LabelLayout &layout)
{
    return {layout.columns,         layout.rows,
            layout.margins.left(),  layout.margins.top(),
            layout.margins.right(), layout.margins.bottom(),
            layout.gaps.width(),    layout.gaps.height()};
}

/// What keptForm() gave.
LabelLayout layoutFrom(const QVariantList &kept)
{
    const auto length = [&kept](qsizetype at) { return kept.at(at).toDouble(); };
    return {kept.at(0).toInt(),
            kept.at(1).toInt(),
            {length(2), length(3), length(4), length(5)},
            {length(6), length(7)}};
}

} // namespace

LabelChoices::LabelChoices(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LabelChoices>())
{
    m_ui->setupUi(this);
    const auto lengths = findChildren<LengthField *>();
    for (LengthField *field : lengths) {
        field->setRange(0, a4.width() / 2);
        connect(field, &LengthField::valueChanged, this, &LabelChoices::take);
    }
    // Half a number is none yet: with the 1 of 10 rows, few labels would be left to begin with.
    const auto numbers = findChildren<NumberField *>();
    for (NumberField *field : numbers) {
        field->setKeyboardTracking(false);
        connect(field, &NumberField::valueChanged, this, &LabelChoices::take);
    }
    connect(m_ui->usualButton, &QPushButton::clicked, this, [this] {
        show(m_usual);
        take();
    });
}

LabelChoices::~LabelChoices() = default;

void LabelChoices::begin(const LabelLayout &usual)
{
    m_usual = usual;
    const QVariantList kept = settings::labels.read();
    show(kept.isEmpty() ? usual : layoutFrom(kept));
    const QScopedValueRollback showing(m_isShowing, true);
    m_ui->firstSpinBox->setValue(settings::firstLabel.read());
}

void LabelChoices::show(const LabelLayout &layout)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_ui->columnsSpinBox->setValue(layout.columns);
    m_ui->rowsSpinBox->setValue(layout.rows);
    m_ui->leftSpinBox->setValue(layout.margins.left());
    m_ui->topSpinBox->setValue(layout.margins.top());
    m_ui->rightSpinBox->setValue(layout.margins.right());
    m_ui->bottomSpinBox->setValue(layout.margins.bottom());
    m_ui->acrossSpinBox->setValue(layout.gaps.width());
    m_ui->downSpinBox->setValue(layout.gaps.height());
    m_ui->firstSpinBox->setMaximum(layout.columns * layout.rows);
    tellSize();
}

LabelLayout LabelChoices::layout() const
{
    return {m_ui->columnsSpinBox->value(),
            m_ui->rowsSpinBox->value(),
            {m_ui->leftSpinBox->value(), m_ui->topSpinBox->value(), m_ui->rightSpinBox->value(),
             m_ui->bottomSpinBox->value()},
            {m_ui->acrossSpinBox->value(), m_ui->downSpinBox->value()}};
}

int LabelChoices::firstLabel() const
{
    return m_ui->firstSpinBox->value();
}

void LabelChoices::notePrinted(int labels)
{
    const LabelLayout now = layout();
    m_ui->firstSpinBox->setValue((firstLabel() - 1 + labels) % (now.columns * now.rows) + 1);
}

void LabelChoices::take()
{
    if (m_isShowing)
        return;
    const LabelLayout now = layout();
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_ui->firstSpinBox->setMaximum(now.columns * now.rows);
    }
    settings::labels.keep(now == m_usual ? QVariantList() : keptForm(now));
    settings::firstLabel.keep(firstLabel());
    tellSize();
    Q_EMIT changed();
}

void LabelChoices::tellSize()
{
    const LabelLayout now = layout();
    const QSizeF room = a4.shrunkBy(now.margins);
    const auto part = [](double whole, double gap, int parts) {
        return QString::number((whole - gap * (parts - 1)) / parts, 'f', 1);
    };
    m_ui->sizeLabel->setText(noticedesk::tr("Each label is %1 mm × %2 mm.")
                                 .arg(part(room.width(), now.gaps.width(), now.columns),
                                      part(room.height(), now.gaps.height(), now.rows)));
}

} // namespace noticedesk

#include "labelchoices.moc"
