import { describe, expect, test } from 'vitest'
import { asSent, facetsOf, newFacet, newItem, type ShownFacet, tick } from '../support/facets'
import { draft, journalKinds, proposalIn } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

const ten = ['a', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'c', 'c'].map((group, n) => newItem(`P${n + 1}`, group))

async function save(world: World, visitor: Visitor, facets: readonly ShownFacet[], seen?: string) {
  const base = seen ?? (await facetsOf(world, visitor)).seen
  return await visitor.put(world.at('/facets'), { seen: base, facets: asSent(facets) })
}

describe('what crosses a plan', () => {
  test('[A24] ten principles in three groups are numbered through them, in one act that the journal tells', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')

    expect((await save(world, lead, [newFacet(ten)])).status).toBe(200)

    const { facets } = await facetsOf(world, await world.person('observer'))
    expect(facets[0]?.items.map(({ number, groupKey }) => `${groupKey}${number}`)).toEqual([
      'a1',
      'a2',
      'b3',
      'b4',
      'b5',
      'c6',
      'c7',
      'c8',
      'c9',
      'c10',
    ])
    expect(await journalKinds(world)).toContain('facet-edited')
  })

  test('[A24] they are renamed, regrouped and reordered, each item keeping what is ticked with it', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    await save(world, lead, [newFacet([newItem('1', 'a'), newItem('2', 'a'), newItem('3', 'b')])])
    const before = await facetsOf(world, lead)
    const [one, two, three] = before.facets[0]?.items ?? []
    const { body } = await lead.get<{ nodes: { id: string }[] }>(world.at('/nodes'))
    const node = body.nodes[0]?.id ?? ''
    await tick(world, node, two?.id ?? '')

    const changed = {
      ...newFacet([]),
      ...before.facets[0],
      label: 'Values',
      numbering: 'per-group',
      groups: [
        { key: 'b', label: 'First' },
        { key: 'a', label: 'Second' },
      ],
      items: [
        { ...newItem(''), ...two, code: '1' },
        { ...newItem(''), ...one, code: '2' },
        { ...newItem(''), ...three },
      ],
    }
    expect(await save(world, lead, [changed])).toMatchObject({ status: 200 })

    const after = await facetsOf(world, lead)
    expect(after.facets[0]).toMatchObject({
      id: before.facets[0]?.id,
      label: 'Values',
      numbering: 'per-group',
    })
    expect(after.facets[0]?.items.map(({ id, code, number }) => [id, code, number])).toEqual([
      [three?.id, '3', 1],
      [two?.id, '1', 1],
      [one?.id, '2', 2],
    ])
    expect(after.ticks).toMatchObject([{ nodeId: node, itemId: two?.id }])
  })

  test('[A24] an item that is ticked is retired, not removed; another goes', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    await save(world, lead, [newFacet([newItem('1'), newItem('2'), newItem('3')])])
    const { facets } = await facetsOf(world, lead)
    const [facet] = facets
    const [one, two, three] = facet?.items ?? []
    const { body } = await lead.get<{ nodes: { id: string }[] }>(world.at('/nodes'))
    await tick(world, body.nodes[0]?.id ?? '', one?.id ?? '')
    await tick(world, body.nodes[0]?.id ?? '', two?.id ?? '', 0)
    const keeping = (...items: (typeof one)[]) => [
      { ...newFacet([]), ...facet, items: items.map((item) => ({ ...newItem(''), ...item })) },
    ]

    expect((await save(world, lead, keeping(two, three))).body).toMatchObject({ refusal: 'item-in-use' })
    expect((await save(world, lead, [])).body).toMatchObject({ refusal: 'item-in-use' })
    const retired = { ...newItem(''), ...one, retired: true }
    expect((await save(world, lead, keeping(retired, three))).status).toBe(200)

    const after = (await facetsOf(world, lead)).facets[0]?.items
    expect(after?.map(({ code, retired: gone, number }) => [code, gone, number])).toEqual([
      ['1', true, null],
      ['3', false, 1],
    ])
  })

  test('[A24] what an imported plan says beyond our words stays when its facets are edited', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    await save(world, lead, [newFacet([newItem('1', 'a')])])
    await world.owner`update facet set extra = extra || '{"usableInMatrix": true}',
      groups = '[{"key": "a", "label": "Group a", "extra": {"count": 1}}]'`
    const { facets } = await facetsOf(world, lead)

    await save(
      world,
      lead,
      facets.map((facet) => ({ ...facet, label: 'Renamed', groups: [{ key: 'a', label: 'New' }] })),
    )

    expect(await world.owner`select label, extra, groups from facet`).toMatchObject([
      {
        label: 'Renamed',
        extra: { usableInMatrix: true, numbering: 'continuous-across-groups' },
        groups: [{ key: 'a', label: 'New', extra: { count: 1 } }],
      },
    ])
  })
})

