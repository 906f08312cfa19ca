import { quorumOfCollege } from '../ballot/quorum'
import type { BallotRules } from '../ballot/rules'
import type { Box } from './box'
import type { Hidden } from './hidden'
import type { QuorumResult } from './result'

/**
 * Who counts towards the quorum, by college: those ticked on the roll; in a show of hands, the people in the room. Votes
 * through a proxy only where the rules say so.
 */
function countedOf({ method, proxies }: BallotRules, box: Box): (collegeId?: string) => number {
  const isByHands = method.key === 'show-of-hands'
  const ticked = box.roll.map(({ collegeId, voters, throughHolder }) => ({
    collegeId,
    count: voters - (proxies.countForQuorum ? 0 : throughHolder),
  }))
  const there = box.lines.map((line) => ({
    collegeId: line.collegeId,
    count: line.present + (proxies.countForQuorum ? line.proxies : 0),
  }))
  const all = isByHands ? [...ticked, ...there] : ticked
  return (collegeId) =>
    all.reduce((sum, group) => {
      const isCounted = collegeId === undefined || group.collegeId === collegeId
      return isCounted ? sum + group.count : sum
    }, 0)
}

/** Whether what is hidden of a secret ballot is what it would be decided by. */
function hidesWhatDecides({ counting, leastFavourable }: BallotRules, hidden: Hidden): boolean {
  if (hidden === 'nothing') return false
  return hidden === 'everything' || counting !== 'raw' || leastFavourable > 0
}

/** Whether enough took part, with the figures. A secret ballot that must hide what decides it has no quorum. */
export function quorumOf(rules: BallotRules, box: Box, hidden: Hidden): QuorumResult {
  const countedIn = countedOf(rules, box)
  const [needed, counted] = [rules.quorumNeeded, countedIn()]
  const isPerCollege = rules.quorum.kind === 'per-college'
  const colleges = (isPerCollege ? rules.colleges : []).map(({ id, seats }) => ({
    id,
    needed: quorumOfCollege(rules.quorum, seats),
    counted: countedIn(id),
  }))
  const met =
    counted >= needed &&
    colleges.every((college) => college.counted >= college.needed) &&
    !hidesWhatDecides(rules, hidden)
  return { needed, counted, met, missing: Math.max(0, needed - counted), colleges }
}
