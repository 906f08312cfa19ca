import { expect, test } from 'vitest'
import {
  type Amended,
  amendmentState,
  draftedAmendment,
  linesOf,
  original,
  proposedAmendment,
  rewriteText,
} from '../support/amendment'
import { amended, amendmentVote, closedWith, laidVote, proposalNow, told } from '../support/amendment-vote'
import { asked, type Ballot } from '../support/ballot'
import { openWorld, type Visitor } from '../support/world'

const [, second, third] = original as [string, string, string]

test('[Q8] a ballot on an amendment freezes both texts, and what it adopts becomes the text', async () => {
  await using world = await openWorld()
  const { lead, amender, author, proposal, amendment, composition, voters } = await laidVote(world)

  const id = await asked(world, lead, composition)

  expect(await amendmentState(world, amendment.id)).toBe('in-ballot')
  expect((await proposalNow(world, author, proposal.id)).state).toBe('in-ballot')
  type Text = { sha256: string; original: { sha256: string }; changes: { runs: { text: string }[] }[] }
  const { body } = await author.get<Omit<Ballot, 'texts'> & { texts: Text[]; options: object[] }>(
    world.at(`/ballots/${id}`),
  )
  const [text] = body.texts
  expect(body.rules.options).toMatchObject([
    { proposalId: proposal.id, amendmentId: amendment.id, textSha256: text?.sha256 },
  ])
  expect(body.options).toMatchObject([{ amendmentCode: amendment.code }])
  expect(text?.original.sha256).not.toBe(text?.sha256)
  expect(text?.changes).toHaveLength(1)

  const path = world.at(`/amendments/${amendment.id}`)
  const rejection = await lead.post<{ refusal: string }>(`${path}/rejection`, { reason: 'Non.' })
  expect(rejection.body.refusal).toBe('amendment-in-ballot')

  await closedWith(world, lead, id, voters, ['for', 'for', 'for', 'against'])

  expect(await linesOf(world, proposal.documentId)).toEqual(amended)
  expect(await amendmentState(world, amendment.id)).toBe('accepted')
  const { state, events } = await proposalNow(world, author, proposal.id)
  expect([state, ...events.slice(-3)]).toEqual([
    'published',
    'amendment-in-ballot',
    'amendment-voted',
    'amend',
  ])
  const read = await lead.get<{ accepted: number[]; steps: { event: string }[] }>(
    world.at(`/amendments/${amendment.id}`),
  )
  expect(read.body.accepted).toEqual([0])
  expect(read.body.steps.map(({ event }) => event).slice(-2)).toEqual(['open-ballot', 'adopt'])
  expect((await told(world, author)).slice(0, 2)).toEqual(['amendment-adopted', 'amendment-in-ballot'])
  expect(await told(world, amender)).toEqual(['amendment-adopted', 'amendment-in-ballot'])
  const authors = await world.owner<{ accountId: string }[]>`
    select account_id from proposal_author where proposal_id = ${proposal.id}`
  // Who closed the ballot has written nothing.
  expect(authors.map(({ accountId }) => accountId)).not.toContain(lead.accountId)
  expect(authors.map(({ accountId }) => accountId)).toContain(amender.accountId)
  const [entry] = await world.owner<{ event: string }[]>`
    select event from journal where kind = 'ballot-result-recorded'`
  expect(JSON.parse(entry?.event ?? '{}').subject).toMatchObject({
    outcome: 'adopted',
    amendment: amendment.id,
    amendmentCode: amendment.code,
    amendedText: text?.sha256,
    text: text?.original.sha256,
  })
})

test('[Q8] an adopted title changes with the text', async () => {
  await using world = await openWorld()
  const { lead, group, amender, proposal, voters } = await laidVote(world)
  const retitled = await draftedAmendment(world, amender, proposal.id)
  await amender.patch(world.at(`/amendments/${retitled.id}`), { title: 'A larger shelter', reasons: 'Oui.' })
  await amender.post(world.at(`/amendments/${retitled.id}/submission`))
  const id = await asked(world, lead, amendmentVote(group, retitled, { method: { key: 'for-against' } }))

  await closedWith(world, lead, id, voters, ['for'])

  expect(await proposalNow(world, lead, proposal.id)).toMatchObject({
    state: 'published',
    title: 'A larger shelter',
  })
  expect(await linesOf(world, proposal.documentId)).toEqual(original)
})

