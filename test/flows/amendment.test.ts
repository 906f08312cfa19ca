import { expect, test } from 'vitest'
import { accessTo } from '../support/access'
import {
  accepting,
  amendmentCast,
  draftedAmendment,
  linesOf,
  original,
  proposedAmendment,
  rewriteText,
} from '../support/amendment'
import { proposalIn } from '../support/proposal'
import { openWorld } from '../support/world'

const [first, second, third] = original as [string, string, string]

test('[Q1] a draft is for its authors alone, whatever the seats of others, and the journal tells no title of it', async () => {
  await using world = await openWorld()
  const { amender, author, lead, observer, proposal } = await amendmentCast(world)
  const { id, documentId, code } = await draftedAmendment(world, amender, proposal.id)
  await amender.patch(world.at(`/amendments/${id}`), { title: 'Hidden for now' })

  for (const reader of [author, lead, observer]) {
    expect((await reader.get(world.at(`/amendments/${id}`))).status).toBe(404)
    expect((await reader.get(world.at(`/amendments/AM-${code}`))).status).toBe(404)
    expect((await reader.get(world.at(`/amendments?proposal=${proposal.id}`))).body.amendments).toEqual([])
    expect(await accessTo(world, documentId, reader.accountId)).toBe('none')
  }
  expect(await accessTo(world, documentId, amender.accountId)).toBe('write')
  const events = await world.owner<{ event: string }[]>`select event from journal`
  expect(events.map(({ event }) => event).join()).not.toContain('Hidden for now')

  await amender.post(world.at(`/amendments/${id}/authors`), { accountId: author.accountId })
  expect(await accessTo(world, documentId, author.accountId)).toBe('write')
  await amender.post(world.at(`/amendments/${id}/withdrawal`))
  expect(await accessTo(world, documentId, lead.accountId)).toBe('none')
  expect((await author.get(world.at(`/amendments/${id}`))).body.state).toBe('withdrawn')
})

test('[Q1] what is proposed is read by all and changes no more, until its authors take it back', async () => {
  await using world = await openWorld()
  const { amender, observer, proposal } = await amendmentCast(world)
  const { id, documentId } = await proposedAmendment(world, amender, proposal.id, [first, second])

  expect(await accessTo(world, documentId, observer.accountId)).toBe('read')
  expect(await accessTo(world, documentId, amender.accountId)).toBe('read')
  const { body } = await observer.get<{ changes: object[]; reasons: string }>(world.at(`/amendments/${id}`))
  expect([body.reasons, body.changes]).toMatchObject([
    'Le soir aussi.',
    [{ index: 0, kind: 'removed', isOutdated: false, runs: [{ kind: 'removed', text: third }] }],
  ])
  expect((await amender.patch(world.at(`/amendments/${id}`), { reasons: 'Autre.' })).body).toMatchObject({
    refusal: 'amendment-not-draft',
  })

  expect((await amender.post(world.at(`/amendments/${id}/revision`))).status).toBe(200)
  expect(await accessTo(world, documentId, observer.accountId)).toBe('none')
  expect(await accessTo(world, documentId, amender.accountId)).toBe('write')
})

test('[Q1] an amendment goes out of sight with its proposal', async () => {
  await using world = await openWorld()
  const { amender, observer, proposal } = await amendmentCast(world)
  const { id, documentId } = await proposedAmendment(world, amender, proposal.id, [first])
  await world.owner`update proposal set state = 'draft', submitted_at = null where id = ${proposal.id}`

  expect((await observer.get(world.at(`/amendments/${id}`))).status).toBe(404)
  expect(await accessTo(world, documentId, observer.accountId)).toBe('none')
})

