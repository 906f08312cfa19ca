import { holdsInherited, sheetEditRefusal, sheetStates } from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import {
  attest,
  decideOn,
  emptySheet,
  fillSheet,
  lifeOf,
  type SheetAtHand,
  step,
  writeField,
  writeText,
} from '../support/sheet'
import { openWorld, type World } from '../support/world'

/** A departmental sheet that keeps every rule, and a variant for a territory that says nothing else than it does. */
async function table(world: World) {
  const lead = await world.person('project-lead')
  const departmental = await emptySheet(world, lead)
  await fillSheet(world, lead, departmental)
  const [territory] = await world.owner<{ id: string }[]>`
    insert into territory (id, plan_id, key, name, position)
    values (gen_random_uuid(), ${world.plan.id}, 'haut-val', 'Le Haut-Val', 9) returning id`
  const { body } = await lead.post<{ id: string }>(world.at(`/sheets/${departmental.id}/variants`), {
    territoryId: territory?.id,
  })
  const [variant] = await world.owner<SheetAtHand[]>`
    select id, node_id, document_id from sheet where id = ${body.id}`
  if (variant === undefined) throw new Error('no variant')
  await attest(world, lead, variant, { kind: 'lead-confirmation', reason: 'Courrier du 3 mars.' })
  await attest(world, lead, variant, { kind: 'no-user-reading', reason: 'Le délai était trop court.' })
  return { lead, chair: await world.person('steering-committee'), departmental, variant }
}

async function said(world: World, { lead, variant }: Awaited<ReturnType<typeof table>>) {
  const { body } = await lead.get<{ fields: unknown; departmental: { fields: unknown; texts: unknown } }>(
    world.at(`/sheets/${variant.id}`),
  )
  const { fields, texts } = body.departmental
  return JSON.stringify([body.fields, fields, texts])
}

test('[A53] what a submitted variant inherits changes no more, by any way, until it is sent back', async () => {
  await using world = await openWorld()
  const at = await table(world)
  const { lead, chair, departmental, variant } = at
  for (const event of ['complete', 'forward', 'submit'])
    expect([event, await step(world, lead, variant, event)]).toEqual([event, 200])
  const submitted = await said(world, at)

  expect(world.refreshed).toContain(departmental.documentId)
  expect(await writeField(world, lead, departmental, 'summary', 'Autre chose.')).toBe('sheet-held')
  expect(await writeField(world, lead, departmental, 'audiences', { itemIds: [], precision: 'x' })).toBe(
    'sheet-held',
  )
  expect(await writeText(world, departmental, 'findings', 'Ajout.')).toBe('not-writable')
  await expect(
    world.owner`update sheet_field set value = '""' where sheet_id = ${departmental.id} and key = 'summary'`,
  ).rejects.toThrow('sheet-held')
  expect(await said(world, at)).toBe(submitted)
  const { body } = await lead.get<object>(world.at(`/sheets/${departmental.id}`))
  expect(body).toMatchObject({
    writeRefusal: 'sheet-held',
    variants: [{ id: variant.id, state: 'submitted' }],
  })

  await decideOn(world, chair, [variant], 'send-back')
  expect(await writeField(world, lead, departmental, 'summary', 'Autre chose.')).toBe(200)
  expect(await writeText(world, departmental, 'findings', 'Ajout.')).toBe('stored')
})

test('[A53] a departmental sheet goes on through its own life while it is held, and is let go when the variant’s line leaves the plan', async () => {
  await using world = await openWorld()
  const { lead, chair, departmental, variant } = await table(world)
  for (const event of ['complete', 'forward', 'submit']) await step(world, lead, variant, event)
  for (const event of ['complete', 'forward', 'submit'])
    expect([event, await step(world, lead, departmental, event)]).toEqual([event, 200])
  await decideOn(world, chair, [departmental], 'send-back')
  expect((await lifeOf(world, lead, departmental)).state).toBe('sent-back')
  expect(await writeField(world, lead, departmental, 'summary', 'Autre chose.')).toBe('sheet-held')

  await world.owner`update node set state = 'retired' where id = ${variant.nodeId}`
  expect(await writeField(world, lead, departmental, 'summary', 'Autre chose.')).toBe(200)
  expect(await writeText(world, departmental, 'findings', 'Ajout.')).toBe('stored')
})

test('[F15] a variant waits for its departmental sheet to be adopted: none holds that for good while it is written', async () => {
  await using world = await openWorld()
  const { lead, chair, departmental, variant } = await table(world)
  for (const sheet of [variant, departmental]) {
    for (const event of ['complete', 'forward', 'submit']) await step(world, lead, sheet, event)
    await attest(world, lead, sheet, { kind: 'finance-visa' })
    await attest(world, lead, sheet, { kind: 'opinion', opinion: 'favourable' })
    expect(await decideOn(world, chair, [sheet], 'validate')).toBe(201)
  }
  const { next } = await lifeOf(world, lead, variant)
  const title = 'Ouvrir un guichet unique'
  expect(next.find(({ event }) => event === 'adopt')?.obstacles).toEqual([
    { kind: 'departmental-open', title },
  ])
  expect(await step(world, lead, variant, 'adopt')).toBe('sheet-incomplete')

  expect(await step(world, lead, departmental, 'adopt')).toBe(200)
  expect(await step(world, lead, variant, 'adopt')).toBe(200)
})

test('[A53] the database and the rules know the same sheets as written, and as held', async () => {
  await using world = await openWorld()
  const { departmental, variant } = await table(world)
  for (const state of sheetStates) {
    await world.owner`update sheet set state = ${state} where id = ${variant.id}`
    const [row] = await world.owner<{ isWritten: boolean; isHeld: boolean }[]>`
      select is_sheet_written(state) as is_written, is_sheet_held(${departmental.id}) as is_held
      from sheet where id = ${variant.id}`
    expect({ state, ...row }).toEqual({
      state,
      isWritten: sheetEditRefusal(state, false) === null,
      isHeld: holdsInherited(state),
    })
  }
})
