import { expect, test } from 'vitest'
import type { Ballot } from '../support/ballot'
import { anotherProposal, arrive, circle, done, nextRound, sameCircleOn, say } from '../support/consent'
import { writeIn } from '../support/proposal'
import { openWorld } from '../support/world'

async function documentOf(owner: Awaited<ReturnType<typeof openWorld>>['owner'], proposal: string) {
  const [row] = await owner<{ id: string; writable: boolean }[]>`
    select d.id, d.writable from document d join proposal p on p.document_id = d.id where p.id = ${proposal}`
  if (row === undefined) throw new Error('no document')
  return row
}

test('[B41] [B45] [B46] [B47] adopted in two rounds on an amended text with a reserve, and promoted as it was amended', async () => {
  await using world = await openWorld()
  const there = await circle(world, 4)
  const { facilitator, members, proposal, ballotId, at, read } = there
  const [ana, ben, cleo] = members
  await arrive(there, members.slice(0, 3))
  await nextRound(there, 0)
  await done(say(there, ana, 1, 'consent'))
  await done(say(there, ben, 1, 'objection', 'Le budget n’a pas de limite.'))
  await done(say(there, cleo, 1, 'reserve', 'À revoir dans un an.'))
  const first = (await read()).rounds[0]?.textSha256

  await done(facilitator.post(at('/text-opening'), { round: 1 }))
  const { id, writable } = await documentOf(world.owner, proposal)
  expect(writable).toBe(true)
  expect((await say(there, ana, 1, 'consent')).body).toMatchObject({ refusal: 'round-not-open' })
  expect((await facilitator.post(world.at(`/ballots/${ballotId}/closing`))).body).toMatchObject({
    refusal: 'text-being-amended',
  })
  await writeIn(world, id, 'Le budget est plafonné.', ana?.accountId)
  await nextRound(there, 1)
  expect((await documentOf(world.owner, proposal)).writable).toBe(false)
  expect((await say(there, ana, 1, 'consent')).body).toMatchObject({ refusal: 'stale-version' })
  await done(say(there, ana, 2, 'consent'))
  await done(say(there, ben, 2, 'consent'))
  await done(say(there, cleo, 2, 'reserve', 'À revoir dans un an.'))
  expect((await read()).objections).toMatchObject([{ number: 1, isOpen: false }])

  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))
  const { body: closed } = await facilitator.get<Ballot>(world.at(`/ballots/${ballotId}`))
  const second = (await read()).rounds[1]
  expect(closed.result).toMatchObject({
    outcome: 'adopted',
    voters: 3,
    raw: { rounds: 2, present: 3, consent: 2, reserve: 1, objection: 0, silent: 0, open: 0 },
  })
  expect(second).toMatchObject({ number: 2, version: 2 })
  expect(second?.textSha256).not.toBe(first)
  const tree = await facilitator.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const axis = tree.body.nodes.find((node) => node.title === 'Title of p1a1')
  const place = { proposalId: proposal, levelKey: 'action', parentId: axis?.id, position: 0 }
  const promoted = await facilitator.post<{ nodeId: string }>(world.at('/promotions'), place)
  const node = await facilitator.get(world.at(`/nodes/${promoted.body.nodeId}`))
  expect(node.body).toMatchObject({ origin: { textSha256: second?.textSha256 } })
  const [kept] = await world.owner<{ content: string }[]>`
    select v.content from promotion p join proposal_version v on v.id = p.version_id where p.proposal_id = ${proposal}`
  expect(kept?.content).toContain('Le budget est plafonné.')
})

test('[B41] [B46] when no round is left, an objection that stands refers the proposal back', async () => {
  await using world = await openWorld()
  const there = await circle(world, 2, { mostRounds: 1 })
  const { facilitator, members, ballotId, at, read, proposal } = there
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, members[0], 1, 'consent'))
  await done(say(there, members[1], 1, 'objection', 'Trop cher.'))

  for (const [act, body] of [['/rounds', { after: 1 }] as const, ['/text-opening', { round: 1 }] as const])
    expect((await facilitator.post(at(act), body)).body).toMatchObject({ refusal: 'rounds-exhausted' })
  expect((await read()).refusals).toMatchObject({ openRound: 'rounds-exhausted', close: null })
  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballotId}`))
  expect(body.result).toMatchObject({ outcome: 'referred', raw: { objection: 1, open: 1 } })
  expect((await facilitator.get(world.at(`/proposals/${proposal}`))).body).toMatchObject({
    state: 'published',
  })
  expect((await documentOf(world.owner, proposal)).writable).toBe(true)
})

test('[B42] [B44] absent is not consent: who is not there does not answer, who is there and silent holds it back', async () => {
  await using world = await openWorld()
  const there = await circle(world, 3)
  const { facilitator, members, at, read, ballotId } = there
  const [ana, ben, cleo] = members
  await nextRound(there, 0)
  expect((await say(there, ana, 1, 'consent')).body).toMatchObject({ refusal: 'not-present' })
  await arrive(
    there,
    [ana, ben].flatMap((person) => person ?? []),
  )
  const seatOf = async (name = '') => (await read()).people.find((person) => person.name === name)?.seatId
  await done(facilitator.post(at('/presence'), { seatId: await seatOf(cleo?.name), isPresent: true }))
  await done(say(there, ana, 1, 'consent'))
  await done(say(there, ben, 1, 'consent'))

  expect((await ana?.post(at('/my-presence'), { isPresent: false }))?.body).toMatchObject({
    refusal: 'answered-in-round',
  })
  const away = { seatId: await seatOf(ben?.name), isPresent: false }
  expect((await facilitator.post(at('/presence'), away)).body).toMatchObject({ refusal: 'answered-in-round' })
  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballotId}`))
  expect(body.result).toMatchObject({ outcome: 'referred', raw: { present: 3, silent: 1 } })
})

