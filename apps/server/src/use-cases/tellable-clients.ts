import { listTextClients, type TextClient } from '@deconcert/database'
import type { Tools } from '../tools'
import type { TextPast } from './find-text-past'
import { inTime } from './in-time'
import { readPastState } from './read-past-state'

/** Whose letters a reader of a text is told. */
type TellableClients = {
  readonly clients: readonly TextClient[]
  /** Of these clients, what they wrote up to this clock is told of nobody. */
  readonly untold: ReadonlyMap<number, number>
}

/**
 * Who writes under which client id, as far as a reader may know: of a text that was private, neither who wrote then
 * only, nor which words of that time are whose.
 */
export async function tellableClients(tools: Tools, text: TextPast): Promise<TellableClients> {
  const { documentId, since, firstSeq } = text
  if (since === null) return { clients: await listTextClients(tools.sql, documentId, 0), untold: new Map() }
  const [clients, updates] = await Promise.all([
    listTextClients(tools.sql, documentId, firstSeq),
    readPastState(tools, documentId, firstSeq),
  ])
  return { clients, untold: await inTime(tools.past.clocks({ documentId, updates })) }
}
