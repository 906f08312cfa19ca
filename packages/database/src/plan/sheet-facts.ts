import type { NodeId } from '@deconcert/domain'
import type { FigureSaid } from '@deconcert/domain/figure'
import type { NodeState } from '@deconcert/domain/plan'
import {
  type AttestationKind,
  type JudgingEvent,
  judgingEvents,
  type SheetOpinion,
  type SheetState,
} from '@deconcert/domain/sheet'
import type { Sql } from '../connect'

/** What is stored of what the rules know of a long text; `facts` are null when they are of another position. */
export type StoredTextFacts = {
  readonly documentId: string
  readonly epoch: number
  readonly headSeq: number
  readonly facts: unknown
  readonly alertsSince: string | null
}

/**
 * All that the rules of a sheet hang on, as it is at one moment, but for the figures that its texts cite; and `seen`,
 * the one word that stands for it.
 */
export type SheetFactsRow = {
  readonly id: string
  readonly nodeId: NodeId
  readonly documentId: string
  readonly groupId: string | null
  readonly title: string
  readonly createdAt: Date
  readonly state: SheetState
  readonly stateSince: Date
  /** Empty in a list of sheets for one that awaits no decision. */
  readonly seen: string
  readonly nodeState: NodeState
  /** Null for a line that stands alone. */
  readonly parentState: NodeState | null
  readonly mayStandAlone: boolean
  readonly variantOf: string | null
  /** The sheet that it inherits from; null where it is no variant, or where the line of that has left the plan. */
  readonly departmental: { readonly title: string; readonly state: SheetState } | null
  readonly ownKeys: readonly string[]
  /** The typed fields with what a variant inherits. */
  readonly fields: Readonly<Record<string, { readonly value: unknown; readonly changedAt: string }>>
  /** Its own document, and the one that a variant inherits from. */
  readonly texts: readonly StoredTextFacts[]
  readonly period: { readonly start?: unknown; readonly end?: unknown }
  readonly attestations: readonly StoredAttestation[]
  /** The latest step at which all of it was judged, with what its figures said then; null before. */
  readonly judged: JudgedStep | null
  /** The means as they stand: what a visa is compared with. */
  readonly meansSeen: string
  /** Hashes of what was found to be no personal data. */
  readonly reviewed: readonly string[]
  readonly blockingThreads: { readonly count: number; readonly since: string | null }
}

type JudgedStep = {
  readonly event: JudgingEvent
  readonly at: string
  readonly figures: readonly FigureSaid[]
}

/** The latest of its kind; of acceptances, that of each structure. */
export type StoredAttestation = {
  readonly kind: AttestationKind
  readonly about: string | null
  /** What the figures said that the sheet cites; empty for what is not of all of it. */
  readonly figures: readonly FigureSaid[]
  readonly opinion: SheetOpinion | null
  readonly reason: string
  /** By whoever leads the plan, in the name of a structure. */
  readonly isOnBehalf: boolean
  readonly by: string
  readonly at: string
}

/** The facts of every sheet of a plan, or of one, read in one statement. `reading`: how texts are read nowadays. */
export async function readSheetFacts(
  sql: Sql,
  planId: string,
  sheetId: string | null,
  reading: number,
): Promise<readonly SheetFactsRow[]> {
  return await sql<SheetFactsRow[]>`
    select s.id, s.node_id, s.document_id, s.group_id, n.title, s.created_at, s.state,
      coalesce(s.state_since, s.created_at) as state_since, 
      case when ${sheetId}::uuid is not null or s.state in ('submitted', 'validated', 'validated-with-reserve')
        then sheet_seen(s.id) else '' end as seen, n.state as node_state,
      up.state as parent_state, l.allowed_parents @> '[null]' as may_stand_alone, s.variant_of,
      (select jsonb_build_object('title', t.title, 'state', v.state) from sheet v join node t on t.id = v.node_id
        where v.id = s.variant_of and t.state not in ('retired', 'set-aside')) as departmental,
      array(select key from sheet_own_field where sheet_id = s.id) as own_keys,
      coalesce((select jsonb_object_agg(f.key, jsonb_build_object('value', f.value, 'changedAt', f.updated_at))
        from sheet_field_effective f where f.sheet_id = s.id), '{}') as fields,
      (select jsonb_agg(jsonb_build_object('documentId', d.id, 'epoch', d.epoch, 'headSeq', d.head_seq,
          'facts', case when t.epoch = d.epoch and t.seq = d.head_seq and t.reading = ${reading} then t.facts end,
          'alertsSince', t.alerts_since))
        from document d left join sheet_text_facts t on t.document_id = d.id
        where d.id in (s.document_id, (select v.document_id from sheet v where v.id = s.variant_of))) as texts,
      p.period,
      (select jsonb_build_object('event', t.event, 'at', t.at, 'figures', t.figures) from sheet_step t
        where t.sheet_id = s.id and t.event = any(string_to_array(${judgingEvents.join(' ')}, ' '))
        order by t.number desc limit 1) as judged,
      coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'about', a.about, 'figures', a.figures,
          'opinion', a.opinion, 'reason', a.reason, 'isOnBehalf', a.on_behalf,
          'by', by.display_name, 'at', a.at) order by a.at)
        from (select distinct on (kind, of_each) *, case kind when 'co-lead-acceptance' then about end as of_each
          from sheet_attestation where sheet_id = s.id order by kind, of_each, seq desc) a
        join account by on by.id = a.recorded_by), '[]') as attestations,
      sheet_means_seen(s.id) as means_seen,
      array(select quote_hash from personal_data_review
        where document_id in (s.document_id, (select v.document_id from sheet v where v.id = s.variant_of)))
        as reviewed,
      (select jsonb_build_object('count', count(*), 'since', min(b.created_at)) from sheet_blocking_thread b
        where b.sheet_id = s.id) as blocking_threads
    from sheet s
    join node n on n.id = s.node_id
    join level l on l.id = n.level_id
    join plan p on p.id = s.plan_id
    left join node up on up.id = n.parent_id
    where s.plan_id = ${planId} and (${sheetId}::uuid is null or s.id = ${sheetId})
  `
}

/** What a sheet is looked at among: the others of its plan, and the principles that no sheet is ticked with. */
export async function readSheetsAround(
  sql: Sql,
  planId: string,
): Promise<{
  readonly sheets: readonly { readonly id: string; readonly title: string; readonly leadStructure: string }[]
  readonly unusedPrinciples: readonly string[]
}> {
  const [row] = await sql<
    {
      readonly sheets: readonly {
        readonly id: string
        readonly title: string
        readonly leadStructure: string
      }[]
      readonly unusedPrinciples: readonly string[]
    }[]
  >`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'title', n.title,
          'leadStructure', coalesce(f.value->>'structure', '')))
        from sheet s join node n on n.id = s.node_id
        left join sheet_field_effective f on f.sheet_id = s.id and f.key = 'lead'
        where s.plan_id = ${planId} and s.variant_of is null and n.state not in ('retired', 'set-aside')), '[]')
        as sheets,
      array(select i.label from facet_item i join facet f on f.id = i.facet_id
        where f.plan_id = ${planId} and f.kind <> 'public' and not f.retired and not i.retired and not exists (
          select from crossing c join sheet s on s.node_id = c.node_id where c.facet_item_id = i.id and c.intensity > 0)
        order by f.position, i.position) as unused_principles
  `
  return row ?? { sheets: [], unusedPrinciples: [] }
}
