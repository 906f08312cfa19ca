export type PasteSettings = {
  /** The text that is pasted into. */
  readonly place: { readonly plan: string; readonly text: string }
  /** The files that it has shown: cut from it, they may stand in it again. */
  readonly filesHere: Set<string>
  readonly onPasteTooLarge: (characters: number) => void
}

/** The event of a paste that holds this. */
export function pasteOf(text: string, html: string, files: readonly File[]): ClipboardEvent {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  if (html !== '') clipboardData.setData('text/html', html)
  for (const file of files) clipboardData.items.add(file)
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
}
