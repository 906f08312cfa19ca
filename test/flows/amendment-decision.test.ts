import { expect, test } from 'vitest'
import {
  accepting,
  amendmentCast,
  amendmentState,
  draftedAmendment,
  linesOf,
  original,
  proposedAmendment,
  rewriteText,
} from '../support/amendment'
import { journalKinds } from '../support/proposal'
import { columnsHolding } from '../support/stored-words'
import { openWorld, type Visitor } from '../support/world'

const [first, second] = original as [string, string, string]

test('[Q3] taken whole, an amendment becomes the text of the proposal, and its authors are authors there', async () => {
  await using world = await openWorld()
  const { amender, author, proposal } = await amendmentCast(world)
  const amendment = await draftedAmendment(world, amender, proposal.id)
  const lines = ['Un guichet ouvre partout.', second, 'Il ouvre le soir.', 'Et le samedi.']
  await rewriteText(world, amendment.documentId, amender.accountId, lines.join('\n\n'))
  const path = world.at(`/amendments/${amendment.id}`)
  await amender.patch(path, { title: 'A larger shelter', reasons: 'Partout.' })
  await amender.post(`${path}/submission`)
  const { body } = await author.get<{ changes: { index: number }[] }>(path)
  const all = body.changes.map(({ index }) => index)
  expect(all).toEqual([-1, 0, 1, 2])

  expect(
    (await author.post(`${path}/acceptance`, await accepting(world, author, amendment, all))).status,
  ).toBe(200)

  expect(await linesOf(world, proposal.documentId)).toEqual(lines)
  const read = await author.get<{ title: string; authors: { accountId: string }[]; steps: object[] }>(
    world.at(`/proposals/${proposal.id}`),
  )
  expect(read.body.title).toBe('A larger shelter')
  expect(read.body.authors.map(({ accountId }) => accountId)).toContain(amender.accountId)
  expect(read.body.steps.at(-1)).toMatchObject({ event: 'amend' })
  expect(await amendmentState(world, amendment.id)).toBe('accepted')
  expect((await journalKinds(world)).at(-1)).toBe('amendment-accepted')
})

test('[Q3] a block with bold or a link is changed in its words alone: as it was, it is not outdated', async () => {
  await using world = await openWorld()
  const { amender, author, proposal } = await amendmentCast(world)
  const [marked, reworded] = [
    'Un **guichet** [ouvre](https://example.org) ici.',
    'Un **guichet** ouvre partout.',
  ]
  await rewriteText(world, proposal.documentId, author.accountId, [marked, second].join('\n\n'))
  const amendment = await proposedAmendment(world, amender, proposal.id, [reworded, second])
  const path = world.at(`/amendments/${amendment.id}`)

  const { body } = await author.get<{ changes: object[]; isOutdated: boolean }>(path)
  expect([body.changes.length, body.isOutdated]).toEqual([1, false])
  const taken = await author.post(`${path}/acceptance`, await accepting(world, author, amendment, [0]))
  expect(taken.status).toBe(200)
  const { body: read } = await author.get<{ content: object }>(world.at(`/proposals/${proposal.id}/text`))
  expect(JSON.stringify(read.content)).toContain('{"type":"bold"}')
  expect(await linesOf(world, proposal.documentId)).toEqual(['Un guichet ouvre partout.', second])
})

