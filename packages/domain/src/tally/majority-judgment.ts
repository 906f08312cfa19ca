import type { BallotOption, JudgmentMethod } from '../ballot/rules'
import { addTo, type Counter, placesOf } from './counter'
import { compare, type Fraction, fractionText, sumOf, zero } from './fraction'
import { byMerit, gaugeOf, type MeritStep, meritSteps } from './merit'
import { ranksBy } from './ranking'
import type { JudgmentResult } from './result'
import type { Part, Weigh } from './weighing'

type Judged = {
  readonly key: string
  readonly profile: readonly Fraction[]
  /** Null for an option that is not ranked. */
  readonly steps: readonly MeritStep[] | null
}

/** The judgments of one option as each college made them; a vote that does not judge it counts as the method says. */
function judgmentsOf(option: number, method: JudgmentMethod, part: Part): Part {
  const grades = method.grades.length
  const cells = part.cells.slice(option * grades, (option + 1) * grades)
  const judged = cells.reduce((sum, count) => sum + count, 0)
  if (method.missing === 'expressed') return { ...part, cells, total: judged }
  return { ...part, cells: cells.map((count, grade) => (grade === 0 ? count + part.total - judged : count)) }
}

function judge(key: string, parts: readonly Part[], weigh: Weigh, method: JudgmentMethod): Judged {
  const profile = weigh(parts)?.cells ?? method.grades.map(() => zero)
  const judgments = parts.reduce((sum, { total }) => sum + total, 0)
  const isRanked = sumOf(profile).over !== 0n && judgments >= method.leastJudgments
  return { key, profile, steps: isRanked ? meritSteps(profile) : null }
}

function told({ key, profile, steps }: Judged, rank: number | null): JudgmentResult['options'][number] {
  const written = { key, profile: profile.map(fractionText) }
  if (steps === null) return { ...written, median: null, sign: null, above: null, below: null, rank: null }
  const { median, above, below } = gaugeOf(profile)
  const sign = compare(above, below) > 0 ? '+' : '-'
  return { ...written, median, sign, above: fractionText(above), below: fractionText(below), rank }
}

/** The median judgment of each option ranks it; what is around the median decides between equals. */
export function majorityJudgment(options: readonly BallotOption[], method: JudgmentMethod): Counter {
  const places = placesOf(options)
  const grades = method.grades.length
  return {
    width: options.length * grades,
    add: (cells, choice, count) => {
      const judgments = JSON.parse(choice) as Readonly<Record<string, number>>
      for (const key in judgments) {
        const grade = judgments[key] ?? grades
        addTo(cells, grade < grades ? (places.get(key) ?? Number.NaN) * grades + grade : undefined, count)
      }
    },
    result: (parts, weigh): JudgmentResult | null => {
      if (weigh(parts) === null) return null
      const judged = options.map(({ key }, option) => {
        const ofOption = parts.map((part) => judgmentsOf(option, method, part))
        return judge(key, ofOption, weigh, method)
      })
      const ranked = judged.flatMap(({ key, steps }) => (steps === null ? [] : [{ key, steps }]))
      const ranks = ranksBy(ranked, (a, b) => byMerit(a.steps, b.steps))
      const rankOf = new Map(ranked.map(({ key }, n) => [key, ranks[n] ?? null]))
      return { options: judged.map((option) => told(option, rankOf.get(option.key) ?? null)) }
    },
  }
}
