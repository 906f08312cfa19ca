/**
 * What is told and written while people vote in secret: the output of the server and of PostgreSQL, what listeners are
 * notified of, the journal. Connections are cut meanwhile, since it is faults that make a log talk. Nothing of it may
 * name a voter or a vote: then its order says nothing of either.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { choiceText } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { asked, publishedProposal } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { openPlace } from '../support/product'
import { openWorld, type World } from '../support/world'
import { type Paper, paper, receipt, seatVoters, type Voter } from './ballot-crowd'
import { buildServer } from './server-process'

const electors = 100
const keys = Array.from({ length: 10 }, (_, n) => `o${n + 1}`)

async function openApproval(world: World) {
  const group = await world.group('Assembly')
  const facilitator = await world.person('facilitator', { group })
  const voters = await seatVoters(world, group, electors)
  const proposal = await publishedProposal(world, group, facilitator)
  const rules = {
    secrecy: 'secret',
    options: keys.map((key) => ({ label: `Option ${key}` })),
    method: { key: 'approval', most: null },
    selection: { kind: 'none' },
    majority: null,
  }
  return { facilitator, voters, ballot: await asked(world, facilitator, forAgainst(group, proposal, rules)) }
}

/** What PostgreSQL has written so far, where it is ours to read: beside its own folder. */
async function postgresSaid({ owner }: World): Promise<string> {
  if (process.env.DATABASE_URL) return ''
  const [row] = await owner<{ dataDirectory: string }[]>`show data_directory`
  return await readFile(join(dirname(row?.dataDirectory ?? ''), 'postgres.log'), 'utf8')
}

/** Sends a vote as a browser does, again and again until it is told that it was recorded. */
async function voteByHttp(url: string, cookie: string, sent: Paper): Promise<string> {
  for (;;) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(sent),
    })
    if (answer.status === 200) return ((await answer.json()) as { said: string }).said
    if (answer.status < 500) throw new Error(`${answer.status} ${await answer.text()}`)
  }
}

type Sent = { readonly voter: Voter; readonly cookie: string; readonly paper: Paper }

async function signIn(world: World, voters: readonly Voter[]): Promise<readonly Sent[]> {
  return await Promise.all(
    voters.map(async (voter, n) => {
      const cookie = (await world.tools.sessions.start(voter.actor.accountId, undefined)).split(';')[0] ?? ''
      const choice = choiceText(keys.filter((_, place) => (n + 1) & (1 << (place % 7))))
      return { voter, cookie, paper: paper(choice) }
    }),
  )
}

async function cutConnections({ owner }: World): Promise<number> {
  const cut = await owner`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'deconcert' and query like '%cast_vote%'
  `
  return cut.length
}

test('[A5] no log, notification or entry of the journal names who votes in secret, or what', async () => {
  await using world = await openWorld()
  const { facilitator, voters, ballot } = await openApproval(world)
  const sendings = await signIn(world, voters)
  const told: string[] = []
  await world.owner.listen('journal', (payload) => void told.push(payload))
  await using place = await openPlace()
  await using program = await buildServer(place)
  const server = program.start({ DATABASE_URL: world.ownerUrl, DEMO: 'off', ORIGIN: '' })
  await server.serves()
  try {
    const path = `${place.url}${world.at(`/ballots/${ballot}/votes`)}`
    const send = ({ cookie, paper: sent }: Sent) => voteByHttp(path, cookie, sent)
    for (const sending of sendings.slice(0, electors / 2)) await send(sending)
    let isHeard = false
    const rest = Promise.all(sendings.slice(electors / 2).map(send)).finally(() => {
      isHeard = true
    })
    for (let cut = 0; cut < 10 && !isHeard; ) cut += await cutConnections(world)
    const said = await rest
    expect(said.every((word) => word === 'recorded' || word === 'already-voted')).toBe(true)
    expect((await facilitator.post(world.at(`/ballots/${ballot}/closing`))).status).toBe(200)
  } finally {
    await server.kill()
  }

  const written = {
    server: server.said(),
    postgres: await postgresSaid(world),
    told: told.join('\n'),
    journal: (await world.owner`select event from journal`).map(({ event }) => event).join('\n'),
  }
  expect(written.told).toContain('ballot-turnout')
  expect(written.journal).toContain('ballot-closed')
  if (!process.env.DATABASE_URL) expect(written.postgres).toContain('terminating connection')
  const ids = await world.owner<{ id: string }[]>`select id from secret_vote where ballot_id = ${ballot}`
  expect(ids).toHaveLength(electors)
  const secrets = [
    ...ids.map(({ id }) => id),
    ...sendings.flatMap(({ voter, cookie, paper: sent }) => [
      voter.ownAccountId,
      voter.seatId,
      cookie.split('=')[1] ?? cookie,
      sent.choice,
      sent.nonce,
      receipt(ballot, sent),
    ]),
  ]
  for (const [where, text] of Object.entries(written))
    expect({ where, names: secrets.filter((secret) => text.includes(secret)) }).toEqual({ where, names: [] })
}, 90_000)
