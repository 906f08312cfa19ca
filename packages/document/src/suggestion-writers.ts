import * as Y from 'yjs'
import { readBlockMark, readWordMark } from './suggestion'

/** Under which clients each proposal of a fragment was written: the server knows whose they are, whatever the mark says. */
export function suggestionWriters(fragment: Y.XmlFragment): ReadonlyMap<string, ReadonlySet<number>> {
  const writers = new Map<string, Set<number>>()
  const note = (id: string | undefined, client: number) => {
    if (id !== undefined) writers.set(id, (writers.get(id) ?? new Set()).add(client))
  }
  const waiting: unknown[] = fragment.toArray()
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (type instanceof Y.XmlText) noteWords(type, note)
    if (!(type instanceof Y.XmlElement)) continue
    noteBlock(type, note)
    waiting.push(...type.toArray())
  }
  return writers
}

type Note = (id: string | undefined, client: number) => void

function noteWords(text: Y.XmlText, note: Note): void {
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentFormat)) continue
    if (!/^(insertion|deletion)/.test(item.content.key)) continue
    const attrs: unknown = item.content.value
    if (typeof attrs === 'object' && attrs !== null) note(readWordMark({ ...attrs })?.id, item.id.client)
  }
}

function noteBlock(element: Y.XmlElement, note: Note): void {
  for (const name of ['inserted', 'removed', 'joined']) {
    const item = element._map.get(name)
    if (item && !item.deleted) note(readBlockMark(element.getAttribute(name))?.id, item.id.client)
  }
}
