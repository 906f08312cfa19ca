/** A call of a note, not the way back from the note to it: of Word, LibreOffice, and of Wikipedia and its like. */
const call = /href\s*=\s*["']?[^"'\s>]*#((?:_?ftn|_?edn)\d+|sd(?:foot|end)note\d+sym|cite_note[^"'\s>]*)/gi

/** How many notes are called in pasted HTML: what they say does not come with it. */
export function notesOfPaste(html: string): number {
  return new Set([...html.matchAll(call)].map(([, note = '']) => note.toLowerCase())).size
}
