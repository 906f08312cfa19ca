import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftedAmendment, rewriteText } from '../support/amendment'
import { cardsAtHand } from '../support/cited-card'
import { draft, journalKinds, proposalIn, stateOf } from '../support/proposal'
import { writeIn } from '../support/stored-words'
import { openWorld, type Visitor, type World } from '../support/world'

type Persons = { readonly count: number; readonly seen: string | null; readonly passages: readonly object[] }

test('[L9] a proposal that names somebody is submitted by who looked at the passages as they are', async () => {
  await using world = await openWorld()
  const { author, group } = await seated(world)
  const { id, documentId } = await draft(world, author, group)
  const submission = (seen?: string | null) =>
    author.post(world.at(`/proposals/${id}/submission${seen ? `?seen=${seen}` : ''}`))
  const persons = async () =>
    (await author.get<{ persons: Persons }>(world.at(`/proposals/${id}/text`))).body.persons

  await rewriteText(world, documentId, author.accountId, 'Le guichet est tenu par Mme Durand.')
  const told = await persons()
  expect(told).toMatchObject({ count: 1, passages: [{ kind: 'named-person', quote: 'Mme Durand' }] })
  expect(await submission()).toMatchObject({ status: 409, body: { refusal: 'personal-data-unseen' } })
  expect((await submission('not what was told')).status).toBe(400)

  await rewriteText(world, documentId, author.accountId, 'Mme Durand : 04 75 00 00 00.')
  expect(await submission(told.seen)).toMatchObject({
    status: 409,
    body: { refusal: 'personal-data-unseen' },
  })
  expect(await stateOf(world, id)).toBe('draft')
  expect(await journalKinds(world)).not.toContain('personal-data-seen')

  expect((await submission((await persons()).seen)).status).toBe(200)
  expect(await seenInJournal(world)).toEqual([{ actor: author.accountId, passages: 2 }])
})

test('[L9] a title counts, and a text that tells nothing of persons is submitted as it is', async () => {
  await using world = await openWorld()
  const { author, group } = await seated(world)
  const plain = await proposalIn(world, 'draft', author, group)
  expect((await author.post(world.at(`/proposals/${plain.id}/submission`))).status).toBe(200)
  expect(await seenInJournal(world)).toEqual([])

  const titled = await proposalIn(world, 'draft', author, group)
  await author.patch(world.at(`/proposals/${titled.id}`), { title: 'Le bureau de M. Lefort' })
  expect(await author.post(world.at(`/proposals/${titled.id}/submission`))).toMatchObject({ status: 409 })
})

test('[L9] of an amendment, what it adds and the reasons that it gives are looked at', async () => {
  await using world = await openWorld()
  const { author, amender, group } = await seated(world)
  const proposal = await proposalIn(world, 'published', author, group)
  await rewriteText(world, proposal.documentId, author.accountId, 'Écrire à M. Lefort.\n\nLe soir.')
  const amendment = await draftedAmendment(world, amender, proposal.id)
  const path = world.at(`/amendments/${amendment.id}`)
  const persons = async () => (await amender.get<Persons>(`${path}/persons`)).body

  await rewriteText(world, amendment.documentId, amender.accountId, 'Écrire à M. Lefort.\n\nLe matin.')
  await amender.patch(path, { reasons: 'Le matin aussi.' })
  expect(await persons()).toEqual({ count: 0, seen: null, passages: [] })

  await amender.patch(path, { reasons: 'Mme Durand le demande.' })
  expect(await amender.post(`${path}/submission`)).toMatchObject({
    status: 409,
    body: { refusal: 'personal-data-unseen' },
  })
  expect((await author.get(`${path}/persons`)).status).toBe(404)
  expect((await amender.post(`${path}/submission?seen=${(await persons()).seen}`)).status).toBe(200)
  expect((await seenInJournal(world)).map(({ passages }) => passages)).toEqual([1])
})

test('[F22] who is named on a figure that a proposal cites is looked at too', async () => {
  await using world = await openWorld()
  const cards = await cardsAtHand(world)
  const { author, group } = await seated(world)
  const { id, documentId } = await draft(world, author, group)
  const card = await cards.make()
  await cards.change(card, { reading: 'Appelez le 06 12 34 56 78.' })
  await writeIn(world.tools.sql, documentId, author.accountId, (body) => {
    const block = new Y.XmlElement('figureCard')
    block.setAttribute('card', card)
    body.insert(0, [block])
  })

  const { body } = await author.get<{ persons: Persons }>(world.at(`/proposals/${id}/text`))
  expect(body.persons).toMatchObject({ count: 1, passages: [{ kind: 'phone', quote: '06 12 34 56 78' }] })
  expect((await author.post(world.at(`/proposals/${id}/submission`))).status).toBe(409)
})

async function seated(
  world: World,
): Promise<Readonly<Record<'author' | 'amender', Visitor>> & { group: string }> {
  const group = await world.group('Autonomie')
  return {
    group,
    author: await world.person('member', { group }),
    amender: await world.person('member', { group }),
  }
}

async function seenInJournal(world: World) {
  return [
    ...(await world.owner<{ actor: string; passages: number }[]>`
      select actor_id as actor, (event::jsonb->'subject'->>'passages')::int as passages from journal
      where kind = 'personal-data-seen' order by position`),
  ]
}
