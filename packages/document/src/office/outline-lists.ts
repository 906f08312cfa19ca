import { NotReadable } from './not-readable'
import { attribute, xmlEvents } from './xml-events'

/** One storey of a list of a DOCX. */
type ListLevel = { format: string; text: string; start: number }
type Lists = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>

/** Lists of one file, their storeys, and what calls them. */
const mostEntries = 20_000
/** Word shows no longer one. */
const longestMark = 255

const newLevel = (): ListLevel => ({ format: 'decimal', text: '', start: 1 })

/** What has been read of `numbering.xml` so far: the list described now, and the storey of it. */
type Reading = {
  readonly abstract: Map<string, Map<number, ListLevel>>
  readonly lists: Map<string, ReadonlyMap<number, ListLevel>>
  levels: Map<number, ListLevel>
  level: ListLevel
  list: string
}

const readers: Readonly<Record<string, (reading: Reading, attributes: string, value: string) => void>> = {
  'w:abstractNum': (reading, attributes) => {
    reading.levels = new Map()
    reading.abstract.set(attribute(attributes, 'w:abstractNumId') ?? '', reading.levels)
  },
  'w:lvl': (reading, attributes) => {
    reading.level = newLevel()
    reading.levels.set(Number(attribute(attributes, 'w:ilvl') ?? 0), reading.level)
  },
  'w:start': ({ level }, _, value) => {
    level.start = Math.min(Math.max(Number(value) || 0, 0), 10_000)
  },
  'w:numFmt': ({ level }, _, value) => {
    level.format = value
  },
  'w:lvlText': ({ level }, _, value) => {
    level.text = value.slice(0, longestMark)
  },
  'w:num': (reading, attributes) => {
    reading.list = attribute(attributes, 'w:numId') ?? ''
  },
  'w:abstractNumId': ({ lists, list, abstract }, _, value) => {
    lists.set(list, abstract.get(value) ?? new Map())
  },
}

/** The lists that `numbering.xml` describes, by the number that paragraphs call them by. Throws NotReadable. */
export function readLists(xml: string): Lists {
  const reading: Reading = {
    abstract: new Map(),
    lists: new Map(),
    levels: new Map(),
    level: newLevel(),
    list: '',
  }
  let entries = 0
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open' || !Object.hasOwn(readers, event.name)) continue
    entries += 1
    if (entries > mostEntries) throw new NotReadable('too-big')
    readers[event.name]?.(reading, event.attributes, attribute(event.attributes, 'w:val') ?? '')
  }
  return reading.lists
}

function roman(rank: number): string {
  const digits: readonly (readonly [number, string])[] = [
    ...([
      [100, 'C'],
      [90, 'XC'],
      [50, 'L'],
      [40, 'XL'],
      [10, 'X'],
      [9, 'IX'],
    ] as const),
    ...([
      [5, 'V'],
      [4, 'IV'],
      [1, 'I'],
    ] as const),
  ]
  let text = ''
  let rest = rank
  for (const [value, digit] of digits) for (; rest >= value; rest -= value) text += digit
  return text
}

function written(rank: number, format: string): string {
  if (format === 'upperRoman' && rank < 1000) return roman(rank)
  if (format === 'upperLetter' && rank <= 26) return String.fromCharCode(64 + rank)
  if (format === 'lowerLetter' && rank <= 26) return String.fromCharCode(96 + rank)
  return String(rank)
}

/** What Word shows before a paragraph: `%1.%2` with the ranks reached in each storey. */
function shownMark(
  text: string,
  levels: ReadonlyMap<number, ListLevel>,
  ranks: ReadonlyMap<number, number>,
): string {
  const mark = text.replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1
    const level = levels.get(at) ?? newLevel()
    return written(ranks.get(at) ?? level.start, level.format)
  })
  return mark === '' ? '' : `${mark} `
}

function countOn(ranks: Map<number, number>, depth: number, start: number): void {
  ranks.set(depth, (ranks.get(depth) ?? start - 1) + 1)
  for (const deeper of ranks.keys()) if (deeper > depth) ranks.delete(deeper)
}

/** Counts the paragraphs of each list as Word does, to write before them what Word shows. */
export function listMarks(lists: Lists): (listId: string, depth: number) => string {
  const counts = new Map<string, Map<number, number>>()
  return (listId, depth) => {
    const levels: ReadonlyMap<number, ListLevel> = lists.get(listId) ?? new Map()
    const level = levels.get(depth)
    if (level === undefined || level.format === 'none') return ''
    if (level.format === 'bullet') return '- '
    const ranks = counts.get(listId) ?? new Map<number, number>()
    counts.set(listId, ranks)
    countOn(ranks, depth, level.start)
    return shownMark(level.text, levels, ranks)
  }
}
