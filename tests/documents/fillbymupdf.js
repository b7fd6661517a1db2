// SPDX-License-Identifier: GPL-3.0-or-later
// mutool run fillbymupdf.js FILLABLE FILLED [FIELD TEXT]...: types texts into the fields of a PDF
// and saves it.
'use strict';

var pdf = new PDFDocument(scriptArgs[0]);

// The script can ask a widget for no name: it is made of the field and those above it.
function nameOf(field) {
  var parts = [];
  for (; field && !field.isNull(); field = field.get('Parent')) {
    var part = field.get('T');
    if (part && !part.isNull())
      parts.unshift(part.asString());
  }
  return parts.join('.');
}

var texts = {};
for (var at = 2; at < scriptArgs.length; at += 2)
  texts[scriptArgs[at]] = scriptArgs[at + 1];
for (var number = 0; number < pdf.countPages(); ++number) {
  var page = pdf.loadPage(number);
  var annotations = pdf.findPage(number).get('Annots');
  var widgets = page.getWidgets();
  for (var place = 0; place < widgets.length; ++place) {
    var name = nameOf(annotations.get(place));
    if (name in texts)
      widgets[place].setTextValue(texts[name]);
  }
}
pdf.save(scriptArgs[1], '');
