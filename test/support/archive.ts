import { asked, laidTable, vote } from './ballot'
import { forAgainst } from './ballot-asked'
import type { Visitor, World } from './world'

/** A secret ballot of so many voters, voted and closed. */
export async function closedBallot(world: World, choices: readonly string[], more: object = {}) {
  const { group, facilitator, members, proposal } = await laidTable(world, Math.max(5, choices.length + 1))
  const rules = { secrecy: 'secret', quorum: { kind: 'none' }, ...more }
  const id = await asked(world, facilitator, forAgainst(group, proposal, rules))
  for (const [n, choice] of choices.entries()) {
    await members[n]?.post(world.at(`/ballots/${id}/votes`), vote(choice))
  }
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  return { id, group, facilitator, members, proposal }
}

/** The archive that the server gives of a ballot. */
export async function downloaded(world: World, visitor: Visitor, id: string): Promise<Uint8Array> {
  const answer = await visitor.download(world.at(`/ballots/${id}/archive.zip`))
  if (answer.status !== 200) throw new Error(`no archive: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
