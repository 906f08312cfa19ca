import { expect, test, vi } from 'vitest'
import { diagnostic, groupTable, published, sheet } from '../support/group-things'
import { draft, writeIn } from '../support/proposal'
import { emptySheet, testimonyOf, writeBlock } from '../support/sheet'
import { openWorld, type Visitor, type World } from '../support/world'

type Part = { readonly text: string; readonly isMatch: boolean }
type Item = {
  readonly id: string
  readonly title: readonly Part[]
  readonly excerpt: readonly Part[]
  readonly reference: string | null
}
type Answer = {
  readonly kinds: readonly {
    readonly kind: string
    readonly total: number
    readonly items: readonly Item[]
  }[]
  readonly people: { readonly total: number; readonly items: readonly { readonly name: string }[] }
  readonly reading: number
}

async function search(world: World, reader: Visitor, q: string, more = ''): Promise<Answer> {
  const { status, body } = await reader.get<Answer>(world.at(`/search?q=${encodeURIComponent(q)}${more}`))
  expect(status).toBe(200)
  return body
}

/** The answer once every text has been read. */
async function settled(world: World, reader: Visitor, q: string): Promise<Answer> {
  return await vi.waitFor(async () => {
    const answer = await search(world, reader, q)
    expect(answer.reading).toBe(0)
    return answer
  })
}

const kindsOf = (answer: Answer) => answer.kinds.map(({ kind, total }) => `${kind} ${total}`)
const idsOf = (answer: Answer) => answer.kinds.flatMap(({ items }) => items.map(({ id }) => id))
const matchesIn = (parts: readonly Part[] = []) =>
  parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)
const textOf = (parts: readonly Part[] = []) => parts.map(({ text }) => text).join('')

test('[A36] words are found in titles, sheets and texts, whatever their accents, form and beginning', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const proposal = await draft(world, table.facilitator, table.group, 'Des logements pour les aidants')
  await writeIn(world, proposal.documentId, 'L’École des bénévoles est financée par la commune.')
  const diagnosed = await diagnostic(table)
  await writeIn(world, diagnosed.documentId, 'Peu de bénévoles vivent près du bourg.')
  const { id: sheetId } = await sheet(table)
  await table.facilitator.put(world.at(`/sheets/${sheetId}/fields/summary`), {
    value: 'Former des bénévoles',
    expectedVersion: 0,
  })
  await world.owner`update node set title_original = 'Les bénévolles' where title = 'Title of p1'`
  const reader = await world.person('observer')

  const all = await settled(world, table.member, 'BENEVOLE')
  expect(kindsOf(all)).toEqual(['sheet 1', 'proposal 1', 'diagnostic 1'])
  expect(all.kinds.map(({ items }) => matchesIn(items[0]?.excerpt))).toEqual([
    ['bénévoles'],
    ['bénévoles'],
    ['bénévoles'],
  ])
  expect(textOf(all.kinds[1]?.items[0]?.excerpt)).toContain('École des bénévoles est financée')
  expect(kindsOf(await search(world, reader, 'benevol'))).toEqual(['node 1', 'sheet 1', 'diagnostic 1'])
  expect(idsOf(await search(world, table.member, 'logem'))).toEqual([proposal.id])
  expect(idsOf(await search(world, table.member, 'logement aidante ecol'))).toEqual([proposal.id])
  expect(matchesIn((await search(world, table.member, 'logem')).kinds[0]?.items[0]?.title)).toEqual([
    'logements',
  ])
  expect(idsOf(await search(world, table.member, '"bénévoles vivent"'))).toEqual([diagnosed.id])
  expect(idsOf(await search(world, table.member, 'bénévoles -bourg'))).toHaveLength(2)
})

test('[A36] who speaks in a testimony is found with what they say', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const text = await emptySheet(world, lead, await world.group('Housing'))
  await writeBlock(world, text, 'findings', testimonyOf('Une aidante', 'à la permanence', 'Je suis seule.'))
  expect(kindsOf(await settled(world, lead, 'permanence'))).toEqual(['sheet 1'])
  expect(kindsOf(await search(world, lead, 'aidante'))).toEqual(['sheet 1'])
})

test('[A36] a title comes before a text, and a code or a number before both', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const inText = await draft(world, table.facilitator, table.group, 'Un service de transport')
  await writeIn(world, inText.documentId, 'La mobilité y est pensée, article 12 compris.')
  const inTitle = await draft(world, table.facilitator, table.group, 'La mobilité de chacun')

  await settled(world, table.member, 'mobilité')
  expect(idsOf(await search(world, table.member, 'mobilité'))).toEqual([inTitle.id, inText.id])
  expect(idsOf(await search(world, table.member, `p-${inText.code}`))[0]).toBe(inText.id)
  const [lines] = (await search(world, table.member, '2.1')).kinds
  expect(lines?.items.map(({ title, reference }) => [textOf(title), reference])).toEqual([
    ['Title of p2a1', 'axis 2.1'],
  ])
  await world.owner`insert into node_alias (node_id, plan_id, number, reference)
    select id, plan_id, '9.4', 'axis 9.4' from node where plan_id = ${world.plan.id} and title = 'Title of p2a1'`
  expect(idsOf(await search(world, table.member, '9.4'))).toEqual(lines?.items.map(({ id }) => id))
})

