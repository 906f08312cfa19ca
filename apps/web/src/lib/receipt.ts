/** What a browser keeps of one vote: enough to send it again as it was, and to find it in the published list. */
export type Receipt = {
  readonly choice: string
  /** 32 hexadecimal digits, drawn once per ballot. */
  readonly nonce: string
  /** `unanswered`: it was sent, and may or may not have arrived. `refused`: it arrived too late, and is not counted. */
  readonly said: 'unanswered' | 'recorded' | 'already-voted' | 'refused'
  /** The plan's word in addresses, so that any page can send it again; receipts of before have none. */
  readonly slug?: string
  /** Others use this device: it is forgotten with the page, once the answer is there. */
  readonly isShared?: boolean
}

export type ReceiptKey = {
  readonly ballotId: string
  readonly accountId: string
  /** The seat that it was cast for, where that is somebody else's: a proxy. */
  readonly seatId?: string
}

/** A vote as it is published after closing. */
export type Published = { readonly choice: string; readonly nonce: string; readonly commitment: string }

export type Search =
  | { readonly kind: 'found'; readonly by: 'commitment' | 'nonce'; readonly vote: Published }
  | { readonly kind: 'changed'; readonly vote: Published }
  | { readonly kind: 'missing' }

// Where storage is refused, or the device is shared, receipts last as long as the page.
const inMemory = new Map<string, string>()
const listeners = new Set<() => void>()

/** As it is stored, so that two readings of the same receipt are the same value. */
export function readStoredReceipt(key: ReceiptKey): string | null {
  try {
    return localStorage.getItem(nameOf(key)) ?? inMemory.get(nameOf(key)) ?? null
  } catch {
    return inMemory.get(nameOf(key)) ?? null
  }
}

export function parseReceipt(stored: string | null): Receipt | null {
  if (stored === null) return null
  try {
    const receipt = JSON.parse(stored) as Receipt
    return /^[0-9a-f]{32}$/.test(receipt.nonce) ? receipt : null
  } catch {
    return null
  }
}

export function keepReceipt(key: ReceiptKey, receipt: Receipt): void {
  const text = JSON.stringify(receipt)
  inMemory.set(nameOf(key), text)
  try {
    // Until there is an answer it must outlive the page, whoever uses the device.
    if (receipt.isShared && receipt.said !== 'unanswered') localStorage.removeItem(nameOf(key))
    else localStorage.setItem(nameOf(key), text)
  } catch {
    // It lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

/** The votes of an account that left this browser, and of which no answer came. */
export function unansweredReceipts(accountId: string): readonly (readonly [ReceiptKey, Receipt])[] {
  return storedNames()
    .flatMap((name) => keyOf(name) ?? [])
    .filter((key) => key.accountId === accountId)
    .flatMap((key) => {
      const receipt = parseReceipt(readStoredReceipt(key))
      return receipt?.said === 'unanswered' ? [[key, receipt] as const] : []
    })
}

export function forgetReceipt(key: ReceiptKey): void {
  inMemory.delete(nameOf(key))
  try {
    localStorage.removeItem(nameOf(key))
  } catch {
    // It was only in memory.
  }
  for (const listener of listeners) listener()
}

/** Told when a receipt changes, in this tab or in another one. */
export function followReceipts(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** 128 bits of chance. */
export function drawNonce(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)))
}

/** What the server published for this vote; null where the page has no cryptography (no HTTPS, not localhost). */
export async function commitmentOf(
  ballotId: string,
  { choice, nonce }: Pick<Receipt, 'choice' | 'nonce'>,
): Promise<string | null> {
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  if (subtle === undefined) return null
  const text = new TextEncoder().encode(`v1|${ballotId}|${choice}|${nonce}`)
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', text)))
}

/** Looks for the vote of a receipt in the published list, by its commitment computed anew, else by its nonce. */
export async function findVote(
  ballotId: string,
  receipt: Receipt,
  votes: readonly Published[],
): Promise<Search> {
  const commitment = await commitmentOf(ballotId, receipt)
  const committed = votes.find((vote) => vote.commitment === commitment)
  if (committed !== undefined) return { kind: 'found', by: 'commitment', vote: committed }
  const vote = votes.find(({ nonce }) => nonce === receipt.nonce)
  if (vote === undefined) return { kind: 'missing' }
  if (commitment !== null || vote.choice !== receipt.choice) return { kind: 'changed', vote }
  return { kind: 'found', by: 'nonce', vote }
}

const prefix = 'deconcert-vote'

function nameOf({ ballotId, accountId, seatId }: ReceiptKey): string {
  return [prefix, accountId, ballotId, ...(seatId === undefined ? [] : [seatId])].join(':')
}

function keyOf(name: string): ReceiptKey | null {
  const [first, accountId, ballotId, seatId] = name.split(':')
  if (first !== prefix || accountId === undefined || ballotId === undefined) return null
  return { accountId, ballotId, ...(seatId !== undefined && { seatId }) }
}

function storedNames(): readonly string[] {
  try {
    return [...new Set([...Object.keys(localStorage), ...inMemory.keys()])]
  } catch {
    return [...inMemory.keys()]
  }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
