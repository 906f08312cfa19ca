import { canonicalContent } from '@deconcert/document'
import { richFieldKeys } from '@deconcert/domain'
import type { TreeNode } from '@deconcert/domain/plan'
import { sha256 } from '../identity/sha256'
import { newSheet } from '../use-cases/new-sheet'
import { contentFromBlocks } from './block-content'
import type { DemoContent } from './content/demo-content'
import type { DemoSheet } from './content/demo-sheet'
import { demoId, demoIds } from './demo-id'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { proposalBody, proposalId } from './demo-proposals'
import { adoptingBallotId } from './demo-votings'
import { at, call, type DemoAct, Expression, insert, Json } from './statement'

export const actionId = (number: number) => demoId('action', number)
export const territorialSheetId = (number: number) => demoId('territorial-sheet', number)
export const sheetIds = (number: number) => demoIds(`sheet-${number}`)
const last = 5000

export function currentVersion(ids: DemoPlanIds): Expression {
  return new Expression(`(select version from plan where id = '${ids.plan}')`)
}

function longFields({ rich }: DemoSheet) {
  return Object.fromEntries(
    richFieldKeys.flatMap((key) => (rich[key] === undefined ? [] : [[key, contentFromBlocks(rich[key])]])),
  )
}

/** The forty-seven promotions of July, in the order of their numbers. */
export function promotionActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const lead = playerId(content, 'project-lead')
  let day = ''
  return content.actions.map((action, n) => {
    const [origin = 0] = action.origins
    const proposal = content.proposals[origin]
    if (proposal === undefined) throw new Error(`demo content: ${action.code} comes from nowhere`)
    day = [day, proposal.promotedOn ?? '2026-07-13'].sort().at(-1) ?? day
    const when = at(day, n)
    const body = proposalBody(proposal)
    const promotion = {
      id: demoId('promotion', action.number),
      proposalId: proposalId(origin),
      ballotId: adoptingBallotId(content, origin),
      textSha256: sha256(canonicalContent(body)),
      node: {
        id: actionId(action.number),
        levelId: ids.levels.get('action'),
        parentId: ids.nodes.get(action.axis),
        position: last,
        sheet: newSheet(
          { newId: sheetIds(action.number) },
          { description: body, ...longFields(action.sheet) },
        ),
      },
    }
    return { at: when, sql: call('promote_proposal', new Json(promotion), currentVersion(ids), lead, when) }
  })
}

/** The twelve territorial sheets, written after the readings of the autumn. */
export function territorialActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const lead = playerId(content, 'project-lead')
  return content.territorialSheets.flatMap(({ number, actionNumber, title, summary, territory }) => {
    const when = at('2026-10-23', number)
    const node = {
      id: territorialSheetId(number),
      levelId: ids.levels.get('fiche-territoriale'),
      parentId: actionId(actionNumber),
      position: last,
      title,
      content: canonicalContent(contentFromBlocks([{ kind: 'paragraph', text: summary }])),
    }
    // One of them is a sheet as well, which inherits from the departmental one.
    const sheet = number === 1 ? newSheet({ newId: demoIds('territorial-variant') }, {}) : null
    const place = [ids.plan, node.id, ids.territories.get(territory) ?? null] as const
    return [
      {
        at: when,
        sql: call('create_node', new Json({ ...node, sheet }), ids.plan, currentVersion(ids), lead, when),
      },
      { at: when, sql: call('set_node_territory', ...place, currentVersion(ids), lead, when) },
      ...(sheet === null ? [] : variantActs(ids, sheet.id, actionNumber, summary, lead, when)),
    ]
  })
}

function variantActs(
  ids: DemoPlanIds,
  sheet: string,
  actionNumber: number,
  summary: string,
  lead: string,
  when: Date,
): readonly DemoAct[] {
  const own = new Json(['summary'])
  return [
    { at: when, sql: call('set_sheet_variant', ids.plan, sheet, sheetIds(actionNumber)(), own, lead, when) },
    { at: when, sql: call('set_sheet_field', sheet, 'summary', new Json(summary), 0, lead, when) },
  ]
}

/** The short fields of the sheets, with the content's keys turned into ids of the plan. */
export function fieldRows(content: DemoContent, ids: DemoPlanIds): string {
  const lead = playerId(content, 'sheet-lead')
  const known = new Map<string, string>([
    ...ids.facetItems,
    ...ids.territories,
    ...content.actions.map(({ code, number }) => [code, actionId(number)] as const),
  ])
  const withIds = (_key: string, value: unknown) =>
    typeof value === 'string' ? (known.get(value) ?? value) : value
  return insert(
    'sheet_field',
    content.actions.flatMap(({ number, sheet }) =>
      Object.entries(sheet.values).map(([key, value]) => ({
        sheet_id: sheetIds(number)(),
        key,
        value: new Json(JSON.parse(JSON.stringify(value, withIds))),
        version: 1,
        updated_by: lead,
        updated_at: at('2026-09-22', number),
      })),
    ),
  )
}

/** The tree as the committee saw it: enough to number it. */
export function numberedTree(
  content: DemoContent,
  ids: DemoPlanIds,
): readonly (TreeNode & { readonly title: string })[] {
  const node = (id: string, levelKey: string, parentId: string | null, position: number, title: string) => ({
    id,
    levelKey,
    parentId,
    position,
    title,
    state: 'proposed' as const,
    frozenNumber: null,
  })
  const idOf = (code: string) => ids.nodes.get(code) ?? ''
  return [
    ...content.branches.flatMap((branch, n) => [
      node(idOf(branch.code), 'orientation', null, n, branch.title),
      ...branch.children.map((axis, m) => node(idOf(axis.code), 'axe', idOf(branch.code), m, axis.title)),
    ]),
    ...content.actions.map((action, n) =>
      node(actionId(action.number), 'action', idOf(action.axis), n, action.title),
    ),
  ]
}
