// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translations.h"

#include "domain/error.h"
#include "domain/tr.h"

#include <QCoreApplication>

// The resources of a static library are there only once this has been called, outside any
// namespace.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace noticedesk
{

using namespace Qt::StringLiterals;

Language languageFor(const QStringList &uiLanguages)
{
    const QString preferred = uiLanguages.value(0).section(u'-', 0, 0);
    return preferred == "en"_L1 ? Language::English : Language::TraditionalChinese;
}

Language languageOfSystem()
{
    return languageFor(QLocale::system().uiLanguages());
}

Language languageInForce()
{
    return QLocale().language() == QLocale::Chinese ? Language::TraditionalChinese
                                                    : Language::English;
}

Translations::Translations(Language language)
{
    switch (language) {
    case Language::TraditionalChinese:
        initialiseTranslations();
        install(m_ofQt, u"qtbase_zh_TW"_s);
        install(m_ofProgram, u"noticedesk_zh_TW"_s);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::Taiwan));
        break;
    case Language::English: // what the sources say
        QLocale::setDefault(QLocale(QLocale::English));
        break;
    }
}

Translations::~Translations()
{
    QLocale::setDefault(m_localeBefore);
}

void Translations::install(QTranslator &translator, const QString &name)
{
    const QString file = u":/translations/%1.qm"_s.arg(name);
    if (!translator.load(file) || !QCoreApplication::installTranslator(&translator))
        throw Error(noticedesk::tr("the translation is not in the program"), file);
}

} // namespace noticedesk
