import { asked, type Ballot, laidTable } from './ballot'
import { forAgainst } from './ballot-asked'
import type { Visitor, World } from './world'

type Shown = Ballot & {
  readonly outcome: string | null
  readonly replacedBy: string | null
  readonly roll: object[]
}

export const reason = 'Tout le monde a voté, la séance finit.'
export const inAnHour = () => ({ closesAt: new Date(Date.now() + 3_600_000).toISOString() })

/** An open ballot, who leads it, and what people ask and answer about it. */
export async function openTable(world: World, more: object = {}) {
  const table = await laidTable(world, 6)
  const second = await world.person('facilitator', { group: table.group })
  const ballot = await asked(world, table.facilitator, forAgainst(table.group, table.proposal, more))
  const at = (path = '', id = ballot) => world.at(`/ballots/${id}${path}`)
  const ask = (who: Visitor, act: string, id = ballot) =>
    who.post<{ id: string; refusal?: string }>(at('/requests', id), { act, reason })
  const answer = (
    who: Visitor,
    request: string,
    word: 'confirmation' | 'refusal' = 'confirmation',
    id = ballot,
  ) => who.post<{ ballotId?: string; refusal?: string }>(at(`/requests/${request}/${word}`, id))
  const read = async (who: Visitor, id = ballot) => (await who.get<Shown>(at('', id))).body
  return { ...table, second, ballot, at, ask, answer, read }
}
