import { expect, test } from 'vitest'
import { emptySheet } from '../support/sheet'
import { openWorld, type Visitor, type World } from '../support/world'

type Past = { past: { version: number; value: unknown; setBy: string | null }[] }

async function setTable(world: World) {
  const [lead, facilitator] = [await world.person('project-lead'), await world.person('facilitator')]
  const sheet = await emptySheet(world, lead)
  let version = 0
  const write = async (visitor: Visitor, value: unknown) => {
    const answer = await visitor.put(world.at(`/sheets/${sheet.id}/fields/summary`), {
      value,
      expectedVersion: version,
    })
    expect(answer.status).toBe(200)
    version += 1
  }
  const past = async (visitor: Visitor) => {
    const { body } = await visitor.get<Past>(world.at(`/sheets/${sheet.id}/fields/summary/past`))
    return body.past.map(({ version: of, value }) => [of, value])
  }
  const age = () =>
    world.owner`update sheet_field set updated_at = updated_at - interval '3 minutes' where sheet_id = ${sheet.id}`
  return { lead, facilitator, sheet, write, past, age }
}

test('[A77] what a field said is kept when somebody else replaces it, or the same person later, not at each pause', async () => {
  await using world = await openWorld()
  const { lead, facilitator, write, past, age } = await setTable(world)
  await write(lead, 'Un')
  await write(lead, 'Un seul lieu')
  expect(await past(lead)).toEqual([])
  await write(facilitator, 'Deux lieux')
  expect(await past(lead)).toEqual([[2, 'Un seul lieu']])
  await age()
  await write(facilitator, null)
  await write(lead, 'Trois')
  expect(await past(lead)).toEqual([
    [4, null],
    [3, 'Deux lieux'],
    [2, 'Un seul lieu'],
  ])
})

test('[A77] whoever reads the sheet reads what it said, with who had written it; of another plan nobody does', async () => {
  await using world = await openWorld()
  const { lead, facilitator, sheet, write } = await setTable(world)
  await write(lead, 'Un')
  await write(facilitator, 'Deux')
  const reader = await world.person('observer')
  const address = world.at(`/sheets/${sheet.id}/fields/summary/past`)
  const { body } = await reader.get<Past>(address)
  expect(body.past).toMatchObject([{ value: 'Un', setBy: lead.name }])
  const stranger = await world.person('stranger')
  expect((await stranger.get(address)).status).toBe(404)
})

test('[A77] the last fifty values of a field are kept, and what was deleted from a sheet is erased with them', async () => {
  await using world = await openWorld()
  const { lead, facilitator, sheet, write, past } = await setTable(world)
  for (let turn = 0; turn < 54; turn += 1) await write(turn % 2 === 0 ? lead : facilitator, `Texte ${turn}`)
  const kept = await past(lead)
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([50, [53, 'Texte 52'], [4, 'Texte 3']])

  expect((await lead.post(world.at(`/texts/${sheet.documentId}/erasure`))).status).toBe(200)
  expect(await past(lead)).toEqual([])
})
