import { networkInterfaces } from 'node:os'
import { StartFailure } from '@deconcert/database'
import { roles } from '@deconcert/domain'
import { BadConfig, type Config, readConfig } from './config'
import { roleNames, sentences } from './console.fr'
import { type Running, startServer } from './serve'
import { watchStrayFaults } from './stray-faults'
import { listDemoAccounts } from './use-cases/try-demo-account'

const sameSignalMilliseconds = 1000

let endOnFault = (): void => process.exit(1)
watchStrayFaults(() => endOnFault())

try {
  const config = readConfig()
  const running = await startServer(config)
  const end = stopping(running)
  endOnFault = () => {
    if (!end.isUnderWay()) end.stop(1)
  }
  stopOnSignals(running, end)
  await greet(config, running)
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exit(1)
}

type Stopping = { readonly isUnderWay: () => boolean; readonly stop: (code: number) => void }

/**
 * The first call drains; a later one, from somebody who will not wait, ends. Ctrl-C under npm arrives twice at once:
 * from the terminal, and passed on by npm.
 */
function stopping(running: Running): Stopping {
  let since: number | null = null
  const stop = (code: number) => {
    if (since !== null) {
      if (performance.now() - since > sameSignalMilliseconds) process.exit(1)
      return
    }
    since = performance.now()
    console.log(sentences.stopping)
    running.stop().then(
      () => {
        console.log(sentences.stopped)
        process.exit(code)
      },
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  return { isUnderWay: () => since !== null, stop }
}

function stopOnSignals(running: Running, { isUnderWay, stop }: Stopping): void {
  process.on('SIGTERM', () => stop(0))
  process.on('SIGINT', () => stop(0))
  void running.databaseEnded.then(() => {
    if (isUnderWay()) return
    console.error(sentences.databaseEnded)
    stop(1)
  })
}

async function greet(config: Config, { port, tools, firstAdministratorToken }: Running): Promise<void> {
  const addresses = addressesOf(config, port)
  console.log(sentences.serving(addresses))
  if (firstAdministratorToken !== null) {
    console.log(sentences.firstAdministrator(`${addresses[0]}/invitation/${firstAdministratorToken}`))
  }
  if (!config.demo) return
  const accounts = await listDemoAccounts(tools)
  const onePerRole = roles.flatMap((role) => {
    const someone = accounts.find(({ isAdmin, seats }) =>
      role === 'admin' ? isAdmin : seats.some((seat) => seat.role === role),
    )
    return someone === undefined ? [] : [`${someone.displayName}, ${roleNames[role]}`]
  })
  if (onePerRole.length > 0) console.log(sentences.demo(onePerRole, accounts.length))
}

/** The addresses that people can type: on the network too, when the server listens there. */
function addressesOf({ origin, host }: Config, port: number): readonly string[] {
  if (origin !== null) return [origin]
  if (host !== '0.0.0.0' && host !== '::')
    return [`http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`]
  const network = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  return ['localhost', ...network.map(({ address }) => address)].map((name) => `http://${name}:${port}`)
}

type ListenError = { readonly address?: string; readonly hostname?: string; readonly port?: number }

/** One sentence that says what to do, for what an operator can do something about. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof StartFailure || error instanceof BadConfig) return error.message
  const { code = '', address, hostname, port } = error as NodeJS.ErrnoException & ListenError
  return sentences.cannotListen[code]?.(`${address ?? hostname}:${port ?? ''}`) ?? null
}
