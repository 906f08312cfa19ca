import type { AmendmentState, ProposalState } from '@deconcert/domain'
import type { FoundKind, NodeState, SearchTerms } from '@deconcert/domain/plan'
import { act } from '../act'
import { readableAmendment } from '../amendment-reading'
import type { Sql } from '../connect'
import { type GroupReach, readable } from '../proposal-list'

/** Something found. `headingMarked` and `excerptMarked` are the same texts in plain letters, marked: `markedParts`. */
export type FoundRow = {
  readonly kind: Exclude<FoundKind, 'person'>
  readonly id: string
  /** How many of this kind are found in all. */
  readonly total: number
  readonly heading: string
  readonly headingMarked: string
  readonly excerpt: string
  readonly excerptMarked: string
  readonly nodeId: string | null
  readonly nodeState: NodeState | null
  readonly proposalCode: number | null
  readonly proposalState: ProposalState | null
  readonly amendmentCode: number | null
  readonly amendmentState: AmendmentState | null
  readonly groupSlug: string | null
  readonly groupName: string | null
}

export type SearchReader = {
  readonly accountId: string
  /** The groups whose private proposals they read. */
  readonly writable: GroupReach
}

export type SearchAsked = SearchTerms & {
  /** Lines that are meant by their number. */
  readonly nodeIds: readonly string[]
  /** Of one kind only; of every kind when null. */
  readonly kind: FoundKind | null
  /** At most so many of each kind. */
  readonly most: number
}

/** Both readings of what is asked: its words by their stems, and its last one by its first letters. */
function queryOf(sql: Sql, { whole, before, begun }: SearchTerms) {
  const stems = (text: string) => sql`websearch_to_tsquery('pg_catalog.french', search_text(${text}))`
  return begun === ''
    ? stems(whole)
    : sql`(${stems(whole)} || (${stems(before)} && to_tsquery('pg_catalog.simple', ${`${begun}:*`})))`
}

/** What is found in a plan, among what the reader may see, the closest first in each kind. */
export async function searchPlan(
  sql: Sql,
  planId: string,
  reader: SearchReader,
  asked: SearchAsked,
): Promise<readonly FoundRow[]> {
  return await sql<FoundRow[]>`
    with asked as materialized (
      select query, nullif(nullif(regexp_replace(querytree(query), '&|<->|<[0-9]+>', '|', 'g'), 'T'), '')::tsquery as any_of,
        (select '\\m(' || string_agg(stem, '|') || ')' from unnest(tsvector_to_array(to_tsvector('pg_catalog.french',
          search_text(${asked.whole}))) || ${asked.begun}::text) stem where stem ~ '^[a-z0-9]+$') as begins
      from (select ${queryOf(sql, asked)} as query) q
    ),
    found as (
      select e.kind, e.subject_id, e.heading,
        p.id as proposal_id, p.code as proposal_code, p.state as proposal_state, m.code as amendment_code,
        m.state as amendment_state, coalesce(p.group_id, d.group_id) as group_id,
        ts_rank('{0.05, 0.2, 0.4, 1}', e.lexemes, a.query, 1)
          + case when e.subject_id = any (${list(sql, asked.nodeIds)})
            or (e.kind = 'proposal' and p.code = ${asked.proposalCode})
            or (e.kind = 'amendment' and m.code = ${asked.amendmentCode}) then 10 else 0 end as rank
      from asked a, search_entry e
      left join amendment m on e.kind = 'amendment' and m.id = e.subject_id
      left join proposal p on p.id = case e.kind when 'proposal' then e.subject_id else m.proposal_id end
      left join diagnostic d on e.kind = 'diagnostic' and d.id = e.subject_id
      where e.plan_id = ${planId}
        and ${asked.kind === null ? sql`true` : sql`e.kind = ${asked.kind}`}
        and (e.lexemes @@ a.query or e.subject_id = any (${list(sql, asked.nodeIds)})
          or (e.kind = 'proposal' and p.code = ${asked.proposalCode})
          or (e.kind = 'amendment' and m.code = ${asked.amendmentCode}))
        and (p.id is null or ${readable(sql, reader.writable)})
        and (m.id is null or ${readableAmendment(sql, reader.accountId)})
    ),
    ranked as materialized (
      select *, count(*) over (partition by kind) as total,
        row_number() over (partition by kind order by rank desc, heading, subject_id) as place
      from found
    ),
    shown as materialized (
      select r.*, normalize(r.heading, NFC) as title, around.text, ${marked(sql, sql`r.heading`, 'HighlightAll=true')} as title_marked,
        ${marked(sql, sql`around.text`, 'MaxFragments=1, MaxWords=26, MinWords=12')} as text_marked
      from asked a, ranked r
      join search_entry e on e.kind = r.kind and e.subject_id = r.subject_id
      -- Marking reads word by word: only what stands around the first place that may be it.
      cross join lateral (
        select substr(e.said, greatest(1, regexp_instr(e.plain, a.begins) - 160), 600) as text) around
      where r.place <= ${asked.most}
    )
    select s.kind, s.subject_id as id, s.total, s.title as heading, s.title_marked as heading_marked,
      ${excerpt(sql)} as excerpt, s.text_marked as excerpt_marked,
      n.id as node_id, n.state as node_state, s.proposal_code, s.proposal_state, s.amendment_code, s.amendment_state,
      g.slug as group_slug, g.name as group_name
    from shown s
    left join sheet f on s.kind = 'sheet' and f.id = s.subject_id
    left join node n on n.id = case s.kind when 'node' then s.subject_id else f.node_id end
    left join working_group g on g.id = s.group_id
    order by s.kind, s.place
  `
}

