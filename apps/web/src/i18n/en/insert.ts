import type { insert as french } from '../fr/insert'
import type { Translated } from '../translated'

export const insert: Translated<typeof french> = {
  image: {
    missing: 'Image not available: {words}',
    leftOut:
      '{count, plural, one {One image of the pasted text was left out: add it} other {# images of the pasted text were left out: add them}} from a file with the “Image” button.',
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
    inserted: 'The image is in the text.',
  },
}
