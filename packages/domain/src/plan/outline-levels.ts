import type { Level } from './level'
import type { OutlineGround, OutlineLevel } from './outline'
import { folded, type HeadingShape } from './outline-heading'

/** A kind of heading of the text, with what tells how deep it stands. */
type Kind = { readonly kind: string; readonly word: string | null; readonly rank: number }

function partsOf(number: string | null): number {
  return number === null ? 0 : number.split('.').length
}

/** The kinds from the top down: by the depth of their marks, else by the parts of their numbers, else as they come. */
function kindsInOrder(
  headings: readonly { readonly shape: HeadingShape; readonly depth: number }[],
): readonly Kind[] {
  const kinds = new Map<string, { word: string | null; depth: number; parts: Set<number> }>()
  for (const { shape, depth } of headings) {
    const kind = kinds.get(shape.kind) ?? { word: shape.word, depth, parts: new Set() }
    kinds.set(shape.kind, kind)
    kind.depth = Math.min(kind.depth, depth)
    kind.parts.add(partsOf(shape.number))
  }
  const all = [...kinds].map(([kind, found]) => ({ kind, ...found }))
  const isByMarks = headings.every(({ depth }) => depth > 0)
  const parts = all.map((kind) => [...kind.parts].join())
  const isByNumbers = new Set(parts).size === all.length && all.every((kind) => kind.parts.size === 1)
  const rankOf = ({ depth, parts }: (typeof all)[number]) =>
    isByMarks ? depth : isByNumbers ? Number([...parts][0]) : 0
  return all
    .map((kind) => ({ kind: kind.kind, word: kind.word, rank: rankOf(kind) }))
    .sort((a, b) => a.rank - b.rank)
}

function isNamed(level: Level, word: string): boolean {
  const names = [level.labelSingular, level.labelPlural, level.key].filter((name) => name !== null)
  return names.some((name) => folded(name) === word)
}

/** The level of the plan that a kind of heading means, if one does; `above` is the level met just before. */
function ownLevel(
  kind: Kind,
  own: readonly Level[],
  taken: ReadonlySet<string>,
  above: string | null,
): Level | undefined {
  if (kind.word !== null) {
    const word = folded(kind.word)
    return own.find((level) => isNamed(level, word))
  }
  const free = own.filter((level) => !taken.has(level.key) && level.allowedParents.includes(above))
  return free.find((level) => level.labelSingular === null) ?? free[0]
}

/** A key that no level has: the word in small letters, « niveau » otherwise. */
function freeKey(word: string | null, taken: ReadonlySet<string>): string {
  const base = folded(word ?? 'niveau').replace(/[^a-z0-9]+/g, '-') || 'niveau'
  for (let count = 1; ; count += 1) {
    const key = count === 1 && word !== null ? base : `${base}-${count}`
    if (!taken.has(key)) return key
  }
}

/** « Axes », « Enjeux », « Fiches action »: the plural of a name of a level, to be corrected by whoever knows better. */
function pluralOf(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const plural = /[sxz]$/.test(first) ? first : /(?:eu|eau|au)$/.test(first) ? `${first}x` : `${first}s`
  return [plural, ...rest.map((word) => (/(?:ique|nel|ral|ale|taire)$/.test(word) ? `${word}s` : word))].join(
    ' ',
  )
}

const carrying = /^(?:sous-)?(?:action|fiche|mesure|fa$)/

function newLevel(kind: Kind, key: string, depth: number): OutlineLevel {
  const word = kind.word === null ? null : kind.word.replaceAll('-', ' ')
  const labelSingular =
    word === null || word === word.toUpperCase()
      ? word && (word.length < 4 ? word : word.charAt(0) + word.slice(1).toLowerCase())
      : word.charAt(0).toUpperCase() + word.slice(1)
  return {
    key,
    depth,
    labelSingular,
    labelPlural: labelSingular === null ? null : pluralOf(labelSingular),
    allowedParents: [null],
    numbering: { style: 'none', reset: 'plan', template: '' },
    carriesSheet: word !== null && carrying.test(folded(word)),
    isNew: true,
    kinds: [kind.kind],
  }
}

/**
 * The levels that the headings of a text mean, from the top down: those of the plan first, by their names or by what
 * may stand under what, and new ones where the plan has none for them. Numbers and places are filled in later.
 */
export function outlineLevels(
  headings: readonly { readonly shape: HeadingShape; readonly depth: number }[],
  ground: OutlineGround,
): readonly OutlineLevel[] {
  const levels: OutlineLevel[] = ground.levels.map((level) => ({ ...level, isNew: false, kinds: [] }))
  const taken = new Set<string>()
  const keys = new Set(levels.map(({ key }) => key))
  let above = ground.nodes.find(({ id }) => id === ground.parentId)?.levelKey ?? null
  let place = levels.findIndex(({ key }) => key === above) + 1
  for (const kind of kindsInOrder(headings)) {
    const own = ownLevel(kind, ground.levels, taken, above)
    const at = levels.findIndex(({ key }) => key === own?.key)
    const met = levels[at]
    const level =
      met === undefined
        ? newLevel(kind, freeKey(kind.word, keys), place + 1)
        : { ...met, kinds: [...met.kinds, kind.kind] }
    if (met === undefined) levels.splice(place, 0, level)
    else levels[at] = level
    keys.add(level.key)
    taken.add(level.key)
    above = level.key
    place = levels.indexOf(level) + 1
  }
  return levels.map((level, index) => (level.isNew ? { ...level, depth: index + 1 } : level))
}

/** The levels with one more for each name that none has: nothing in the text is read as them. */
export function withLevels(
  levels: readonly OutlineLevel[],
  names: readonly string[],
): readonly OutlineLevel[] {
  const all = [...levels]
  for (const name of names) {
    if (name === '' || all.some((level) => isNamed(level, folded(name)))) continue
    const key = freeKey(name, new Set(all.map((level) => level.key)))
    all.push({ ...newLevel({ kind: '', word: name, rank: 0 }, key, all.length + 1), kinds: [] })
  }
  return all
}
