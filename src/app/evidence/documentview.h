// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/documentdrawer.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class DocumentView;
}

namespace noticedesk
{

/// A document from outside: its pages, or what it says and holds, or why it cannot be shown. It is
/// read in confined workers alone; nothing that it could do is done.
class DocumentView final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(DocumentThreads &documents, QWidget *parent = nullptr);
    ~DocumentView() override;

    /// Offers to print and to save what is shown.
    void offerCopies();
    /// What is shown from now on; the title is what people call it. Of pages this one (from 0) is
    /// in sight first, turned by so many quarters, clockwise.
    void show(const QString &title, const OpenDocument &open, int page = 0, int turns = 0);
    /// Nothing, and why not.
    void clear(const QString &message);

    void goToPage(int page); ///< from 0
    /// By so many quarters more, clockwise.
    void turnBy(int quarters);
    /// Copies the text of the page in sight, if it has any.
    void copyText();

Q_SIGNALS:
    /// It was opened, or it was not: the last one that was to be shown.
    void shown();
    /// Somebody wants it as a file of their own.
    void savingWanted();
    /// Somebody wants it on paper, turned by so many quarters, clockwise.
    void printingWanted(int quarterTurns);

private:
    void connectDrawer();
    void open(quint64 request, const DocumentSummary &summary);
    void showPages();
    void showContents(const DocumentSummary &summary);
    void say(const QString &sentence);
    void renewTools();

    std::unique_ptr<Ui::DocumentView> m_ui;
    DocumentDrawer m_drawer;
    quint64 m_request = 0;
    std::vector<QSizeF> m_sizes; ///< as they are without turning
    int m_turns = 0;             ///< 0 to 3, clockwise
    int m_firstPage = 0;         ///< in sight when it is opened
};

} // namespace noticedesk
