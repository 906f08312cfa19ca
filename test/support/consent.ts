import type { ConsentFacts } from '@deconcert/database/ballot'
import { asked, laidTable, publishedProposal } from './ballot'
import type { Visitor, World } from './world'

/** What a test reads of a consent. */
type Consent = Pick<ConsentFacts, 'people' | 'answers' | 'objections' | 'rounds' | 'textReopenedAt'> & {
  readonly standing: { readonly rounds: number; readonly isTextReopened: boolean }
  readonly refusals: Readonly<Record<string, string | null>>
}

export type Circle = {
  readonly world: World
  readonly ballotId: string
  readonly proposal: string
  readonly group: string
  readonly facilitator: Visitor
  readonly members: readonly Visitor[]
  /** The address of one of its acts. */
  at(act?: string): string
  read(): Promise<Consent>
}

/** A consent open on a published proposal of a group of so many members, of whom nobody is there yet. */
export async function circle(world: World, memberCount: number, method: object = {}): Promise<Circle> {
  const table = await laidTable(world, memberCount)
  return await openedOn(world, table, method)
}

type Table = Omit<Circle, 'ballotId' | 'world' | 'at' | 'read'>

async function openedOn(world: World, table: Table, method: object): Promise<Circle> {
  const { group, facilitator, proposal } = table
  const ballotId = await asked(world, facilitator, consentOn(group, { proposalId: proposal }, method))
  return circleOf(world, table, ballotId)
}

/** Another consent of the same people. */
export async function sameCircleOn(circle: Circle, option: object, method: object = {}): Promise<Circle> {
  const { world, facilitator, group } = circle
  const ballotId = await asked(world, facilitator, consentOn(group, option, method))
  return circleOf(world, circle, ballotId)
}

/** Another published proposal of the circle's group. */
export async function anotherProposal({ world, group, facilitator }: Circle): Promise<string> {
  return await publishedProposal(world, group, facilitator)
}

function circleOf(world: World, table: Table, ballotId: string): Circle {
  const { group, facilitator, members, proposal } = table
  const at: Circle['at'] = (act = '') => world.at(`/ballots/${ballotId}/consent${act}`)
  const read = async () => (await facilitator.get<{ consent: Consent }>(at())).body.consent
  return { world, ballotId, proposal, group, facilitator, members, at, read }
}

/** A consent of a group as it is asked for. */
function consentOn(groupId: string, option: object, method: object = {}) {
  return {
    question: 'Consentez-vous ?',
    options: [option],
    method: { key: 'consent', mostRounds: 3, fallback: 'refer', ...method },
    secrecy: 'named',
    quorum: { kind: 'none' },
    electorate: { kind: 'group', groupId },
  }
}

/** These come in and say that they are there. */
export async function arrive({ at }: Circle, people: readonly Visitor[]): Promise<void> {
  for (const person of people) await done(person.post(at('/my-presence'), { isPresent: true }))
}

/** The facilitator opens the round after this one. */
export async function nextRound({ at, facilitator }: Circle, after: number): Promise<void> {
  await done(facilitator.post(at('/rounds'), { after }))
}

/** Somebody answers; the answer's status and body. */
export function say({ at }: Circle, person: Visitor | undefined, round: number, answer: string, text = '') {
  if (person === undefined) throw new Error('nobody to answer')
  const kind = answer === 'objection' ? 'risk' : null
  return person.post<{ refusal?: string }>(at('/answers'), { round, answer, text, kind })
}

/** Throws unless the act was done. */
export async function done(
  answer: Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<void> {
  const { status, body } = await answer
  if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`)
}
