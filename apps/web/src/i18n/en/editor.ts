import type { editor as french } from '../fr/editor'
import type { Translated } from '../translated'

export const editor: Translated<typeof french> = {
  loading: 'Opening the text…',
  save: {
    saved: 'Saved',
    saving: 'Saving…',
    savingLong: 'Saving… {waiting, plural, one {# change waiting} other {# changes waiting}}',
    fallback: '(backup connection)',
    offline:
      'Offline — {waiting, plural, =0 {no change waiting} one {# change waiting} other {# changes waiting}}',
  },
  held: {
    right: 'Your rights have changed — what you wrote is kept as a draft',
    frozen: 'Text frozen — what you wrote is kept as a draft',
    older: 'Page to be reloaded — what you wrote is kept on this device',
    draft: 'Not accepted — what you wrote is kept as a draft',
  },
  announce: {
    saved: 'The text is safe on the server.',
    offline: 'The connection is lost. What you write is kept on this device.',
  },
  presence: {
    label: 'People in this text',
    alone: 'You are alone in this text.',
    here: '{count, plural, one {# person here} other {# people here}}',
    you: '{name} (you)',
    more: '+ {count}',
  },
  readOnly: {
    title: 'Read only',
    right: 'You can read this text; your present rights do not let you change it.',
    frozen: 'This text is frozen: it can no longer be changed.',
    older: 'This page is from an earlier version. Reload it to go on writing.',
    draft: 'A change was not accepted by the server. It is kept on this device.',
  },
  closed: {
    title: 'Text closed',
    signedOut: 'Your session has ended. Sign in again: what you wrote is kept on this device.',
    right: 'You no longer have access to this text.',
    restored: 'This text was restored to an earlier version. Reload the page to see it.',
    other: 'This text cannot be reached for now. Reload the page in a moment.',
    reload: 'Reload the page',
  },
  draft: {
    title: 'An unsaved text is kept here',
    explanation:
      'What you had written was not accepted by the server. The page shows the saved text; yours stays on this device until you delete it.',
    copy: 'Copy my unsaved text',
    copied: 'Copied',
    discard: 'Delete this draft',
    reallyDiscard: 'Delete for good',
    elsewhere: {
      title: 'A text that the server did not take is kept on this device',
      explanation: 'It stays here until you delete it. You can copy it to use it elsewhere.',
      beginning: '“{beginning}”',
    },
  },
  unknown: {
    title: 'Unrecognised content',
    explanation:
      'Part of this text cannot be shown by this version of De concert. Nothing is lost: the text stays as it is, read only. Reload the page to use the latest version.',
    block: 'Unrecognised element',
  },
  pasteTooLarge:
    'This paste is too large ({count, plural, other {# characters}}). Paste the text in several parts.',
  toolbar: {
    label: 'Formatting: {field}',
    hint: 'Alt + F10 leads to the formatting.',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underlined',
    strike: 'Struck through',
    heading: 'Heading of level {level}',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    blockquote: 'Quotation',
    horizontalRule: 'Separating line',
    link: 'Link',
    table: 'Insert a table',
    undo: 'Undo my last change',
    redo: 'Redo my last change',
    tableLabel: 'Table',
    rowBelow: 'Add a row below',
    rowAbove: 'Add a row above',
    columnAfter: 'Add a column to the right',
    columnBefore: 'Add a column to the left',
    deleteRow: 'Delete the row',
    deleteColumn: 'Delete the column',
    headerRow: 'Header row',
    mergeOrSplit: 'Merge or split cells',
    deleteTable: 'Delete the table',
  },
  link: {
    address: 'Address of the link',
    hint: 'Web page, e-mail address or telephone number',
    wrong: 'This address cannot be a link. Example: https://example.org',
    apply: 'Set the link',
    remove: 'Remove the link',
    open: 'Open',
  },
}
