import type { CellKind, CrossingKind, Intensity } from '@deconcert/domain/plan'
import type { DemoContent } from './content/demo-content'
import { demoId } from './demo-id'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { actionId } from './demo-structure'
import { at, call, type DemoAct, Json } from './statement'

type Crossed = {
  readonly nodeId: string | undefined
  readonly kind: CrossingKind
  readonly columnId: string | undefined
  readonly intensity: Intensity
  readonly role?: string
}

/** The workshop has said how much each public is concerned up to this sheet; the others are as the sheets say. */
const weighedSheets = 31

const matrices: readonly (readonly [title: string, level: string, columns: string, cells: CellKind])[] = [
  ['Actions × principes', 'action', 'facet:principes', 'tick'],
  ['Actions × publics', 'action', 'facet:publics', 'intensity'],
  ['Axes × instances', 'axe', 'structures', 'role'],
]

/** Who follows which axis: said for the first two orientations only. */
const followers: readonly (readonly [axis: string, body: string, role: string])[] = [
  ['1.1', 'copil', 'Pilote'],
  ['1.1', 'cotech', 'Prépare'],
  ['1.2', 'cotech', 'Pilote'],
  ['1.3', 'cotech', 'Pilote'],
  ['2.1', 'copil', 'Arbitre'],
  ['2.2', 'cotech', 'Pilote'],
]

const strengths: readonly Intensity[] = [3, 2]

function crossed(content: DemoContent, ids: DemoPlanIds): readonly Crossed[] {
  const sheets = content.actions.filter(({ number }) => number <= weighedSheets)
  const item = (number: number, code: string, intensity: Intensity): Crossed => ({
    nodeId: actionId(number),
    kind: 'item',
    columnId: ids.facetItems.get(code),
    intensity,
  })
  return [
    ...sheets.flatMap(({ number, sheet: { values } }) => [
      ...(values.principles ?? [])
        .filter((code) => code.startsWith('P'))
        .map((code) => item(number, code, 1)),
      ...(values.audiences?.itemIds ?? []).map((code, rank) => item(number, code, strengths[rank] ?? 1)),
    ]),
    ...followers.map(([axis, body, role]) => ({
      nodeId: ids.nodes.get(axis),
      kind: 'body' as const,
      columnId: ids.bodies.get(body),
      intensity: 1 as const,
      role,
    })),
  ]
}

/** Three matrices. What sheets say of principles and publics is in them; more was said in October, up to one sheet. */
export function matrixActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const lead = playerId(content, 'project-lead')
  const kept = matrices.map(([title, levelKey, columns, cells], n) => {
    const when = at('2026-10-05', n)
    const matrix = { id: demoId('matrix', n + 1), title, levelKey, columns, cells }
    return { at: when, sql: call('save_matrix', new Json(matrix), ids.plan, null, lead, when) }
  })
  const cells = crossed(content, ids).map((cell, n) => {
    const when = at('2026-10-06', n)
    const withId = { id: demoId('crossing', n + 1), ...cell }
    return { at: when, sql: call('set_crossing', new Json(withId), ids.plan, null, lead, when) }
  })
  return [...kept, ...cells]
}
