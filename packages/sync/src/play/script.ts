import { Chance } from './chance'

/** How often each thing happens, out of all that happens. */
const weights = {
  edit: 300,
  burst: 4,
  speak: 260,
  hear: 220,
  write: 220,
  connect: 200,
  leave: 8,
  vanish: 6,
  reload: 8,
  'stop reading': 8,
  'read again': 24,
  'time passes': 24,
  'a long time passes': 4,
  withdraw: 6,
  'give back': 30,
  freeze: 3,
  thaw: 30,
  fold: 10,
  'fold elsewhere': 5,
  'the fold is done': 20,
  'fail before the write': 2,
  'fail after the write': 2,
  'write after failing': 2,
  'die before the write': 2,
  'die after the write': 2,
  'write after dying': 2,
  restart: 2,
  erase: 2,
} as const

export type Act = keyof typeof weights

/** One thing that happens, to which typist, and the seed of what is random in it. */
export type Step = { readonly act: Act; readonly typist: number; readonly chance: number }

/** A play before it is played. `history`: how many updates the document holds before anyone comes. */
export type Script = {
  readonly typists: number
  readonly history: number
  readonly steps: readonly Step[]
}

const acts = Object.entries(weights).flatMap(([act, weight]) => Array<Act>(weight).fill(act as Act))

/** The same seed gives the same script. */
export function scriptOf(seed: number, length: number): Script {
  const chance = new Chance(seed)
  const typists = 2 + chance.below(5)
  const history = chance.is(10) ? 450 + chance.below(60) : 0
  const step = () => ({
    act: chance.pick(acts),
    typist: chance.below(typists),
    chance: chance.below(2 ** 32),
  })
  return { typists, history, steps: Array.from({ length }, step) }
}

/** As it can be read, and copied into a test. */
export function printScript({ typists, history, steps }: Script): string {
  const lines = steps.map(({ act, typist, chance }) => `['${act}', ${typist}, ${chance}],`)
  return [`typists: ${typists}, history: ${history}`, ...lines].join('\n')
}
