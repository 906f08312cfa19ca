import { expect, test } from 'vitest'
import { cardsAtHand, citeCard } from '../support/cited-card'
import { emptySheet, fillSheet, lifeOf, step } from '../support/sheet'
import { columnsHolding } from '../support/stored-words'
import { openWorld } from '../support/world'

test('[F22] who is named on a figure that a sheet cites keeps it incomplete, until somebody settles it', async () => {
  await using world = await openWorld()
  const cards = await cardsAtHand(world)
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  const card = await cards.make()
  await citeCard(world, sheet, 'findings', card)
  const rules = async () => (await lifeOf(world, lead, sheet)).findings.map(({ rule }) => rule)
  expect(await rules()).not.toContain('FA-18')

  expect(await cards.change(card, { source: 'Tenu par Mme Durand' })).toBe(200)

  expect(await rules()).toContain('FA-18')
  const { alerts } = await lifeOf(world, lead, sheet)
  expect(alerts.map(({ field, quote }) => [field, quote])).toEqual([['findings', 'Mme Durand']])
  const review = { hash: alerts[0]?.hash, reason: 'Le nom d’un service.' }
  expect((await lead.post(world.at(`/sheets/${sheet.id}/personal-data`), review)).status).toBeLessThan(300)
  expect(await rules()).not.toContain('FA-18')
})

test('[F22] what a figure said no more is in no byte of the database once erased, and that it changed is still told', async () => {
  await using world = await openWorld()
  const name = 'Zorglub Martin'
  const cards = await cardsAtHand(world)
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  const [card, kept] = [await cards.make(), await cards.make()]
  await cards.change(card, { source: name })
  await fillSheet(world, lead, sheet)
  for (const each of [card, kept]) await citeCard(world, sheet, 'findings', each)
  for (const event of ['complete', 'forward', 'submit'])
    expect(await step(world, lead, sheet, event)).toBe(200)
  await cards.change(card, { source: 'INSEE' })
  expect(await columnsHolding(world.owner, name)).toEqual(['sheet_step.figures'])
  await expect(world.owner`update sheet_step set figures = '[]'`).rejects.toThrow('written once')
  const [text] = await world.owner<{ id: string }[]>`select document_id as id from diagnostic`

  for (const time of ['once', 'and once more'])
    expect([time, (await lead.post(world.at(`/texts/${text?.id}/erasure`))).status]).toEqual([time, 200])

  expect(await columnsHolding(world.owner, name)).toEqual([])
  const { changed } = await lifeOf(world, lead, sheet)
  expect(changed?.figures.map(({ before, now }) => [before.isErased, before.source, now.source])).toEqual([
    [true, '', 'INSEE'],
  ])
})