test('[Q4] taken in part, what was typed elsewhere since stays, and what has changed is refused and named', async () => {
  await using world = await openWorld()
  const { amender, author, proposal } = await amendmentCast(world)
  const lines = ['Un guichet ouvre partout.', second, 'Il ferme tard le soir.']
  const amendment = await proposedAmendment(world, amender, proposal.id, lines)
  await rewriteText(
    world,
    proposal.documentId,
    author.accountId,
    [first, second, 'Il ferme à midi.', 'Nouveau.'].join('\n\n'),
  )
  const path = world.at(`/amendments/${amendment.id}`)
  const { body } = await author.get<{ changes: { isOutdated: boolean }[]; isOutdated: boolean }>(path)
  expect([body.isOutdated, body.changes.map(({ isOutdated }) => isOutdated)]).toEqual([true, [false, true]])

  const both = await author.post(`${path}/acceptance`, await accepting(world, author, amendment, [0, 1]))
  expect([both.status, both.body.refusal]).toEqual([409, 'amendment-outdated'])
  expect(await amendmentState(world, amendment.id)).toBe('proposed')

  const one = await author.post(`${path}/acceptance`, await accepting(world, author, amendment, [0]))
  expect(one.status).toBe(200)
  expect(await linesOf(world, proposal.documentId)).toEqual([
    'Un guichet ouvre partout.',
    second,
    'Il ferme à midi.',
    'Nouveau.',
  ])
  expect(await amendmentState(world, amendment.id)).toBe('partly-accepted')
  expect((await author.get(path)).body.accepted).toEqual([0])
})

test('[Q4] what was not the amendment that was read is not taken', async () => {
  await using world = await openWorld()
  const { amender, author, proposal } = await amendmentCast(world)
  const amendment = await proposedAmendment(world, amender, proposal.id, [first])
  const seen = await accepting(world, author, amendment, [0])
  const path = world.at(`/amendments/${amendment.id}`)
  await amender.post(`${path}/revision`)
  await rewriteText(world, amendment.documentId, amender.accountId, 'Tout autre chose.')
  await amender.post(`${path}/submission`)

  expect((await author.post(`${path}/acceptance`, seen)).body.refusal).toBe('amendment-changed')
  expect(
    (await author.post(`${path}/acceptance`, await accepting(world, author, amendment, [7]))).body.refusal,
  ).toBe('choice-unknown')
  expect(await linesOf(world, proposal.documentId)).toEqual(original)
})

test('[Q3] of two who decide at once one is done, and the other is told', async () => {
  await using world = await openWorld()
  const { amender, author, facilitator, lead, proposal } = await amendmentCast(world)
  const amendment = await proposedAmendment(world, amender, proposal.id, [first])
  const path = world.at(`/amendments/${amendment.id}`)
  const acceptance = await accepting(world, author, amendment, [0])

  const answers = await Promise.all([
    author.post(`${path}/acceptance`, acceptance),
    facilitator.post(`${path}/acceptance`, acceptance),
    lead.post(`${path}/rejection`, { reason: 'Non.' }),
  ])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const refusals = answers.filter(({ status }) => status === 409).map(({ body }) => body.refusal)
  expect(refusals).toEqual(['amendment-closed', 'amendment-closed'])
  const isTaken = (await amendmentState(world, amendment.id)) === 'accepted'
  expect(await linesOf(world, proposal.documentId)).toEqual(isTaken ? [first] : original)
  const decided = (await journalKinds(world)).filter((kind) => /^amendment-(accepted|rejected)$/.test(kind))
  expect(decided).toHaveLength(1)
})

test('[Q3] [Z5] nobody takes their own change into what somebody else wrote, nor does who did not write it', async () => {
  await using world = await openWorld()
  const { author, colleague, facilitator, group, proposal } = await amendmentCast(world)
  const amendment = await proposedAmendment(world, colleague, proposal.id, [first])
  const path = world.at(`/amendments/${amendment.id}`)
  const other = await world.person('member', { group })
  const acceptance = await accepting(world, author, amendment, [0])

  const own = await colleague.post(`${path}/acceptance`, acceptance)
  expect([own.status, own.body.refusal]).toEqual([403, 'amendment-of-ones-own'])
  expect((await other.post(`${path}/rejection`, { reason: 'Non.' })).body.refusal).toBe(
    'amendment-decided-by-authors',
  )
  expect((await facilitator.get(path)).body.refusals).toMatchObject({ accept: null })
  expect((await author.post(`${path}/acceptance`, acceptance)).status).toBe(200)
})

