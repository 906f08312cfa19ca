import { type Alias, bearersOf, idsBelow, isLive, type NodeState, type Place } from '@deconcert/domain/plan'
import type { Visitor, World } from './world'

export type Line = Place & {
  readonly id: string
  readonly title: string
  readonly depth: number
  readonly state: NodeState
  readonly number: string | null
  readonly label: string
  readonly reference: string
  readonly aliases: readonly Alias[]
  readonly secondaryParentIds: readonly string[]
  readonly declaredCounts: Readonly<Record<string, number>>
}

/** A plan of its own in this world, with the people who write it by hand. */
export type PlanTree = {
  readonly id: string
  readonly people: readonly Visitor[]
  at(path: string): string
  lines(): Promise<readonly Line[]>
  /** The line that bears a number. Throws when there is none. */
  line(number: string): Promise<Line>
}

/** Imports a document as a plan in which so many people lead. */
export async function importedTree(world: World, document: unknown, leads = 1): Promise<PlanTree> {
  const people = await Promise.all(Array.from({ length: leads }, () => world.person('project-lead')))
  const [first, ...others] = people
  if (first === undefined) throw new Error('a plan is imported by somebody')
  const created = await first.post<{ slug: string }>('/api/plans/documents', document)
  if (created.status !== 201) throw new Error(JSON.stringify(created))
  const { slug } = created.body
  const [plan] = await world.owner<{ id: string }[]>`select id from plan where slug = ${slug}`
  const id = plan?.id ?? ''
  for (const { accountId } of others)
    await world.owner`
      insert into seat (id, plan_id, account_id, role, created_at)
      values (gen_random_uuid(), ${id}, ${accountId}, 'project-lead', now())
    `
  const at = (path: string) => `/api/plans/${slug}${path}`
  const lines = async () => (await first.get<{ nodes: readonly Line[] }>(at('/nodes'))).body.nodes
  const line = async (number: string) => {
    const [bearer] = bearersOf(await lines(), number)
    if (bearer === undefined) throw new Error(`nobody bears ${number}`)
    return bearer.line
  }
  return { id, people, at, lines, line }
}

/**
 * What is wrong with a tree whose numbers stand behind their parents', as sentences; empty when it is sound. `expected`
 * is how many nodes there are, live or not.
 */
export function treeFaults(lines: readonly Line[], expected: number): readonly string[] {
  const isWhole = lines.length === expected && new Set(lines.map(({ id }) => id)).size === expected
  const parentIds = new Set(lines.map((line) => line.parentId))
  return [
    ...(isWhole ? [] : [`${lines.length} of ${expected} lines`]),
    ...[...parentIds].flatMap((parentId) => orderFaults(lines, parentId)),
    ...lines.filter(({ id }) => idsBelow(lines, id).has(id)).map(({ id }) => `${id} below itself`),
  ]
}

function orderFaults(lines: readonly Line[], parentId: string | null): readonly string[] {
  const children = lines.filter((line) => line.parentId === parentId).sort((a, b) => a.position - b.position)
  const above = lines.find(({ id }) => id === parentId)?.number
  const live = children.filter(({ state }) => isLive(state))
  return [
    ...(children.every(({ position }, rank) => position === rank) ? [] : [`ranks under ${parentId}`]),
    ...live.flatMap(({ number }, rank) => {
      const expected = above ? `${above}.${rank + 1}` : String(rank + 1)
      return number === expected ? [] : [`${number} instead of ${expected}`]
    }),
  ]
}