function list(sql: Sql, ids: readonly string[]) {
  return sql`string_to_array(${ids.join(' ')}, ' ')::uuid[]`
}

/** A run of a text with the words found between marks: by their stems, or else by their first letters. */
function marked(sql: Sql, text: ReturnType<Sql>, how: string) {
  const by = (reading: string) =>
    sql`ts_headline(${reading}::regconfig, plain_letters(${text}), a.any_of, ${`StartSel=\u0002, StopSel=\u0003, ${how}`})`
  return sql`case when a.any_of is null then plain_letters(${text})
    else coalesce((select fr from (select ${by('pg_catalog.french')} as fr offset 0) x where strpos(fr, ${'\u0002'}) > 0),
      ${by('pg_catalog.simple')}) end`
}

/** The same run in the text itself: each plain letter stands in the place of its own. */
function excerpt(sql: Sql) {
  const plain = sql`translate(s.text_marked, ${'\u0002\u0003'}, '')`
  return sql`substr(s.text, greatest(strpos(plain_letters(s.text), ${plain}), 1), char_length(${plain}))`
}

/** People of a plan by the beginnings of their names, and how many are found. */
export async function searchPeople(
  sql: Sql,
  planId: string,
  { whole, before, begun }: SearchTerms,
  most: number,
): Promise<readonly FoundPerson[]> {
  const exact = (text: string) => sql`plainto_tsquery('pg_catalog.simple', search_text(${text}))`
  const query =
    begun === '' ? exact(whole) : sql`(${exact(before)} && to_tsquery('pg_catalog.simple', ${`${begun}:*`}))`
  return await sql<FoundPerson[]>`
    select a.id, a.display_name as name, count(*) over () as total,
      array(select distinct g.name from seat s join working_group g on g.id = s.group_id
        where s.account_id = a.id and s.plan_id = ${planId} order by g.name) as groups
    from account a
    where a.id in (select account_id from seat where plan_id = ${planId})
      and to_tsvector('pg_catalog.simple', search_text(a.display_name)) @@ ${query}
    order by a.display_name, a.id
    limit ${most}
  `
}

export type FoundPerson = {
  readonly id: string
  readonly name: string
  readonly total: number
  readonly groups: readonly string[]
}

/** Shared texts of a plan that have moved since their words were kept for search. */
export async function listMovedTexts(sql: Sql, planId: string): Promise<readonly string[]> {
  const rows = await sql<{ documentId: string }[]>`
    select e.document_id from search_entry e join document d on d.id = e.document_id
    where e.plan_id = ${planId} and e.words_seq is distinct from d.head_seq
  `
  return rows.map(({ documentId }) => documentId)
}

/** Keeps what a shared text says at a position, for search; does nothing when it has moved since. */
export async function storeSearchWords(
  sql: Sql,
  documentId: string,
  text: { readonly seq: number; readonly words: string },
): Promise<void> {
  await act(sql`select store_search_words(${documentId}, ${text.seq}, ${text.words})`)
}
