import { fileQuota } from '@deconcert/domain/file'
import type { DemoContent } from './content/demo-content'
import { demoId } from './demo-id'
import { facilitatorOf, playerId } from './demo-people'
import { sheetIds } from './demo-structure'
import { drawnPlan, planSize } from './drawn-plan'
import { at, call, type DemoAct, insert, Json } from './statement'

const group = 'gt-haute-aubrelle'
/** The action whose sheet has the same plan among its annexes. */
const action = 23
const annex = demoId('file', 'annex')

function sheetDocument(): string {
  const next = sheetIds(action)
  next()
  return next()
}

/** A plan that a group drew, in its diagnostic and joined to a sheet. */
export function fileActs(content: DemoContent): readonly DemoAct[] {
  const bytes = drawnPlan()
  const store = (id: string, documentId: string, actor: string, when: Date): DemoAct => {
    const file = { id, documentId, mediaType: 'image/png', ...planSize, name: 'plan-haute-aubrelle.png' }
    return {
      at: when,
      sql: call('store_document_file', new Json(file), bytes, new Json(fileQuota), actor, when),
    }
  }
  const diagnostic = demoId('diagnostic-document', group)
  return [
    store(demoId('file', 'plan'), diagnostic, facilitatorOf(content, group), at('2026-02-16')),
    store(annex, sheetDocument(), playerId(content, 'sheet-lead'), at('2026-09-22', action)),
  ]
}

/** What the sheet says of its annex. */
export function annexRow(content: DemoContent): string {
  const value = [
    {
      file: annex,
      name: 'Plan schématique de la Haute-Aubrelle',
      alternativeText:
        'Une ligne de car relie trois bourgs de la vallée ; deux bourgs des plateaux n’en ont pas.',
    },
  ]
  return insert('sheet_field', [
    {
      sheet_id: sheetIds(action)(),
      key: 'annexes',
      value: new Json(value),
      version: 1,
      updated_by: playerId(content, 'sheet-lead'),
      updated_at: at('2026-09-23', action),
    },
  ])
}
