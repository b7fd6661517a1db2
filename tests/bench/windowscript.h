// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventwatch.h"

class QTableView;
class QWidget;

namespace noticedesk
{

class MainWindow;

/// Times of the same kind, in milliseconds.
class Times final
{
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    /// The time that this part (0 to 1) of them does not exceed.
    double at(double part) const;
    double median() const { return at(0.5); }

private:
    std::vector<double> m_times;
};

/// Types Chinese text as an input method gives it: each character is composed, then committed. The
/// times are those until what a character caused is done and painted.
Times typeComposed(QWidget *field, int characters);
/// Brings a table from top to bottom in so many steps; the times are those until each is painted,
/// whatever it shows yet.
Times scrollTable(QTableView *table, int steps);

/// What a person does at the desk in the course of a day, only faster: typing, looking, searching.
class WindowScript final
{
public:
    WindowScript(MainWindow &window, EventWatch &watch) : m_window(window), m_watch(watch) {}

    Times typeNotice(int characters);
    /// Each time from a key to the page that shows it.
    Times previewLatencies(int keys);
    void typeIntoLongText(int characters);
    Times scrollThrough(int steps);
    /// Each time from a jump to a place of the list to its rows.
    Times jumpAbout(int jumps);
    void search();
    void sortColumns();
    void openAndCloseCases(int cases);
    void lookThroughGroups();

private:
    MainWindow &m_window;
    EventWatch &m_watch;
};

} // namespace noticedesk
