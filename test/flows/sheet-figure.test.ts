import { expect, test } from 'vitest'
import { cardsAtHand, citingSheet, showSeries } from '../support/cited-card'
import { overlapping } from '../support/overlapping'
import { attest, decideOn, emptySheet, lifeOf, step, writeField, writeText } from '../support/sheet'
import { openWorld, type World } from '../support/world'

async function seenOf(world: World, { lead, sheet }: Awaited<ReturnType<typeof citingSheet>>) {
  return (await lifeOf(world, lead, sheet)).seen
}

test('[A52] a decision is taken on what the figures said that the sheet cites: on an earlier reading it is refused', async () => {
  await using world = await openWorld()
  const at = await citingSheet(world)
  const { chair, sheet, card, cards } = at
  const seen = await seenOf(world, at)

  expect(await cards.change(card, { value: 21 })).toBe(200)

  expect(await seenOf(world, at)).not.toBe(seen)
  expect(await decideOn(world, chair, [sheet], 'validate', { seen })).toBe('stale-version')
  expect(await decideOn(world, chair, [sheet], 'validate')).toBe(201)
})

test.each([
  ['another value', { value: 21 }],
  ['another year', { year: 2025 }],
  ['another source', { source: 'ARS' }],
  ['another unit', { unit: 'personnes' }],
])('[A52] what was read is another with %s of a figure that is cited', async (_, change) => {
  await using world = await openWorld()
  const at = await citingSheet(world)
  const seen = await seenOf(world, at)
  await at.cards.change(at.card, change)
  expect(await seenOf(world, at)).not.toBe(seen)
})

test('[A52] a figure that the sheet does not cite changes and retires without a word; so does one saved as it was', async () => {
  await using world = await openWorld()
  const at = await citingSheet(world)
  const { chair, lead, sheet, card, cards } = at
  const [retired, changed] = [await cards.make(), await cards.make()]
  const seen = await seenOf(world, at)

  expect((await lead.delete(world.at(`/cards/${retired}`))).status).toBe(200)
  expect(await cards.change(changed, { value: 99 })).toBe(200)
  expect(await cards.change(card, {})).toBe(200)

  expect(await seenOf(world, at)).toBe(seen)
  expect(await decideOn(world, chair, [sheet], 'validate', { seen })).toBe(201)
  expect((await lifeOf(world, lead, sheet)).changed).toBeNull()
})

test('[A52] a figure that changes, or retires, while the committee decides keeps the decision back', async () => {
  await using world = await openWorld()
  const at = await citingSheet(world)
  const { chair, lead, sheet, card, cards } = at
  const decide = (seen: string) => async () => await decideOn(world, chair, [sheet], 'validate', { seen })

  const seen = await seenOf(world, at)
  const changed = await overlapping<string | number>(world, [
    async () => await cards.change(card, { value: 21 }),
    decide(seen),
  ])
  expect(changed).toEqual([200, 'stale-version'])

  const later = await seenOf(world, at)
  const retired = await overlapping<string | number>(world, [
    async () => (await lead.delete(world.at(`/cards/${card}`))).status,
    decide(later),
  ])
  expect(retired).toEqual([200, 'stale-version'])
})

test('[F20] what a cited figure said when the sheet was submitted, or decided on, is told beside what it says now', async () => {
  await using world = await openWorld()
  const { chair, lead, sheet, card, cards } = await citingSheet(world)
  const changed = async () => (await lifeOf(world, lead, sheet)).changed
  expect(await changed()).toBeNull()

  await cards.change(card, { value: 21 })
  const figure = { before: { title: 'Renoncements', value: 20 }, now: { value: 21, isRetired: false } }
  expect(await changed()).toMatchObject({ event: 'submit', figures: [figure] })
  const { body } = await chair.get<{ sheets: { id: string; completeness: object }[] }>(world.at('/sheets'))
  expect(body.sheets.find(({ id }) => id === sheet.id)?.completeness).toMatchObject({
    changed: { event: 'submit', figures: [figure] },
  })

  await decideOn(world, chair, [sheet], 'validate')
  expect(await changed()).toBeNull()
  await lead.delete(world.at(`/cards/${card}`))
  expect(await changed()).toMatchObject({
    event: 'validate',
    figures: [{ before: { value: 21, isRetired: false }, now: { value: 21, isRetired: true } }],
  })
})

test('[F20] a sheet that is written again tells nothing of what changed meanwhile: it is read anew', async () => {
  await using world = await openWorld()
  const { chair, lead, sheet, card, cards } = await citingSheet(world)
  await decideOn(world, chair, [sheet], 'send-back')
  await cards.change(card, { value: 21 })
  expect((await lifeOf(world, lead, sheet)).changed).toBeNull()
})

