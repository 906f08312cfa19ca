import type { DemoContent } from './content/demo-content'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { actionId, currentVersion, territorialSheetId } from './demo-structure'
import { at, call, type DemoAct, Json } from './statement'

/** What each orientation aims at, said once its axes were known. */
const objectives: readonly (readonly [orientation: string, texts: readonly string[]])[] = [
  [
    '1',
    [
      'Décider à partir de chiffres que tous les partenaires reconnaissent',
      'Rendre compte chaque année, en public',
    ],
  ],
  ['2', ['Être reçu partout, du premier coup', 'Repérer celles et ceux qui ne demandent rien']],
  ['3', ['Ne laisser personne sans réponse à un changement d’âge ou de territoire']],
  ['4', ['Permettre de rester chez soi, entouré', 'Faire une place à chacun dans la vie du quartier']],
]

/** Actions that serve another axis than their own. */
const served: readonly (readonly [action: number, axis: string])[] = [
  [14, '3.2'],
  [20, '2.4'],
]

/** How many territorial sheets an orientation announces. */
const announced: readonly (readonly [orientation: string, count: number])[] = [
  ['2', 8],
  ['4', 6],
]

/** What the lead wrote of the plan's lines by hand, beside what was voted. */
export function shapeActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const lead = playerId(content, 'project-lead')
  const told = announced.map(([code, count], n) => {
    const when = at('2026-05-21', n)
    const counts = new Json({ 'fiche-territoriale': count })
    return {
      at: when,
      sql: call('declare_counts', ids.plan, ids.nodes.get(code) ?? '', new Json({}), counts, lead, when),
    }
  })
  const written = objectives.map(([code, texts], n) => {
    const when = at('2026-05-20', n)
    const words = new Json({ objectives: texts })
    const node = ids.nodes.get(code) ?? ''
    return { at: when, sql: call('edit_node', ids.plan, node, words, currentVersion(ids), lead, when) }
  })
  const linked = served.map(([number, code], n) => {
    const when = at('2026-07-21', n)
    const [node, parent] = [actionId(number), ids.nodes.get(code) ?? '']
    return {
      at: when,
      sql: call('link_node', ids.plan, node, parent, true, currentVersion(ids), lead, when),
    }
  })
  return [...written, ...told, ...linked, movedSheet(content, ids)]
}

/** The last territorial sheet went to the action of the first one, and says what it was called. */
function movedSheet(content: DemoContent, ids: DemoPlanIds): DemoAct {
  const when = at('2026-10-26', 1)
  const inOrder = content.territorialSheets.toSorted(
    (one, other) => one.actionNumber - other.actionNumber || one.number - other.number,
  )
  const sheetId = territorialSheetId(inOrder.at(-1)?.number ?? 1)
  const number = `FT ${inOrder.length}`
  const place = {
    parentId: actionId(inOrder[0]?.actionNumber ?? 1),
    levelId: ids.levels.get('fiche-territoriale'),
    position: 5000,
  }
  const alias = { nodeId: sheetId, number, reference: `Fiche territoriale ${number}` }
  const lead = playerId(content, 'project-lead')
  return {
    at: when,
    sql: call(
      'place_node',
      ids.plan,
      sheetId,
      new Json(place),
      new Json([alias]),
      currentVersion(ids),
      lead,
      when,
    ),
  }
}
