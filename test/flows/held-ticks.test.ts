import { sheetEditRefusal, sheetStates } from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import { asSent, facetsOf, newFacet, newItem } from '../support/facets'
import { setCell } from '../support/matrix'
import { overlapping } from '../support/overlapping'
import { type Told, told } from '../support/removals'
import { brokenRules, decideOn, emptySheet, fillSheet, lifeOf, step, writeField } from '../support/sheet'
import { openWorld, type World } from '../support/world'

/** A sheet that keeps every rule, one step before its submission: its one audience is ticked. */
async function readySheet(world: World) {
  const lead = await world.person('project-lead')
  const { seen } = await facetsOf(world, lead)
  const facets = [
    newFacet([newItem('1'), newItem('2')]),
    newFacet([newItem('P'), newItem('Q')], { kind: 'public', label: 'Audiences' }),
  ]
  await lead.put(world.at('/facets'), { seen, facets: asSent(facets) })
  const stored = (await facetsOf(world, lead)).facets
  const [principles, audiences] = stored.map(({ items }) => items.map(({ id }) => id ?? ''))
  const sheet = await emptySheet(world, lead)
  await fillSheet(world, lead, sheet)
  const audience = audiences?.[0] ?? ''
  await writeField(world, lead, sheet, 'audiences', { itemIds: [audience], precision: '' })
  await step(world, lead, sheet, 'complete')
  await step(world, lead, sheet, 'forward')
  const cell = (columnId: string, intensity: number) => async () => {
    const { body } = await lead.get<{ columnId: string; version: number }[]>(
      world.at(`/crossings?node=${sheet.nodeId}`),
    )
    const known = body.find((each) => each.columnId === columnId)
    return told(
      await setCell(world, lead, {
        nodeId: sheet.nodeId,
        columnId,
        intensity,
        expectedVersion: known?.version ?? null,
      }),
    )
  }
  return { lead, sheet, principle: principles?.[0] ?? '', audience, spare: audiences?.[1] ?? '', cell }
}

const matrixOf = async (world: World, { lead }: Pick<Awaited<ReturnType<typeof readySheet>>, 'lead'>) => {
  const [facet] = (await facetsOf(world, lead)).facets
  const address = world.at(`/matrix?level=action&columns=facet:${facet?.id}`)
  return (await lead.get<{ rows: readonly { id: string; refusal: string | null }[] }>(address)).body.rows
}

test('[A53] what a submitted sheet serves and for whom is ticked by nobody in a matrix either, until it is sent back', async () => {
  await using world = await openWorld()
  const at = await readySheet(world)
  const { lead, sheet, principle, audience, spare, cell } = at
  expect(await matrixOf(world, at)).toMatchObject([{ refusal: null }])
  await step(world, lead, sheet, 'submit')
  const { seen } = await lifeOf(world, lead, sheet)

  expect(await cell(audience, 0)()).toBe('sheet-read-only')
  expect(await cell(audience, 3)()).toBe('sheet-read-only')
  expect(await cell(spare, 1)()).toBe('sheet-read-only')
  expect(await cell(principle, 1)()).toBe('sheet-read-only')
  expect(await matrixOf(world, at)).toMatchObject([{ refusal: 'sheet-read-only' }])
  const { body: node } = await lead.get<{ tickRefusal: string | null }>(world.at(`/nodes/${sheet.nodeId}`))
  expect(node.tickRefusal).toBe('sheet-read-only')
  expect((await lifeOf(world, lead, sheet)).seen).toBe(seen)

  await decideOn(world, await world.person('steering-committee'), [sheet], 'send-back')
  expect(await cell(spare, 1)()).toBe(200)
})

test('[A53] a sheet is ticked in the states in which it is written, past the routes as well', async () => {
  await using world = await openWorld()
  const { sheet, audience } = await readySheet(world)
  const holder = await world.owner.reserve()
  const undone = async (act: PromiseLike<unknown>) => {
    const told = await Promise.resolve(act).then(
      () => 'taken',
      (error: Error) => error.message,
    )
    await holder`rollback`
    return told
  }

  for (const state of sheetStates) {
    await world.owner`update sheet set state = ${state} where id = ${sheet.id}`
    await holder`begin`
    const change = await undone(holder`update crossing set intensity = 2 where facet_item_id = ${audience}`)
    await holder`begin`
    const removal = await undone(holder`delete from crossing where facet_item_id = ${audience}`)
    const expected = sheetEditRefusal(state, false) ?? 'taken'
    expect([state, change, removal]).toEqual([state, expected, expected])
  }
  holder.release()
})

test('[A53] an audience taken away while the sheet is being submitted: one of the two comes first, and the gate holds', async () => {
  await using world = await openWorld()
  const { lead, sheet, audience, cell } = await readySheet(world)
  const submit = async () => await step(world, lead, sheet, 'submit')

  expect(await overlapping<Told>(world, [cell(audience, 0), submit])).toEqual([200, 'sheet-incomplete'])
  await cell(audience, 1)()
  expect(await overlapping<Told>(world, [submit, cell(audience, 0)])).toEqual([200, 'sheet-read-only'])
  expect(await brokenRules(world, lead, sheet)).toEqual([])
})

test('[A53] audiences that become principles while the sheet is being submitted: one of the two comes first', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await readySheet(world)
  const submit = async () => await step(world, lead, sheet, 'submit')
  const becoming = async (kind: string) => {
    const { seen, facets } = await facetsOf(world, lead)
    const changed = facets.map((facet) => (facet.label === 'Audiences' ? { ...facet, kind } : facet))
    return async () =>
      told(await lead.put<{ refusal?: string }>(world.at('/facets'), { seen, facets: asSent(changed) }))
  }

  expect(await overlapping<Told>(world, [await becoming('principe'), submit])).toEqual([
    200,
    'sheet-incomplete',
  ])
  await (await becoming('public'))()
  expect(await overlapping<Told>(world, [submit, await becoming('principe')])).toEqual([
    200,
    'sheet-read-only',
  ])
  expect(await brokenRules(world, lead, sheet)).toEqual([])
  expect(await (await becoming('public'))()).toBe(200)
})

test('[A53] an item that nothing is ticked with any more leaves the plan, whatever sheet it was ticked on', async () => {
  await using world = await openWorld()
  const { lead, sheet, spare, cell } = await readySheet(world)
  await cell(spare, 1)()
  await cell(spare, 0)()
  await step(world, lead, sheet, 'submit')

  const { seen, facets } = await facetsOf(world, lead)
  const kept = facets.map((facet) => ({ ...facet, items: facet.items.filter(({ id }) => id !== spare) }))
  expect((await lead.put(world.at('/facets'), { seen, facets: asSent(kept) })).status).toBe(200)
})
