/**
 * `npm run bench [-- --quick] [--soak-minutes 60]`: the product's built server under load, and a relay that stores
 * nothing under the same, in one run. See README.md beside this file. Ends with 1 when something was lost.
 */
import { type Findings, tableOf } from './figures'
import { othersPercent, readTicks } from './machine'
import { readOptions, usage } from './options'
import { reconnects } from './reconnects'
import { soak } from './soak'
import { layStage, type Stage } from './stage'
import { structure } from './structure'
import { tallies } from './tallies'
import { votes } from './votes'
import { workshopDay } from './workshop-day'

async function play(stage: Stage): Promise<readonly Findings[]> {
  const { workshopSeconds, soakMinutes } = options
  console.log('workshop day…')
  const day = await workshopDay(stage, workshopSeconds)
  console.log('350 reconnects…')
  const rush = await reconnects(stage)
  console.log('350 votes…')
  const voting = await votes(stage)
  console.log('a tree of two thousand lines…')
  const tree = await structure(stage)
  console.log('tallies…')
  const counting = tallies()
  console.log(`400 people for ${Math.round(soakMinutes * 60)} seconds…`)
  return [...day, rush, voting, tree, counting, await soak(stage, soakMinutes)]
}

function optionsOrEnd() {
  try {
    return readOptions(process.argv.slice(2))
  } catch {
    console.error(usage)
    process.exit(2)
  }
}

const options = optionsOrEnd()
const stage = await layStage()
const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new Error(signal)))
})
try {
  const before = readTicks()
  const findings = await Promise.race([play(stage), interrupted])
  const command = ['npm run bench', ...process.argv.slice(2)].join(' ').replace('bench --', 'bench -- --')
  const others = othersPercent(before, readTicks())
  const company = others === null ? '' : `; others used ${Math.round(others)} % of the machine meanwhile`
  console.log(`\n${new Date().toISOString().slice(0, 10)}, \`${command}\`, ${stage.machine}${company}\n`)
  console.log(tableOf(findings))
  const faults = findings.flatMap(({ title, faults: wrong }) => wrong.map((fault) => `${title}: ${fault}`))
  for (const fault of faults) console.error(fault)
  console.log(faults.length === 0 ? '\nNothing lost, nothing doubled, all texts the same.' : '\nNOT PROVED.')
  process.exitCode = faults.length === 0 ? 0 : 1
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await stage.close()
}
// What was interrupted would go on with nobody to talk to.
process.exit()