test('[Q3] what fails behind the text leaves the text as it was', async () => {
  await using world = await openWorld()
  const { amender, author, proposal } = await amendmentCast(world)
  const amendment = await proposedAmendment(world, amender, proposal.id, [first])
  await world.owner`create trigger fails before insert on amendment_step execute function refuse_change()`
  const path = world.at(`/amendments/${amendment.id}/acceptance`)

  expect((await author.post(path, await accepting(world, author, amendment, [0]))).status).toBe(500)

  expect(await linesOf(world, proposal.documentId)).toEqual(original)
  expect(await amendmentState(world, amendment.id)).toBe('proposed')
})

test('[Q7] what is erased from a proposal is in no byte of its amendments, which none may await a decision then', async () => {
  await using world = await openWorld()
  const { amender, author, lead, proposal } = await amendmentCast(world)
  const name = 'Zorglub Martin'
  await rewriteText(world, proposal.documentId, author.accountId, `${first}\n\n${name} le tient.`)
  const amendment = await proposedAmendment(world, amender, proposal.id, [
    'Autre début.',
    `${name} le tient.`,
  ])
  await rewriteText(world, proposal.documentId, author.accountId, first)
  const path = world.at(`/amendments/${amendment.id}`)
  const erase = async () => await lead.post(world.at(`/texts/${proposal.documentId}/erasure`))

  expect((await erase()).body.refusal).toBe('amendment-open')
  expect(await columnsHolding(world.owner, name)).toEqual([
    'amendment.base_content',
    'amendment.content',
    'document_update.bytes',
  ])
  await author.post(`${path}/rejection`, { reason: 'Non.' })
  expect((await erase()).status).toBe(200)

  expect(await columnsHolding(world.owner, name)).toEqual([])
  expect(await linesOf(world, proposal.documentId)).toEqual([first])
  const { status, body } = await amender.get<{ changes: null; reasons: string; state: string }>(path)
  expect([status, body.changes, body.reasons, body.state]).toEqual([200, null, 'Le soir aussi.', 'rejected'])
})

test('[Q7] what was deleted from an amendment is erased like that of any text, but not while it is voted on', async () => {
  await using world = await openWorld()
  const { amender, lead, proposal } = await amendmentCast(world)
  const { id, documentId } = await draftedAmendment(world, amender, proposal.id)
  await rewriteText(world, documentId, amender.accountId, 'Un nom à oublier.')
  await rewriteText(world, documentId, amender.accountId, 'Autre chose.')
  const erase = async () => await lead.post(world.at(`/texts/${documentId}/erasure`))

  expect((await erase()).status).toBe(200)

  expect(await columnsHolding(world.owner, 'Un nom')).toEqual([])
  expect((await journalKinds(world)).at(-1)).toBe('amendment-deletions-erased')
  await world.owner`update amendment set state = 'in-ballot' where id = ${id}`
  expect((await erase()).body.refusal).toBe('amendment-in-ballot')
})

test('[Q9] who wrote the proposal is told of the amendment, who amends what became of it and why', async () => {
  await using world = await openWorld()
  const { amender, author, facilitator, proposal } = await amendmentCast(world)
  const told = async (reader: Visitor) => {
    const { body } = await reader.get<{
      notices: { event: string; reason: string | null; amendmentCode: number }[]
    }>(world.at('/notices'))
    return body.notices.map(({ event, reason, amendmentCode }) => [event, reason, amendmentCode])
  }
  const { id, code } = await proposedAmendment(world, amender, proposal.id, [first])
  expect(await told(author)).toEqual([['amendment-proposed', null, code]])
  expect(await told(amender)).toEqual([])

  await facilitator.post(world.at(`/amendments/${id}/rejection`), { reason: 'Déjà prévu.' })

  expect(await told(amender)).toEqual([['amendment-rejected', 'Déjà prévu.', code]])
  expect(await told(facilitator)).toEqual([])
})
