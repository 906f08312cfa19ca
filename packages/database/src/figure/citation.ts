import type { FigureSaid } from '@deconcert/domain/figure'
import { act } from '../act'
import type { Sql } from '../connect'
import { type GroupReach, readable } from '../proposal-list'

/** Shared texts of a plan that have moved since their figures were read. Amendments repeat what they amend. */
export async function listUncitedTexts(sql: Sql, planId: string): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select d.id from document d left join text_citation c on c.document_id = d.id
    where d.plan_id = ${planId} and d.kind in ('diagnostic', 'proposal', 'sheet') and c.seq is distinct from d.head_seq
  `
  return rows.map(({ id }) => id)
}

/** Keeps which figures a text shows at a position; does nothing when it has moved since. */
export async function storeCitations(
  sql: Sql,
  documentId: string,
  text: { readonly seq: number; readonly figures: readonly string[] },
): Promise<void> {
  await act(
    sql`select store_text_citations(${documentId}, ${text.seq}, string_to_array(${text.figures.join(' ')}, ' ')::uuid[])`,
  )
}

/** What those of these ids say that are cards or series of the plan, the retired ones included, by their ids. */
export async function readFiguresSaid(
  sql: Sql,
  planId: string,
  ids: readonly string[],
): Promise<readonly FigureSaid[]> {
  if (ids.length === 0) return []
  const [row] = await sql<{ figures: readonly FigureSaid[] }[]>`
    select figures_said(${planId}, string_to_array(${ids.join(' ')}, ' ')::uuid[]) as figures
  `
  return row?.figures ?? []
}

export type Citation = {
  readonly figureId: string
  readonly kind: 'diagnostic' | 'proposal' | 'sheet'
  readonly title: string
  /** The sheet; null elsewhere. */
  readonly sheetId: string | null
  readonly proposalCode: number | null
  readonly groupSlug: string | null
}

/** Where the figures of a plan are cited, among the texts that the reader may read. */
export async function listCitations(
  sql: Sql,
  planId: string,
  writable: GroupReach,
): Promise<readonly Citation[]> {
  return await sql<Citation[]>`
    select figure_id, doc.kind, coalesce(d.title, p.title, n.title) as title, s.id as sheet_id, p.code as proposal_code,
      g.slug as group_slug
    from text_citation c cross join unnest(c.figures) figure_id
    join document doc on doc.id = c.document_id
    left join diagnostic d on d.document_id = doc.id
    left join working_group g on g.id = d.group_id
    left join proposal p on p.document_id = doc.id
    left join sheet s on s.document_id = doc.id
    left join node n on n.id = s.node_id
    where c.plan_id = ${planId} and (p.id is null or ${readable(sql, writable)})
    order by doc.kind, title, doc.id
  `
}
