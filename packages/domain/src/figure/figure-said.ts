import type { Reliability } from './card'

/** What a text that cites a figure shows of it, of a card or of a series, at one moment. */
export type FigureSaid = {
  readonly id: string
  readonly kind: 'card' | 'series'
  readonly title: string
  /** Of a card; null for a testimony that counts nothing, and for a series. */
  readonly value: number | null
  readonly unit: string
  readonly year: number | null
  /** Null for the whole territory of the plan, and for a series; empty for a territory without a name. */
  readonly territory: string | null
  readonly source: string
  readonly link: string
  readonly reading: string
  readonly reliability: Reliability | null
  /** Of a series, SHA-256 of its points; null for a card. */
  readonly points: string | null
  readonly isRetired: boolean
  /** Set where its words were erased since: it says something else now, and nobody is told what it said. */
  readonly isErased?: true
}

/** A figure that says something else than it did, or was retired since. */
export type FigureChange = { readonly before: FigureSaid; readonly now: FigureSaid }

/** Of the figures that were read, those that say something else now, in the order in which they were read. */
export function changedFigures(
  read: readonly FigureSaid[],
  now: ReadonlyMap<string, FigureSaid>,
): readonly FigureChange[] {
  return read.flatMap((before) => {
    const after = now.get(before.id)
    return after === undefined || (before.isErased !== true && saysTheSame(before, after))
      ? []
      : [{ before, now: after }]
  })
}

const said: Readonly<Record<Exclude<keyof FigureSaid, 'id' | 'kind' | 'isErased'>, true>> = {
  title: true,
  value: true,
  unit: true,
  year: true,
  territory: true,
  source: true,
  link: true,
  reading: true,
  reliability: true,
  points: true,
  isRetired: true,
}

function saysTheSame(one: FigureSaid, other: FigureSaid): boolean {
  return (Object.keys(said) as (keyof typeof said)[]).every((key) => one[key] === other[key])
}
