import type { Refusal } from '@deconcert/domain'
import type { Reason } from '../../lib/api-refusal'
import type { KeptField } from '../../lib/kept-fields'

/** What becomes of what is typed in a field. `incomplete` is not sent; `refused` was sent and not taken. */
type SaveStep = 'clean' | 'waiting' | 'saving' | 'saved' | 'incomplete' | 'refused' | 'conflict'

export type FieldState = {
  readonly step: SaveStep
  /** What is shown instead of the stored value, as long as somebody is in the field or it is not stored. */
  readonly draft: { readonly value: unknown } | null
  readonly reason: Reason | null
  /** Whether somebody else saved the field since this person entered it. */
  readonly isBehind: boolean
}

export type FieldPort = {
  /** Stores the value; answers with its new version, or rejects. */
  save(value: unknown, expectedVersion: number): Promise<number>
  /** What is stored, as far as this page knows. */
  stored(): Stored
  /** Why this value cannot be stored as it is, or null. */
  refusalOf(value: unknown): Refusal | null
  reasonOf(error: unknown): Reason
  /** Whether storing one instead of the other would change nothing. */
  isSame(one: unknown, other: unknown): boolean
  /** Whether a row was begun in it and says nothing yet: it is not stored, and may be filled still. */
  hasEmptyRow(value: unknown): boolean
  /** What two made of what both had seen; null when a person must choose. */
  putTogether(seen: unknown, theirs: unknown, mine: unknown): { readonly value: unknown } | null
  /** Runs something as soon as no click is under way on the page. */
  whenReleased(run: () => void): void
  /** Fetches what the server has now, which `stored` answers from then on. */
  reload(): Promise<unknown>
  /** Keeps on this device what is not stored; null when all of it is. */
  keep(kept: KeptField | null): void
}

type Stored = { readonly value: unknown; readonly version: number }

/** How often others may be quicker before the person is told. */
const mostTurns = 3

/** The server has not said no to the value: it was not asked, not heard, or fell over. */
const unsaid: readonly (Reason | null)[] = [null, 'offline', 'unexpected', 'stale-version']

const typingMilliseconds = 600

/**
 * Saves one short field: a moment after typing, at once after a choice or on leaving. One save is under way at a time.
 * What somebody else changed meanwhile is put together with it; where both changed the same, the person chooses.
 */
export class FieldSaver {
  readonly #port: FieldPort
  readonly #listeners = new Set<() => void>()
  #state: FieldState = { step: 'clean', draft: null, reason: null, isBehind: false }
  /** What the field said when this person began, or when it was last stored; and the version that they know. */
  #seen: unknown = null
  #base = 0
  #turns = 0
  #isFocused = false
  #isDirty = false
  #isSaving = false
  #isKept = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(port: FieldPort) {
    this.#port = port
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly read = (): FieldState => this.#state

