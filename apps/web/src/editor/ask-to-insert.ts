import type { Editor } from '@tiptap/core'

/** What somebody wants to put in a text, and has more to say about first. */
export type InsertRequest =
  | { readonly kind: 'image'; readonly files: readonly File[] }
  /** The words and the width of the image that is selected. */
  | { readonly kind: 'image-words' }
  /** What a file says. */
  | { readonly kind: 'document' }
  /** Images of a paste that nothing could be loaded of, or notes of it. */
  | { readonly kind: 'left-out'; readonly what: 'images' | 'notes'; readonly count: number }

const eventName = 'deconcert:insert'

/** Opens what asks for the rest, beside the editor. */
export function askToInsert(editor: Editor, request: InsertRequest): boolean {
  editor.view.dom.dispatchEvent(new CustomEvent(eventName, { detail: request }))
  return true
}

/** Returns how to stop. */
export function onInsertAsked(editor: Editor, listener: (request: InsertRequest) => void): () => void {
  // A text that turned out not to be of the schema closes its editor before anything beside it has begun to listen.
  if (editor.isDestroyed) return () => undefined
  const { dom } = editor.view
  const hear = (event: Event) => listener((event as CustomEvent<InsertRequest>).detail)
  dom.addEventListener(eventName, hear)
  return () => dom.removeEventListener(eventName, hear)
}

/** The image that is selected, or null. */
export function selectedImage(editor: Editor): Readonly<Record<string, unknown>> | null {
  const { selection } = editor.state
  const node = 'node' in selection ? (selection.node as { type: { name: string }; attrs: object }) : null
  return node?.type.name === 'image' ? { ...node.attrs } : null
}

/** A new one, or the words of the one that is selected. */
export function askForImage(editor: Editor): boolean {
  return askToInsert(editor, selectedImage(editor) ? { kind: 'image-words' } : { kind: 'image', files: [] })
}

export function askForDocument(editor: Editor): boolean {
  return askToInsert(editor, { kind: 'document' })
}
