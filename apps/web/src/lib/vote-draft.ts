import type { ReceiptKey } from './receipt'

/** A vote that is being prepared on this device: what is chosen so far, and the packet of options that was drawn. */
export type VoteDraft = {
  /** The canonical text of the choice. */
  readonly choice: string | null
  /** Which options this voter was given, in a ballot where each judges some of them. */
  readonly packet: number | null
}

// Where storage is refused, drafts last as long as the page.
const inMemory = new Map<string, string>()

/** What was kept, or null. */
export function readVoteDraft(key: ReceiptKey): VoteDraft | null {
  const name = nameOf(key)
  try {
    return parsed(localStorage.getItem(name) ?? inMemory.get(name) ?? null)
  } catch {
    return parsed(inMemory.get(name) ?? null)
  }
}

export function keepVoteDraft(key: ReceiptKey, draft: VoteDraft): void {
  const text = JSON.stringify(draft)
  try {
    localStorage.setItem(nameOf(key), text)
  } catch {
    inMemory.set(nameOf(key), text)
  }
}

export function forgetVoteDraft(key: ReceiptKey): void {
  inMemory.delete(nameOf(key))
  try {
    localStorage.removeItem(nameOf(key))
  } catch {
    // It was only in memory.
  }
}

/** Forgets what was prepared for these ballots, by whoever uses this device: they are closed. */
export function forgetDraftsOf(ballotIds: readonly string[]): void {
  const closed = new Set(ballotIds)
  for (const name of storedNames()) {
    const [first, , ballotId = ''] = name.split(':')
    if (first !== prefix || !closed.has(ballotId)) continue
    inMemory.delete(name)
    localStorage.removeItem(name)
  }
}

function storedNames(): readonly string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}

const prefix = 'deconcert-vote-draft'

function nameOf({ ballotId, accountId, seatId }: ReceiptKey): string {
  return [prefix, accountId, ballotId, ...(seatId === undefined ? [] : [seatId])].join(':')
}

function parsed(text: string | null): VoteDraft | null {
  if (text === null) return null
  try {
    const { choice, packet } = JSON.parse(text) as Partial<Record<keyof VoteDraft, unknown>>
    return {
      choice: typeof choice === 'string' ? choice : null,
      packet: typeof packet === 'number' && Number.isInteger(packet) && packet >= 0 ? packet : null,
    }
  } catch {
    return null
  }
}
