import { type VersionChange, type VersionChangeKind, versionChangeKinds } from '@deconcert/domain/plan'
import type { Tone } from '../../ui/state-badge'

export const kindTones: Record<VersionChangeKind, Tone> = {
  added: 'success',
  retired: 'danger',
  moved: 'info',
  renamed: 'progress',
  text: 'progress',
  state: 'neutral',
  renumbered: 'neutral',
}

/** How many lines each kind of change has, in the order of the kinds; those without any left out. */
export function countKinds(
  changes: readonly Pick<VersionChange, 'kinds'>[],
): readonly (readonly [kind: VersionChangeKind, count: number])[] {
  return versionChangeKinds
    .map((kind) => [kind, changes.filter(({ kinds }) => kinds.includes(kind)).length] as const)
    .filter(([, count]) => count > 0)
}
