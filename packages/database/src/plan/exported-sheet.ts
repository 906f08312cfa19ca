import type { Sql } from '../connect'

/** An action sheet as a table of sheets tells it. */
export type ExportedSheet = {
  readonly nodeId: string
  readonly documentId: string
  /** The document of the sheet from which a variant inherits, but for its own keys; null for a sheet by itself. */
  readonly departmentalDocumentId: string | null
  readonly ownKeys: readonly string[]
  /** The typed fields that hold something, inherited ones included, by key. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The structures that have accepted to lead with another. */
  readonly acceptedStructures: readonly string[]
  /** The proposal that it comes from, and those merged into it; null for a line written by hand. */
  readonly origin: {
    readonly codes: readonly number[]
    readonly group: string
    readonly outcome: string
  } | null
  readonly decisions: readonly {
    readonly kind: string
    readonly at: string
    readonly number: string | null
  }[]
}

/** The sheets of a plan with what they come from and what was decided on them, read in one statement, in no order. */
export async function readExportedSheets(sql: Sql, planId: string): Promise<readonly ExportedSheet[]> {
  return await sql<ExportedSheet[]>`
    select s.node_id, s.document_id,
      coalesce((select jsonb_object_agg(f.key, f.value) from sheet_field_shown f
        where f.sheet_id in (s.id, s.variant_of) and (s.variant_of is null or (f.sheet_id = s.id) = (
          f.key = 'attachment' or exists (
            select from sheet_own_field o where o.sheet_id = s.id and o.key = f.key)))), '{}') as fields,
      (select d.document_id from sheet d where d.id = s.variant_of) as departmental_document_id,
      array(select key from sheet_own_field where sheet_id = s.id) as own_keys,
      array(select about from sheet_attestation where sheet_id = s.id and kind = 'co-lead-acceptance') as accepted_structures,
      (select jsonb_build_object('group', g.name, 'outcome', r.outcome,
        'codes', (select jsonb_agg(o.code order by o.id <> p.id, o.code) from proposal o
          where o.id = p.id or o.id in (select l.source_id from proposal_lineage l
            where l.target_id = p.id and l.kind = 'merged-into')))
        from promotion m
        join proposal p on p.id = m.proposal_id
        join working_group g on g.id = p.group_id
        join ballot_result r on r.ballot_id = m.ballot_id
        where m.node_id = s.node_id) as origin,
      coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'at', d.at, 'number', dn.number) order by d.at, d.id)
        from committee_decision_node dn join committee_decision d on d.id = dn.decision_id
        where dn.node_id = s.node_id), '[]') as decisions
    from sheet s
    where s.plan_id = ${planId}
  `
}
