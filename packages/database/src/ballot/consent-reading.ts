import type {
  BallotState,
  ConsentAnswer,
  ConsentRecord,
  MethodKey,
  ObjectionKind,
} from '@deconcert/domain/ballot'
import type { Sql } from '../connect'

/** What stands of a ballot by consent; of another ballot, no round. */
export type ConsentFacts = {
  readonly state: BallotState
  readonly methodKey: MethodKey
  readonly groupId: string | null
  readonly question: string
  /** The text of the rules. */
  readonly config: string
  readonly closedAt: string | null
  readonly textReopenedAt: string | null
  /** What is decided on, where it is a proposal. */
  readonly proposal: {
    readonly id: string
    readonly code: number
    readonly documentId: string
    readonly groupId: string
  } | null
  readonly rounds: readonly ConsentRound[]
  readonly people: readonly ConsentPerson[]
  readonly answers: readonly GivenAnswer[]
  readonly objections: readonly Objection[]
}

export type ConsentRound = {
  readonly number: number
  /** Which version of the proposal; null where there is no text. */
  readonly version: number | null
  readonly textSha256: string | null
  readonly openedBy: string
  readonly openedAt: string
}

export type ConsentPerson = {
  readonly seatId: string
  readonly name: string
  readonly isMe: boolean
  readonly isPresent: boolean
}

export type GivenAnswer = {
  readonly round: number
  readonly seatId: string
  readonly answer: ConsentAnswer
  /** Of an objection. */
  readonly kind: ObjectionKind | null
  readonly text: string
}

export type Objection = {
  readonly number: number
  readonly round: number
  readonly seatId: string
  /** The last thing said of it, from 1. */
  readonly step: number
  readonly kind: ObjectionKind
  readonly text: string
  /** True until the circle has decided otherwise. */
  readonly isAdmissible: boolean
  readonly isRuled: boolean
  /** Why the circle decided so. */
  readonly ruling: string | null
  readonly isOpen: boolean
  /** What was changed; null when its author answered otherwise. */
  readonly lifting: string | null
  readonly liftedBy: string | null
  /** What was changed, as it was told of its author; lifted once another confirms it. Null when nothing was. */
  readonly told: string | null
  readonly toldBy: string | null
  readonly isToldByMe: boolean
}

/** People in the order of their names, all else in its own order. Undefined when the plan has no such ballot. */
export async function readConsent(
  sql: Sql,
  planId: string,
  ballotId: string,
  accountId: string,
): Promise<ConsentFacts | undefined> {
  const [row] = await sql<ConsentFacts[]>`
    select b.state, b.method as method_key, b.group_id, b.question, b.config, to_json(b.closed_at) #>> '{}' as closed_at,
      (select to_json(t.opened_at) #>> '{}' from consent_text_opening t
        where t.ballot_id = b.id and t.round = consent_rounds(b.id)) as text_reopened_at,
      (select jsonb_build_object('id', p.id, 'code', p.code, 'documentId', p.document_id,
          'groupId', p.group_id)
        from ballot_option o join proposal p on p.id = o.proposal_id where o.ballot_id = b.id
        order by o.position limit 1) as proposal,
      coalesce((select jsonb_agg(jsonb_build_object('number', r.number, 'version', v.number,
          'textSha256', encode(r.text_sha256, 'hex'), 'openedBy', a.display_name, 'openedAt', r.opened_at)
          order by r.number)
        from consent_round r join account a on a.id = r.opened_by left join proposal_version v on v.id = r.version_id
        where r.ballot_id = b.id), '[]') as rounds,
      coalesce((select jsonb_agg(jsonb_build_object('seatId', e.seat_id, 'name', a.display_name,
          'isMe', e.account_id = ${accountId}, 'isPresent', p.seat_id is not null) order by a.display_name, e.seat_id)
        from elector e join account a on a.id = e.account_id
          left join consent_present p on p.ballot_id = e.ballot_id and p.seat_id = e.seat_id
        where e.ballot_id = b.id), '[]') as people,
      coalesce((select jsonb_agg(jsonb_build_object('round', round, 'seatId', seat_id, 'answer', answer, 'kind', kind,
          'text', text) order by round, seat_id)
        from consent_last_answer where ballot_id = b.id), '[]') as answers,
      coalesce((select jsonb_agg(jsonb_build_object('number', o.number, 'round', o.round, 'seatId', o.seat_id,
          'step', o.step, 'kind', o.kind, 'text', o.text, 'isAdmissible', o.is_admissible, 'isRuled', o.is_ruled, 'ruling', o.ruling,
          'isOpen', o.is_open, 'lifting', o.lifting, 'liftedBy', a.display_name, 'told', o.told, 'toldBy', told.display_name,
          'isToldByMe', coalesce(o.told_by = ${accountId}, false)) order by o.number)
        from consent_objection_state o left join account a on a.id = o.lifted_by
          left join account told on told.id = o.told_by where o.ballot_id = b.id), '[]')
        as objections
    from ballot b where b.id = ${ballotId} and b.plan_id = ${planId}
  `
  return row
}

/** What is counted and sealed, in the text whose hash is kept. */
export async function readConsentRecord(sql: Sql, ballotId: string): Promise<ConsentRecord> {
  const [row] = await sql<{ text: string }[]>`select consent_record(${ballotId}) as text`
  if (row === undefined) throw new Error('no record of a consent')
  return JSON.parse(row.text) as ConsentRecord
}
