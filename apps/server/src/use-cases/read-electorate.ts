import {
  type CollegeRow,
  type Elector,
  type Electorate,
  listColleges,
  listElectorate,
} from '@deconcert/database/ballot'
import { permissionRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { compositionFacts } from './ballot-to-open'
import { findGroup } from './find-group'

/** Who would vote if a ballot opened now, and how many of them each college of the plan has. */
export async function readElectorate(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  electorate: Electorate,
): Promise<{
  readonly electors: readonly Omit<Elector, 'accountId'>[]
  readonly colleges: readonly (CollegeRow & { readonly seats: number })[]
}> {
  const { electors, colleges } = await findElectorate(tools, actor, electorate)
  const { seatsByCollege } = compositionFacts({ electors, colleges })
  const seats = new Map(seatsByCollege.map((college) => [college.id, college.seats]))
  return {
    electors: electors.map(({ accountId: _, ...elector }) => elector),
    colleges: colleges.map((college) => ({ ...college, seats: seats.get(college.id) ?? 0 })),
  }
}

/** The electors that a ballot would have, for whoever may open one among them: for more than a group, in all the plan. */
export async function findElectorate(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  electorate: Electorate,
): Promise<{ readonly electors: readonly Elector[]; readonly colleges: readonly CollegeRow[] }> {
  const groupId = electorate.kind === 'group' ? (await findGroup(tools, actor, electorate.groupId)).id : null
  throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId }))
  const [electors, colleges] = await Promise.all([
    listElectorate(tools.sql, actor.planId, electorate),
    listColleges(tools.sql, actor.planId),
  ])
  return { electors, colleges }
}
