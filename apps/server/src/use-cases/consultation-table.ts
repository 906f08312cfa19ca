import type { ConsultationCut, ConsultationRow } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import { itemSeparator, type Table } from '../export/table'
import type { Tools } from '../tools'
import { readConsultationRows } from './read-consultation'

const columns = [
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

/** The rows of a figure, for a spreadsheet. */
export async function consultationTable(tools: Tools, actor: Actor, cut: ConsultationCut): Promise<Table> {
  const { rows, labels } = await readConsultationRows(tools, actor, cut)
  const names = (ids: readonly string[]) => ids.map((id) => labels[id] ?? '').join(itemSeparator)
  return {
    name: `bilan-${cut.figure}`,
    columns,
    rows: rows.map((row) => [
      ...cellsOf(row),
      names(row.groupIds),
      names(row.collegeIds),
      names(row.channelIds),
    ]),
  }
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
