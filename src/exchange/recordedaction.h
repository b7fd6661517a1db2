// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "exchange/textorigin.h"

#include <QByteArrayView>

#include <variant>

namespace noticedesk
{

/// The day on which a paper that went out was delivered.
struct RecordedDelivery
{
    QDate deliveredOn;
    // Which paper it is, where several wait for their delivery.
    std::optional<DispatchedDocument> document;
    std::optional<QString> registeredNumber;

    friend bool operator==(const RecordedDelivery &, const RecordedDelivery &) = default;
};

/// A closed case is opened again.
struct RecordedReopening
{
    std::optional<QDate> on; ///< today if it does not say
    std::optional<QString> reason;

    friend bool operator==(const RecordedReopening &, const RecordedReopening &) = default;
};

/// What can be said of a case in a file of actions. Of a suspension what is there is recorded in
/// addition to what is known; a withdrawal without a day is of today.
using RecordedStep = std::variant<Dispatch, RecordedDelivery, Response, TelephoneCall,
                                  TrackingRound, Suspension, Withdrawal, RecordedReopening>;

/// One line of a file of actions.
struct RecordedAction
{
    QString caseName; ///< as commands call it
    RecordedStep step;

    friend bool operator==(const RecordedAction &, const RecordedAction &) = default;
};

/// A line of a file of actions: a JSON object with the keys case and action, and those of the
/// action, which are the keys of the case file; response and round may stand there as one object of
/// that name. Throws ExchangeError.
RecordedAction parseRecordedAction(QByteArrayView bytes, const TextOrigin &origin);

} // namespace noticedesk