test.each([
  [['for', 'against', 'against'], {}, 'rejected', 'reject', 'amendment-outvoted'],
  [['for', 'against'], {}, 'rejected', 'reject', 'amendment-outvoted'],
  [['for'], { quorum: { kind: 'number', number: 3 } }, 'proposed', 'reopen', 'amendment-reopened'],
])(
  '[Q10] a vote %j leaves the text, the proposal published, the amendment decided or not',
  async (choices, more, state, event, notice) => {
    await using world = await openWorld()
    const { lead, amender, author, proposal, amendment, composition, voters } = await laidVote(world, more)
    const id = await asked(world, lead, composition)

    await closedWith(world, lead, id, voters, choices)

    expect(await amendmentState(world, amendment.id)).toBe(state)
    expect(await linesOf(world, proposal.documentId)).toEqual(original)
    const now = await proposalNow(world, lead, proposal.id)
    expect([now.state, now.events.at(-1)]).toEqual(['published', 'amendment-voted'])
    const read = await lead.get<{ steps: { event: string }[] }>(world.at(`/amendments/${amendment.id}`))
    expect(read.body.steps.at(-1)?.event).toBe(event)
    expect([(await told(world, amender))[0], (await told(world, author))[0]]).toEqual([notice, notice])
    // What decided nothing may be put to the vote again.
    const again = await lead.post<{ refusal?: string }>(world.at('/ballots'), composition)
    expect(again.body.refusal).toBe(state === 'proposed' ? undefined : 'amendment-closed')
  },
)

test('[Q10] only what is proposed is put to the vote, for or against, by who may open one', async () => {
  await using world = await openWorld()
  const { lead, author, amender, group, proposal, amendment, composition } = await laidVote(world)
  const refusalOf = async (who: Visitor, asking: object) =>
    (await who.post<{ refusal: string }>(world.at('/ballots'), asking)).body.refusal
  const shownTo = async (who: Visitor, { id }: Amended) =>
    (await who.get<{ refusals: { vote: string | null } }>(world.at(`/amendments/${id}`))).body.refusals.vote
  const draft = await draftedAmendment(world, amender, proposal.id)

  expect([await shownTo(lead, amendment), await shownTo(author, amendment)]).toEqual([null, 'not-permitted'])
  expect(await refusalOf(author, composition)).toBe('not-permitted')
  expect(await refusalOf(lead, amendmentVote(group, draft))).toBe('not-found')
  const approval = { method: { key: 'approval', most: null }, majority: null, selection: { kind: 'none' } }
  const options = [{ amendmentId: amendment.id }, { label: 'Rien' }]
  expect(await refusalOf(lead, { ...composition, ...approval, options })).toBe('amendment-needs-sides')

  await rewriteText(world, proposal.documentId, author.accountId, ['Tout autre.', second, third].join('\n\n'))
  expect(await refusalOf(lead, composition)).toBe('amendment-outdated')
  expect(await shownTo(lead, amendment)).toBe('amendment-outdated')
  expect(await amendmentState(world, amendment.id)).toBe('proposed')
})

test('[Q10] what was written elsewhere since stays in the text that is voted on', async () => {
  await using world = await openWorld()
  const { lead, author, proposal, composition, voters } = await laidVote(world)
  const edited = [original[0], second, 'Il ferme à midi.'].join('\n\n')
  await rewriteText(world, proposal.documentId, author.accountId, edited)
  const id = await asked(world, lead, composition)

  await closedWith(world, lead, id, voters, ['for'])

  expect(await linesOf(world, proposal.documentId)).toEqual([amended[0], second, 'Il ferme à midi.'])
})

test('[Q10] of two amendments of one proposal, one at a time is voted on, however they come', async () => {
  await using world = await openWorld()
  const { lead, amender, group, proposal, amendment, composition, voters } = await laidVote(world)
  const rival = await proposedAmendment(world, amender, proposal.id, ['Un guichet ferme.', second, third])

  const answers = await Promise.all([
    lead.post<{ id?: string; refusal?: string }>(world.at('/ballots'), composition),
    lead.post<{ id?: string; refusal?: string }>(world.at('/ballots'), amendmentVote(group, rival)),
  ])

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(answers.find(({ status }) => status === 409)?.body.refusal).toBe('ballot-already-open')
  const states = [await amendmentState(world, amendment.id), await amendmentState(world, rival.id)]
  expect(states.toSorted()).toEqual(['in-ballot', 'proposed'])
  const id = answers.find(({ status }) => status === 201)?.body.id ?? ''
  await closedWith(world, lead, id, voters, ['for'])
  // The place of the other one has changed.
  const left = states[0] === 'proposed' ? amendment : rival
  const other = await lead.post<{ refusal: string }>(world.at('/ballots'), amendmentVote(group, left))
  expect(other.body.refusal).toBe('amendment-outdated')
})
