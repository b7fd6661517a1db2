// SPDX-License-Identifier: GPL-3.0-or-later
#include "fillings.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

QByteArray bytesOf(QPDFWriter &writer)
{
    writer.setOutputMemory();
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(written->getBuffer()),
            static_cast<qsizetype>(written->getSize())};
}

void open(QPDF &document, const QByteArray &pdf)
{
    document.processMemoryFile("sheet", pdf.constData(), static_cast<std::size_t>(pdf.size()));
}

/// What a program makes of a PDF, called with: before, PDF, result, name, text, name, text...
QByteArray filledBy(const QString &program, const QStringList &before, const QByteArray &pdf,
                    const FieldTexts &texts)
{
    const QTemporaryDir folder;
    QFile empty(folder.filePath(u"fillable.pdf"_s));
    QFile filled(folder.filePath(u"filled.pdf"_s));
    if (!empty.open(QIODevice::WriteOnly) || empty.write(pdf) != pdf.size())
        throw std::runtime_error("the PDF cannot be written");
    empty.close();
    QStringList arguments = before + QStringList{empty.fileName(), filled.fileName()};
    for (const auto &[name, text] : texts)
        arguments << name << text;
    if (QProcess::execute(program, arguments) != 0 || !filled.open(QIODevice::ReadOnly))
        throw std::runtime_error("a program cannot fill in the PDF: " + program.toStdString());
    return filled.readAll();
}

} // namespace

QByteArray changedByQpdf(const QByteArray &pdf,
                         const std::function<void(QPDF &, std::vector<PdfField> &)> &change)
{
    QPDF document;
    open(document, pdf);
    QPDFAcroFormDocumentHelper form(document);
    std::vector<PdfField> fields;
    for (QPDFFormFieldObjectHelper field : form.getFormFields())
        fields.push_back(
            {QString::fromStdString(field.getFullyQualifiedName()), field.getObjectHandle()});
    change(document, fields);
    QPDFWriter writer(document);
    return bytesOf(writer);
}

QByteArray filledByQpdf(const QByteArray &pdf, const FieldTexts &texts)
{
    return changedByQpdf(pdf, [&texts](QPDF &document, std::vector<PdfField> &fields) {
        document.getRoot()
            .getKey("/AcroForm")
            .replaceKey("/NeedAppearances", QPDFObjectHandle::newBool(true));
        std::size_t filled = 0;
        for (PdfField &field : fields) {
            const auto text = texts.find(field.name);
            if (text == texts.end())
                continue;
            field.object.replaceKey("/V",
                                    QPDFObjectHandle::newUnicodeString(text->second.toStdString()));
            ++filled;
        }
        if (filled != texts.size())
            throw std::runtime_error("a field to be filled in is missing");
    });
}

QByteArray filledByPoppler(const QByteArray &pdf, const FieldTexts &texts)
{
    return filledBy(QStringLiteral(NOTICEDESK_TYPEINTOFIELDS), {}, pdf, texts);
}

QByteArray filledByMupdf(const QByteArray &pdf, const FieldTexts &texts)
{
    return filledBy(u"mutool"_s,
                    {u"run"_s, QStringLiteral(NOTICEDESK_FILLINGS) + u"/fillbymupdf.js"_s}, pdf,
                    texts);
}

QByteArray filledByPdfjs(const QByteArray &pdf, const FieldTexts &texts)
{
    return filledBy(u"node"_s, {QStringLiteral(NOTICEDESK_FILLINGS) + u"/fillbypdfjs.js"_s}, pdf,
                    texts);
}

QByteArray lockedByQpdf(const QByteArray &pdf)
{
    QPDF document;
    open(document, pdf);
    QPDFWriter writer(document);
    writer.setR6EncryptionParameters("user", "owner", true, true, true, true, true, true,
                                     qpdf_r3p_full, true);
    return bytesOf(writer);
}

} // namespace noticedesk::testing
