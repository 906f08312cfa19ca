import type { Refusal } from '@deconcert/domain'
import type { Reason } from '../../lib/api-refusal'
import type { KeptField } from './kept-fields'

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
  /** Why this value cannot be stored as it is, or null. */
  refusalOf(value: unknown): Refusal | null
  reasonOf(error: unknown): Reason
  /** Whether storing would change nothing. */
  isStored(value: unknown): boolean
  /** Runs something as soon as no click is under way on the page. */
  whenReleased(run: () => void): void
  /** Fetches what the server has now; answers with its version. */
  reload(): Promise<number>
  /** Keeps on this device what is not stored; null when all of it is. */
  keep(kept: KeptField | null): void
}

/** The server has not said no to the value: it was not asked, not heard, or fell over. */
const unsaid: readonly (Reason | null)[] = [null, 'offline', 'unexpected', 'stale-version']

const typingMilliseconds = 600

/**
 * Saves one short field: a moment after typing, at once after a choice or on leaving. One save is under way at a time,
 * and a field that somebody else changed meanwhile waits for the person to choose.
 */
export class FieldSaver {
  readonly #port: FieldPort
  readonly #listeners = new Set<() => void>()
  #state: FieldState = { step: 'clean', draft: null, reason: null, isBehind: false }
  #known = 0
  #base = 0
  #isFocused = false
  #isDirty = false
  #isSaving = false
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
  restore({ value, version, isRefused }: KeptField): void {
    if (this.#state.draft !== null) return
    this.#base = version
    this.#isDirty = true
    this.#set({ draft: { value }, step: isRefused ? 'refused' : 'waiting', reason: null })
    if (!isRefused) void this.flush().then(() => this.#settle())
  }

  /** Learns the version that the server has. */
  hear(version: number): void {
    this.#known = Math.max(this.#known, version)
    const isBehind = this.#state.draft !== null && !this.#isDirty && !this.#isSaving && version > this.#base
    if (isBehind !== this.#state.isBehind) this.#set({ isBehind })
  }

  /** Somebody enters the field: what they see does not change under their hands. */
  focus(value: unknown): void {
    this.#isFocused = true
    if (this.#state.draft === null) this.#begin(value)
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
    if (this.#port.isStored(draft.value)) {
      this.#base = this.#known
      return this.#set({ step: 'clean', reason: null })
    }
    await this.#save(draft.value)
  }

  /** Keeps what this person wrote, over what somebody else saved meanwhile. */
  async keepMine(): Promise<void> {
    this.#base = this.#known
    this.#isDirty = true
    this.#set({ step: 'waiting', reason: null })
    await this.flush()
  }

  takeTheirs(): void {
    this.#isDirty = false
    this.#set({ step: 'clean', draft: null, reason: null, isBehind: false })
  }

  async #save(value: unknown): Promise<void> {
    this.#isSaving = true
    this.#set({ step: 'saving', reason: null })
    try {
      this.#base = await this.#port.save(value, this.#base)
      this.#known = Math.max(this.#known, this.#base)
      this.#isSaving = false
      if (this.#isDirty) return await this.flush()
      this.#set({ step: 'saved' })
      this.#settle()
    } catch (error) {
      this.#isSaving = false
      this.#isDirty = true
      const reason = this.#port.reasonOf(error)
      if (reason !== 'stale-version') return this.#set({ step: 'refused', reason })
      await this.#meet(value)
    }
  }

  /** Somebody else was quicker: or oneself, when the answer to an earlier save was lost. */
  async #meet(value: unknown): Promise<void> {
    const version = await this.#port.reload().catch(() => null)
    if (version === null || !this.#port.isStored(value)) {
      return this.#set({ step: 'conflict', reason: 'stale-version' })
    }
    this.#known = Math.max(this.#known, version)
    this.#base = version
    await this.flush()
    this.#settle()
  }

  #begin(value: unknown): void {
    this.#base = this.#known
    this.#set({ draft: { value } })
  }

  /** Shows the stored value again once nobody is in the field and nothing waits. It may take less room. */
  #settle(): void {
    this.#port.whenReleased(() => this.#showStored())
  }

  #showStored(): void {
    if (this.#isFocused || this.#isDirty || this.#isSaving || this.#state.draft === null) return
    this.#set({ draft: null, isBehind: false })
  }

  #set(change: Partial<FieldState>): void {
    this.#state = { ...this.#state, ...change }
    this.#port.keep(this.#unstored())
    for (const listener of this.#listeners) listener()
  }

  #unstored(): KeptField | null {
    const { draft, step, reason } = this.#state
    if (draft === null || step === 'clean' || step === 'saved') return null
    const isRefused = step === 'refused' && !unsaid.includes(reason)
    return { value: draft.value, version: this.#base, isRefused }
  }
}