test('[B44] whoever leaves before answering holds nothing back', async () => {
  await using world = await openWorld()
  const there = await circle(world, 2)
  const { facilitator, members, at, ballotId } = there
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, members[0], 1, 'consent'))
  await done(members[1]?.post(at('/my-presence'), { isPresent: false }) ?? Promise.reject())
  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballotId}`))
  expect(body.result).toMatchObject({ outcome: 'adopted', raw: { present: 1, consent: 1 } })
})

test('[B45] an objection that the circle holds inadmissible does not block; one that it holds admissible again does', async () => {
  await using world = await openWorld()
  const there = await circle(world, 2)
  const { facilitator, members, at, read, ballotId } = there
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, members[0], 1, 'consent'))
  await done(say(there, members[1], 1, 'objection', 'Je préférais l’autre.'))
  expect((await read()).objections).toMatchObject([{ isAdmissible: true, isRuled: false, isOpen: true }])

  const ruling = { number: 1, reason: 'C’est une préférence, non un dommage.' }
  await done(facilitator.post(at('/rulings'), { ...ruling, seen: 1, isAdmissible: false }))
  await done(facilitator.post(at('/rulings'), { ...ruling, seen: 2, isAdmissible: true }))
  expect((await read()).objections).toMatchObject([{ isAdmissible: true, isRuled: true }])
  await done(facilitator.post(at('/rulings'), { ...ruling, seen: 3, isAdmissible: false }))
  expect((await read()).objections).toMatchObject([
    { isAdmissible: false, ruling: ruling.reason, isOpen: true },
  ])
  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballotId}`))
  expect(body.result).toMatchObject({ outcome: 'adopted', raw: { objection: 1, open: 0 } })
  expect(
    (await facilitator.post(at('/rulings'), { ...ruling, seen: 4, isAdmissible: true })).body,
  ).toMatchObject({
    refusal: 'ballot-not-open',
  })
})

test('[B42] [B43] an answer may be changed while its round lasts, and takes its objection with it', async () => {
  await using world = await openWorld()
  const there = await circle(world, 1)
  const { members, read } = there
  const [ana] = members
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, ana, 1, 'objection', 'Trop cher.'))
  await done(say(there, ana, 1, 'objection', 'Trop cher.'))
  await done(say(there, ana, 1, 'objection', 'Trop cher pour le secteur.'))
  expect((await read()).objections).toMatchObject([
    { number: 1, text: 'Trop cher pour le secteur.', isOpen: true },
  ])
  await done(say(there, ana, 1, 'consent'))
  expect((await read()).answers).toMatchObject([{ answer: 'consent', text: '' }])
  expect((await read()).objections).toMatchObject([{ number: 1, isOpen: false, lifting: null }])
  await done(say(there, ana, 1, 'objection', 'Trop cher pour le secteur.'))
  expect((await read()).objections).toMatchObject([
    { number: 1, isOpen: false },
    { number: 2, isOpen: true },
  ])
  expect((await say(there, ana, 1, 'reserve')).body).toMatchObject({ refusal: 'reason-missing' })
})

test('[B42] twenty answers at the same moment are twenty answers, their objections numbered without gap', async () => {
  await using world = await openWorld()
  const there = await circle(world, 20)
  const { members, read } = there
  await arrive(there, members)
  await nextRound(there, 0)

  const answers = await Promise.all(
    members.map((person, n) =>
      say(there, person, 1, n % 2 === 0 ? 'consent' : 'objection', n % 2 === 0 ? '' : 'Non.'),
    ),
  )

  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
  const { answers: recorded, objections } = await read()
  expect(recorded).toHaveLength(20)
  expect(objections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('[B41] the next round is opened once, however many ask for it', async () => {
  await using world = await openWorld()
  const there = await circle(world, 2)
  const { facilitator, at, read } = there

  const answers = await Promise.all([1, 2, 3].map(() => facilitator.post(at('/rounds'), { after: 0 })))

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  expect((await read()).rounds).toHaveLength(1)
})

test('[B41] a consent on a label has no text to open; each round is of none', async () => {
  await using world = await openWorld()
  const there = await sameCircleOn(await circle(world, 1), { label: 'Se réunir le mardi' })
  const { facilitator, members, at, read, ballotId } = there
  expect((await facilitator.post(at('/text-opening'), { round: 0 })).body).toMatchObject({
    refusal: 'consent-without-text',
  })
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, members[0], 1, 'consent'))
  await done(facilitator.post(world.at(`/ballots/${ballotId}/closing`)))
  expect((await read()).rounds).toMatchObject([{ version: null, textSha256: null }])
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballotId}`))
  expect(body.result).toMatchObject({ outcome: 'adopted' })
})

test('[B46] a text opened and left as it was is the same version', async () => {
  await using world = await openWorld()
  const there = await circle(world, 1)
  const { facilitator, at, read } = there
  await done(facilitator.post(at('/text-opening'), { round: 0 }))
  await done(facilitator.post(at('/text-opening'), { round: 0 }))
  await nextRound(there, 0)
  expect((await read()).rounds).toMatchObject([{ version: 1 }])
  expect(await anotherProposal(there)).not.toBe(there.proposal)
})
