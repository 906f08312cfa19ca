/** One entry of the plan's journal, as the live feed tells it; a change that is no event has no position. */
export type LiveEntry = {
  readonly position: number | null
  readonly kind: string
  readonly subject: unknown
}

type Listener = {
  readonly onEntry: (entry: LiveEntry) => void
  readonly onOpen: () => void
}

const firstDelay = 1_000
const longestDelay = 20_000

/**
 * Follows a plan's journal until the returned function is called.
 *
 * - After a cut it resumes behind the last entry heard.
 * - Attempts are spread, so that a village hall coming back online does not return as one crowd.
 */
export function followPlan(slug: string, { onEntry, onOpen }: Listener): () => void {
  let last: number | null = null
  let delay = firstDelay
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const connect = () => {
    const after = last === null ? '' : `?after=${last}`
    source = new EventSource(`/api/plans/${encodeURIComponent(slug)}/live${after}`)
    source.onopen = () => {
      delay = firstDelay
      onOpen()
    }
    source.onmessage = (message) => {
      const entry = parseEntry(message.data)
      if (entry === null) return
      last = entry.position ?? last
      onEntry(entry)
    }
    source.onerror = () => {
      source?.close()
      timer = setTimeout(connect, delay * (0.5 + Math.random()))
      delay = Math.min(delay * 2, longestDelay)
    }
  }

  connect()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}

function parseEntry(data: string): LiveEntry | null {
  const entry: unknown = JSON.parse(data)
  if (typeof entry !== 'object' || entry === null) return null
  if (!('position' in entry && 'kind' in entry)) return null
  const position = typeof entry.position === 'number' ? entry.position : null
  return { position, kind: String(entry.kind), subject: 'subject' in entry ? entry.subject : null }
}
