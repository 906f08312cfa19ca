import { type Standing, standingOf, textLines } from '@deconcert/document'
import type { Doc } from 'yjs'
import type { Thread } from './thread-query'

/** Where each thread stands in a text now. */
export function standingsOf(doc: Doc, threads: readonly Thread[]): ReadonlyMap<string, Standing> {
  const known = new Map<string, ReturnType<typeof textLines>>()
  const linesOf = (fragment: string) => {
    const lines = known.get(fragment) ?? textLines(doc.getXmlFragment(fragment))
    known.set(fragment, lines)
    return lines
  }
  return new Map(
    threads.map(({ id, fragment, anchor, quote, before, after }) => [
      id,
      standingOf(doc, linesOf(fragment), {
        anchor,
        quote: quote === null ? null : { quote, before: before ?? '', after: after ?? '' },
      }),
    ]),
  )
}

/** The places of a standing; null for what is gone. */
export function rangeIn(standing: Standing | undefined) {
  return standing === undefined || standing.kind === 'gone' ? null : standing.range
}

/** Once a frame at most, however often it is asked. */
export function perFrame(act: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let frame = 0
  const ask = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(act)
  }
  return { ask, stop: () => cancelAnimationFrame(frame) }
}
