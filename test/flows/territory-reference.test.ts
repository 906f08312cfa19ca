import { expect, test } from 'vitest'
import { importedTree, type PlanTree } from '../support/plan-tree'
import { openWorld, type World } from '../support/world'

type Named = { readonly id: string; readonly title: string; readonly reference: string }
type Committee = { readonly awaiting: readonly { readonly nodes: readonly (Named & { seen: string })[] }[] }

/** Two branches, the first of each territory: only the name of the territory tells them apart. */
function dividedPlan() {
  const node = (id: string, territory: string) => ({
    ...{ id, level: 'branch', parent: null, order: id === 'a' ? 1 : 2 },
    ...{ number: '1', title: `Branche du ${territory}`, territory },
  })
  return {
    format: 'schema-solidarites/plan',
    formatVersion: '0.1',
    plan: { title: 'Schéma des deux rives', collectivite: { nom: 'Deux-Rives' } },
    levels: [
      {
        ...{ key: 'branch', depth: 1, labelSingular: 'Branche', labelPlural: 'Branches' },
        allowedParents: [null],
        numbering: { style: 'decimal', reset: 'territory', template: '{n}' },
      },
    ],
    territories: [
      { id: 'nord', name: 'Nord' },
      { id: 'sud', name: 'Sud' },
    ],
    facets: [
      { id: 'champs', kind: 'champ', label: 'Champs', items: [{ id: 'c1', code: 'C1', label: 'Un champ' }] },
    ],
    nodes: [node('a', 'nord'), node('b', 'sud')],
  }
}

const expected = ['Branche 1 (Nord)', 'Branche 1 (Sud)']

/** Somebody of the committee, who reads the plan whole. */
async function judgeOf(world: World, plan: PlanTree) {
  const judge = await world.person('steering-committee')
  await world.owner`update seat set plan_id = ${plan.id} where account_id = ${judge.accountId}`
  return judge
}

test('[P37] a number that starts again in each territory says which, wherever a line is named', async () => {
  await using world = await openWorld()
  const plan = await importedTree(world, dividedPlan())
  const judge = await judgeOf(world, plan)
  const get = async <Body>(path: string) => (await judge.get<Body>(plan.at(path))).body
  const lines = await plan.lines()

  const found = await get<{ kinds: { items: Named[] }[] }>('/search?q=branche')
  const { rows } = await get<{ rows: Named[] }>('/matrix?level=branch&columns=facet:champs')
  const committee = await get<Committee>('/committee')
  const provenances = await Promise.all(
    lines.map(({ id }) => get<{ elements: Named[] }>(`/nodes/${id}/provenance`)),
  )

  expect(lines.map(({ reference }) => reference)).toEqual(expected)
  expect(found.kinds[0]?.items.map(({ reference }) => reference).sort()).toEqual(expected)
  expect(rows.map(({ reference }) => reference)).toEqual(expected)
  expect(committee.awaiting[0]?.nodes.map(({ reference }) => reference)).toEqual(expected)
  expect(provenances.map(({ elements }) => elements[0]?.reference)).toEqual(expected)
})

test('[D6] the text that the committee decides on says in which territory a line is', async () => {
  await using world = await openWorld()
  const plan = await importedTree(world, dividedPlan())
  const judge = await judgeOf(world, plan)
  const { awaiting } = (await judge.get<Committee>(plan.at('/committee'))).body
  const nodes = awaiting[0]?.nodes.map(({ id, seen }) => ({ id, seen }))

  const decided = await judge.post(plan.at('/committee/decisions'), { kind: 'validate', reason: '', nodes })

  expect(decided).toMatchObject({ status: 201 })
  const kept = await world.owner<{ content: string }[]>`
    select content from committee_decision_node where node_id = any(${nodes?.map(({ id }) => id) ?? []})`
  expect(kept.map(({ content }) => JSON.parse(content).reference).sort()).toEqual(expected)
})
