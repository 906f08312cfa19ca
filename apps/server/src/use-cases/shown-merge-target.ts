import type { MergeTarget } from '@deconcert/database'
import type { Actor } from '../actor'
import { mayReadProposal } from './may-read-proposal'

/** Where a merged proposal went: its code, and its title to those who may read it. */
export function shownMergeTarget(actor: Actor, target: MergeTarget | null) {
  if (target === null) return null
  const { code, title } = target
  return { code, title: mayReadProposal(actor, target) ? title : null }
}
