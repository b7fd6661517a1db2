// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace noticedesk
{

/// Widgets beside each other, in lines as words are: what does not fit into a line begins the next.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Lays out what another layout of the widget did, which is deleted.
    static void replaceLayoutOf(QWidget &widget);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &place) override;

private:
    /// Where the items go in lines of this width: their places, and the height of all lines.
    struct Lines
    {
        QList<QRect> places;
        int height = 0;
    };
    Lines linesWithin(const QRect &place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace noticedesk
