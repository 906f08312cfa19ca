import {
  type BallotRules,
  type Box,
  type CountedLine,
  choiceText,
  hiddenOf,
  packetOf,
} from '@deconcert/domain/ballot'
import type { Random } from '../../apps/server/src/demo/content/random'
import { hasSides } from './random-rules'

type Votes = readonly (readonly [number, string])[]

/** A box that these rules allow: votes of every college and of none, paper, raised hands, and the roll that goes with them. */
export function randomBox(random: Random, rules: BallotRules): Box {
  const empty: Box = { votes: [], lines: [], roll: [], castingVote: null, consent: null }
  const { key } = rules.method
  if (key === 'consent') return { ...empty, consent: randomConsent(random) }
  const groups = rules.colleges.map(({ id }): string | null => id)
  if (rules.counting === 'raw') groups.push(null)
  const casting = random.pick(['for', 'against', 'abstain', null])
  if (key === 'show-of-hands') return { ...empty, lines: handsLines(random, groups, casting) }
  const hasPaper = random.between(0, 2) === 0
  const sizes = random.pick([[0, 1, 3, 5, 9], [0, 5, 9], ...(hasPaper ? [[0], [0, 0, 0, 1]] : [])])
  const cast = groups.map((collegeId) => ({ collegeId, votes: randomVotes(random, rules, sizes) }))
  const papers = random.pick([
    [0, 1, 2],
    [0, 5, 7],
  ])
  const paper = hasPaper ? groups.map((id) => paperOf(random, rules, id, papers)) : []
  const lines = paper.map((line, index) => ({ ...line, number: index + 1 }))
  return {
    ...empty,
    votes: cast.flatMap(({ collegeId, votes }) =>
      votes.map(([count, choice]) => ({ collegeId, count, choice })),
    ),
    lines,
    roll: cast.map(({ collegeId, votes }) => {
      const onPaper = lines.filter((line) => line.collegeId === collegeId).flatMap((line) => line.votes)
      const voters = [...votes, ...onPaper].reduce((sum, [count]) => sum + count, 0)
      return { collegeId, voters, throughHolder: random.between(0, Math.min(2, voters)) }
    }),
    castingVote: hasSides(key) ? casting : null,
  }
}

/** The box as it is left when its ballot closes: where anything is hidden, no vote tells its college. */
export function sealed(rules: BallotRules, box: Box): Box {
  if (hiddenOf(rules, box) === 'nothing') return box
  const erased = <Part extends object>(part: Part) => ({ ...part, collegeId: null })
  return { ...box, votes: box.votes.map(erased), lines: box.lines.map(erased) }
}

function randomVotes(random: Random, rules: BallotRules, sizes: readonly number[]): Votes {
  return Array.from({ length: random.pick(sizes) }, () => [
    random.pick([1, 1, 1, 2]),
    randomChoice(random, rules),
  ])
}

function paperOf(
  random: Random,
  rules: BallotRules,
  collegeId: string | null,
  sizes: readonly number[],
): CountedLine {
  const votes = randomVotes(random, rules, sizes)
  const present = votes.reduce((sum, [count]) => sum + count, 0)
  return { number: 0, kind: 'paper', collegeId, present, proxies: 0, votes, casting: null }
}

function handsLines(
  random: Random,
  groups: readonly (string | null)[],
  casting: string | null,
): readonly CountedLine[] {
  return groups.map((collegeId, index) => {
    const votes = ['for', 'against', 'abstain', 'not-taking-part'].map((choice): [number, string] => [
      random.between(0, 4),
      choice,
    ])
    const present = votes.reduce((sum, [count]) => sum + count, 0)
    const proxies = random.between(0, Math.min(2, present))
    const line = { number: index + 1, kind: 'hands', collegeId, votes, proxies } as const
    return { ...line, present: present - proxies, casting: index === random.between(0, 1) ? casting : null }
  })
}

function randomChoice(random: Random, rules: BallotRules): string {
  const { method } = rules
  const keys = rules.options.map(({ key }) => key)
  const some = random.sample(keys, random.between(0, keys.length))
  switch (method.key) {
    case 'approval':
      return choiceText(keys.filter((key) => some.slice(0, method.most ?? keys.length).includes(key)))
    case 'borda':
    case 'schulze':
      return choiceText(some)
    case 'majority-judgment': {
      const packet = method.order === null ? keys : packetOf(method, random.between(0, keys.length - 1))
      const judged = packet.filter(() => random.between(0, 4) > 0)
      return choiceText(
        Object.fromEntries(judged.map((key) => [key, random.between(0, method.grades.length - 1)])),
      )
    }
    case 'dots': {
      let left = method.dots
      const given = some.map((key): [string, number] => {
        const dots = Math.min(left, random.between(1, method.mostPerOption))
        left -= dots
        return [key, dots]
      })
      return choiceText(Object.fromEntries(given.filter(([, dots]) => dots > 0)))
    }
    default:
      return random.pick(['for', 'for', 'against', 'abstain'])
  }
}

function randomConsent(random: Random): Box['consent'] {
  const seats = ['s1', 's2', 's3', 's4', 's5', 's6', 's7']
  const rounds = random.between(1, 3)
  const answers = ['consent', 'consent', 'consent', 'reserve', 'objection'] as const
  const answer = (round: number) =>
    seats
      .filter(() => random.between(0, 9) > 0)
      .map((seat) => ({ seat, round, answer: random.pick(answers) }))
  return {
    rounds,
    present: random.sample(seats, random.between(0, seats.length)),
    answers: Array.from({ length: rounds }, (_, index) => answer(index + 1)).flat(),
    objections: Array.from({ length: random.between(0, 2) }, (_, index) => ({
      number: index + 1,
      round: random.between(1, rounds),
      admissible: random.between(0, 1) === 0,
      open: random.between(0, 2) === 0,
    })),
    texts: Array.from({ length: rounds }, () => null),
  }
}
