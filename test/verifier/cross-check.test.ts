import { canonicalJson } from '@deconcert/domain'
import { methodKeys, tally } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { seededRandom } from '../../apps/server/src/demo/content/random'
import { pythonTallies } from './python'
import { randomBox, sealed } from './random-box'
import { randomRules } from './random-rules'

/** How many elections of each method are counted twice. */
const elections = Number(process.env.CROSS_CHECK_ELECTIONS ?? 10_000)
const firstSeed = Number(process.env.CROSS_CHECK_SEED ?? 1)

test.each(methodKeys)(
  'the tally and the verifier give the same bytes: %s',
  async (key) => {
    const drawn = Array.from({ length: elections }, (_, index) => {
      const seed = firstSeed + index
      const random = seededRandom(seed * 8 + methodKeys.indexOf(key))
      const rules = randomRules(random, key)
      const box = randomBox(random, rules)
      return { seed, rules, box: index % 2 === 0 ? box : sealed(rules, box) }
    })

    const verified = await pythonTallies(drawn.map(({ rules, box }) => JSON.stringify({ rules, box })))

    expect(verified.length).toBe(elections)
    for (const [index, { seed, rules, box }] of drawn.entries()) {
      const counted = canonicalJson(tally(rules, box))
      if (counted !== verified[index]) {
        expect.fail(
          `seed ${seed}\n${JSON.stringify({ rules, box })}\ntally    ${counted}\nverifier ${verified[index]}`,
        )
      }
    }
  },
  300_000,
)

test('a result is the same once the votes that would tell a small college have lost theirs', () => {
  const told = Array.from({ length: 400 }, (_, index) => {
    const random = seededRandom(firstSeed + index)
    const rules = randomRules(random, random.pick(['for-against', 'approval', 'majority-judgment'] as const))
    const box = randomBox(random, rules)
    return { rules, box, kept: sealed(rules, box) }
  }).filter(({ box, kept }) => box !== kept)

  expect(told.length).toBeGreaterThan(20)
  expect(told.map(({ rules, kept }) => tally(rules, kept))).toEqual(
    told.map(({ rules, box }) => tally(rules, box)),
  )
})
