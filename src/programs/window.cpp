// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/exitstatus.h"
#include "cli/logfile.h"
#include "documents/worker/worker.h"
#include "platform/endsignals.h"
#include "programs/programstart.h"

#include <QApplication>

/// The window, as noticedesk starts it when it is given no command, or a worker that reads one
/// document.
int main(int argc, char *argv[])
{
    using namespace noticedesk;
    if (isDocumentWorker(argc, argv))
        runDocumentWorker(argc, argv);
    prepareProcess();
    takeBackBeforeEnding();
    const LogFile log(stateFolder());
    const auto arguments = utf8Arguments(argc, argv);
    auto wanted = arguments ? windowRequest(*arguments) : std::nullopt;
    if (!wanted)
        return static_cast<int>(ExitStatus::WrongUsage);
    prepareForFonts();
    nameApplication();
    // Qt is not given the arguments: it would take some of them (-platform, -style) for its own.
    int argumentCount = 1;
    const QApplication application(argumentCount, argv);
    if (wanted->store.isEmpty())
        wanted->store = defaultStorePath();
    return runWindow(*wanted);
}
