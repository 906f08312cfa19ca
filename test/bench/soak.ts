import { Crowd } from './crowd'
import { type Findings, figure } from './figures'
import { crowdFaults } from './proof'
import type { Stage } from './stage'

const inRooms = 25
const perRoom = 16
const megabyte = 2 ** 20
const tenths = 10

/** 400 people act for so long: nobody is lost, nothing grows, the end is as quick as the beginning. */
export async function soak({ server, rooms, log }: Stage, minutes: number): Promise<Findings> {
  const seating = {
    rooms: rooms.slice(30, 30 + inRooms),
    perRoom,
    realRooms: 3,
    firstClientId: 2 ** 31 + 100_000,
  }
  const crowd = await Crowd.gather(server, seating)
  await crowd.act(2)
  const memoryAtStart = server.memory()
  const cpuAtStart = server.cpuSeconds()
  const p99: (number | null)[] = []
  for (let tenth = 0; tenth < tenths; tenth += 1) {
    crowd.startAnew()
    await crowd.act((minutes * 60) / tenths)
    p99.push(crowd.edits.quantile(0.99))
  }
  const memoryAtEnd = server.memory()
  const cpu = cpuAtStart === null ? null : (server.cpuSeconds() ?? 0) - cpuAtStart
  const faults = await crowdFaults(crowd, seating.rooms, log)
  crowd.leave()
  return {
    title: `soak: ${crowd.people} people, ${minutes < 1 ? `${minutes * 60} seconds` : `${minutes} min`}`,
    figures: [
      figure('lost sockets', 'of all', crowd.lost.length),
      figure('server RSS at the start', 'MB', memoryAtStart && memoryAtStart / megabyte),
      figure('server RSS at the end', 'MB', memoryAtEnd && memoryAtEnd / megabyte),
      figure('edit to the others p99, first tenth', 'ms', p99.at(0) ?? null),
      figure('edit to the others p99, last tenth', 'ms', p99.at(-1) ?? null),
      figure('server CPU', '% of a core', cpu && (100 * cpu) / (minutes * 60)),
    ],
    faults,
  }
}
