/** What others did in a text, to be said to whoever does not see it. */
export type TextEvent =
  | { readonly kind: 'writes'; readonly name: string; readonly place: string }
  | { readonly kind: 'comes' | 'leaves'; readonly name: string }

/** What is said at once: people who came, left, and write, with where the one who writes does. */
export type Announcement = {
  readonly came: readonly string[]
  readonly left: readonly string[]
  readonly writing: readonly string[]
  /** Where, when all of them write in the same place. */
  readonly place: string | null
}

type Settings = {
  readonly say: (announcement: Announcement) => void
  /** Milliseconds, of any origin. */
  readonly now: () => number
  /** Calls back after so many milliseconds; returns how not to. */
  readonly later: (act: () => void, milliseconds: number) => () => void
}

/** At most one sentence in this time. */
export const quietMilliseconds = 10_000
/** Who goes on writing in the same place is not said again before this. */
const sameAgainMilliseconds = 60_000

/**
 * Says politely what others do: at most once every {@link quietMilliseconds}, together what came meanwhile, and not again
 * and again that somebody goes on. Who leaves and comes back in between was never away.
 */
export function announcer({ say, now, later }: Settings) {
  let waiting = new Map<string, TextEvent>()
  let lastAt = Number.NEGATIVE_INFINITY
  let cancel: (() => void) | null = null
  const saidAt = new Map<string, number>()

  const flush = () => {
    cancel = null
    const told = announcementOf([...waiting.values()])
    waiting = new Map()
    if (told === null) return
    lastAt = now()
    say(told)
  }
  const hear = (event: TextEvent) => {
    if (event.kind === 'writes' && isKnown(saidAt, event, now())) return
    const key = event.kind === 'writes' ? `writes ${event.name}` : `here ${event.name}`
    const before = waiting.get(key)
    if (before !== undefined && before.kind !== 'writes' && before.kind !== event.kind) waiting.delete(key)
    else waiting.set(key, event)
    cancel ??= later(flush, Math.max(0, lastAt + quietMilliseconds - now()))
  }
  return { hear, stop: () => cancel?.() }
}

/** Whether it was said a short while ago; each new time counts from then on. */
function isKnown(
  saidAt: Map<string, number>,
  { name, place }: TextEvent & { kind: 'writes' },
  now: number,
): boolean {
  const key = `${name} ${place}`
  const before = saidAt.get(key)
  saidAt.set(key, now)
  return before !== undefined && now - before < sameAgainMilliseconds
}

function announcementOf(events: readonly TextEvent[]): Announcement | null {
  if (events.length === 0) return null
  const named = (kind: TextEvent['kind']) =>
    events.filter((event) => event.kind === kind).map(({ name }) => name)
  const places = new Set(events.flatMap((event) => (event.kind === 'writes' ? [event.place] : [])))
  const [place = null] = places
  return {
    came: named('comes'),
    left: named('leaves'),
    writing: named('writes'),
    place: places.size === 1 ? place : null,
  }
}
