import type { ConsultationCut, ConsultationRow } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import { csv } from '../archive/csv'
import type { Tools } from '../tools'
import { readConsultationRows } from './read-consultation'

const header = [
  'kind',
  'code',
  'title',
  'state',
  'reason',
  'electors',
  'voters',
  'groups',
  'colleges',
  'channels',
]

/** Signs with which a spreadsheet begins a formula. */
const formula = /^[=+\-@\t\r]/

/** The rows of a figure as a file for a spreadsheet; what could be a formula is text. */
export async function consultationCsv(tools: Tools, actor: Actor, cut: ConsultationCut): Promise<string> {
  const { rows, labels } = await readConsultationRows(tools, actor, cut)
  const names = (ids: readonly string[]) => ids.map((id) => labels[id] ?? '').join(' ; ')
  const cells = (row: ConsultationRow) =>
    [...cellsOf(row), names(row.groupIds), names(row.collegeIds), names(row.channelIds)].map((cell) =>
      formula.test(cell) ? `'${cell}` : cell,
    )
  return [...csv(header, rows, cells)].join('')
}

function cellsOf(row: ConsultationRow): readonly string[] {
  switch (row.kind) {
    case 'writer':
    case 'active':
      return [row.kind, '', row.name, '', '', '', '']
    case 'proposal': {
      const reason = [row.reasonCode, row.reason].filter((part) => part !== null).join(' — ')
      return [row.kind, `P-${row.code}`, row.title, row.state, reason, '', '']
    }
    case 'amendment':
      return [row.kind, `AM-${row.code}`, row.title, row.state, '', '', '']
    case 'ballot':
      return [
        row.kind,
        '',
        row.question,
        row.outcome ?? '',
        '',
        String(row.electors),
        String(row.voters ?? ''),
      ]
  }
}
