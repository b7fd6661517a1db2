// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QMap>
#include <QStringList>

#include <memory>
#include <poppler-form.h>
#include <poppler-qt6.h>
#include <vector>

/// typeintofields FILLABLE FILLED [FIELD TEXT]...: types texts into the fields of a PDF and saves
/// it, as a PDF reader does. A program of its own that is built without sanitizers: Poppler saves
/// the whole of a font that it finds for a character, up to 52 MB, byte by byte with a printf each.
int main(int count, char **arguments)
{
    const QGuiApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3 || words.size() % 2 == 0)
        return 2;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(words.at(1));
    if (!document)
        return 1;
    QMap<QString, QString> texts;
    for (qsizetype at = 3; at < words.size(); at += 2)
        texts.insert(words.at(at), words.at(at + 1));
    for (int number = 0; number < document->numPages(); ++number) {
        const std::unique_ptr<Poppler::Page> page = document->page(number);
        for (const auto &field : page->formFields()) {
            auto *text = dynamic_cast<Poppler::FormFieldText *>(field.get());
            if (text && texts.contains(field->fullyQualifiedName()))
                text->setText(texts.take(field->fullyQualifiedName()));
        }
    }
    const auto converter = document->pdfConverter();
    converter->setOutputFileName(words.at(2));
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    return texts.isEmpty() && converter->convert() ? 0 : 1;
}
