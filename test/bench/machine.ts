import { readdirSync, readFileSync } from 'node:fs'

/** Processor time since the machine started, in the system's ticks. */
type Ticks = { readonly all: number; readonly busy: number; readonly ours: number }

/** What the whole machine has done and what this process and its descendants have; null where the system does not say. */
export function readTicks(): Ticks | null {
  try {
    const line = readFileSync('/proc/stat', 'latin1').split('\n')[0] ?? ''
    const numbers = line.trim().split(/\s+/).slice(1, 9).map(Number)
    const all = numbers.reduce((sum, each) => sum + each, 0)
    const [, , , idle = 0, waiting = 0] = numbers
    return { all, busy: all - idle - waiting, ours: familyTicks(process.pid) }
  } catch {
    return null
  }
}

/** How much of the machine others have used since; null when it is not known. A database that is not ours is another. */
export function othersPercent(before: Ticks | null, now: Ticks | null): number | null {
  if (before === null || now === null) return null
  const others = now.busy - before.busy - (now.ours - before.ours)
  return (100 * Math.max(0, others)) / Math.max(1, now.all - before.all)
}

type Process = { readonly parent: number; readonly ticks: number }

function familyTicks(ancestor: number): number {
  const processes = new Map(readdirSync('/proc').flatMap((name) => readProcess(Number(name))))
  const isOfFamily = (pid: number): boolean =>
    pid === ancestor || (pid > 1 && isOfFamily(processes.get(pid)?.parent ?? 0))
  return [...processes].reduce((sum, [pid, { ticks }]) => sum + (isOfFamily(pid) ? ticks : 0), 0)
}

/** With the time of its children that have ended: a database has many. */
function readProcess(pid: number): readonly (readonly [number, Process])[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    return [[pid, { parent, ticks: fields.slice(11, 15).reduce((sum, each) => sum + each, 0) }]]
  } catch {
    return []
  }
}
