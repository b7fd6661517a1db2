// SPDX-License-Identifier: GPL-3.0-or-later
// node fillbypdfjs.js FILLABLE FILLED [FIELD TEXT]...: types texts into the fields of a PDF and
// saves it, as Firefox does. The package lacks the CMap of the fields' font, which Firefox has.
'use strict';

const fs = require('fs');
const pdfjs = require('/usr/share/javascript/pdf/build/pdf.js');

pdfjs.GlobalWorkerOptions.workerSrc = '/usr/share/javascript/pdf/build/pdf.worker.js';

async function filled(fileName, texts) {
  const data = new Uint8Array(fs.readFileSync(fileName));
  const cMapUrl = '/usr/share/poppler/cMap/Adobe-CNS1/';
  const pdf = await pdfjs.getDocument({ data, cMapUrl, verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; ++number) {
    for (const annotation of await (await pdf.getPage(number)).getAnnotations()) {
      if (texts.has(annotation.fieldName))
        pdf.annotationStorage.setValue(annotation.id, { value: texts.get(annotation.fieldName) });
    }
  }
  return pdf.saveDocument();
}

const [fillable, result, ...words] = process.argv.slice(2);
const texts = new Map();
for (let at = 0; at < words.length; at += 2)
  texts.set(words[at], words[at + 1]);
filled(fillable, texts).then(
  (bytes) => fs.writeFileSync(result, bytes),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  });
