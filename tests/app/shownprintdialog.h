// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace noticedesk::testing
{

/// A print dialog on the screen, and its parts by their names.
struct ShownPrintDialog
{
    ShownPrintDialog(const std::shared_ptr<SheetPdf> &pdf, const std::vector<PrintCase> &cases)
        : dialog(pdf, cases),
          printed(&dialog, &PrintDialog::printed),
          exported(&dialog, &PrintDialog::exported)
    {
        dialog.show();
        dialog.activateWindow();
    }

    template <class Part>
    Part &part(const QString &name)
    {
        return *dialog.findChild<Part *>(name);
    }
    QPushButton &button() { return part<QPushButton>(QStringLiteral("printButton")); }
    QString message()
    {
        return part<QLabel>(QStringLiteral("printMessageLabel")).text().remove(QChar(0x200B));
    }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return button().isEnabled(); }, 30'000);
    }
    bool waitFor(QSignalSpy &spy) { return spy.count() > 0 || spy.wait(30'000); }

    PrintDialog dialog;
    QSignalSpy printed;
    QSignalSpy exported;
};

} // namespace noticedesk::testing
