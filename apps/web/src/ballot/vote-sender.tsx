import { notifications } from '@mantine/notifications'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../lib/me'
import { planKey } from '../lib/query-key'
import { parseReceipt, readStoredReceipt, unansweredReceipts } from '../lib/receipt'
import { resendVote } from '../lib/send-vote'

const againMilliseconds = 10_000

/**
 * Sends the votes of which no answer came again, until there is one: at the start, when the network is back, and every
 * while as long as there are any. Shows what became of them.
 */
export function VoteSender() {
  const queries = useQueryClient()
  const t = useTranslations('voting')
  const accountId = useMe()?.account.id

  useEffect(() => {
    if (accountId === undefined) return
    const tell = (said: string) => {
      const isCounted = said !== 'refused'
      const message = t(isCounted ? 'sentAtLast' : 'lateExplained')
      notifications.show({ message, color: isCounted ? 'pine' : 'red', autoClose: isCounted ? 8_000 : false })
    }
    const send = () => void sendAll(accountId, queries, tell)
    send()
    const timer = setInterval(send, againMilliseconds)
    addEventListener('online', send)
    return () => {
      clearInterval(timer)
      removeEventListener('online', send)
    }
  }, [accountId, queries, t])

  return null
}

async function sendAll(accountId: string, queries: QueryClient, tell: (said: string) => void): Promise<void> {
  if (!navigator.onLine) return
  for (const [key, receipt] of unansweredReceipts(accountId)) {
    const { slug } = receipt
    if (slug === undefined) continue
    try {
      await resendVote(slug, key, receipt)
      tell(parseReceipt(readStoredReceipt(key))?.said ?? 'recorded')
      await queries.invalidateQueries({ queryKey: planKey(slug) })
    } catch {
      // There is still no answer: it is tried again.
    }
  }
}
