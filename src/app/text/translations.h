// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace noticedesk
{

/// The languages that the window speaks.
enum class Language { TraditionalChinese, English };

/// The window's language where the user's languages are these, the preferred one first, as BCP 47
/// names ("en-US"): English if that is the preferred one, else Traditional Chinese.
Language languageFor(const QStringList &uiLanguages);

/// The window's language on this desktop. One that says none, or C, has Traditional Chinese.
Language languageOfSystem();

/// The language that Translations have put in force; what the sources say is English.
Language languageInForce();

/// While it lives, the program's sentences and Qt's own words come out in one language, and QLocale
/// counts and dates accordingly by default. To be made after the application, and before texts are
/// shown.
class Translations final
{
public:
    /// Throws Error if the translation is not in the program.
    explicit Translations(Language language);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

private:
    void install(QTranslator &translator, const QString &name);

    QLocale m_localeBefore;
    QTranslator m_ofQt;
    QTranslator m_ofProgram;
};

} // namespace noticedesk
