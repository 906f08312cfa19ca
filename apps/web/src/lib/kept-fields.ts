/** The short field of a sheet, as one person writes it. */
export type FieldPlace = { readonly accountId: string; readonly sheetId: string; readonly key: string }

/** What somebody wrote in a short field and the server has not taken. */
export type KeptField = {
  readonly value: unknown
  /** What the field said when they began. */
  readonly seen: unknown
  /** Whether the server said no: it is offered, and not sent again by itself. */
  readonly isRefused: boolean
}

const prefix = 'deconcert-field'

/**
 * What is written in short fields and not stored, kept on this device through reloads, per account. A field that is on
 * the page to be written in holds what is kept of it; the rest is for the page to offer.
 */
export class KeptFields {
  // Where storage is refused or full, what is kept lasts as long as the page.
  readonly #inMemory = new Map<string, string>()
  readonly #held = new Map<string, number>()
  readonly #listeners = new Set<() => void>()
  #changes = 0

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Another number after each change. */
  readonly read = (): number => this.#changes

  get(place: FieldPlace): KeptField | null {
    return parsed(this.#textOf(nameOf(place)))
  }

  keep(place: FieldPlace, kept: KeptField): void {
    const name = nameOf(place)
    const text = JSON.stringify(kept)
    if (this.#textOf(name) === text) return
    try {
      localStorage.setItem(name, text)
      this.#inMemory.delete(name)
    } catch {
      this.#inMemory.set(name, text)
    }
    this.#tell()
  }

  forget(place: FieldPlace): void {
    const name = nameOf(place)
    if (this.#textOf(name) === null) return
    this.#inMemory.delete(name)
    try {
      localStorage.removeItem(name)
    } catch {
      // It was only in memory.
    }
    this.#tell()
  }

  /** The field is on the page to be written in, until what this answers is called. */
  hold(place: FieldPlace): () => void {
    const name = nameOf(place)
    this.#held.set(name, (this.#held.get(name) ?? 0) + 1)
    this.#tell()
    return () => {
      const others = (this.#held.get(name) ?? 1) - 1
      if (others > 0) this.#held.set(name, others)
      else this.#held.delete(name)
      this.#tell()
    }
  }

  /** How many fields of a sheet, or of all of them, are kept. */
  countOf(accountId: string, sheetId?: string): number {
    return this.#namesOf(accountId, sheetId).length
  }

  /** The keys of the fields of a sheet that are kept, and not on the page to be written in. */
  aside(accountId: string, sheetId: string): readonly string[] {
    const names = this.#namesOf(accountId, sheetId).filter((name) => !this.#held.has(name))
    return names.map((name) => name.slice(nameOf({ accountId, sheetId, key: '' }).length))
  }

  #namesOf(accountId: string, sheetId?: string): readonly string[] {
    const start = [prefix, accountId, ...(sheetId === undefined ? [] : [sheetId]), ''].join(':')
    const names = new Set([...storedNames(), ...this.#inMemory.keys()])
    return [...names].filter((name) => name.startsWith(start)).sort()
  }

  #textOf(name: string): string | null {
    const here = this.#inMemory.get(name)
    if (here !== undefined) return here
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }

  #tell(): void {
    this.#changes += 1
    for (const listener of this.#listeners) listener()
  }
}

/** Those of this page. */
export const keptFields = new KeptFields()

function nameOf({ accountId, sheetId, key }: FieldPlace): string {
  return [prefix, accountId, sheetId, key].join(':')
}

function storedNames(): readonly string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

function parsed(text: string | null): KeptField | null {
  if (text === null) return null
  try {
    const { value, seen, isRefused } = JSON.parse(text) as Partial<KeptField>
    return value === undefined ? null : { value, seen: seen ?? null, isRefused: isRefused === true }
  } catch {
    return null
  }
}
