import type { DemoContent } from './content/demo-content'
import { demoId } from './demo-id'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { currentVersion } from './demo-structure'
import { at, call, type DemoAct, Expression } from './statement'

/** The versions that the demo's people will want to find again: what stood at the end of these days. */
const milestones = [
  ['2026-03-01', 'Point de départ de la concertation'],
  ['2026-06-10', 'Structure validée par le comité de pilotage'],
  ['2026-10-30', 'Fiches présentées en octobre'],
] as const

/** Names given to versions, each in the evening of its day. */
export function versionActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const lead = playerId(content, 'project-lead')
  return milestones.map(([day, label], n) => {
    const when = at(day, 600)
    const milestone = `jsonb_build_object('id', '${demoId('milestone', n)}', 'adopted', false,
      'label', '${label}', 'version', (${currentVersion(ids).sql}))`
    return { at: when, sql: call('name_version', new Expression(milestone), ids.plan, lead, when) }
  })
}