test('[A36] a text of one plain word is found too; an id, a date or a choice of a list is no word', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const lead = await world.person('project-lead')
  const [node] = await world.owner<
    { id: string }[]
  >`update node set objectives = '["tourisme"]', lead = '["cfppa"]'
    where title = 'Title of p1' and plan_id = ${world.plan.id} returning id`
  const { id: sheetId } = await sheet(table)
  const write = async (key: string, value: unknown) =>
    expect(
      (await lead.put(world.at(`/sheets/${sheetId}/fields/${key}`), { value, expectedVersion: 0 })).status,
    ).toBe(200)
  await write('summary', 'saisonniers')
  await write('operational-objectives', ['covoiturage'])
  await write('participation', { mode: 'concertation', text: 'ateliers' })
  await write('schedule', { start: '2031-05-02', end: null, isPermanent: false, milestones: [] })

  expect(idsOf(await settled(world, lead, 'tourisme'))).toEqual([node?.id])
  expect(idsOf(await search(world, lead, 'CFPPA'))).toEqual([node?.id])
  for (const word of ['saisonnier', 'covoiturage', 'atelier'])
    expect([word, idsOf(await search(world, lead, word))]).toEqual([word, [sheetId]])
  for (const code of ['concertation', '2031-05-02'])
    expect([code, idsOf(await search(world, lead, code))]).toEqual([code, []])
})

test('[A36] a move writes nothing for search: neither for the line nor for those that make room', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const entries = async () =>
    await world.owner`select subject_id, xmin::text, xmax::text from search_entry where kind = 'node' order by subject_id`
  const places = async () => await world.owner`select id, position from node order by id`
  const [before, stood] = [await entries(), await places()]
  const { body } = await lead.get<{ nodes: { id: string; parentId: string | null; levelKey: string }[] }>(
    world.at('/nodes'),
  )
  const line = body.nodes.find(({ parentId }) => parentId !== null)
  const place = { levelKey: line?.levelKey, parentId: line?.parentId, position: 1 }

  expect((await lead.post(world.at(`/nodes/${line?.id}/place`), place)).status).toBe(200)
  expect(await places()).not.toEqual(stood)
  expect(await entries()).toEqual(before)
  await world.owner`update node set title = title`
  expect(await entries()).toEqual(before)
})

test('[A36] what is written is found, what is erased is not, and nothing is an answer too', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const { documentId } = await diagnostic(table)
  await writeIn(world, documentId, 'Une phrase sur les saisonniers.')
  expect(idsOf(await settled(world, table.member, 'saisonnier'))).toHaveLength(1)

  await world.owner`alter table document_update disable trigger append_only`
  await world.owner`delete from document_update where document_id = ${documentId} and seq > 1`

  expect(idsOf(await search(world, table.member, 'saisonnier'))).toEqual([])
  expect(idsOf(await search(world, table.member, '"" - \' & | !'))).toEqual([])
  expect(idsOf(await search(world, table.member, 'de la'))).toEqual([])
})

test('[A36] people are found by the beginnings of their names, and one kind can be asked for', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const stranger = await world.person('stranger')
  await world.owner`update account set display_name = 'Hélène Le Goff' where id = ${lead.accountId}`
  await world.owner`update account set display_name = 'Hélène Ailleurs' where id = ${stranger.accountId}`
  await world.owner`update node set title = 'Hélène' where title = 'Title of p1'`

  expect((await search(world, lead, 'helene')).people.items.map(({ name }) => name)).toEqual([
    'Hélène Le Goff',
  ])
  expect((await search(world, lead, 'gof hel')).people.total).toBe(0)
  expect((await search(world, lead, 'goff hel')).people.total).toBe(1)
  expect((await search(world, lead, 'helene', '&kind=person')).kinds).toEqual([])
  expect((await search(world, lead, 'helene', '&kind=node')).people.total).toBe(0)
})

test('[A37] a private proposal is found by those who may write it, and an amendment by its authors', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const secret = await draft(world, table.facilitator, table.group, 'Une maison secrète')
  const open = await published(table)
  const outsider = await world.person('member', { group: await world.group('Health') })
  const { body } = await outsider.post<{ id: string }>(world.at('/amendments'), { proposalId: open.id })
  await outsider.patch(world.at(`/amendments/${body.id}`), { title: 'Une maison secrète', reasons: '' })

  await settled(world, outsider, 'secrete')
  expect(idsOf(await search(world, table.member, 'secrete'))).toEqual([secret.id])
  expect(idsOf(await search(world, outsider, 'secrete'))).toEqual([body.id])
  expect(idsOf(await search(world, await world.person('observer'), 'secrete'))).toEqual([])
  expect(idsOf(await search(world, await world.person('observer'), `P-${secret.code}`))).toEqual([])
})

test('[A37] nothing of another plan is found', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  await world.owner`update node set title = 'Ailleurs' where plan_id = ${world.otherPlan.id}`

  expect(idsOf(await search(world, lead, 'ailleurs'))).toEqual([])
  expect((await lead.get(`/api/plans/${world.otherPlan.slug}/search?q=ailleurs`)).status).toBe(404)
})
