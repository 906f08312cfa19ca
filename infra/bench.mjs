/** `npm run bench [-- --quick] [--soak-minutes 60]`: builds the product, then puts it under load. */
import { build, checkNode, install, run, Stop } from './workspace.mjs'

try {
  checkNode()
  await install()
  await build()
  const bench = [process.execPath, '--import', 'tsx', 'test/bench/bench.ts', ...process.argv.slice(2)]
  const { code } = await run(bench, { show: true })
  process.exitCode = code
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}
