import { defaultDataDir } from '@deconcert/database'
import { z } from 'zod'
import { expectedSettings, sentences } from './console.fr'

/** What the operator decides. Everything else is decided here. */
export type Config = {
  readonly port: number
  /** The address to listen on: this machine alone unless told otherwise (`HOST=0.0.0.0` opens it to the network). */
  readonly host: string
  readonly dataDir: string
  /** A PostgreSQL server of the operator's; null starts the embedded one. */
  readonly databaseUrl: string | null
  readonly demo: boolean
  /** The public origin (`https://concert.example.org`) behind a reverse proxy; null when reached directly. */
  readonly origin: string | null
  /** Whether programs that are no browser may open sockets, with the cookie of an account: for load tests. */
  readonly programs: boolean
  /** What a Prometheus server shows to read `/metrics`; null when there is nothing to read. */
  readonly metricsToken: string | null
}

/** A setting that cannot be used. `message` is one sentence for the operator. */
export class BadConfig extends Error {}

const unset = (value: unknown) => (value === '' ? undefined : value)

/** Long enough that nobody guesses it, of characters that a header carries as they are. */
const headerSecret = /^[\x21-\x7e]{16,}$/

const environment = z.object({
  PORT: z.preprocess(unset, z.coerce.number().int().min(0).max(65_535).default(3000)),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(unset, z.string().optional()),
  DATABASE_URL: z.preprocess(
    unset,
    z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
  ),
  DEMO: z.preprocess(unset, z.enum(['on', 'off']).optional()),
  PROGRAMS: z.preprocess(unset, z.enum(['on', 'off']).default('off')),
  ORIGIN: z.preprocess(unset, z.string().refine(isOrigin).optional()),
  METRICS_TOKEN: z.preprocess(unset, z.string().regex(headerSecret).optional()),
})

/** Reads the environment. The demo is on when the embedded database is used, unless `DEMO` says otherwise. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = environment.safeParse(env)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]) as keyof typeof expectedSettings
    throw new BadConfig(sentences.badSetting(name, expectedSettings[name]))
  }
  const { PORT, HOST, DATABASE_URL, DEMO, ORIGIN, PROGRAMS, METRICS_TOKEN } = read.data
  return {
    port: PORT,
    host: HOST,
    dataDir: defaultDataDir(env),
    databaseUrl: DATABASE_URL ?? null,
    demo: DEMO === undefined ? DATABASE_URL === undefined : DEMO === 'on',
    origin: ORIGIN ?? null,
    programs: PROGRAMS === 'on',
    metricsToken: METRICS_TOKEN ?? null,
  }
}

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.origin === text
}
