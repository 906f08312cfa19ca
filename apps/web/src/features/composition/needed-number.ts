import type { Quorum } from '@deconcert/domain/ballot'
import { type Majority, quorumOfCollege } from '@deconcert/domain/ballot'

/** How many must be for, among so many who count; more than half where a plain majority is asked. */
export function forNeeded(majority: Majority, base: number): number | null {
  if (majority.kind !== 'qualified') return Math.floor(base / 2) + 1
  const [over, under = '1'] = majority.share.split('/')
  if (over === undefined || !/^\d+$/.test(over) || !/^[1-9]\d*$/.test(under)) return null
  const [top, bottom, count] = [BigInt(over), BigInt(under), BigInt(base)]
  return Number((count * top + bottom - 1n) / bottom)
}

type College = { readonly label: string; readonly seats: number }

/** What a quorum for each college asks of each, in order. */
export function neededByCollege(
  quorum: Quorum,
  colleges: readonly College[],
): readonly { readonly label: string; readonly needed: number; readonly seats: number }[] {
  return colleges.map(({ label, seats }) => ({ label, seats, needed: quorumOfCollege(quorum, seats) }))
}
