/**
 * The keys of what stands beside a text, as `keys` are written. Page keys with Alt mean nothing to a browser, to a screen
 * reader or to a French keyboard, where Alt Gr and Ctrl + Alt write signs.
 */
export const sideKeys = {
  comment: 'Mod-Alt-m',
  nextThread: 'Alt-PageDown',
  previousThread: 'Alt-PageUp',
  nextSuggestion: 'Alt-Shift-PageDown',
  previousSuggestion: 'Alt-Shift-PageUp',
} as const
