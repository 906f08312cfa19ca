import { bearersOf, isInside } from '@deconcert/domain/plan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importedTree, type Line, type PlanTree, treeFaults } from '../support/plan-tree'
import { threeStoreys } from '../support/three-storeys'
import { openWorld, type Visitor } from '../support/world'

const levelAt = ['partie', 'orientation', 'action']
const acts = ['create', 'move', 'rename', 'retire', 'link', 'unlink'] as const

/** Somebody does something to a line and perhaps with another one; the numbers choose among those that are there. */
type Step = {
  readonly act: (typeof acts)[number]
  readonly who: number
  readonly line: number
  readonly other: number
  readonly position: number
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('create', 'move', 'move', 'move', 'rename', 'retire', 'link', 'unlink'),
  who: fc.nat(2),
  line: fc.nat(200),
  other: fc.nat(200),
  position: fc.nat(4),
})

/** Does it as a browser would: allowed or not, possible or not. Answers with the status. */
async function play(
  tree: PlanTree,
  who: Visitor | undefined,
  lines: readonly Line[],
  asked: Step,
): Promise<number> {
  const pick = (n: number) => lines[n % lines.length]
  const [line, other] = [pick(asked.line), pick(asked.other)]
  if (who === undefined || line === undefined || other === undefined) return 0
  const at = tree.at(`/nodes/${line.id}`)
  const under = {
    parentId: other.id,
    levelKey: levelAt[other.depth + 1] ?? 'action',
    position: asked.position,
  }
  const answers: Record<Step['act'], () => Promise<{ readonly status: number }>> = {
    create: () => who.post(tree.at('/nodes'), { title: `Sous ${other.title}`, ...under }),
    move: () => who.post(`${at}/place`, under),
    rename: () => who.patch(at, { title: `${line.title} bis`.slice(-60) }),
    retire: () => who.post(`${at}/state`, { event: 'retire', reason: 'Essai' }),
    link: () => who.post(`${at}/parents`, { parentId: other.id }),
    unlink: () => who.delete(`${at}/parents/${line.secondaryParentIds[0] ?? other.id}`),
  }
  return (await answers[asked.act]()).status
}

/** Each name that a line had to give up, with the line. */
type LostName = readonly [id: string, reference: string]

/** The names that a move took from a line and from what follows it. */
function lostNames(before: readonly Line[], after: readonly Line[], moved: string): readonly LostName[] {
  const now = new Map(after.map(({ id, reference }) => [id, reference]))
  return before
    .filter(({ id }) => id === moved || isInside(before, id, moved))
    .filter(({ id, number, reference }) => number !== null && now.get(id) !== reference)
    .map(({ id, reference }) => [id, reference])
}

/** Plays step after step; at each the tree is sound. Answers with the tree at the end and the names given up. */
async function playInTurn(tree: PlanTree, steps: readonly Step[]) {
  const names: LostName[] = []
  let lines = await tree.lines()
  let expected = lines.length
  for (const asked of steps) {
    const status = await play(tree, tree.people[asked.who], lines, asked)
    const after = await tree.lines()
    expect(status).toBeLessThan(500)
    if (status === 201) expected += 1
    if (asked.act === 'move' && status === 200)
      names.push(...lostNames(lines, after, lines[asked.line % lines.length]?.id ?? ''))
    lines = after
    expect(treeFaults(lines, expected)).toEqual([])
  }
  return { lines, names }
}

test('[A20] [A21] [P7] whatever several people do in turn, the tree is sound and old numbers lead to their lines', async () => {
  await using world = await openWorld()
  let moves = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
      const { lines, names } = await playInTurn(await importedTree(world, threeStoreys(), 3), steps)
      moves += names.length
      const stray = names.filter(([id, name]) => !bearersOf(lines, name).some(({ line }) => line.id === id))
      expect(stray).toEqual([])
    }),
    { numRuns: 6, endOnFailure: true },
  )
  expect(moves).toBeGreaterThan(0)
}, 120_000)

test('[A20] eight people at once, each on what they saw last: nobody is lost and nothing is doubled', async () => {
  await using world = await openWorld()
  const tree = await importedTree(world, threeStoreys(), 8)
  const before = await tree.lines()
  const [drawn = []] = fc.sample(fc.array(step, { minLength: 96, maxLength: 96 }), { numRuns: 1, seed: 5 })

  const answered = await Promise.all(
    tree.people.map(async (who, n) => {
      const statuses: number[] = []
      for (const asked of drawn.filter((_, turn) => turn % 8 === n))
        statuses.push(await play(tree, who, await tree.lines(), asked))
      return statuses
    }),
  )

  const statuses = answered.flat()
  const created = statuses.filter((status) => status === 201).length
  expect(statuses.filter((status) => status >= 500)).toEqual([])
  expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(5)
  expect(treeFaults(await tree.lines(), before.length + created)).toEqual([])
  const [plan] = await world.owner<{ version: number; snapshots: number; entries: number }[]>`
    select version, (select count(*) from plan_snapshot where plan_id = plan.id) as snapshots,
      (select count(*) from journal where plan_id = plan.id) as entries
    from plan where id = ${tree.id}
  `
  expect([plan?.snapshots, plan?.entries]).toEqual([(plan?.version ?? 0) - 1, (plan?.version ?? 0) - 1])
}, 120_000)