describe('who edits them', () => {
  test('[A24] whoever leads the plan, and nobody else; every seat reads them', async () => {
    await using world = await openWorld()
    const status = async (role: 'project-lead' | 'facilitator' | 'member' | 'observer' | 'stranger') => {
      const person = await world.person(role)
      const read = (await person.get(world.at('/facets'))).status
      return [read, (await save(world, person, [newFacet(ten)], 'x')).status]
    }
    expect(await status('project-lead')).toEqual([200, 409])
    expect(await status('facilitator')).toEqual([200, 403])
    expect(await status('observer')).toEqual([200, 403])
    expect(await status('stranger')).toEqual([404, 404])
  })

  test('[A24] two who edit them at once do not overwrite each other', async () => {
    await using world = await openWorld()
    const [ana, bob] = await Promise.all([world.person('project-lead'), world.person('project-lead')])
    const { seen } = await facetsOf(world, ana)

    const answers = await Promise.all([
      save(world, ana, [newFacet(ten, { label: 'Ana' })], seen),
      save(world, bob, [newFacet(ten, { label: 'Bob' })], seen),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await facetsOf(world, ana)).facets).toHaveLength(1)
  })

  test('[A24] an item of another facet, or met twice, is refused', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    await save(world, lead, [newFacet([newItem('1')]), newFacet([newItem('1')])])
    const { facets } = await facetsOf(world, lead)
    const [one, other] = facets.map((facet) => ({ ...newFacet([]), ...facet }))
    const swapped = { ...newFacet([]), ...one, items: other?.items ?? [] }

    expect((await save(world, lead, [swapped])).body).toMatchObject({ refusal: 'not-found' })
    expect((await save(world, lead, [one ?? swapped, one ?? swapped])).body).toMatchObject({
      refusal: 'duplicate-key',
    })
    expect((await save(world, lead, [newFacet([newItem('1'), newItem('1')])])).body).toEqual({
      refusal: 'duplicate-key',
      detail: 'facets[0].items[1]',
    })
  })
})

describe('the items of a proposal', () => {
  async function table(world: World) {
    const lead = await world.person('project-lead')
    const group = await world.group('Housing')
    const member = await world.person('member', { group })
    await save(world, lead, [newFacet([newItem('1'), newItem('2')])])
    const items = (await facetsOf(world, lead)).facets[0]?.items.map(({ id }) => id ?? '') ?? []
    return { lead, group, member, items }
  }

  test('[A25] those who write it tick it, and the list is found by an item', async () => {
    await using world = await openWorld()
    const { group, member, items, lead } = await table(world)
    const { id } = await draft(world, member, group)
    await draft(world, member, group)
    const set = async (visitor: Visitor, seen: readonly string[], next: readonly string[]) =>
      (await visitor.put(world.at(`/proposals/${id}/items`), { seen, items: next })).status

    expect(await set(member, [], items.slice(0, 1))).toBe(200)
    expect(await set(member, [], items)).toBe(409)
    expect(await set(await world.person('observer'), items.slice(0, 1), [])).toBe(403)

    const { body } = await member.get<{ itemIds: string[] }>(world.at(`/proposals/${id}`))
    expect(body.itemIds).toEqual(items.slice(0, 1))
    const found = async (item = '') =>
      (await lead.get<{ proposals: { id: string }[] }>(world.at(`/proposals?item=${item}`))).body.proposals
    expect((await found(items[0])).map((each) => each.id)).toEqual([id])
    expect(await found(items[1])).toEqual([])
    expect((await save(world, lead, [])).body).toMatchObject({ refusal: 'item-in-use' })
    expect(await journalKinds(world)).toContain('proposal-items-set')
  })

  test('[A24] what a private draft is ticked with is told to nobody but by what may not be removed', async () => {
    await using world = await openWorld()
    const { group, member, items, lead } = await table(world)
    const { id } = await draft(world, member, group)
    await member.put(world.at(`/proposals/${id}/items`), { seen: [], items: items.slice(0, 1) })
    const shown = async (visitor: Visitor) =>
      (await facetsOf(world, visitor)).facets[0]?.items.map(({ uses, isUsed }) => [uses, isUsed])
    const observer = await world.person('observer')

    const none = [0, false]
    expect(await shown(observer)).toEqual([none, none])
    expect(await shown(lead)).toEqual([[0, true], none])
    await member.post(world.at(`/proposals/${id}/submission`))
    expect(await shown(observer)).toEqual([[1, true], none])
  })

  test('[A25] it is ticked with live items of its plan, and not once it is closed', async () => {
    await using world = await openWorld()
    const { group, member, items, lead } = await table(world)
    const { id } = await draft(world, member, group)
    const set = async (target: string, next: readonly unknown[]) =>
      (await member.put(world.at(`/proposals/${target}/items`), { seen: [], items: next })).body.refusal

    expect(await set(id, ['00000000-0000-4000-8000-000000000000'])).toBe('not-found')
    const { facets } = await facetsOf(world, lead)
    await save(
      world,
      lead,
      facets.map((facet) => ({
        ...facet,
        items: facet.items.map((item) => ({ ...item, retired: item.code === '2' })),
      })),
    )
    expect(await set(id, [items[1]])).toBe('not-found')
    const withdrawn = await proposalIn(world, 'withdrawn', member, group)
    expect(await set(withdrawn.id, [items[0]])).toBe('document-read-only')
  })
})
