import { expect, test } from 'vitest'
import { openWorld } from '../support/world'

test('[A56] what surrounds a sheet: structures named elsewhere, the elected, the objectives above', async () => {
  await using world = await openWorld()
  const [college] = await world.owner<
    { id: string }[]
  >`select id from college where plan_id = ${world.plan.id}`
  const lead = await world.person('project-lead')
  const official = await world.person('observer', { collegeId: college?.id ?? '' })
  const { body: tree } = await lead.get<{ nodes: { id: string; levelKey: string; title: string }[] }>(
    world.at('/nodes'),
  )
  const axis = tree.nodes.find(({ levelKey }) => levelKey === 'axis')
  await world.owner`update node set objectives = '["Que chacun soit logé"]' where id = ${axis?.id ?? ''}`
  for (const title of ['To house', 'To feed'])
    await lead.post(world.at('/nodes'), { title, levelKey: 'action', parentId: axis?.id, position: 0 })
  const { body } = await lead.get<{ sheets: { id: string }[] }>(world.at('/sheets'))
  const [first = '', second = ''] = body.sheets.map(({ id }) => id)
  const put = (sheet: string, key: string, value: unknown) =>
    lead.put(world.at(`/sheets/${sheet}/fields/${key}`), { value, expectedVersion: 0 })
  await put(first, 'partners', [
    { structure: 'CAF', role: 'funds' },
    { structure: ' Mission locale ', role: 'informed' },
  ])
  await put(first, 'lead', { structure: 'CAF', department: '', position: '' })
  await put(second, 'lead', { structure: 'La sienne', department: '', position: '' })

  const { status, body: around } = await official.get(world.at(`/sheets/${second}/around`))

  expect(status).toBe(200)
  expect(around).toMatchObject({
    known: ['COPIL'],
    cited: ['CAF', 'Mission locale'],
    inherited: [{ nodeId: axis?.id, title: axis?.title, objectives: ['Que chacun soit logé'] }],
  })
  expect(around.people).toContainEqual({ name: official.name, isElected: true })
  expect(around.people).toContainEqual({ name: lead.name, isElected: false })
})
