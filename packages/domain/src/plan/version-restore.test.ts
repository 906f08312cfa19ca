import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFrozen, isLive, type NodeState } from './node'
import type { VersionContent } from './plan-version'
import { ancestorsOf, inPlanOrder } from './tree'
import { changed, versionOf } from './version.fixture'
import { compareVersions } from './version-change'
import { restoreVersion as restored } from './version-restore'

const version = versionOf(`
top a
  low a1
  low a2
top b
  low b1
`)

function restoreVersion(
  current: VersionContent,
  earlier: VersionContent,
  setAside: ReadonlySet<string> = new Set(),
  submitted: ReadonlySet<string> = new Set(),
) {
  return restored(current, earlier, { setAside, submitted, territoryIds: new Set(['north']) })
}

function kept(current: VersionContent, setAside?: ReadonlySet<string>) {
  return Object.fromEntries(
    restoreVersion(current, version, setAside).kept.map(({ id, reason }) => [id, reason]),
  )
}

test('[P67] places, words and order come back; what came after is retired; what was retired is back', () => {
  const current = versionOf(`
top b
  low a1
  low new
  low b1 !retired
top a
  low a2
`)
  const { result, retired, back } = restoreVersion(changed(current, 'a2', { title: 'Other' }), version)
  expect([retired, back]).toEqual([['new'], ['b1']])
  expect(result.nodes).toHaveLength(current.nodes.length)
  expect(compareVersions(version, result)).toEqual({ levels: [], nodes: [] })
})

test('[P68] what is validated stays, with what stands above it', () => {
  const current = versionOf(`
top new
  low a1 =1.1
top a !retired
top b
  low b1
  low a2
`)
  expect(kept(current)).toEqual({ a1: 'frozen', new: 'holds-frozen' })
  const { result } = restoreVersion(current, version)
  expect(result.nodes.find(({ id }) => id === 'a1')).toMatchObject({ parentId: 'new', state: 'validated' })
  expect(result.nodes.find(({ id }) => id === 'a2')).toMatchObject({ parentId: 'a' })
})

test('[P68] what the committee set aside since stays out, retired or not, with what stood under it', () => {
  expect(kept(changed(version, 'a2', { state: 'set-aside' }))).toEqual({ a2: 'set-aside' })
  const retired = versionOf(`
top a !retired
  low a1 !retired
  low a2 !retired
top b
  low b1
`)
  expect(kept(retired, new Set(['a']))).toEqual({
    a: 'set-aside',
    a1: 'under-set-aside',
    a2: 'under-set-aside',
  })
  expect(kept(retired)).toEqual({})
})

test('[P67] levels come back as they were, unless what stands in them forbids it', () => {
  const [top, low] = version.levels
  if (top === undefined || low === undefined) throw new Error('the fixture has two levels')
  const renamed = {
    ...version,
    levels: [{ ...top, labelSingular: 'Orientation' }, low, { ...low, key: 'more' }],
  }
  const { result, areLevelsKept } = restoreVersion(renamed, version)
  expect(result.levels.map(({ key, labelSingular }) => [key, labelSingular])).toEqual([
    ['top', 'Axe'],
    ['low', 'Action'],
    ['more', 'Action'],
  ])
  expect(areLevelsKept).toBe(false)
  const alone = { ...version, levels: [top, { ...low, allowedParents: [null, 'top'] }] }
  expect(
    restoreVersion(changed(alone, 'a1', { state: 'validated', frozenNumber: '9', parentId: null }), version),
  ).toMatchObject({ areLevelsKept: true })
})

test('[P68] a line comes back without a territory that the plan no longer has, and this is told', () => {
  const then = changed(changed(version, 'a1', { territoryId: 'south' }), 'a2', { territoryId: 'north' })
  const { result, kept: told } = restoreVersion(version, then)
  const territoryOf = (id: string) => result.nodes.find((node) => node.id === id)?.territoryId
  expect([territoryOf('a1'), territoryOf('a2')]).toEqual([null, 'north'])
  expect(told).toEqual([{ id: 'a1', reason: 'territory-gone' }])
  expect(restoreVersion(result, then).changed).toEqual([])
})

test('[P68] a line comes back without a further parent that now stands below it, and this is told', () => {
  const then = changed(changed(version, 'b', { secondaryParentIds: ['a1'] }), 'a2', {
    secondaryParentIds: ['a1'],
  })
  // Validated since, `a1` also stands under `b`, and stays there.
  const validated = { state: 'validated', frozenNumber: '1.1', secondaryParentIds: ['b'] } as const
  const { result, tied, kept: told } = restoreVersion(changed(version, 'a1', validated), then)
  const linksOf = (id: string) => result.nodes.find((node) => node.id === id)?.secondaryParentIds
  expect(['a1', 'b', 'a2'].map(linksOf)).toEqual([['b'], [], ['a1']])
  expect(tied.map(({ id }) => id)).toEqual(['a2'])
  expect(told).toContainEqual({ id: 'b', reason: 'link-loops' })
})