test('[Q2] whoever contributes amends what any group has published; those who write the proposal decide', async () => {
  await using world = await openWorld()
  const { amender, author, lead, observer, group, proposal } = await amendmentCast(world)
  const asked = { proposalId: proposal.id }
  expect((await observer.post(world.at('/amendments'), asked)).status).toBe(403)
  const submitted = await proposalIn(world, 'submitted', author, group)
  expect((await amender.post(world.at('/amendments'), { proposalId: submitted.id })).body).toMatchObject({
    refusal: 'proposal-not-published',
  })

  const amendment = await proposedAmendment(world, amender, proposal.id, [first])
  const path = world.at(`/amendments/${amendment.id}`)
  const whole = await accepting(world, amender, amendment, [0])
  expect((await amender.post(`${path}/acceptance`, whole)).status).toBe(403)
  expect((await amender.post(`${path}/rejection`, { reason: 'Non.' })).status).toBe(403)
  for (const step of ['withdrawal', 'revision'])
    expect([step, (await lead.post(`${path}/${step}`)).status]).toEqual([step, 403])
  expect((await author.post(`${path}/rejection`, { reason: '  ' })).body).toMatchObject({
    refusal: 'reason-missing',
  })
  expect((await author.post(`${path}/rejection`, { reason: 'Déjà prévu.' })).status).toBe(200)

  const { body } = await amender.get<{ state: string; steps: object[] }>(path)
  expect([body.state, body.steps.at(-1)]).toMatchObject([
    'rejected',
    { event: 'reject', reason: 'Déjà prévu.' },
  ])
  expect(await linesOf(world, proposal.documentId)).toEqual(original)
})

test('[Q2] an amendment that changes nothing, or does not say why, is not proposed', async () => {
  await using world = await openWorld()
  const { amender, proposal } = await amendmentCast(world)
  const { id, documentId } = await draftedAmendment(world, amender, proposal.id)
  const submit = async () => (await amender.post(world.at(`/amendments/${id}/submission`))).body

  expect(await submit()).toMatchObject({ refusal: 'amendment-empty' })
  await rewriteText(world, documentId, amender.accountId, first)
  expect(await submit()).toMatchObject({ refusal: 'reason-missing' })
  await amender.patch(world.at(`/amendments/${id}`), { reasons: 'Plus court.' })
  expect(await submit()).toEqual({})
})

test('[Q5] amendments that touch the same places know of each other', async () => {
  await using world = await openWorld()
  const { amender, author, observer, proposal } = await amendmentCast(world)
  const one = await proposedAmendment(world, amender, proposal.id, [
    'Un guichet ouvre partout.',
    second,
    third,
  ])
  const two = await proposedAmendment(world, author, proposal.id, [
    'Un guichet ouvre ailleurs.',
    second,
    third,
  ])
  await proposedAmendment(world, author, proposal.id, [first, second])

  const list = await observer.get<{ amendments: { code: number; rivals: number[]; changes: number }[] }>(
    world.at(`/amendments?proposal=P-${proposal.code}`),
  )
  expect(list.body.amendments.map(({ code, rivals, changes }) => [code, rivals, changes])).toEqual([
    [1, [2], 1],
    [2, [1], 1],
    [3, [], 1],
  ])
  const { body } = await observer.get<{ rivals: { code: number; mine: number[]; theirs: object[] }[] }>(
    world.at(`/amendments/${one.id}`),
  )
  expect(body.rivals).toMatchObject([{ code: two.code, mine: [0], theirs: [{ index: 0, kind: 'reworded' }] }])
})

test('[Q6] what is proposed is discussed by those who contribute, before everybody', async () => {
  await using world = await openWorld()
  const { amender, author, observer, proposal } = await amendmentCast(world)
  const hidden = await draftedAmendment(world, amender, proposal.id)
  const say = { body: 'Et le samedi ?' }
  expect((await amender.post(world.at(`/amendments/${hidden.id}/comments`), say)).body.refusal).toBe(
    'amendment-not-proposed',
  )
  const { id } = await proposedAmendment(world, amender, proposal.id, [first])
  const path = world.at(`/amendments/${id}/comments`)

  expect((await observer.post(path, say)).status).toBe(403)
  expect((await author.post(path, { body: ' ' })).body.refusal).toBe('reason-missing')
  expect((await author.post(path, { body: 'a'.repeat(2001) })).body.refusal).toBe('too-long')
  expect((await author.post(path, say)).status).toBe(201)
  const { body } = await observer.get<{ thread: object[] }>(world.at(`/amendments/${id}`))
  expect(body.thread).toMatchObject([{ author: author.name, body: 'Et le samedi ?' }])
  await author.post(world.at(`/amendments/${id}/rejection`), { reason: 'Non.' })
  expect((await author.post(path, say)).body.refusal).toBe('amendment-closed')
})
