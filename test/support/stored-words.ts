import { postgresLog, type Sql } from '@deconcert/database'
import { partsOf } from '@deconcert/sync'
import * as Y from 'yjs'

/** Every column of every table in which this text stands, bytes searched as bytes: `table.column`. */
export async function columnsHolding(owner: Sql, text: string): Promise<readonly string[]> {
  const columns = await owner<{ table: string; column: string; type: string }[]>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
    order by 1, 2
  `
  const found: string[] = []
  for (const { table, column, type } of columns) {
    const holds =
      type === 'bytea'
        ? owner`position(convert_to(${text}, 'UTF8') in ${owner(column)}) > 0`
        : owner`strpos(${owner(column)}::text, ${text}) > 0`
    const rows = await owner`select from ${owner(table)} where ${holds} limit 1`
    if (rows.length > 0) found.push(`${table}.${column}`)
  }
  return found
}

/** What somebody writes in a stored text, without a socket: each change is stored at once, under their name. */
export async function writeIn(
  sql: Sql,
  documentId: string,
  accountId: string,
  write: (body: Y.XmlFragment) => void,
): Promise<void> {
  const log = postgresLog(sql)
  const stored = await log.read(documentId)
  if (stored === null) throw new Error('no such text')
  const doc = new Y.Doc()
  for (const part of partsOf(stored)) Y.applyUpdate(doc, part)
  const written: Uint8Array[] = []
  doc.on('update', (update) => written.push(update))
  write(doc.getXmlFragment('body'))
  const updates = written.map((bytes) => ({
    bytes,
    accountId,
    sessionId: null,
    at: new Date(),
    newClients: [doc.clientID],
  }))
  await log.append([{ documentId, epoch: stored.epoch, updates }])
}

/** What a stored text says. */
export async function wordsOf(sql: Sql, documentId: string): Promise<string> {
  const stored = await postgresLog(sql).read(documentId)
  const doc = new Y.Doc()
  for (const part of stored ? partsOf(stored) : []) Y.applyUpdate(doc, part)
  return doc.getXmlFragment('body').toString()
}
