import {
  type CommitteeDecisionKind,
  decisionReasonLength,
  decisionRefusals,
  type Refusal,
} from '@deconcert/domain'
import { useMemo, useState } from 'react'
import type { TreeLine } from './committee-query'

export type Selection = {
  readonly ids: ReadonlySet<string>
  /** Why each of the chosen nodes may not receive this decision, by id. */
  readonly refusals: ReadonlyMap<string, Refusal>
  /** Why this node could not be chosen beside the others, or null. */
  readonly refusalToAdd: (id: string) => Refusal | null
  readonly set: (ids: readonly string[], isChosen: boolean) => void
  readonly clear: () => void
}

/** The nodes chosen for one decision. Those that stop waiting meanwhile are no longer chosen. */
export function useSelection(
  nodes: readonly TreeLine[],
  awaiting: ReadonlySet<string>,
  decision: CommitteeDecisionKind,
): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => new Set([...chosen].filter((id) => awaiting.has(id))), [chosen, awaiting])
  const refusalsOf = (all: readonly string[]) => decisionRefusals(nodes, all, decision, anyReason(decision))

  return {
    ids,
    refusals: refusalsOf([...ids]),
    refusalToAdd: (id) => refusalsOf([...ids, id]).get(id) ?? null,
    set: (changed, isChosen) => {
      const next = new Set(ids)
      for (const id of changed) isChosen ? next.add(id) : next.delete(id)
      setChosen(next)
    },
    clear: () => setChosen(new Set()),
  }
}

/** Long enough for every decision: the reason has a check of its own. */
function anyReason(decision: CommitteeDecisionKind): string {
  return 'x'.repeat(decisionReasonLength[decision].least)
}
