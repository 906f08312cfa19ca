type Waiting = {
  readonly groupName: string
  readonly channel: { readonly label: string } | null
}

/** Where a proposal comes from, as one says it: its channel, or the group whose own work it is. */
export function originOf({ channel, groupName }: Waiting): string {
  return channel?.label ?? groupName
}

/** How many wait from each origin, in the order of the names. */
export function countsByOrigin(queue: readonly Waiting[]): readonly { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const waiting of queue) counts.set(originOf(waiting), (counts.get(originOf(waiting)) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

type Dated = { readonly submittedAt: string | null; readonly createdAt: string }

/** Since when a proposal waits; ISO 8601. */
export function waitingSince({ submittedAt, createdAt }: Dated): string {
  return submittedAt ?? createdAt
}

/** Since when the oldest waits; null when nothing does. */
export function oldestOf(queue: readonly Dated[]): string | null {
  return queue.map(waitingSince).toSorted()[0] ?? null
}
