/** What may tell who somebody is. */
export const personalDataKinds = ['email', 'phone', 'nir', 'named-person'] as const
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** A run of a text, in UTF-16 units. */
export type PersonalData = {
  readonly kind: PersonalDataKind
  readonly from: number
  readonly to: number
}

const civility = String.raw`(?:M\.|Mr\.?|MM\.|Mme|Mmes|Mlle|Mlles|Me|Dr|Pr|Monsieur|Madame|Mademoiselle|Docteur)`
const capitalised = String.raw`\p{Lu}(?:[\p{L}’'-]+|\.)?`
// « Madame la Présidente » and « M. le Préfet » name nobody, « M. Durand », « Mme de La Tour » and « M. X » do.
const named = String.raw`(?<![\p{L}\p{N}])${civility}[ \u00a0\u202f]+(?:(?:de|du|d’|d'|des)[ \u00a0]*(?:(?:la|le|les|l’|l')[ \u00a0]*)?)?${capitalised}(?:[ \u00a0]${capitalised}){0,2}`
const gap = String.raw`[ .\u00a0\u202f-]?`

/** In the order in which they win where they overlap: a social security number holds what may look like a telephone. */
const patterns: readonly (readonly [PersonalDataKind, RegExp])[] = [
  // The local part is not looked for backwards without end: 64 characters are the most that one has.
  ['email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu],
  [
    'nir',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])[12]${gap}\d{2}${gap}(?:0[1-9]|1[0-2]|[2-9]\d)${gap}(?:\d{2}|2[AB])${gap}\d{3}${gap}\d{3}(?:${gap}\d{2})?(?![\p{L}\p{N}])`,
      'gu',
    ),
  ],
  [
    'phone',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:\+|00)33${gap}(?:\(0\))?${gap}[1-9]|0[1-9])(?:${gap}\d{2}){4}(?![\p{L}\p{N}])`,
      'gu',
    ),
  ],
  ['named-person', new RegExp(named, 'gu')],
]

/**
 * Where a text may name or reach somebody: an e-mail address, a French telephone or social security number, a name after
 * « M. » or « Mme ». In the order of the text; no two overlap. A machine sees only what looks like it: people judge.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  let found: readonly PersonalData[] = []
  for (const [kind, pattern] of patterns)
    found = found.concat(freeRuns(text, pattern, found).map((run) => ({ kind, ...run })))
  return found.toSorted(byPlace)
}

type Run = Pick<PersonalData, 'from' | 'to'>
const byPlace = (one: Run, other: Run) => one.from - other.from

/** What matches where nothing was found before. Both go forward: a text of nothing but names is read in the time of its length. */
function freeRuns(text: string, pattern: RegExp, found: readonly Run[]): readonly Run[] {
  const taken = found.toSorted(byPlace)
  let next = 0
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length]
    while ((taken[next]?.to ?? to) <= from) next += 1
    return (taken[next]?.from ?? to) >= to ? [{ from, to }] : []
  })
}
