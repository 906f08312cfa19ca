import { parseArgs } from 'node:util'

export type Options = {
  /** How long the workshop day is measured. */
  readonly workshopSeconds: number
  readonly soakMinutes: number
}

const usual: Options = { workshopSeconds: 15, soakMinutes: 1 }
const quick: Options = { workshopSeconds: 6, soakMinutes: 1 / 6 }

export const usage = 'npm run bench -- [--quick] [--soak-minutes 60]'

/** Throws on what is not of the usage. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, 'soak-minutes': { type: 'string' } },
  })
  const options = values.quick ? quick : usual
  if (values['soak-minutes'] === undefined) return options
  const soakMinutes = Number(values['soak-minutes'])
  if (!(soakMinutes > 0 && soakMinutes <= 24 * 60)) throw new RangeError('--soak-minutes')
  return { ...options, soakMinutes }
}
