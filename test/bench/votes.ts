import { randomBytes, randomUUID } from 'node:crypto'
import { connectOwner } from '../../packages/database/src/connect'
import { type Findings, figure } from './figures'
import { Latencies } from './latencies'
import type { Stage } from './stage'
import { after } from './time'

const voters = 350
const seconds = 10

type Shown = { readonly state: string; readonly voters: number; readonly result: { readonly voters: number } }

/** A secret vote of all the plan: 350 people each at a moment of their own within ten seconds, then the closing. */
export async function votes({ server, url }: Stage): Promise<Findings> {
  const [leader = '', ...electors] = server.cookies
  const path = `http://127.0.0.1:${server.port}/api/plans/load-test/ballots`
  await seatLead(url, `http://127.0.0.1:${server.port}/api/me`, leader)
  const { id } = (await posted(path, leader, composition)) as { id: string }

  const answers = new Latencies()
  const said = await Promise.all(
    electors.slice(0, voters).map(async (cookie, n) => {
      // Spread evenly: as many in the last second as in the first.
      await after((n / voters) * seconds * 1000)
      const vote = { choice: n % 3 === 0 ? 'against' : 'for', nonce: randomBytes(16).toString('hex') }
      const start = performance.now()
      const answer = await posted(`${path}/${id}/votes`, cookie, vote)
      answers.add(performance.now() - start)
      return (answer as { said?: string }).said
    }),
  )
  const start = performance.now()
  await posted(`${path}/${id}/closing`, leader, {})
  const closing = performance.now() - start
  const shown = (await (await fetch(`${path}/${id}`, { headers: { cookie: leader } })).json()) as Shown

  const recorded = said.filter((word) => word === 'recorded').length
  const lost = recorded - (shown.state === 'closed' ? shown.result.voters : 0)
  return {
    title: `${voters} votes in ${seconds} seconds, secret`,
    figures: [
      figure('answer p50', 'ms', answers.quantile(0.5)),
      figure('answer p95', 'ms', answers.quantile(0.95)),
      figure('answer, the last one', 'ms', answers.quantile(1)),
      figure('closing, result included', 'ms', closing),
      figure('lost votes', 'of all', lost),
    ],
    faults: recorded === voters && lost === 0 ? [] : [`${recorded} recorded, ${lost} of them lost`],
  }
}

const composition = {
  question: 'Adoptez-vous ?',
  options: [{ label: 'Le plan' }],
  method: { key: 'for-against' },
  majority: { kind: 'expressed' },
  secrecy: 'secret',
  quorum: { kind: 'none' },
  electorate: { kind: 'plan' },
}

async function posted(url: string, cookie: string, body: object): Promise<unknown> {
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return await answer.json()
}

/** Gives whoever has this cookie the lead of the plan beside their seat. */
async function seatLead(url: string, me: string, cookie: string): Promise<void> {
  const { account } = (await (await fetch(me, { headers: { cookie } })).json()) as { account: { id: string } }
  const owner = connectOwner(url, { max: 1 })
  await owner`
    insert into seat (id, plan_id, account_id, role, created_at)
    select ${randomUUID()}, id, ${account.id}, 'project-lead', now() from plan where slug = 'load-test'
  `
  await owner.end()
}
