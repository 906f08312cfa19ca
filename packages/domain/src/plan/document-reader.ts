import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import { formKey, isSilent } from './document-form'
import { dateRefusal } from './partial-date'

/** A refusal and where in the document it applies, as `nodes[3].title`. */
export type DocumentRefusal = { readonly path: string; readonly refusal: Refusal }

/** What a document says beyond what is understood here, kept so that nothing is lost. */
export type Extra = Readonly<Record<string, unknown>>

export const maxText = 20_000
export const maxItems = 5000
const maxRefusals = 100

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const maxDepth = 40

function childPath(parent: unknown, path: string, key: string): string {
  if (Array.isArray(parent)) return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

/** The first thing of a document that could not be stored as it is: a broken text, a nesting without end. */
export function unstorableIn(value: unknown, path = '', depth = 0): DocumentRefusal | null {
  if (typeof value === 'string') return isStorable(value) ? null : { path, refusal: 'wrong-type' }
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value)
  if (depth > maxDepth || entries.some(([key]) => !isStorable(key))) return { path, refusal: 'wrong-type' }
  for (const [key, item] of entries) {
    const refusal = unstorableIn(item, childPath(value, path, key), depth + 1)
    if (refusal !== null) return refusal
  }
  return null
}

/** Gathers what is wrong in a document; stops counting when the list is too long to be read. */
export class RefusalList {
  readonly list: DocumentRefusal[] = []

  add(path: string, refusal: Refusal): void {
    if (this.list.length < maxRefusals) this.list.push({ path, refusal })
  }
}

/** Tells each key of a list that has been there before. */
export function refuseDuplicates(list: string, keys: readonly string[], refusals: RefusalList): void {
  const met = new Set<string>()
  for (const [index, key] of keys.entries()) {
    if (met.has(key)) refusals.add(`${list}[${index}]`, 'duplicate-key')
    met.add(key)
  }
}

