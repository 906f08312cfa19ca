import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { cardsAtHand, citeCard } from '../support/cited-card'
import { overlapping } from '../support/overlapping'
import { brokenRules, emptySheet, fillSheet, lifeOf, step, writeText } from '../support/sheet'
import { openWorld, type World } from '../support/world'

/** A sheet that waits for the source of its findings, and a card of the diagnostic. */
async function table(world: World) {
  const cards = await cardsAtHand(world)
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  await writeText(world, sheet, 'findings', 'Un habitant sur cinq renonce.')
  return { lead, sheet, card: await cards.make() }
}

test('[F7] a sheet that cites a figure in any of its texts has a source for its findings, while that is in the diagnostic', async () => {
  await using world = await openWorld()
  const { lead, sheet, card } = await table(world)
  expect(await brokenRules(world, lead, sheet)).toContain('FA-03')
  await citeCard(world, sheet, 'description', randomUUID())
  await citeCard(world, sheet, 'findings', randomUUID())
  expect(await brokenRules(world, lead, sheet)).toContain('FA-03')

  await citeCard(world, sheet, 'description', card)
  expect(await brokenRules(world, lead, sheet)).not.toContain('FA-03')

  expect((await lead.delete(world.at(`/cards/${card}`))).status).toBe(200)
  expect(await brokenRules(world, lead, sheet)).toContain('FA-03')
})

test('[F7] a source that is written out is one', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  await writeText(world, sheet, 'findings', 'Un habitant sur cinq renonce. Source : INSEE, 2024.')
  expect(await brokenRules(world, lead, sheet)).not.toContain('FA-03')
})

test('[A52] a figure retired while the sheet that cites it is being submitted holds it back', async () => {
  await using world = await openWorld()
  const { lead, card } = await table(world)
  const sheet = await emptySheet(world, lead)
  await fillSheet(world, lead, sheet, { isSourced: false })
  await citeCard(world, sheet, 'findings', card)
  for (const event of ['complete', 'forward']) expect(await step(world, lead, sheet, event)).toBe(200)

  const answers = await overlapping<string | number>(world, [
    async () => (await lead.delete(world.at(`/cards/${card}`))).status,
    async () => await step(world, lead, sheet, 'submit'),
  ])

  expect(answers).toEqual([200, 'sheet-incomplete'])
})

test('[F7] what a variant inherits may tell who somebody is: it waits until that is settled in the sheet that says it', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  const variant = await emptySheet(world, lead)
  const path = world.at(`/sheets/${variant.id}`)
  await lead.put(`${path}/variant-of`, { sheetId: sheet.id })
  await writeText(world, sheet, 'description', 'Écrire à accueil@orvance.fr.')
  expect(await brokenRules(world, lead, variant)).toContain('FA-18')
  await lead.put(`${path}/own-fields/description`, { isOwn: true })
  expect(await brokenRules(world, lead, variant)).not.toContain('FA-18')
  await lead.put(`${path}/own-fields/description`, { isOwn: false })

  const { seen } = await lifeOf(world, lead, variant)
  const [alert] = (await lifeOf(world, lead, sheet)).alerts
  const settled = { hash: alert?.hash, reason: 'Une adresse de service.' }
  expect((await lead.post(world.at(`/sheets/${sheet.id}/personal-data`), settled)).status).toBe(200)

  expect(await brokenRules(world, lead, variant)).not.toContain('FA-18')
  expect((await lifeOf(world, lead, variant)).seen).not.toBe(seen)
})
