import {
  type CommitteeDecisionKind,
  decisionReasonLength,
  decisionRefusals,
  type Refusal,
} from '@deconcert/domain'
import { useMemo, useState } from 'react'
import type { TreeLine } from './committee-query'

export type Selection = {
  /** The nodes chosen, each with the hash of what was there when it was chosen. */
  readonly seen: ReadonlyMap<string, string>
  /** Why each of the chosen nodes may not receive this decision, by id. */
  readonly refusals: ReadonlyMap<string, Refusal>
  /** Why this node could not be chosen beside the others, or null. */
  readonly refusalToAdd: (id: string) => Refusal | null
  /** Chooses nodes as they are now, or chooses them no longer. */
  readonly set: (ids: readonly string[], isChosen: boolean) => void
  readonly clear: () => void
}

/**
 * The nodes chosen for one decision. Those that stop waiting meanwhile are no longer chosen; those that change are to
 * be read and chosen again. `awaiting` gives the hash of each as it is now.
 */
export function useSelection(
  nodes: readonly TreeLine[],
  awaiting: ReadonlyMap<string, string>,
  decision: CommitteeDecisionKind,
): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const seen = useMemo(() => new Map([...chosen].filter(([id]) => awaiting.has(id))), [chosen, awaiting])
  const refusalsOf = (all: readonly string[]) => decisionRefusals(nodes, all, decision, anyReason(decision))
  const changed = [...seen].filter(([id, hash]) => awaiting.get(id) !== hash)

  return {
    seen,
    refusals: new Map([
      ...refusalsOf([...seen.keys()]),
      ...changed.map(([id]): [string, Refusal] => [id, 'node-changed']),
    ]),
    refusalToAdd: (id) => refusalsOf([...seen.keys(), id]).get(id) ?? null,
    set: (ids, isChosen) => {
      const next = new Map(seen)
      for (const id of ids) isChosen ? next.set(id, awaiting.get(id) ?? '') : next.delete(id)
      setChosen(next)
    },
    clear: () => setChosen(new Map()),
  }
}

/** Long enough for every decision: the reason has a check of its own. */
function anyReason(decision: CommitteeDecisionKind): string {
  return 'x'.repeat(decisionReasonLength[decision].least)
}
