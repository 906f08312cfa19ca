import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { asked, type Ballot, laidTable, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { openWorld, type Visitor, type World } from '../support/world'

type Proxies = {
  readonly electors: readonly { readonly seatId: string; readonly name: string; readonly isMe: boolean }[]
  readonly proxies: readonly {
    readonly id: string
    readonly giver: string
    readonly recordedBy: string | null
    readonly isConfirmed: boolean
    readonly confirmRefusal: string | null
  }[]
  readonly giveRefusal: string | null
}

type Mine = Ballot & {
  readonly mySeats: readonly {
    readonly seatId: string
    readonly forName: string | null
    readonly hasVoted: boolean
  }[]
  readonly roll: readonly {
    readonly name: string
    readonly holder: string | null
    readonly hasVoted: boolean
  }[]
}

const admitting = { proxies: { mostPerHolder: 1, countForQuorum: false } }

/** Three members of a group who may vote for each other. */
async function threeMembers(world: World) {
  const table = await laidTable(world, 3)
  const [ana, ben, cleo] = table.members
  if (ana === undefined || ben === undefined || cleo === undefined) throw new Error('too few')
  const { electors } = (await ana.get<Proxies>(world.at(`/proxies?kind=group&group=${table.group}`))).body
  const seatOf = ({ name }: Visitor) => electors.find((elector) => elector.name === name)?.seatId ?? ''
  const give = (who: Visitor, holder: Visitor, more: object = {}) =>
    who.post<{ id: string; refusal?: string }>(world.at('/proxies'), {
      kind: 'group',
      group: table.group,
      holderSeatId: seatOf(holder),
      ...more,
    })
  const open = (more: object) =>
    asked(world, table.facilitator, forAgainst(table.group, table.proposal, more))
  return { ...table, ana, ben, cleo, seatOf, give, open }
}

test('[X3] a proxy is on the roll, votes once for its giver, and makes no quorum', async () => {
  await using world = await openWorld()
  const { ana, ben, cleo, give, open, facilitator } = await threeMembers(world)
  expect((await give(ana, ben)).status).toBe(201)
  const id = await open({ ...admitting, quorum: { kind: 'number', number: 2 } })
  const at = world.at(`/ballots/${id}`)

  expect((await ana.post(`${at}/votes`, vote('for'))).body).toMatchObject({ refusal: 'not-an-elector' })
  const mine = (await ben.get<Mine>(at)).body.mySeats
  expect(mine.map(({ forName }) => forName)).toEqual([null, ana.name])
  for (const { seatId } of mine) {
    expect((await ben.post(`${at}/votes`, { ...vote('for'), seatId })).body.said).toBe('recorded')
    expect((await ben.post(`${at}/votes`, { ...vote('for'), seatId })).body.said).toBe('already-voted')
  }
  await facilitator.post(`${at}/closing`)

  const { body } = await cleo.get<Mine>(at)
  // Two votes, of which one through a proxy: the quorum of 2 is missed by 1.
  expect(body.result).toMatchObject({ outcome: 'no-quorum', voters: 2, quorum: { counted: 1, missing: 1 } })
  expect(body.roll.find(({ name }) => name === ana.name)).toMatchObject({ holder: ben.name, hasVoted: true })
})

test('[X1] to oneself, twice, in a chain, to an outsider: each is refused with its reason', async () => {
  await using world = await openWorld()
  const { ana, ben, cleo, facilitator, give, seatOf } = await threeMembers(world)
  const outsider = await world.person('member', { group: await world.group('Other') })

  expect((await give(ana, ana)).body.refusal).toBe('proxy-to-oneself')
  expect((await give(ana, outsider, { holderSeatId: seatOf(outsider) || randomUUID() })).status).toBe(404)
  expect((await give(outsider, ana)).status).toBe(403)
  await give(ana, ben)
  expect((await give(ana, cleo)).body.refusal).toBe('proxy-already-given')
  expect((await give(ben, cleo)).body.refusal).toBe('proxy-chain')
  expect((await give(cleo, ana)).body.refusal).toBe('proxy-chain')
  expect((await give(facilitator, ana)).body.refusal).toBe('not-in-electorate')
})

test('[X1] two people who give theirs to each other at once do not both', async () => {
  await using world = await openWorld()
  const { ana, ben, give } = await threeMembers(world)

  const answers = await Promise.all([give(ana, ben), give(ben, ana)])

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
})

test('[X2] a ballot does not open while somebody holds more than it admits, and names them', async () => {
  await using world = await openWorld()
  const { ana, ben, cleo, group, proposal, facilitator, give, open } = await threeMembers(world)
  await give(ana, ben)
  await give(cleo, ben)

  const refused = await facilitator.post(world.at('/ballots'), forAgainst(group, proposal, admitting))
  expect(refused.body).toMatchObject({ refusal: 'too-many-proxies', detail: ben.name })

  // Where no proxy is admitted, everybody votes for themselves.
  const id = await open({})
  expect((await ana.post(world.at(`/ballots/${id}/votes`), vote('for'))).body.said).toBe('recorded')
})

test('[X3] who votes for whom is shown to all while the ballot is open, and who has voted is not', async () => {
  await using world = await openWorld()
  const { ana, ben, cleo, give, open, seatOf } = await threeMembers(world)
  await give(ana, ben)
  const at = world.at(`/ballots/${await open(admitting)}`)
  const shown = async () => (await cleo.get<Mine>(at)).body
  const frozenProxies = [{ seatId: seatOf(ana), giver: ana.name, holder: ben.name }]

  expect(await shown()).toMatchObject({ frozenProxies, roll: [] })
  await ben.post(`${at}/votes`, { ...vote('for'), seatId: seatOf(ana) })
  expect(await shown()).toMatchObject({ frozenProxies, roll: [] })
})

test('[X3] a proxy taken back after the opening is still that of the ballot, and of no other', async () => {
  await using world = await openWorld()
  const { ana, ben, give, open, group } = await threeMembers(world)
  const { body: given } = await give(ana, ben)
  const id = await open(admitting)

  expect((await ben.delete(world.at(`/proxies/${given.id}`))).status).toBe(403)
  expect((await ana.delete(world.at(`/proxies/${given.id}`))).status).toBe(200)
  expect((await ana.delete(world.at(`/proxies/${given.id}`))).status).toBe(404)

  expect((await ben.get<Mine>(world.at(`/ballots/${id}`))).body.mySeats).toHaveLength(2)
  expect((await ana.get<Proxies>(world.at(`/proxies?kind=group&group=${group}`))).body).toMatchObject({
    proxies: [],
    giveRefusal: null,
  })
})

test('[X4] one received on paper is recorded by who leads the group, and the journal says who', async () => {
  await using world = await openWorld()
  const { ana, ben, cleo, group, facilitator, give, seatOf } = await threeMembers(world)

  expect((await give(cleo, ben, { giverSeatId: seatOf(ana) })).status).toBe(403)
  expect((await give(facilitator, ben, { giverSeatId: seatOf(ana) })).status).toBe(201)

  const { proxies } = (await cleo.get<Proxies>(world.at(`/proxies?kind=group&group=${group}`))).body
  expect(proxies).toMatchObject([{ giver: ana.name, holder: ben.name, recordedBy: facilitator.name }])
  const journal = await cleo.get<{ entries: { kind: string; actor: string; subject: object }[] }>(
    world.at('/journal'),
  )
  expect(journal.body.entries[0]).toMatchObject({
    kind: 'proxy-given',
    actor: facilitator.name,
    subject: { giver: ana.name, holder: ben.name, isOnPaper: true },
  })
})

test('[X4] one that was recorded counts once its giver or another person has confirmed it', async () => {
  await using world = await openWorld()
  const { ana, ben, cleo, facilitator, give, seatOf, group, open } = await threeMembers(world)
  const { body: given } = await give(facilitator, ben, { giverSeatId: seatOf(ana) })
  const confirm = (who: Visitor) => who.post(world.at(`/proxies/${given.id}/confirmation`))

  expect((await confirm(facilitator)).body.refusal).toBe('proxy-needs-another')
  expect((await confirm(ben)).status).toBe(403)
  expect((await confirm(cleo)).status).toBe(403)
  const seen = async (who: Visitor) =>
    (await who.get<Proxies>(world.at(`/proxies?kind=group&group=${group}`))).body.proxies[0]
  expect(await seen(facilitator)).toMatchObject({ isConfirmed: false, confirmRefusal: 'proxy-needs-another' })
  expect(await seen(ana)).toMatchObject({ isConfirmed: false, confirmRefusal: null })

  expect((await confirm(ana)).status).toBe(200)
  expect((await confirm(ana)).status).toBe(200)
  const id = await open(admitting)
  expect((await ben.get<Mine>(world.at(`/ballots/${id}`))).body.mySeats).toHaveLength(2)
})

test('[X4] one that nobody confirmed is of no ballot', async () => {
  await using world = await openWorld()
  const { ana, ben, facilitator, give, seatOf, open } = await threeMembers(world)
  await give(facilitator, ben, { giverSeatId: seatOf(ana) })

  const id = await open(admitting)

  expect((await ben.get<Mine>(world.at(`/ballots/${id}`))).body.mySeats).toHaveLength(1)
  expect((await ana.post(world.at(`/ballots/${id}/votes`), vote('for'))).body.said).toBe('recorded')
})
