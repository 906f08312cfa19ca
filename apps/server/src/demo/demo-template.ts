import { defaultSheetTemplate, inSections, type OwnField } from '@deconcert/domain/sheet'
import type { DemoContent } from './content/demo-content'
import { demoId } from './demo-id'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { sheetIds } from './demo-structure'
import { at, call, type DemoAct, insert, Json } from './statement'

const helped: OwnField = {
  key: `own-${demoId('own-field', 'helped')}`,
  section: 'for-whom',
  label: 'Personnes concernées chaque année',
  help: 'Une estimation suffit : elle sert à préparer le budget et le bilan annuel.',
  isHidden: false,
  shape: { kind: 'count', unit: 'personnes' },
  gate: null,
}
const contract: OwnField = {
  key: `own-${demoId('own-field', 'contract')}`,
  section: 'means',
  label: 'Au titre du contrat local des solidarités',
  help: '',
  isHidden: false,
  shape: { kind: 'choice', options: ['Oui, déjà inscrite', 'À proposer', 'Non'] },
  gate: null,
}

/** What the plan adds to its sheets, before the groups begin to write them. */
export function templateActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const when = at('2026-06-12')
  const fields = inSections([...defaultSheetTemplate.fields, helped, contract])
  const told = { added: [helped.key, contract.key] }
  const lead = playerId(content, 'project-lead')
  const { ruleGates } = defaultSheetTemplate
  const sql = call(
    'save_sheet_template',
    ids.plan,
    new Json(fields),
    new Json(ruleGates),
    0,
    new Json(told),
    lead,
    when,
  )
  return [{ at: when, sql }]
}

/** What some sheets say in the fields that the plan added. */
export function ownFieldRows(content: DemoContent): string {
  const lead = playerId(content, 'sheet-lead')
  const row = (number: number, key: string, value: unknown) => ({
    sheet_id: sheetIds(number)(),
    key,
    value: new Json(value),
    version: 1,
    updated_by: lead,
    updated_at: at('2026-09-23', number),
  })
  const { shape } = contract
  const choices = shape.kind === 'choice' ? shape.options : []
  return insert(
    'sheet_field',
    content.actions.flatMap(({ number }) => [
      ...(number % 3 === 2 ? [] : [row(number, helped.key, 40 + ((number * 37) % 60) * 20)]),
      ...(number % 4 === 0 ? [row(number, contract.key, choices[number % choices.length])] : []),
    ]),
  )
}
