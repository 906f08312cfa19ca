import { countFilledFields, readSheetTemplate as readRow } from '@deconcert/database/plan'
import type { PlanSheetTemplate } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type SheetTemplateView = {
  readonly template: PlanSheetTemplate
  /** In how many sheets each short field says something: what hiding it would hide. */
  readonly filled: Readonly<Record<string, number>>
}

/** What the sheets of the plan are made of. */
export async function readSheetTemplate(tools: Tools, actor: Actor): Promise<SheetTemplateView> {
  const [template, filled] = await Promise.all([
    readRow(tools.sql, actor.planId),
    countFilledFields(tools.sql, actor.planId),
  ])
  return { template, filled }
}
