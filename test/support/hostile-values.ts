import type { Shape } from '@deconcert/domain/sheet'
import { scriptPayloads } from './script-payloads'

const mostRows = 20
/** Those that are made by combining come first, and say little new where there is little room. */
const short = scriptPayloads.toReversed()

/** Gives one payload after the other, cut to the room that there is; how many were given. */
export function payloadsInTurn(): { readonly next: (most: number) => string; readonly count: () => number } {
  let given = 0
  const next = (most: number) => {
    const payload = short[given % short.length] ?? ''
    given += 1
    return payload
      .replaceAll(/\p{Cc}/gu, ' ')
      .slice(0, most)
      .trim()
  }
  return { next, count: () => given }
}

/** A value of this shape of which every word is a payload. */
export function hostileValue(shape: Shape, next: (most: number) => string): unknown {
  switch (shape.kind) {
    case 'text':
      return next(shape.most)
    case 'choice':
      return shape.options[0]
    case 'integer':
      return shape.least
    case 'flag':
      return false
    case 'date':
      return '2028'
    case 'nullable':
      return hostileValue(shape.of, next)
    case 'list':
      return Array.from({ length: Math.min(shape.most, mostRows) }, () => hostileValue(shape.of, next))
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, each]) => [name, hostileValue(each, next)]),
      )
  }
}
