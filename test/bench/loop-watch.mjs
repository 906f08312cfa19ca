/** Preloaded into the server: tells its parent, when asked, how long its event loop has stood still at most since then. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const resolutionMilliseconds = 10
const delays = monitorEventLoopDelay({ resolution: resolutionMilliseconds })
delays.enable()

process.on('message', (asked) => {
  if (asked !== 'stall') return
  process.send({ stallMilliseconds: Math.max(0, delays.max / 1e6 - resolutionMilliseconds) })
  delays.reset()
})
// Nothing of this keeps the server alive.
process.channel?.unref()
