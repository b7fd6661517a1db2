// SPDX-License-Identifier: GPL-3.0-or-later
// node pdfjstext.js FILE: prints the text of a PDF as pdf.js (Firefox, many web pages) copies it
// out, each page ended by a form feed.
'use strict';

const fs = require('fs');
const pdfjs = require('/usr/share/javascript/pdf/build/pdf.js');

pdfjs.GlobalWorkerOptions.workerSrc = '/usr/share/javascript/pdf/build/pdf.worker.js';

async function textOf(fileName) {
  const data = new Uint8Array(fs.readFileSync(fileName));
  const pdf = await pdfjs.getDocument({ data, verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; ++number) {
    const content = await (await pdf.getPage(number)).getTextContent();
    text += content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('') + '\f';
  }
  return text;
}

textOf(process.argv[2]).then(
  (text) => fs.writeFileSync(1, text),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  });
