import { expect, test } from 'vitest'
import { accessTo } from '../support/access'
import { forAgainst } from '../support/ballot-asked'
import { anotherProposal, arrive, circle, done, nextRound, say } from '../support/consent'
import { openWorld } from '../support/world'

const leading = [
  ['/rounds', { after: 1 }],
  ['/text-opening', { round: 1 }],
  ['/rulings', { number: 1, seen: 1, isAdmissible: false, reason: 'Aucun dommage.' }],
  ['/recorded-liftings', { number: 1, note: 'Plafonné.' }],
] as const

test('[B44] [B45] the circle is led by who leads the group, and by nobody else', async () => {
  await using world = await openWorld()
  const there = await circle(world, 2)
  const { members, at, read } = there
  const [ana, ben] = members
  const stranger = await world.person('facilitator', { group: await world.group('Mobility') })
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, ana, 1, 'objection', 'Trop cher.'))
  const seatId = (await read()).people[0]?.seatId

  for (const person of [ana, stranger]) {
    for (const [act, body] of [...leading, ['/presence', { seatId, isPresent: true }] as const])
      expect([act, (await person?.post(at(act), body))?.status]).toEqual([act, 403])
  }
  expect((await ben?.post(at('/liftings'), { number: 1, note: 'Moi, oui.' }))?.status).toBe(403)
  await done(ana?.post(at('/liftings'), { number: 1, note: 'Le plafond me va.' }) ?? Promise.reject())
  expect((await read()).objections).toMatchObject([
    { isOpen: false, lifting: 'Le plafond me va.', liftedBy: ana?.name },
  ])
})

test('[B45] a lifting that is told of somebody counts once another confirms it, and is in the journal with what was changed', async () => {
  await using world = await openWorld()
  const there = await circle(world, 2)
  const { facilitator, members, at, read } = there
  await arrive(there, members)
  await nextRound(there, 0)
  await done(say(there, members[0], 1, 'objection', 'Trop cher.'))
  const [objector, witness] = members
  if (objector === undefined || witness === undefined) throw new Error('nobody in the circle')
  await done(facilitator.post(at('/recorded-liftings'), { number: 1, note: 'Le budget est plafonné.' }))

  expect((await read()).objections).toMatchObject([
    { isOpen: true, told: 'Le budget est plafonné.', step: 2 },
  ])
  const { body: news } = await objector.get<{ notices: object[] }>(world.at('/notices'))
  expect(news.notices).toMatchObject([{ event: 'objection-lifting-told', reason: 'Le budget est plafonné.' }])
  const confirmed = { number: 1, seen: 2 }
  expect((await facilitator.post(at('/lifting-confirmations'), confirmed)).status).toBe(403)
  await expect(
    world.tools.sql`select confirm_lifting(${there.ballotId}, 1, 2, ${facilitator.accountId}, now())`,
  ).rejects.toThrow('not-an-elector')
  await done(witness.post(at('/lifting-confirmations'), confirmed))

  expect((await read()).objections).toMatchObject([{ isOpen: false, liftedBy: witness.name }])
  const { body } = await facilitator.get<{ entries: { kind: string; subject: object }[] }>(
    world.at('/journal'),
  )
  expect(body.entries.find(({ kind }) => kind === 'consent-objection-lifted')?.subject).toMatchObject({
    objection: 1,
    reason: 'Le budget est plafonné.',
    recorded: true,
  })
  expect(body.entries.some(({ subject }) => JSON.stringify(subject).includes('Trop cher'))).toBe(false)
})

test('[B42] whoever is not an elector is not there and does not answer', async () => {
  await using world = await openWorld()
  const there = await circle(world, 1)
  const other = await world.person('member', { group: await world.group('Mobility') })
  await nextRound(there, 0)

  expect((await other.post(there.at('/my-presence'), { isPresent: true })).body).toMatchObject({
    refusal: 'not-an-elector',
  })
  expect((await say(there, other, 1, 'consent')).body).toMatchObject({ refusal: 'not-an-elector' })
  expect((await other.get(there.at())).status).toBe(200)
})

test('[B46] while the text is open between two rounds its group writes in it, and nobody else', async () => {
  await using world = await openWorld()
  const there = await circle(world, 1)
  const { facilitator, members, proposal, at } = there
  const stranger = await world.person('member', { group: await world.group('Mobility') })
  const [row] = await world.owner<
    { id: string }[]
  >`select document_id as id from proposal where id = ${proposal}`
  const access = async (accountId = '') => await accessTo(world, row?.id ?? '', accountId)

  expect(await access(members[0]?.accountId)).toBe('read')
  await done(facilitator.post(at('/text-opening'), { round: 0 }))
  expect(await access(members[0]?.accountId)).toBe('write')
  expect(await access(stranger.accountId)).toBe('read')
  expect(
    (await members[0]?.patch(world.at(`/proposals/${proposal}`), { title: 'Autre' }))?.body,
  ).toMatchObject({
    refusal: 'proposal-in-ballot',
  })
  await nextRound(there, 0)
  expect(await access(members[0]?.accountId)).toBe('read')
})

test('[B41] another ballot has no circle', async () => {
  await using world = await openWorld()
  const there = await circle(world, 1)
  const { facilitator, group } = there
  const asked = forAgainst(group, await anotherProposal(there))
  const { body } = await facilitator.post<{ id: string }>(world.at('/ballots'), asked)
  const at = (act = '') => world.at(`/ballots/${body.id}/consent${act}`)

  expect((await facilitator.get(at())).body).toEqual({ consent: null })
  expect((await facilitator.post(at('/rounds'), { after: 0 })).body).toMatchObject({
    refusal: 'not-a-consent',
  })
  await expect(
    world.owner`select open_consent_round(${body.id}, 0, null, ${facilitator.accountId}, now())`,
  ).rejects.toThrow('not-a-consent')
})

test.each([
  'consent_answer',
  'consent_round',
  'consent_presence',
  'consent_objection',
  'consent_objection_step',
])('[B47] what was said in a consent is never rewritten: %s', async (table) => {
  await using world = await openWorld()
  const there = await circle(world, 1)
  await arrive(there, there.members)
  await nextRound(there, 0)
  await done(say(there, there.members[0], 1, 'objection', 'Trop cher.'))

  await expect(world.owner.unsafe(`delete from ${table}`)).rejects.toThrow('written once')
  await expect(world.tools.sql.unsafe(`insert into ${table} select * from ${table}`)).rejects.toThrow(
    'denied',
  )
})

test('[B47] the record of the rounds is what is sealed', async () => {
  await using world = await openWorld()
  const there = await circle(world, 1)
  await arrive(there, there.members)
  await nextRound(there, 0)
  await done(say(there, there.members[0], 1, 'reserve', 'À revoir.'))
  await done(there.facilitator.post(world.at(`/ballots/${there.ballotId}/closing`)))

  const [row] = await world.owner<{ record: string; isSealed: boolean }[]>`
    select consent_record(ballot_id) as record,
      votes_sha256 = sha256(convert_to(consent_record(ballot_id), 'UTF8')) as is_sealed
    from closing where ballot_id = ${there.ballotId}`
  const { people, rounds } = await there.read()
  const seat = people[0]?.seatId
  const text = rounds[0]?.textSha256
  expect(row?.isSealed).toBe(true)
  expect(row?.record).toBe(
    `{"answers":[{"answer":"reserve","round":1,"seat":"${seat}"}],"objections":[],"present":["${seat}"],"rounds":1,"texts":["${text}"]}`,
  )
})
