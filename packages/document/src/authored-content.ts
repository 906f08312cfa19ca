import * as Y from 'yjs'
import type { JSONContent } from './content'
import { fragmentContent, runContent, seedClientId } from './fragment'
import { schema } from './schema'

/** Where letters come from: the client that wrote them, and which of its letters the first one is. */
export type Origin = { readonly client: number; readonly clock: number }

/** Of some clients, up to which of its letters (by clock) nobody is told who wrote them. */
export type UntoldClocks = ReadonlyMap<number, number>

/** Characters as a person counts them, by the client that wrote them. */
export type ClientShares = ReadonlyMap<number, number>

/**
 * What a fragment says, each run of text with its `origin`: a run is of one client and of letters that were written one
 * after the other. The same content as `fragmentContent` gives. Letters that are `untold` are as if the text had begun
 * with them.
 */
export function authoredContent(fragment: Y.XmlFragment, untold: UntoldClocks = new Map()): JSONContent {
  return fragmentContent(fragment, (text) => authoredRuns(text).flatMap((run) => toldRuns(run, untold)))
}

/** The same, each block without letters (a card, a chart, an image, a line) with its `origin` too. */
export function authoredBlocks(fragment: Y.XmlFragment): JSONContent {
  const content = authoredContent(fragment)
  const children = fragment.toArray()
  // Letters outside of any block, which no editor writes, may be several runs: then no place is sure.
  if (children.length !== content.content?.length) return content
  const blocks = content.content.map((block, place) => {
    const item = children[place]?._item
    return item && schema().nodes[block.type ?? '']?.isLeaf
      ? { ...block, origin: { client: item.id.client, clock: item.id.clock } }
      : block
  })
  return { ...content, content: blocks }
}

/** The run, cut where its letters begin to be told. */
function toldRuns(run: JSONContent, untold: UntoldClocks): JSONContent[] {
  const origin = originOf(run)
  const text = run.text ?? ''
  const count = origin === null ? 0 : (untold.get(origin.client) ?? 0) - origin.clock
  if (origin === null || count <= 0) return [run]
  const first = { ...run, text: text.slice(0, count), origin: { client: seedClientId, clock: origin.clock } }
  if (count >= text.length) return [first]
  const clock = origin.clock + count
  return [first, { ...run, text: text.slice(count), origin: { client: origin.client, clock } }]
}

/** The origin of a run of text, or of a block of `authoredBlocks`; null for what was not read by `authoredContent`. */
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
