import { type StoredPhase, savePhases as storePhases } from '@deconcert/database/plan'
import { permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { type Phase, phaseRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type PhaseList = {
  /** The phases that their editor saw. */
  readonly before: readonly StoredPhase[]
  /** In their order; a new one has no key yet. */
  readonly phases: readonly (Phase & { readonly key: string | null })[]
}

/** Gives the process other phases, unless somebody has changed them since they were read. */
export async function savePhases(tools: Tools, actor: Actor, { before, phases }: PhaseList): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  for (const [index, phase] of phases.entries()) {
    const refusal = phaseRefusal(phase)
    if (refusal !== null) throw new Refused(refusal, `phases[${index}]`)
  }
  const known = new Set(before.map((phase) => phase.key))
  const keys = phases.flatMap(({ key }) => (key === null ? [] : [key]))
  if (keys.some((key) => !known.has(key))) throw new Refused('not-found')
  if (new Set(keys).size < keys.length) throw new Refused('duplicate-key')

  const rows = phases.map(({ key, label, starts, ends }, position) => {
    const id = tools.newId<'phase'>()
    return { id, key: key ?? id, position, label: label.trim(), starts, ends }
  })
  await storePhases(tools.sql, actor.planId, before, rows, actor.accountId, tools.now())
}
