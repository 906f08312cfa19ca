import { isBlankChoice, notTakingPart } from '../ballot/choice'
import type { BallotRules } from '../ballot/rules'
import type { Box } from './box'
import type { Counter } from './counter'
import { readFraction, zero } from './fraction'
import type { Part } from './weighing'

type Choices = Map<string, number>

/** Every vote of the box, online or in lines, by college and choice; a college that the rules do not name is none. */
function choicesByCollege(rules: BallotRules, box: Box): ReadonlyMap<string | null, Choices> {
  const sorted = new Map<string | null, Choices>(rules.colleges.map(({ id }) => [id, new Map()]))
  const others: Choices = new Map()
  const add = (collegeId: string | null, choice: string, count: number) => {
    const choices = sorted.get(collegeId) ?? others
    choices.set(choice, (choices.get(choice) ?? 0) + count)
  }
  for (const { collegeId, choice, count } of box.votes) add(collegeId, choice, count)
  for (const { collegeId, votes } of box.lines) {
    for (const [count, choice] of votes) if (choice !== notTakingPart) add(collegeId, choice, count)
  }
  return sorted.set(null, others)
}

/**
 * The counts of each college in the order of the rules, then of the votes that are in none. Equal choices are read
 * once. Throws a RangeError on a choice that is not one of the ballot's.
 */
export function countBox(rules: BallotRules, counter: Counter, box: Box): readonly Part[] {
  const weights = new Map(rules.colleges.map(({ id, weight }) => [id, readFraction(weight)]))
  return [...choicesByCollege(rules, box)].map(([collegeId, choices]) => {
    const cells = new Array<number>(counter.width).fill(0)
    let [total, blank] = [0, 0]
    for (const [choice, count] of choices) {
      if (isBlankChoice(rules, choice)) blank += count
      else if (count > 0) {
        counter.add(cells, choice, count)
        total += count
      }
    }
    return { collegeId, weight: weights.get(collegeId ?? '') ?? zero, total, blank, cells }
  })
}
