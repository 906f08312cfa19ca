import type { insert as french } from '../fr/insert'
import type { Translated } from '../translated'

export const insert: Translated<typeof french> = {
  image: {
    missing: 'Image not available: {words}',
    pasteLeft: {
      images:
        '{count, plural, one {One image of the pasted text was left out: add it} other {# images of the pasted text were left out: add them}} from a file with the “Image” button.',
      notes:
        '{count, plural, one {One note of the pasted text was left out: write} other {# notes of the pasted text were left out: write}} in the text what you want to keep of it, such as a source.',
    },
    title: '{total, plural, one {Insert an image} other {Insert an image ({number} of {total})}}',
    wordsTitle: 'Alternative text of the image',
    choose: 'Choose an image',
    kinds:
      'PNG, JPEG, WebP or GIF. The image is reduced to 2,000 pixels and its hidden data (place, device) is removed.',
    alternative: 'Alternative text',
    alternativeHint:
      'What the image shows, in one sentence, for those who do not see it. It is also printed in exports.',
    alternativeMissing: 'Say in one sentence what the image shows: without it, the image cannot be inserted.',
    alternativeLong: 'This text is over 500 characters long. Shorten it.',
    width: 'Width',
    widths: { small: 'Small', medium: 'Medium', full: 'Full width' },
    insert: 'Insert the image',
    skip: 'Do not insert this one',
    save: 'Save',
    preview: 'Preview of the image',
    offline:
      'Inserting an image needs the network. You can do it as soon as the connection is back; the rest of the text is written without it.',
    unreadable: 'This image does not open: it is damaged, or is neither PNG, JPEG, WebP nor GIF.',
    tooLarge:
      'This image has too many pixels to be opened here. Make it at most 5,000 pixels a side, then choose it again.',
    inserted: 'The image is in the text.',
  },
  document: {
    title: 'Insert from a Word or LibreOffice file',
    choose: 'Choose a DOCX or ODT file',
    kinds:
      'The file is read in this browser and is not sent: only the text and the images that you insert join the shared text. 20 MB at most.',
    reading: 'Reading the file…',
    understood: 'What will be inserted',
    counts:
      '{headings, plural, =0 {No heading} one {# heading} other {# headings}}, {paragraphs, plural, =0 {no paragraph} one {# paragraph} other {# paragraphs}}, {lists, plural, =0 {no list} one {# list} other {# lists}}, {tables, plural, =0 {no table} one {# table} other {# tables}}, {images, plural, =0 {no image} one {# image} other {# images}}',
    imageHere: 'Image {number}',
    leftOut: 'What is left out',
    left: {
      images:
        '{count, plural, one {# image of an unsupported format, too heavy or too large} other {# images of an unsupported format, too heavy or too large}}',
      notes: '{count, plural, one {# footnote} other {# footnotes}}',
      comments: '{count, plural, one {# comment} other {# comments}}',
      deletions:
        '{count, plural, one {# deleted passage (tracked changes)} other {# deleted passages (tracked changes)}}',
      formulas: '{count, plural, one {# formula} other {# formulas}}',
      drawings: '{count, plural, one {# drawing or object} other {# drawings or objects}}',
      contents: 'The table of contents',
      links:
        '{count, plural, one {# link: its words stay, its address is not accepted} other {# links: their words stay, their addresses are not accepted}}',
    },
    image: 'Image {number} of {total}',
    takeImage: 'Insert this image',
    withoutImage: 'Insert the rest without it, or mend the file and choose it again.',
    offline: 'Offline, images cannot be inserted; the text can.',
    insert: 'Insert in the text',
    inserted: 'The content of the file is in the text.',
    refusal: {
      unreadable:
        'This file does not open: it is damaged or empty, or is neither DOCX nor ODT. Save it again from Word or LibreOffice.',
      unsafe: 'This file is no ordinary document: it holds names that lead out of it. It was not read.',
      protected:
        'This file is locked by a password, or is an old .doc. Save it without a password, as DOCX or ODT.',
      'too-big':
        'This file holds more than a text can take. Cut it into several files, or make its images lighter.',
      'too-slow': 'Reading this file takes too long and was stopped. Cut it into several files.',
    },
  },
}
