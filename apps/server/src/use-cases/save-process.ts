import { saveProcess as storeProcess } from '@deconcert/database/plan'
import { permissionRefusal, type Refusal, Refused, throwIfRefused } from '@deconcert/domain'
import {
  type Body,
  bodyRefusal,
  type Channel,
  channelRefusal,
  eventRefusal,
  type Figure,
  figureRefusal,
  mostProcessRows,
  type Phase,
  type ProcessEvent,
  type ProcessPart,
  phaseRefusal,
} from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

type Parts = { phase: Phase; event: ProcessEvent; body: Body; channel: Channel; figure: Figure }

export type ProcessChange<Part extends ProcessPart> = {
  /** The rows that their editor saw. */
  readonly before: readonly (Parts[Part] & { readonly key: string })[]
  /** In their order; a new one has no key yet. */
  readonly rows: readonly (Parts[Part] & { readonly key: string | null })[]
}

const rowRefusals: { readonly [Part in ProcessPart]: (row: Parts[Part]) => Refusal | null } = {
  phase: phaseRefusal,
  event: eventRefusal,
  body: bodyRefusal,
  channel: channelRefusal,
  figure: figureRefusal,
}

/** Gives one part of the process other rows, unless somebody has changed them since they were read. */
export async function saveProcess<Part extends ProcessPart>(
  tools: Tools,
  actor: Actor,
  part: Part,
  { before, rows }: ProcessChange<Part>,
): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  if (rows.length > mostProcessRows[part]) throw new Refused('too-many')
  for (const [index, row] of rows.entries()) {
    const refusal = rowRefusals[part](row)
    if (refusal !== null) throw new Refused(refusal, `rows[${index}]`)
  }
  const known = new Set(before.map(({ key }) => key))
  const keys = rows.flatMap(({ key }) => (key === null ? [] : [key]))
  if (keys.some((key) => !known.has(key))) throw new Refused('not-found')
  if (new Set(keys).size < keys.length) throw new Refused('duplicate-key')

  const stored = rows.map((row, position) => {
    const id = tools.newId<'process'>()
    return { ...row, label: row.label.trim(), id, key: row.key ?? id, position }
  })
  const change = { before, rows: stored }
  await storeProcess(tools.sql, actor.planId, part, change, actor.accountId, tools.now())
}
