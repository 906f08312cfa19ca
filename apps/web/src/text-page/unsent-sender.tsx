import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useLeaveGuard } from '../editor/use-leave-guard'
import { sendKeptTexts, unsentTextsOf } from '../lib/kept-texts'
import { useMe } from '../lib/me'
import { unsentTexts } from '../lib/unsent-texts'
import { draftsQuery } from './drafts-query'

const againMilliseconds = 30_000

/**
 * Sends what the texts that are not open have kept: at the start, when the network is back, and when a text is left.
 * Until the server has what was left on this page, the browser asks before leaving it. Shows nothing.
 */
export function UnsentSender() {
  const queries = useQueryClient()
  const me = useMe()
  const id = me?.account.id
  const name = me?.account.displayName

  useEffect(() => {
    if (id === undefined || name === undefined) return
    const stop = unsentTexts.start({
      kept: () => unsentTextsOf(id),
      send: async (documentIds) => {
        await sendKeptTexts(documentIds, { id, name })
        // What was refused has become a draft.
        await queries.invalidateQueries({ queryKey: draftsQuery(id).queryKey })
      },
      isOnline: () => navigator.onLine,
      later: (run) => {
        const timer = setTimeout(run, againMilliseconds)
        return () => clearTimeout(timer)
      },
    })
    const send = () => void unsentTexts.send()
    addEventListener('online', send)
    return () => {
      removeEventListener('online', send)
      stop()
    }
  }, [id, name, queries])

  const hasLeft = useSyncExternalStore(unsentTexts.subscribe, unsentTexts.hasLeft)
  useLeaveGuard(hasLeft, unsentTexts.hasLeft)
  return null
}
