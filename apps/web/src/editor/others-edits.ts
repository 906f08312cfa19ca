import type { Awareness } from 'y-protocols/awareness'
import type { Transaction } from 'yjs'
import { type Doc, XmlFragment } from 'yjs'
import type { TextEvent } from './announcements'
import type { Person } from './document-context'
import { peopleIn } from './people-here'

/** A text event as the document tells it: places by the name of their fragment. */
type Hear = (event: TextEvent) => void

/** Tells who writes where, who comes and who leaves; never of oneself, on this screen or another. Returns how to stop. */
export function listenToOthers(doc: Doc, awareness: Awareness, self: Person, hear: Hear): () => void {
  let here = othersIn(awareness, self)
  const onChange = () => {
    const now = othersIn(awareness, self)
    for (const [id, name] of now) if (!here.has(id)) hear({ kind: 'comes', name })
    for (const [id, name] of here) if (!now.has(id)) hear({ kind: 'leaves', name })
    here = now
  }
  const onEdit = (transaction: Transaction) => {
    if (transaction.local) return
    const names = writersOf(transaction, awareness, self)
    if (names.length === 0) return
    for (const place of placesOf(transaction, doc))
      for (const name of names) hear({ kind: 'writes', name, place })
  }
  awareness.on('change', onChange)
  doc.on('afterTransaction', onEdit)
  return () => {
    awareness.off('change', onChange)
    doc.off('afterTransaction', onEdit)
  }
}

function othersIn(awareness: Awareness, self: Person): ReadonlyMap<string, string> {
  const others = peopleIn(awareness.getStates()).filter(({ id }) => id !== self.id)
  return new Map(others.map(({ id, name }) => [id, name]))
}

/** Those who are here and of whom the change brings letters. What is only taken away does not say by whom. */
function writersOf(
  { beforeState, afterState }: Transaction,
  awareness: Awareness,
  self: Person,
): readonly string[] {
  const states = awareness.getStates()
  const writing = [...afterState].filter(([client, clock]) => clock > (beforeState.get(client) ?? 0))
  const known = new Map(
    writing.flatMap(([client]) => (states.has(client) ? [[client, states.get(client) ?? {}]] : [])),
  )
  return peopleIn(known)
    .filter(({ id }) => id !== self.id)
    .map(({ name }) => name)
}

function placesOf({ changedParentTypes }: Transaction, doc: Doc): readonly string[] {
  const changed: ReadonlyMap<object, unknown> = changedParentTypes
  return [...doc.share]
    .filter(([, type]) => type instanceof XmlFragment && changed.has(type))
    .map(([name]) => name)
}
