import { createHash } from 'node:crypto'
import { canonicalJson } from '@deconcert/domain'
import { type BallotResult, type BallotRules, choiceText, tally } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { asked, laidTable, publishedProposal, vote } from '../support/ballot'
import { openWorld } from '../support/world'

const several = [{ label: 'Un guichet' }, { label: 'Un bus' }, { label: 'Un numéro' }]
const grades = ['À rejeter', 'Insuffisant', 'Passable', 'Bien', 'Très bien']

type Case = { readonly method: object; readonly more?: object; readonly choices: readonly string[] }

const lists = [['o1'], ['o2', 'o3'], ['o2', 'o1'], ['o1', 'o2', 'o3'], [], ['o3', 'o1']].map(choiceText)
const cases: Record<string, Case> = {
  approval: {
    method: { key: 'approval', most: 2 },
    more: { selection: { kind: 'share', percent: 50 } },
    choices: [['o1'], ['o2', 'o3'], ['o1', 'o2'], [], ['o1', 'o3'], ['o1']].map(choiceText),
  },
  judgment: {
    method: { key: 'majority-judgment', grades, missing: 'worst', leastJudgments: 0, perVoter: null },
    more: { selection: { kind: 'top', places: 1 } },
    choices: [{ o1: 4, o2: 3 }, { o1: 2, o2: 3, o3: 0 }, {}, { o3: 4 }, { o2: 4 }, { o1: 0 }].map(choiceText),
  },
  dots: {
    method: { key: 'dots', dots: 3, mostPerOption: 2 },
    more: { selection: { kind: 'none' } },
    choices: [{ o1: 2, o2: 1 }, { o2: 2 }, {}, { o3: 1 }, { o1: 1, o2: 1, o3: 1 }, { o1: 2 }].map(choiceText),
  },
  borda: { method: { key: 'borda' }, more: { selection: { kind: 'top', places: 2 } }, choices: lists },
  schulze: { method: { key: 'schulze' }, more: { selection: { kind: 'top', places: 1 } }, choices: lists },
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type Read = {
  readonly rules: BallotRules
  readonly rulesText: string
  readonly resultText: string | null
  readonly result: BallotResult | null
  readonly hashes: { readonly rules: string; readonly result: string | null; readonly votes: string | null }
  readonly votes: readonly { readonly commitment: string; readonly choice: string }[]
  readonly entries: readonly { readonly kind: string; readonly hash: string }[]
}

test.each(
  Object.entries(cases).flatMap(([name, each]) =>
    ['named', 'secret'].map((secrecy) => [name, secrecy, each] as const),
  ),
)(
  '[B20] a ballot by %s, %s, is voted and counted as the rules say',
  async (_, secrecy, { method, more, choices }) => {
    await using world = await openWorld()
    const { group, facilitator, members } = await laidTable(world, choices.length)
    const electorate = { kind: 'group', groupId: group }
    const composition = { question: 'Que retenir ?', options: several, method, secrecy, electorate, ...more }
    const ballot = world.at(
      `/ballots/${await asked(world, facilitator, { ...composition, quorum: { kind: 'none' } })}`,
    )
    const open = await facilitator.get<Read>(ballot)
    expect([open.body.result, open.body.votes, open.body.hashes.votes]).toEqual([null, [], null])

    expect((await members[0]?.post(`${ballot}/votes`, vote('["o9"]')))?.body).toMatchObject({
      refusal: 'choice-unknown',
    })
    for (const [n, member] of members.entries()) {
      const said = await member.post(`${ballot}/votes`, vote(choices[n] ?? ''))
      expect(said.body).toEqual({ said: 'recorded' })
    }
    await facilitator.post(`${ballot}/closing`)

    const { body } = await facilitator.get<Read>(ballot)
    const expected = tally(body.rules, {
      votes: choices.map((choice) => ({ collegeId: null, count: 1, choice })),
      lines: [],
      roll: [{ collegeId: null, voters: choices.length, throughHolder: 0 }],
      castingVote: null,
      consent: null,
    })
    expect(body.result).toEqual(expected)
    expect(body.resultText).toBe(canonicalJson(expected))
    expect([sha256(body.rulesText), sha256(body.resultText ?? '')]).toEqual([
      body.hashes.rules,
      body.hashes.result,
    ])
    const { entries } = body
    expect(entries.map(({ kind }) => kind)).toEqual([
      'ballot-opened',
      'ballot-closed',
      'ballot-result-recorded',
    ])
    expect(entries.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
    if (secrecy === 'named') return
    // What is published is what was sealed: anyone computes the hash again.
    const lines = body.votes.map(({ commitment, choice }) => `${commitment} - ${choice}`)
    expect(sha256(lines.join('\n'))).toBe(body.hashes.votes)
  },
)

test('[B20] packets are drawn at the opening, and a vote holds to one of them', async () => {
  await using world = await openWorld()
  const { group, facilitator, members } = await laidTable(world, 1)
  const options = Array.from({ length: 12 }, (_, n) => ({ label: `Idée ${n + 1}` }))
  const method = { key: 'majority-judgment', grades, missing: 'expressed', leastJudgments: 0, perVoter: 3 }
  const id = await asked(world, facilitator, {
    question: 'Que retenir ?',
    options,
    method,
    selection: { kind: 'none' },
    secrecy: 'named',
    quorum: { kind: 'none' },
    electorate: { kind: 'group', groupId: group },
  })
  const { body } = await facilitator.get<Read>(world.at(`/ballots/${id}`))
  const order = body.rules.method.key === 'majority-judgment' ? (body.rules.method.order ?? []) : []
  const judged = (keys: readonly (string | undefined)[]) =>
    vote(choiceText(Object.fromEntries(keys.map((key) => [key ?? '', 3]))))
  const address = world.at(`/ballots/${id}/votes`)

  expect(order.toSorted()).toEqual(body.rules.options.map(({ key }) => key).toSorted())
  expect((await members[0]?.post(address, judged([order[0], order[6]])))?.body).toMatchObject({
    refusal: 'choice-outside-packet',
  })
  expect((await members[0]?.post(address, judged([order[11], order[0]])))?.body).toEqual({ said: 'recorded' })
})

test('[B20] a show of hands and a consent are not voted on one by one', async () => {
  await using world = await openWorld()
  const { group, facilitator, members, proposal } = await laidTable(world, 3)
  const common = { question: 'Adoptez-vous ?', secrecy: 'named', quorum: { kind: 'none' } }
  const electorate = { kind: 'group', groupId: group }
  const hands = { method: { key: 'show-of-hands' }, majority: { kind: 'expressed' } }
  const consent = { method: { key: 'consent', mostRounds: 3, fallback: 'refer' } }
  const other = await publishedProposal(world, group, facilitator)
  for (const [proposalId, more] of [[proposal, hands] as const, [other, consent] as const]) {
    const id = await asked(world, facilitator, { ...common, ...more, electorate, options: [{ proposalId }] })
    const answer = await members[0]?.post(world.at(`/ballots/${id}/votes`), vote('for'))
    expect([answer?.status, answer?.body.refusal]).toEqual([409, 'vote-not-cast-alone'])
    await expect(
      world.tools.sql`select cast_vote(${id}, ${members[0]?.accountId ?? null},
        (select seat_id from elector where ballot_id = ${id} and account_id = ${members[0]?.accountId ?? null}),
        'for', gen_random_uuid(), decode(repeat('00', 16), 'hex'))`,
    ).rejects.toThrow('vote-not-cast-alone')
  }
})
