import type { Editor } from '@tiptap/core'

const listeners = new WeakMap<Editor, Set<() => void>>()

/** Opens what lets a figure, a chart or a testimony be chosen for this text: for tools, menus and shortcuts. */
export function askForFigure(editor: Editor): boolean {
  for (const listener of listeners.get(editor) ?? []) listener()
  return true
}

/** Runs it each time that a figure is asked for in this text. Returns how to stop. */
export function onFigureAsked(editor: Editor, listener: () => void): () => void {
  const known = listeners.get(editor) ?? new Set()
  listeners.set(editor, known.add(listener))
  return () => known.delete(listener)
}
