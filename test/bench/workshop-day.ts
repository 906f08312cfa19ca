import { probeCommits } from './commits'
import { Crowd, type Seating, type Target } from './crowd'
import { type Findings, figure } from './figures'
import type { Latencies } from './latencies'
import type { Program } from './process'
import { crowdFaults } from './proof'
import { readServerCommits } from './server-commits'
import type { Stage } from './stage'

const inRooms = 21
const perRoom = 17
/** Rooms in which two real Yjs clients sit among the others. */
const realRooms = 3

type Day = {
  readonly edits: Latencies
  readonly acks: Latencies
  readonly cpuPercent: number | null
  readonly generatorCpuPercent: number
  readonly memory: number | null
}

/**
 * 21 rooms of 17 people: everybody types 3 characters a second and moves the caret twice. Then the same with a probe of
 * the database beside it, whose commits are the price that no server can go below.
 */
export async function workshopDay(
  { server, relay, rooms, log, metricsToken }: Stage,
  seconds: number,
): Promise<readonly Findings[]> {
  const probed = rooms.slice(-20)
  const quiet = await probeCommits(log, probed, Math.min(3, seconds))
  const seating = { rooms: rooms.slice(0, inRooms), perRoom, realRooms, firstClientId: 2 ** 31 }

  const crowd = await Crowd.gather(server, seating)
  const day = await live(crowd, server, seconds)
  const own = await readServerCommits(server.port, metricsToken)
  const [beside] = await Promise.all([probeCommits(log, probed, seconds / 2), crowd.act(seconds / 2)])
  const faults = await crowdFaults(crowd, seating.rooms, log)
  crowd.leave()
  const raw = await relayed(relay, seating, seconds)

  const megabyte = 2 ** 20
  const workshop: Findings = {
    title: `workshop day: ${inRooms} rooms × ${perRoom} people`,
    figures: [
      figure('edit to the others p50', 'ms', day.edits.quantile(0.5), raw.edits.quantile(0.5)),
      figure('edit to the others p95', 'ms', day.edits.quantile(0.95), raw.edits.quantile(0.95)),
      figure('edit to the others p99', 'ms', day.edits.quantile(0.99), raw.edits.quantile(0.99)),
      figure('edit to « saved » p50', 'ms', day.acks.quantile(0.5)),
      figure('edit to « saved » p99', 'ms', day.acks.quantile(0.99)),
      figure('server CPU', '% of a core', day.cpuPercent, raw.cpuPercent),
      figure('generator CPU', '% of a core', day.generatorCpuPercent, raw.generatorCpuPercent),
      figure('server RSS', 'MB', perUnit(day.memory, megabyte), perUnit(raw.memory, megabyte)),
    ],
    faults,
  }
  const commits: Findings = {
    title: 'commit: 20 rows of 20 documents, one commit after the other',
    figures: [
      figure('probe, quiet p50', 'ms', quiet.quantile(0.5)),
      figure('probe, quiet p99', 'ms', quiet.quantile(0.99)),
      figure('probe, beside the workshop p50', 'ms', beside.quantile(0.5)),
      figure('probe, beside the workshop p99', 'ms', beside.quantile(0.99)),
      figure('the server’s own commits p50', 'ms', own?.p50 ?? null),
      figure('the server’s own commits p99', 'ms', own?.p99 ?? null),
      figure('(edit p50 − relay p50) / quiet probe p50', '×', priceInCommits(day, raw, quiet)),
    ],
    faults: [],
  }
  return [workshop, commits]
}

async function live(crowd: Crowd, program: Program, seconds: number): Promise<Day> {
  await crowd.act(Math.min(3, seconds))
  crowd.startAnew()
  const before = program.cpuSeconds()
  const mine = process.cpuUsage()
  await crowd.act(seconds)
  const used = program.cpuSeconds()
  const { user, system } = process.cpuUsage(mine)
  const { edits, acks } = crowd
  const memory = program.memory()
  await crowd.settle()
  crowd.startAnew()
  const cpuPercent = used === null || before === null ? null : (100 * (used - before)) / seconds
  const generatorCpuPercent = (user + system) / 1e4 / seconds
  return { edits, acks, cpuPercent, generatorCpuPercent, memory }
}

async function relayed(relay: Program & Target, seating: Seating, seconds: number): Promise<Day> {
  const crowd = await Crowd.gather(relay, { ...seating, realRooms: 0 })
  const day = await live(crowd, relay, seconds)
  crowd.leave()
  return day
}

function perUnit(value: number | null, unit: number): number | null {
  return value === null ? null : value / unit
}

function priceInCommits(day: Day, raw: Day, quiet: Latencies): number | null {
  const [ours, relays, commit] = [day.edits.quantile(0.5), raw.edits.quantile(0.5), quiet.quantile(0.5)]
  return ours === null || relays === null || !commit ? null : (ours - relays) / commit
}
