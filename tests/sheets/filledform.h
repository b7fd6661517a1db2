// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfreading.h"

#include <map>
#include <memory>
#include <poppler-form.h>
#include <vector>

namespace noticedesk::testing
{

/// A document with its pages and fields, which must live as long as they are looked at.
struct Filled
{
    std::unique_ptr<Poppler::Document> document;
    std::vector<std::unique_ptr<Poppler::Page>> pages;
    std::vector<std::unique_ptr<Poppler::FormField>> fields;
    std::map<QString, Poppler::FormFieldText *> byName;
    std::map<QString, int> pageOf;
    QStringList order;
};

inline Filled openFilled(const QByteArray &bytes)
{
    Filled filled;
    filled.document = openPdf(bytes);
    for (int number = 0; number < filled.document->numPages(); ++number) {
        filled.pages.push_back(filled.document->page(number));
        for (auto &field : filled.pages.back()->formFields()) {
            const QString name = field->fullyQualifiedName();
            filled.byName[name] = dynamic_cast<Poppler::FormFieldText *>(field.get());
            filled.pageOf[name] = number;
            filled.order.append(name);
            filled.fields.push_back(std::move(field));
        }
    }
    return filled;
}

} // namespace noticedesk::testing
