import type { Anchor, Standing, TextRange } from '@deconcert/document'
import { useCallback, useSyncExternalStore } from 'react'
import type { Doc } from 'yjs'

/** A passage on which somebody begins to comment. */
export type DraftThread = {
  readonly fragment: string
  readonly anchor: Anchor
  readonly quote: string
  readonly range: TextRange
}

/** What the panel and the text share while a text is open: where each thread stands, and which one is looked at. */
export type DeskState = {
  readonly standings: ReadonlyMap<string, Standing>
  readonly active: string | null
  readonly draft: DraftThread | null
  /** The thread or the suggestion whose card is to have the focus as soon as it stands. */
  readonly wanted: string | null
}

const blank: DeskState = { standings: new Map(), active: null, draft: null, wanted: null }

/** One open text's desk. */
export class Desk {
  #state = blank
  readonly #listeners = new Set<() => void>()

  read = (): DeskState => this.#state

  listen = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange)
    return () => void this.#listeners.delete(onChange)
  }

  change(next: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...next }
    for (const listener of this.#listeners) listener()
  }
}

const desks = new WeakMap<Doc, Desk>()

export function deskOf(doc: Doc): Desk {
  const desk = desks.get(doc) ?? new Desk()
  desks.set(doc, desk)
  return desk
}

const nothing = () => () => undefined

/** The desk of a text that may not be open yet. */
export function useDesk(doc: Doc | undefined): DeskState {
  const desk = doc && deskOf(doc)
  const read = useCallback(() => desk?.read() ?? blank, [desk])
  return useSyncExternalStore(desk?.listen ?? nothing, read)
}