test('[P68] the line of a submitted sheet stays as it is, in the plan or out of it, and what holds it', () => {
  const told = (current: VersionContent) =>
    restoreVersion(current, version, new Set(), new Set(['a1'])).kept.map(({ id, reason }) => [id, reason])
  const moved = changed(changed(version, 'a1', { title: 'Other' }), 'a', { title: 'Above' })
  expect(told(moved)).toEqual([
    ['a1', 'sheet-submitted'],
    ['a', 'holds-submitted'],
  ])
  const gone = changed(version, 'a1', { state: 'retired' })
  expect(told(gone)).toEqual([['a1', 'sheet-submitted']])
  expect(restoreVersion(gone, version, new Set(), new Set(['a1'])).back).toEqual([])
})

const ids = [...'abcdefgh']
const states: readonly NodeState[] = ['draft', 'proposed', 'sent-back', 'validated', 'set-aside', 'retired']

/** A well-formed tree of some of eight lines: each stands under an earlier one of the list, or alone. */
const trees = fc.shuffledSubarray(ids, { minLength: 1 }).chain((order) =>
  fc.tuple(
    ...order.map((id, rank) =>
      fc.record({
        id: fc.constant(id),
        parent: fc.integer({ min: -1, max: rank - 1 }).map((place) => order[place] ?? null),
        title: fc.constantFrom('one', 'two'),
        state: fc.constantFrom(...states),
      }),
    ),
  ),
)

type Drawn = { id: string; parent: string | null; title: string; state: NodeState }

function contentOf(drawn: readonly Drawn[], isFirst: boolean): VersionContent {
  const base = versionOf(drawn.map(({ id }) => `low ${id}`).join('\n'))
  const dead = new Set<string>()
  const nodes = base.nodes.map((node, rank) => {
    const { parent, title, state: asked } = drawn[rank] ?? { parent: null, title: '', state: 'draft' }
    const state =
      (isFirst && isFrozen(asked)) || (parent !== null && dead.has(parent) && isLive(asked))
        ? 'retired'
        : asked
    if (!isLive(state)) dead.add(node.id)
    return { ...node, parentId: parent, title, state }
  })
  return { ...base, levels: base.levels.map((each) => ({ ...each, allowedParents: [null, 'low'] })), nodes }
}

test('[P67] from any plan of today, the version is back but for what is kept, in one tree without a loop', () => {
  fc.assert(
    fc.property(trees, trees, fc.subarray(ids), (first, second, sent) => {
      const earlier = contentOf(first, true)
      const known = new Set(second.map(({ id }) => id))
      // A line is never deleted: those of the version are all there today.
      const rest = first
        .filter(({ id }) => !known.has(id))
        .map((each) => ({ ...each, parent: null, state: 'retired' as const }))
      const today = contentOf([...second, ...rest], false)

      const {
        result,
        changed: written,
        kept: told,
      } = restoreVersion(today, earlier, new Set(), new Set(sent))

      expect(inPlanOrder(result.nodes)).toHaveLength(today.nodes.length)
      expect(
        written.filter(({ id }) => isFrozen(today.nodes.find((each) => each.id === id)?.state ?? 'draft')),
      ).toEqual([])
      const asToday = ({ parentId, levelKey, territoryId, title, state }: VersionContent['nodes'][number]) =>
        JSON.stringify([parentId, levelKey, territoryId, title, state])
      for (const id of sent) {
        const [now, then] = [today, result].map(({ nodes }) => nodes.find((each) => each.id === id))
        expect(then && asToday(then)).toBe(now && asToday(now))
      }
      const isTold = new Set(told.map(({ id }) => id))
      for (const { id, kinds } of compareVersions(earlier, result).nodes) {
        const isConsequence = kinds.every((kind) => ['moved', 'state', 'renumbered'].includes(kind))
        const line = result.nodes.find((each) => each.id === id)
        const was = earlier.nodes.find((each) => each.id === id)
        const stands = line?.parentId === was?.parentId
        expect(isTold.has(id) || (isConsequence && stands)).toBe(true)
      }
      for (const { id, state } of result.nodes.filter((each) => isFrozen(each.state)))
        expect([id, state, ancestorsOf(result.nodes, id).length]).toEqual([
          id,
          today.nodes.find((each) => each.id === id)?.state,
          ancestorsOf(today.nodes, id).length,
        ])
    }),
    { numRuns: 500 },
  )
})