/**
 * Reads one object of a document field by field.
 *
 * - A field that is wrong is told with its path and read as empty, so that one reading tells everything.
 * - A field that nobody asked for is in `extra()`, and so is one that says nothing (`null`, `[]`), as it says it.
 */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>
  readonly #path: string
  readonly #refusals: RefusalList
  readonly #asked = new Set<string>()
  readonly #unsaid: string[] = []

  constructor(value: unknown, path: string, refusals: RefusalList) {
    if (!isRecord(value)) refusals.add(path, 'wrong-type')
    this.#value = isRecord(value) ? value : {}
    this.#path = path
    this.#refusals = refusals
  }

  pathOf(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`
  }

  refuse(key: string, refusal: Refusal): void {
    this.#refusals.add(this.pathOf(key), refusal)
  }

  #take(key: string): unknown {
    this.#asked.add(key)
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined
  }

  /** Notes that a field has a value by default, when the document does not say it. */
  defaults(key: string): void {
    if ((this.#take(key) ?? null) === null) this.#unsaid.push(key)
  }

  /** A text, or the default when absent. */
  textOr(key: string, byDefault: string, most?: number): string {
    this.defaults(key)
    return this.textOrNull(key, most) ?? byDefault
  }

  numberOr(key: string, byDefault: number): number {
    this.defaults(key)
    return this.numberOrNull(key) ?? byDefault
  }

  integerOr(key: string, byDefault: number): number {
    this.defaults(key)
    return this.integerOrNull(key) ?? byDefault
  }

  /** A text, or null when absent. */
  textOrNull(key: string, most = maxText): string | null {
    const value = this.#take(key)
    if (value === undefined || value === null) return null
    if (typeof value !== 'string') this.refuse(key, 'wrong-type')
    else if (value.length > most) this.refuse(key, 'too-long')
    else return value
    return null
  }

  /** A text that must be there and not be blank. */
  text(key: string, most?: number): string {
    const value = this.#take(key)
    if (value === undefined || value === null || String(value).trim() === '')
      this.refuse(key, 'field-missing')
    return this.textOrNull(key, most) ?? ''
  }

  numberOrNull(key: string): number | null {
    const value = this.#take(key)
    if (value === undefined || value === null) return null
    if (typeof value === 'number' && Number.isFinite(value)) return value
    this.refuse(key, 'wrong-type')
    return null
  }

  integerOrNull(key: string): number | null {
    const value = this.numberOrNull(key)
    if (value === null || (Number.isInteger(value) && Math.abs(value) < 2 ** 31)) return value
    this.refuse(key, 'wrong-type')
    return null
  }

  flag(key: string): boolean {
    const value = this.#take(key)
    if (value !== undefined && value !== null && typeof value !== 'boolean') this.refuse(key, 'wrong-type')
    return value === true
  }

  choice<Option extends string>(key: string, options: readonly Option[], byDefault: Option): Option {
    const text = this.textOr(key, byDefault)
    const option = options.find((each) => each === text)
    if (option === undefined) this.refuse(key, 'choice-unknown')
    return option ?? byDefault
  }

  /** The text of a date at any precision, as `dateRefusal` takes it; null when absent. */
  dateOrNull(key: string): string | null {
    const text = this.textOrNull(key)
    const refusal = text === null ? null : dateRefusal(text)
    if (refusal === null) return text
    this.refuse(key, refusal)
    return null
  }

  /** Every item of a list, read in turn; nothing when absent. */
  list<Item>(key: string, read: (item: unknown, path: string, index: number) => Item): readonly Item[] {
    const value = this.#take(key)
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) this.refuse(key, 'wrong-type')
    else if (value.length > maxItems) this.refuse(key, 'too-many')
    else return value.map((item: unknown, index) => read(item, `${this.pathOf(key)}[${index}]`, index))
    return []
  }

  /** A list of objects, each read field by field. */
  records<Item>(key: string, read: (fields: Fields, index: number) => Item): readonly Item[] {
    return this.list(key, (item, path, index) => read(new Fields(item, path, this.#refusals), index))
  }

  texts(key: string): readonly string[] {
    return this.list(key, (item, path) => {
      if (typeof item === 'string' && item.length <= maxText) return item
      this.#refusals.add(path, typeof item === 'string' ? 'too-long' : 'wrong-type')
      return ''
    })
  }

  textsOrNulls(key: string): readonly (string | null)[] {
    return this.list(key, (item, path) => {
      if (item === null || typeof item === 'string') return item
      this.#refusals.add(path, 'wrong-type')
      return null
    })
  }

  /** A list of objects, of which some may be given by one of their texts alone. */
  recordsOrTexts<Item>(
    key: string,
    textKey: string,
    read: (fields: Fields, index: number, isText: boolean) => Item,
  ): readonly Item[] {
    return this.list(key, (item, path, index) => {
      const isText = typeof item === 'string'
      return read(new Fields(isText ? { [textKey]: item } : item, path, this.#refusals), index, isText)
    })
  }

  /** An object within; an empty one when absent. */
  record(key: string): Fields {
    return new Fields(this.#take(key) ?? {}, this.pathOf(key), this.#refusals)
  }

  /** An object within, or null when absent. */
  recordOrNull<Item>(key: string, read: (fields: Fields) => Item): Item | null {
    const value = this.#take(key)
    return value === undefined || value === null
      ? null
      : read(new Fields(value, this.pathOf(key), this.#refusals))
  }

  /** A whole number for each key: announced counts. */
  counts(key: string): Readonly<Record<string, number>> {
    const value = this.#take(key) ?? {}
    if (!isRecord(value)) {
      this.refuse(key, 'wrong-type')
      return {}
    }
    const entries = Object.entries(value).filter((entry): entry is [string, number] => {
      const isCount = Number.isSafeInteger(entry[1])
      if (!isCount) this.refuse(`${key}.${entry[0]}`, 'wrong-type')
      return isCount
    })
    return Object.fromEntries(entries)
  }

  /** What is here that has not been asked for, or says nothing. To be called last. */
  extra(): Extra {
    const kept = Object.entries(this.#value).filter(
      ([key, value]) => key !== formKey && (!this.#asked.has(key) || isSilent(value)),
    )
    const form = this.#unsaid.length > 0 ? [[formKey, { unsaid: this.#unsaid }] as const] : []
    return Object.fromEntries([...kept, ...form])
  }
}
