import type { Sql } from '@deconcert/database'
import { slugTaken } from '@deconcert/database/plan'
import { documentSchemaVersion, seedUpdate } from '@deconcert/document'
import { contentFromBlocks } from './block-content'
import type { DemoContent } from './content/demo-content'
import { demoContent } from './content/val-aubrelle'
import { amendmentActs } from './demo-amendments'
import { ballotActs } from './demo-ballots'
import { commentActs } from './demo-comments'
import { committeeActs } from './demo-committee'
import { figureActs, figureCorrections } from './demo-figures'
import { annexRow, fileActs } from './demo-files'
import { historyActs } from './demo-history'
import { demoId } from './demo-id'
import { matrixActs } from './demo-matrices'
import { accountRows, facilitatorOf, groupId, groupRows, playerId, seatRows } from './demo-people'
import { type DemoPlanIds, demoPlan } from './demo-plan'
import { proposalActs } from './demo-proposals'
import { shapeActs } from './demo-shape'
import { sheetLifeActs } from './demo-sheet-life'
import { fieldRows, promotionActs, territorialActs } from './demo-structure'
import { withDemoSuggestions } from './demo-suggestions'
import { ownFieldRows, templateActs } from './demo-template'
import { versionActs } from './demo-versions'
import { writingActs } from './demo-writing'
import { at, call, type DemoAct, Json } from './statement'

function diagnosticActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  return content.groups.map(({ key, name, diagnostic }, n) => {
    const when = at('2026-02-10', 60 + n)
    const written = contentFromBlocks(diagnostic)
    const body = key === 'mobilite' ? withDemoSuggestions(written, content) : written
    const seed = seedUpdate({ body })
    const documentId = demoId('diagnostic-document', key)
    return {
      at: when,
      sql: call(
        'create_diagnostic',
        demoId('diagnostic', key),
        ids.plan,
        groupId(key),
        `Diagnostic : ${name}`,
        documentId,
        documentSchemaVersion,
        seed,
        facilitatorOf(content, key),
        when,
      ),
    }
  })
}

/** Authors of the demo have read what they were told, but for the last days. */
const oldNewsRead = `
  update notice set read_at = at where at < (select max(at) from notice) - interval '10 days'`

/** The whole demo as one script: who and what there is, then every act on its day. */
function script(content: DemoContent): string {
  const { rows, ids } = demoPlan(content)
  const lead = playerId(content, 'project-lead')
  const acts = [
    ...diagnosticActs(content, ids),
    ...fileActs(content),
    ...figureActs(content, ids),
    ...proposalActs(content, ids),
    ...amendmentActs(content),
    ...commentActs(content),
    ...ballotActs(content, ids),
    ...promotionActs(content, ids),
    ...territorialActs(content, ids),
    ...shapeActs(content, ids),
    ...matrixActs(content, ids),
    ...templateActs(content, ids),
    ...writingActs(content, ids),
    ...historyActs(content),
    ...committeeActs(content, ids),
    ...versionActs(content, ids),
  ]
  const inTime = acts.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  return [
    accountRows(content),
    call('create_plan', new Json(rows), lead, null, at('2026-01-12')),
    groupRows(content, ids),
    seatRows(content, ids),
    ...inTime.map(({ sql }) => sql),
    fieldRows(content, ids),
    ownFieldRows(content),
    annexRow(content),
    call('tick_as_sheets_say'),
    ...sheetLifeActs(content, ids),
    ...figureCorrections(content, ids),
    oldNewsRead,
  ].join(';\n')
}

/**
 * Loads the fictional « Val-d'Aubrelle », once. It goes as one message to the database, which takes all of it or
 * nothing: a start that is cut short leaves no half of a demo behind.
 */
export async function loadDemo(owner: Sql): Promise<void> {
  const content = demoContent()
  if (await slugTaken(owner, content.plan.slug)) return
  await owner.unsafe(script(content))
}
