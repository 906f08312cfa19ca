import { canonicalJson, methodKeys, tally } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { seededRandom } from '../../apps/server/src/demo/content/random'
import { pythonTallies } from './python'
import { randomBox } from './random-box'
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
      return { seed, rules, box: randomBox(random, rules) }
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
