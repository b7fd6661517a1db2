// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "sheets/forms/form.h"

namespace noticedesk
{

/// A letter part by part, as document systems take it.
struct LetterText
{
    struct Item
    {
        QString text;
        QStringList below; ///< (一)、(二)…
    };
    struct Section
    {
        QString title; ///< 說明：
        std::vector<Item> items;
    };
    QString address;        ///< of the office
    QStringList contacts;   ///< 承辦人：… and so on
    QString recipient;      ///< 受文者
    QString speed;          ///< 速別
    QString classification; ///< 密等及解密條件或保密期限
    QString attachments;    ///< 附件
    QString subject;        ///< 主旨
    std::vector<Section> sections;
    QString copies;      ///< 正本
    QString otherCopies; ///< 副本
    QString signature;   ///< 署名
};

/// What a form says with these values, by the roles of its lines.
LetterText letterText(const Form &form, const FieldValues &values);

} // namespace noticedesk