  /** Takes up what an earlier visit had kept of the field. What was refused then waits for the person. */
  restore({ value, seen, isRefused }: KeptField): void {
    if (this.#state.draft !== null) return
    this.#know(seen)
    this.#isDirty = true
    this.#isKept = true
    this.#set({ draft: { value }, step: isRefused ? 'refused' : 'waiting', reason: null })
    if (!isRefused) void this.flush().then(() => this.#settle())
  }

  /** Learns the version that the server has. */
  hear(version: number): void {
    const isBehind = this.#state.draft !== null && !this.#isDirty && !this.#isSaving && version > this.#base
    if (isBehind !== this.#state.isBehind) this.#set({ isBehind })
  }

  /** Somebody enters the field: what they see does not change under their hands. */
  focus(): void {
    this.#isFocused = true
    if (this.#state.draft === null) this.#begin(this.#port.stored().value)
  }

  edit(value: unknown, isTyped: boolean): void {
    if (this.#state.draft === null) this.#begin(value)
    this.#isDirty = true
    if (this.#state.step === 'conflict') {
      this.#set({ draft: { value } })
      return
    }
    this.#set({ draft: { value }, ...this.#stepWith(value), isBehind: false })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), isTyped ? typingMilliseconds : 0)
  }

  #stepWith(value: unknown): Pick<FieldState, 'step' | 'reason'> {
    const reason = this.#port.refusalOf(value)
    if (reason !== null) return { step: 'incomplete', reason }
    return { step: this.#isSaving ? 'saving' : 'waiting', reason: null }
  }

  async blur(): Promise<void> {
    this.#isFocused = false
    await this.flush()
    this.#settle()
  }

  /** Saves now what waits, if it can be saved. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    const { draft, step } = this.#state
    if (draft === null || !this.#isDirty || this.#isSaving || step === 'conflict') return
    const reason = this.#port.refusalOf(draft.value)
    if (reason !== null) return this.#set({ step: 'incomplete', reason })
    this.#isDirty = false
    await this.#offer(draft.value)
  }

  async #offer(mine: unknown): Promise<void> {
    const { value: theirs, version } = this.#port.stored()
    const together = this.#port.putTogether(this.#seen, theirs, mine)
    if (together === null || this.#port.refusalOf(together.value) !== null) return this.#ask()
    if (!this.#port.isSame(together.value, theirs)) return await this.#save(mine, together.value, version)
    this.#know(mine)
    this.#set({ step: 'clean', reason: null })
  }

  #ask(): void {
    this.#isDirty = true
    this.#set({ step: 'conflict', reason: 'stale-version' })
  }

  /** Keeps what this person wrote, over what somebody else saved meanwhile. */
  async keepMine(): Promise<void> {
    this.#know(this.#port.stored().value)
    this.#isDirty = true
    this.#set({ step: 'waiting', reason: null })
    await this.flush()
  }

  takeTheirs(): void {
    this.#isDirty = false
    this.#set({ step: 'clean', draft: null, reason: null, isBehind: false })
  }

  async #save(mine: unknown, value: unknown, version: number): Promise<void> {
    this.#isSaving = true
    this.#set({ step: 'saving', reason: null })
    try {
      this.#base = await this.#port.save(value, version)
      this.#seen = mine
      this.#turns = 0
      this.#isSaving = false
      if (this.#isDirty) return await this.flush()
      this.#set({ step: 'saved', isBehind: !this.#port.isSame(value, mine) })
      this.#settle()
    } catch (error) {
      this.#isSaving = false
      this.#isDirty = true
      const reason = this.#port.reasonOf(error)
      if (reason === 'stale-version' && this.#turns < mostTurns) await this.#meet()
      else this.#set({ step: 'refused', reason })
    }
  }

  /** Somebody else was quicker: or oneself, when the answer to an earlier save was lost. */
  async #meet(): Promise<void> {
    this.#turns += 1
    try {
      await this.#port.reload()
    } catch (error) {
      return this.#set({ step: 'refused', reason: this.#port.reasonOf(error) })
    }
    await this.flush()
    this.#settle()
  }

  #begin(value: unknown): void {
    this.#know(this.#port.stored().value)
    this.#set({ draft: { value } })
  }

  #know(seen: unknown): void {
    this.#seen = seen
    this.#base = this.#port.stored().version
  }

  /**
   * Shows the stored value again once nobody is in the field and nothing waits. It may take less room. A row that was
   * added stays until it is filled or taken out: people look something up before they write.
   */
  #settle(): void {
    this.#port.whenReleased(() => this.#showStored())
  }

  #showStored(): void {
    const { draft } = this.#state
    if (this.#isFocused || this.#isDirty || this.#isSaving || draft === null) return
    if (this.#port.hasEmptyRow(draft.value)) return
    this.#set({ draft: null, isBehind: false })
  }

  #set(change: Partial<FieldState>): void {
    this.#state = { ...this.#state, ...change }
    this.#keep()
    for (const listener of this.#listeners) listener()
  }

  /** What another tab keeps of the same field is not this one's to forget. */
  #keep(): void {
    const kept = this.#unstored()
    if (kept !== null || this.#isKept) this.#port.keep(kept)
    this.#isKept = kept !== null
  }

  #unstored(): KeptField | null {
    const { draft, step, reason } = this.#state
    if (draft === null || step === 'clean' || step === 'saved') return null
    const isRefused = step === 'refused' && !unsaid.includes(reason)
    return { value: draft.value, seen: this.#seen, isRefused }
  }
}
