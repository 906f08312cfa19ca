import { useMemo, useSyncExternalStore } from 'react'
import { useMe } from '../lib/me'
import {
  followReceipts,
  parseReceipt,
  type Receipt,
  type ReceiptKey,
  readStoredReceipt,
} from '../lib/receipt'

/**
 * The reader's receipt for a ballot, as this browser keeps it, whichever tab wrote it. `seatId` where they voted for
 * somebody else.
 */
export function useReceipt(
  ballotId: string,
  seatId?: string,
): { readonly key: ReceiptKey; readonly receipt: Receipt | null } {
  const accountId = useMe()?.account.id ?? ''
  const key = useMemo(
    () => ({ ballotId, accountId, ...(seatId !== undefined && { seatId }) }),
    [ballotId, accountId, seatId],
  )
  const stored = useSyncExternalStore(followReceipts, () => readStoredReceipt(key))

  return { key, receipt: useMemo(() => parseReceipt(stored), [stored]) }
}
