import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { emptySheet } from '../support/sheet'
import { openWorld } from '../support/world'

test('[A53] the line of a submitted sheet keeps its title, what it stands under and its territory', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const { id, nodeId } = await emptySheet(world, lead)
  const { body } = await lead.get<{ nodes: { id: string; levelKey: string; parentId: string | null }[] }>(
    world.at('/nodes'),
  )
  const parentId = body.nodes.find((node) => node.id === nodeId)?.parentId
  const other = body.nodes.find((node) => node.levelKey === 'axis' && node.id !== parentId)?.id ?? ''
  const territoryId = randomUUID()
  await world.owner`
    insert into territory (id, plan_id, key, name, position) values (${territoryId}, ${world.plan.id}, 'haut-val', 'Le Haut-Val', 9)`
  const attempts = {
    retitle: () => lead.patch<Answer>(world.at(`/nodes/${nodeId}`), { title: 'Tout autre chose' }),
    field: () =>
      lead.put<Answer>(world.at(`/sheets/${id}/fields/title`), {
        value: 'Tout autre chose',
        expectedVersion: 0,
      }),
    move: () =>
      lead.post<Answer>(world.at(`/nodes/${nodeId}/place`), {
        parentId: other,
        levelKey: 'action',
        position: 0,
      }),
    territory: () => lead.put<Answer>(world.at(`/territories/of/${nodeId}`), { territoryId }),
  }

  await world.owner`update sheet set state = 'submitted' where id = ${id}`
  for (const [name, attempt] of Object.entries(attempts))
    expect({ name, refusal: (await attempt()).body.refusal }).toEqual({ name, refusal: 'sheet-read-only' })
  const byWhateverWrites = world.owner`update node set title = 'Tout autre chose' where id = ${nodeId}`
  await expect(byWhateverWrites).rejects.toThrow('sheet-read-only')
  const among = { parentId, levelKey: 'action', position: 0 }
  expect((await lead.post(world.at(`/nodes/${nodeId}/place`), among)).status).toBe(200)

  await world.owner`update sheet set state = 'sent-back' where id = ${id}`
  for (const [name, attempt] of Object.entries(attempts))
    expect({ name, status: (await attempt()).status }).toEqual({ name, status: name === 'field' ? 409 : 200 })
})

test('[P68] going back to a version leaves the line of a submitted sheet, and says so before', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const { id, nodeId } = await emptySheet(world, lead)
  const versionNow = async () => (await lead.get<{ version: number }>(world.at('/nodes'))).body.version
  const then = await versionNow()
  await lead.patch(world.at(`/nodes/${nodeId}`), { title: 'Tout autre chose' })
  await lead.post(world.at('/nodes'), { title: 'Une partie', levelKey: 'part', parentId: null, position: 0 })
  await world.owner`update sheet set state = 'adopted' where id = ${id}`

  const restoration = world.at(`/versions/${then}/restoration`)
  const { body } = await lead.get<{ current: number; kept: object[] }>(restoration)
  expect(body.kept).toContainEqual({ id: nodeId, title: 'Tout autre chose', reason: 'sheet-submitted' })
  const asked = { expectedVersion: await versionNow(), reason: 'Retour' }
  expect((await lead.post(restoration, asked)).status).toBe(201)
  const { body: after } = await lead.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  expect(after.nodes.find((node) => node.id === nodeId)?.title).toBe('Tout autre chose')
})

type Answer = { readonly refusal?: string }
