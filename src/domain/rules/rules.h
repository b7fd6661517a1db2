// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/rulefinding.h"

/// The rules by group. Each function appends what its rules remark; findings() brings the whole
/// into the paper's order.
namespace noticedesk
{

struct CaseDate;
struct CaseFile;
struct RuleContext;

/// What a field is needed for and lacks: R1 and R15, and parts of R9, R12 and R13.
void checkNeededFields(const CaseFile &file, Findings &found);
void checkBlankMarks(const CaseFile &file, Findings &found);                              // R2
void checkDeadlines(const CaseFile &file, const RuleContext &context, Findings &found);   // R3, R4
void checkReceipt(const CaseFile &file, Findings &found);                                 // R6–R8
void checkAnswers(const CaseFile &file, Findings &found);                                 // R9
void checkAttachments(const CaseFile &file, const RuleContext &context, Findings &found); // R9, R27
void checkRoundOrder(const CaseFile &file, Findings &found); // R10, R11, R17
void checkRoundDates(const CaseFile &file, const RuleContext &context, Findings &found); // R12–R14
void checkSuspension(const CaseFile &file, Findings &found);                             // R16
void checkSentRevisions(const CaseFile &file, Findings &found);                          // R24
void checkForms(const CaseFile &file, Findings &found);                                  // R18
void checkCharacters(const CaseFile &file, const RuleContext &context, Findings &found); // R19
void checkHappened(const CaseFile &file, const RuleContext &context, Findings &found);   // R20
void checkDateOrder(const CaseFile &file, Findings &found);                              // R21
void checkUnusualGaps(const CaseFile &file, Findings &found);                            // R21
void checkPlausible(const CaseFile &file, const RuleContext &context, Findings &found);  // R22
void checkDamage(const CaseFile &file, Findings &found);                                 // R25

/// R24 where a dispatch is recorded: errors for what the case did not have before.
void checkNewDispatches(const CaseFile &before, const CaseFile &after, Findings &found);
/// R20 where the date is being recorded, which refuses it.
Finding notYetHappened(const CaseDate &date);

/// R22 where a date of a numbered case is being recorded: whether it lies so far back that the year
/// is probably wrong, and the remark.
bool isLongPast(const CaseDate &date, QDate today);
Finding farFromToday(const CaseDate &date);

} // namespace noticedesk
