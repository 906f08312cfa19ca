import { type Amended, amendmentCast, original, proposedAmendment } from './amendment'
import { vote } from './ballot'
import { forAgainst } from './ballot-asked'
import type { Visitor, World } from './world'

const [, second, third] = original as [string, string, string]
/** The text of the proposal as the amendment would make it. */
export const amended = ['Un guichet ouvre partout.', second, third]

/** An amendment that the project lead may put to the vote of five members. */
export async function laidVote(world: World, more: object = {}) {
  const cast = await amendmentCast(world)
  const { group, amender, lead, proposal } = cast
  const members = await Promise.all(Array.from({ length: 3 }, () => world.person('member', { group })))
  const amendment = await proposedAmendment(world, amender, proposal.id, amended)
  const composition = amendmentVote(group, amendment, more)
  return { ...cast, amendment, composition, voters: [cast.author, cast.colleague, ...members], lead }
}

export function amendmentVote(group: string, { id }: Amended, more: object = {}) {
  return forAgainst(group, '', { options: [{ amendmentId: id }], ...more })
}

/** Votes, each by the next voter, then closes. */
export async function closedWith(
  world: World,
  lead: Visitor,
  ballot: string,
  voters: readonly Visitor[],
  choices: readonly string[],
): Promise<void> {
  for (const [n, choice] of choices.entries())
    await voters[n]?.post(world.at(`/ballots/${ballot}/votes`), vote(choice))
  await lead.post(world.at(`/ballots/${ballot}/closing`))
}

/** How a proposal stands, and its story. */
export async function proposalNow(world: World, reader: Visitor, id: string) {
  const { body } = await reader.get<{ state: string; title: string; steps: { event: string }[] }>(
    world.at(`/proposals/${id}`),
  )
  return { state: body.state, title: body.title, events: body.steps.map(({ event }) => event) }
}

/** What this person was told, newest first. */
export async function told(world: World, reader: Visitor) {
  const { body } = await reader.get<{ notices: { event: string }[] }>(world.at('/notices'))
  return body.notices.map(({ event }) => event)
}
