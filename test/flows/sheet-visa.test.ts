import { migrate } from '@deconcert/database'
import { expect, test } from 'vitest'
import { migrations } from '../../packages/database/src/migrate'
import { freshDatabase } from '../support/database'
import { attest, emptySheet, fillSheet, fullFields, type SheetAtHand, writeField } from '../support/sheet'
import { openWorld, type Visitor, type World } from '../support/world'

const other = {
  isWithoutDirectCost: false,
  years: [{ year: 2027, nature: 'operating', amountEuros: 5 }],
  funders: [],
}

async function seenByFinance(world: World) {
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  await fillSheet(world, lead, sheet)
  expect(await attest(world, lead, sheet, { kind: 'finance-visa' })).toBe(201)
  return { lead, sheet }
}

type Recorded = { readonly attestations: readonly { readonly kind: string; readonly isOfEarlier: boolean }[] }

/** Whether the visa is told to be of earlier means. */
async function isLapsed(world: World, lead: Visitor, { id }: SheetAtHand): Promise<boolean | undefined> {
  const { body } = await lead.get<Recorded>(world.at(`/sheets/${id}/life`))
  return body.attestations.find(({ kind }) => kind === 'finance-visa')?.isOfEarlier
}

test('[A54] means that are saved again as they are, or say the same again, are those that finance has seen', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await seenByFinance(world)
  const { 'financial-means': means, 'human-means': people } = fullFields

  await writeField(world, lead, sheet, 'financial-means', means)
  await writeField(world, lead, sheet, 'human-means', people)
  expect(await isLapsed(world, lead, sheet)).toBe(false)
  await writeField(world, lead, sheet, 'financial-means', other)
  expect(await isLapsed(world, lead, sheet)).toBe(true)
  await writeField(world, lead, sheet, 'financial-means', null)
  expect(await isLapsed(world, lead, sheet)).toBe(true)
  await writeField(world, lead, sheet, 'financial-means', means)
  expect(await isLapsed(world, lead, sheet)).toBe(false)
})

test('[A54] … nor does a visa lapse because a variant says on its own what it inherited', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await seenByFinance(world)
  const variant = await emptySheet(world, lead)
  const path = world.at(`/sheets/${variant.id}`)
  await lead.put(`${path}/variant-of`, { sheetId: sheet.id })
  expect(await attest(world, lead, variant, { kind: 'finance-visa' })).toBe(201)

  await lead.put(`${path}/own-fields/financial-means`, { isOwn: true })
  await writeField(world, lead, variant, 'financial-means', fullFields['financial-means'])
  expect(await isLapsed(world, lead, variant)).toBe(false)
  await writeField(world, lead, variant, 'financial-means', other)
  expect(await isLapsed(world, lead, variant)).toBe(true)
})

test('[A54] visas from before what the means say was compared hold where they held, and no other', async () => {
  const database = await freshDatabase({ migrated: false })
  await migrate(
    database.owner,
    migrations.filter(({ name }) => name < '070'),
  )
  await using world = await openWorld({ database })
  const [holds, lapsed] = [await seenByFinance(world), await seenByFinance(world)]
  await writeField(world, lapsed.lead, lapsed.sheet, 'financial-means', other)

  await migrate(database.owner)

  expect(await isLapsed(world, holds.lead, holds.sheet)).toBe(false)
  expect(await isLapsed(world, lapsed.lead, lapsed.sheet)).toBe(true)
  await expect(world.owner`update sheet_attestation set about = ''`).rejects.toThrow('written once')
})
