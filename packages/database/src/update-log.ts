import { createHash } from 'node:crypto'
import type {
  Append,
  Appended,
  AppendRefusal,
  DocumentStatus,
  Erasure,
  PendingUpdate,
  Snapshot,
  StoredDocument,
  UpdateLog,
} from '@deconcert/sync'
import { act } from './act'
import type { Sql } from './connect'

type Answer = { documentId: string; outcome: 'stored' | AppendRefusal; headSeq: number }
type Head = DocumentStatus & {
  headSeq: number
  snapshotSeq: number
  state: Buffer | null
  sha256: Buffer | null
}

/** The update log in PostgreSQL: an answer means committed, and the commit means on disk. */
export function postgresLog(sql: Sql): UpdateLog {
  return {
    append: (batch) => append(sql, batch),
    read: (documentId) => read(sql, documentId),
    status: (documentId) => status(sql, documentId),
    storeSnapshot: (snapshot) => storeSnapshot(sql, snapshot),
    erase: (erasure) => erase(sql, erasure),
  }
}

async function append(sql: Sql, batch: readonly Append[]): Promise<readonly Appended[]> {
  const rows = rowsOf(batch)
  const clients = rows.flatMap(({ documentId, accountId, newClients }) =>
    accountId === null ? [] : newClients.map((client) => ({ documentId, accountId, client })),
  )
  const answers = await sql<Answer[]>`
    select document_id, outcome, head_seq from append_updates(
      ${batch.map(({ documentId }) => documentId)}::uuid[],
      ${batch.map(({ epoch }) => epoch)}::integer[],
      ${batch.map(({ updates }) => updates.length)}::integer[],
      ${rows.map(({ documentId }) => documentId)}::uuid[],
      ${rows.map(({ nth }) => nth)}::integer[],
      ${rows.map(({ accountId }) => accountId)}::uuid[],
      ${rows.map(({ sessionId }) => sessionId)}::text[],
      ${rows.map(({ at }) => at.toISOString())}::timestamptz[],
      ${rows.map(({ start }) => start)}::integer[],
      ${rows.map(({ bytes }) => bytes.length)}::integer[],
      ${Buffer.concat(rows.map(({ bytes }) => bytes))},
      ${clients.map(({ documentId }) => documentId)}::uuid[],
      ${clients.map(({ client }) => client)}::bigint[],
      ${clients.map(({ accountId }) => accountId)}::uuid[]
    )
  `
  return answers.map(({ documentId, outcome, headSeq }) =>
    outcome === 'stored'
      ? { kind: 'stored', documentId, headSeq }
      : { kind: 'refused', documentId, reason: outcome },
  )
}

type Row = PendingUpdate & {
  readonly documentId: string
  /** Which of its document's it is, and where its bytes begin among those of all, both from 1 on. */
  readonly nth: number
  readonly start: number
}

function rowsOf(batch: readonly Append[]): readonly Row[] {
  let start = 1
  return batch.flatMap(({ documentId, updates }) =>
    updates.map((update, n) => {
      const row = { ...update, documentId, nth: n + 1, start }
      start += update.bytes.length
      return row
    }),
  )
}

/** The head is read first: what is appended meanwhile is left out, so that the answer is one moment of the document. */
async function read(sql: Sql, documentId: string): Promise<StoredDocument | null> {
  const [head] = await sql<Head[]>`
    select d.epoch, d.schema_version, d.writable, d.head_seq, d.snapshot_seq, s.state, s.sha256
    from document d
      left join document_snapshot s on s.document_id = d.id and s.epoch = d.epoch and s.seq = d.snapshot_seq
    where d.id = ${documentId}
  `
  if (!head) return null
  const from = head.state ? head.snapshotSeq : 0
  const [updates, clients] = await Promise.all([
    sql<{ seq: number; bytes: Buffer }[]>`
      select seq, bytes from document_update
      where document_id = ${documentId} and epoch = ${head.epoch} and seq > ${from} and seq <= ${head.headSeq}
      order by seq
    `,
    sql<{ clientId: number; accountId: string }[]>`
      select client_id, account_id from document_client where document_id = ${documentId}
    `,
  ])
  throwUnlessWhole(documentId, head, from, updates)
  return {
    epoch: head.epoch,
    schemaVersion: head.schemaVersion,
    writable: head.writable,
    headSeq: head.headSeq,
    snapshot: head.state ? { seq: head.snapshotSeq, state: new Uint8Array(head.state) } : null,
    updates: updates.map(({ seq, bytes }) => ({ seq, bytes: new Uint8Array(bytes) })),
    clients: new Map(clients.map(({ clientId, accountId }) => [clientId, accountId])),
  }
}

function throwUnlessWhole(
  documentId: string,
  head: Head,
  from: number,
  updates: readonly { seq: number }[],
): void {
  const dense = updates.every(({ seq }, n) => seq === from + 1 + n) && from + updates.length === head.headSeq
  if (!dense) throw new Error(`document ${documentId}: updates are missing after ${from}`)
  if (head.state && !sha256(head.state).equals(head.sha256 ?? Buffer.of())) {
    throw new Error(`document ${documentId}: the snapshot ${head.snapshotSeq} is damaged`)
  }
}

async function status(sql: Sql, documentId: string): Promise<DocumentStatus | null> {
  const [row] = await sql<DocumentStatus[]>`
    select epoch, schema_version, writable from document where id = ${documentId}
  `
  return row ?? null
}

async function storeSnapshot(sql: Sql, { documentId, epoch, seq, state, at }: Snapshot): Promise<boolean> {
  const bytes = Buffer.from(state)
  const [row] = await sql<{ kept: boolean }[]>`
    select store_document_snapshot(${documentId}, ${epoch}, ${seq}, ${bytes}, ${sha256(bytes)}, ${at}) as kept
  `
  return row?.kept ?? false
}

/** That it was done, and by whom, is in the plan's journal by the same statement, which may refuse (`amendment-open`). */
async function erase(sql: Sql, erasure: Erasure): Promise<boolean> {
  const { documentId, epoch, seq, writable, accountId, at } = erasure
  const state = Buffer.from(erasure.state)
  const [row] = await act(sql<{ done: boolean }[]>`
    select erase_deleted_text(${documentId}, ${epoch}, ${seq}, ${writable}, ${state}, ${sha256(state)}, ${accountId},
      ${at}) as done
  `)
  return row?.done ?? false
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