test('[F20] an opinion is given on the figures that were read, and holds when one changes, which is told beside it', async () => {
  await using world = await openWorld()
  const at = await citingSheet(world)
  const { chair, lead, sheet, card, cards } = at
  const seen = await seenOf(world, at)
  await cards.change(card, { value: 21 })
  const opinion = { kind: 'opinion', opinion: 'favourable' }
  expect(await attest(world, lead, sheet, { ...opinion, seen })).toBe('stale-version')
  expect(await attest(world, lead, sheet, opinion)).toBe(201)
  const recorded = async () =>
    (await lifeOf(world, lead, sheet)).attestations.find(({ kind }) => kind === 'opinion')
  expect(await recorded()).toMatchObject({ isOfEarlier: false, figures: [] })

  await cards.change(card, { value: 22 })

  expect(await recorded()).toMatchObject({
    isOfEarlier: false,
    figures: [{ before: { value: 21 }, now: { value: 22 } }],
  })
  await attest(world, lead, sheet, { kind: 'finance-visa' })
  await decideOn(world, chair, [sheet], 'validate')
  const read = await seenOf(world, at)
  await cards.change(card, { value: 23 })
  expect(await step(world, lead, sheet, 'adopt', { seen: read })).toBe('stale-version')
  expect(await step(world, lead, sheet, 'adopt')).toBe(200)
})

test('[F15] an opinion on words that were written anew stays recorded as of an earlier version, and counts no more', async () => {
  await using world = await openWorld()
  const { chair, lead, sheet } = await citingSheet(world)
  const again = async () => {
    for (const event of ['complete', 'forward', 'submit'])
      expect(await step(world, lead, sheet, event)).toBe(200)
    expect(await decideOn(world, chair, [sheet], 'validate')).toBe(201)
  }
  const recorded = async () =>
    (await lifeOf(world, lead, sheet)).attestations.find(({ kind }) => kind === 'opinion')
  const obstacles = async () =>
    (await lifeOf(world, lead, sheet)).next
      .find(({ event }) => event === 'adopt')
      ?.obstacles.map(({ kind }) => kind)
  await attest(world, lead, sheet, { kind: 'finance-visa' })
  await attest(world, lead, sheet, { kind: 'opinion', opinion: 'favourable' })
  await decideOn(world, chair, [sheet], 'send-back')

  await again()
  expect(await recorded()).toMatchObject({ isOfEarlier: false })
  expect(await obstacles()).toEqual([])

  await decideOn(world, chair, [sheet], 'send-back')
  await writeText(world, sheet, 'description', 'Un lieu par canton, et un car.')
  await again()
  expect(await recorded()).toMatchObject({ isOfEarlier: true })
  expect(await obstacles()).toEqual(['opinion-outdated'])
  expect(await step(world, lead, sheet, 'adopt')).toBe('sheet-incomplete')

  const reason = 'Le car ne soulève aucune question nouvelle.'
  expect(await attest(world, lead, sheet, { kind: 'opinion', opinion: 'favourable', reason })).toBe(201)
  expect(await recorded()).toMatchObject({ isOfEarlier: false })
  expect(await step(world, lead, sheet, 'adopt')).toBe(200)
})

test('[F15] words are a title, a field or a text; what is only proposed in a text, or said again, is none', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  await writeField(world, lead, sheet, 'summary', 'Un seul lieu.')
  await attest(world, lead, sheet, { kind: 'opinion', opinion: 'favourable' })
  const isOfEarlier = async () => (await lifeOf(world, lead, sheet)).attestations[0]?.isOfEarlier

  const at = Date.UTC(2026, 9, 1)
  const proposed = { insertion: { id: 'a'.repeat(16), author: lead.accountId, at } }
  await writeText(world, sheet, 'description', 'Peut-être.', proposed)
  expect(await isOfEarlier()).toBe(false)
  await writeField(world, lead, sheet, 'summary', 'Deux lieux.')
  expect(await isOfEarlier()).toBe(true)
  await writeField(world, lead, sheet, 'summary', 'Un seul lieu.')
  expect(await isOfEarlier()).toBe(false)
  await writeText(world, sheet, 'description', 'Un lieu par canton.')
  expect(await isOfEarlier()).toBe(true)
})

test('[A52] a series that is imported anew changes what was read where its figures are others', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const cards = await cardsAtHand(world)
  const sheet = await emptySheet(world, lead)
  const id = await cards.importSeries(12, null)
  await showSeries(world, sheet, 'findings', id)
  const seen = async () => (await lifeOf(world, lead, sheet)).seen

  const first = await seen()
  await cards.importSeries(12, { id, version: 1 })
  expect(await seen()).toBe(first)
  await cards.importSeries(13, { id, version: 2 })
  expect(await seen()).not.toBe(first)
})
