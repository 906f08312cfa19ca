import * as Y from 'yjs'
import type { JSONContent } from './content'
import { fragmentContent, runContent } from './fragment'

/** Where letters come from: the client that wrote them, and which of its letters the first one is. */
export type Origin = { readonly client: number; readonly clock: number }

/** Characters as a person counts them, by the client that wrote them. */
export type ClientShares = ReadonlyMap<number, number>

/**
 * What a fragment says, each run of text with its `origin`: a run is of one client and of letters that were written one
 * after the other. The same content as `fragmentContent` gives.
 */
export function authoredContent(fragment: Y.XmlFragment): JSONContent {
  return fragmentContent(fragment, authoredRuns)
}

/** The origin of a run of text; null for what was not read by `authoredContent`. */
export function originOf(node: JSONContent): Origin | null {
  const { origin } = node as { readonly origin?: Origin }
  return origin ?? null
}

/** How much of an authored content each client wrote; together it is all of its characters. */
export function clientShares(content: JSONContent): ClientShares {
  const shares = new Map<number, number>()
  addShares(content, shares)
  return shares
}

function addShares(node: JSONContent, shares: Map<number, number>): void {
  const origin = originOf(node)
  if (origin !== null) {
    const characters = [...(node.text ?? '')].length
    shares.set(origin.client, (shares.get(origin.client) ?? 0) + characters)
  }
  for (const child of node.content ?? []) addShares(child, shares)
}

function authoredRuns(text: Y.XmlText): JSONContent[] {
  const runs: JSONContent[] = []
  const marks = new Map<string, unknown>()
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue
    const { content, id, countable } = item
    if (content instanceof Y.ContentFormat) setMark(marks, content)
    else if (content instanceof Y.ContentString) {
      const run = runContent({ insert: content.str, attributes: Object.fromEntries(marks) })
      runs.push({ ...run, origin: { client: id.client, clock: id.clock } })
    } else if (countable) runs.push(runContent({ insert: content }))
  }
  return runs
}

function setMark(marks: Map<string, unknown>, { key, value }: Y.ContentFormat): void {
  if (value === null) marks.delete(key)
  else marks.set(key, value)
}
