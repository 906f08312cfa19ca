import { randomUUID } from 'node:crypto'
import { migrate, postgresLog, type Sql } from '@deconcert/database'
import { emptySeed, plainText, readAllFragments } from '@deconcert/document'
import { partsOf } from '@deconcert/sync'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { freshDatabase } from '../support/database'
import {
  closedAsBefore,
  firstRelease,
  laid,
  openedAsBefore,
  type Table,
  votedAsBefore,
} from '../support/first-release'
import { writeIn } from '../support/stored-words'
import { openWorld } from '../support/world'

const at = (path: string) => `/api/plans/released${path}`

/** Writes words at the end of a fragment as the first release stored them, and folds the text when asked. */
async function writtenAsBefore(
  { owner, members }: Table,
  documentId: string,
  {
    fragment,
    words,
    folded,
  }: { readonly fragment: string; readonly words: string; readonly folded: boolean },
) {
  const doc = new Y.Doc()
  const updates = await owner<{ bytes: Uint8Array }[]>`
    select bytes from document_update where document_id = ${documentId} order by seq`
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  const before = Y.encodeStateVector(doc)
  addParagraph(doc.getXmlFragment(fragment), words)
  const [seq, author] = [updates.length + 1, members[0]?.account ?? null]
  await owner`
    insert into document_update (document_id, epoch, seq, account_id, bytes, at)
    values (${documentId}, 1, ${seq}, ${author}, ${Buffer.from(Y.encodeStateAsUpdate(doc, before))}, now())`
  await owner`update document set head_seq = ${seq} where id = ${documentId}`
  await owner`
    insert into document_client (document_id, client_id, account_id)
    values (${documentId}, ${doc.clientID}, ${author})`
  const state = Buffer.from(Y.encodeStateAsUpdate(doc))
  if (folded)
    await owner`select store_document_snapshot(${documentId}, 1, ${seq}, ${state}, sha256(${state}), now())`
}

function addParagraph(fragment: Y.XmlFragment, words: string) {
  const block = new Y.XmlElement('paragraph')
  block.insert(0, [new Y.XmlText(words)])
  fragment.push([block])
}

/** A line with its sheet, of which a short field and a long text are filled. */
async function sheetAsBefore(table: Table) {
  const { owner, plan, group, members } = table
  const [level, id, documentId] = [randomUUID(), randomUUID(), randomUUID()]
  const actor = members[0]?.account ?? null
  await owner`
    insert into level (id, plan_id, key, depth, allowed_parents, numbering, carries_sheet)
    values (${level}, ${plan}, 'action', 1, '[null]',
      ${owner.json({ style: 'decimal', reset: 'parent', template: '{n}' })}, true)`
  const seed = Buffer.from(emptySeed(['description'])).toString('base64')
  const sheet = { id, documentId, schemaVersion: 1, seed }
  const node = {
    id: randomUUID(),
    levelId: level,
    parentId: null,
    title: 'Open a desk',
    groupId: group,
    sheet,
  }
  await owner`
    select create_node(${owner.json(node)}, ${plan}, (select version from plan where id = ${plan}), ${actor}, now())`
  await owner`select set_sheet_field(${id}, 'summary', ${owner.json('A desk a town.')}, 0, ${actor}, now())`
  await writtenAsBefore(table, documentId, {
    fragment: 'description',
    words: 'Three mornings.',
    folded: true,
  })
  return { id, documentId }
}

async function draftAsBefore(table: Table) {
  const { owner, plan, group, members } = table
  const [id, documentId] = [randomUUID(), randomUUID()]
  await owner`
    select create_proposal(${id}, ${plan}, ${group}, 'A train', ${documentId}, 1,
      ${Buffer.from(emptySeed(['body']))}, ${members[0]?.account ?? null}, now())`
  await writtenAsBefore(table, documentId, { fragment: 'body', words: 'An hourly train.', folded: false })
  return { id, documentId }
}

/** Every stored byte of texts, and all of the journal. */
async function writtenBytes(owner: Sql) {
  return await owner`
    select 'update' as kind, document_id::text as of, seq, encode(sha256(bytes), 'hex') as hash from document_update
    union all
    select 'fold', document_id::text, seq, encode(sha256(state), 'hex') from document_snapshot
    union all
    select 'journal', plan_id::text, position, encode(hash, 'hex') from journal
    order by 1, 2, 3`
}

async function wordsIn(sql: Sql, documentId: string, fragment: string): Promise<string> {
  const stored = await postgresLog(sql).read(documentId)
  return plainText(readAllFragments(stored ? partsOf(stored) : [])[fragment] ?? {})
}

test('[U12] what was written, proposed and voted in a database of the first release stays, and is gone on with', async () => {
  const database = await freshDatabase({ migrated: false })
  await migrate(database.owner, firstRelease)
  const table = await laid(database.owner)
  const [sheet, draft] = [await sheetAsBefore(table), await draftAsBefore(table)]
  const { proposal, ballot } = await openedAsBefore(table, 'named')
  await votedAsBefore(table, ballot, ['for', 'for', 'for', 'against', 'against', 'against'])
  await closedAsBefore(table, ballot)
  const before = await writtenBytes(database.owner)

  await migrate(database.owner)

  await using world = await openWorld({ database })
  const { owner, tools } = world
  const seated = async (role: string, group: string | null) => {
    const person = await world.person('stranger')
    await owner`
      insert into seat (id, plan_id, account_id, role, group_id, created_at)
      values (${randomUUID()}, ${table.plan}, ${person.accountId}, ${role}, ${group}, now())`
    return person
  }
  const [lead, member] = [await seated('project-lead', null), await seated('member', table.group)]
  const ofWorld = new Set([world.plan.id, world.otherPlan.id])
  const after = (await writtenBytes(owner)).filter(({ of }) => !ofWorld.has(of))
  expect(before.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['fold', 'journal', 'update']))
  expect(after).toEqual([...before])
  const { body: chain } = await lead.get(at('/journal/verification'))
  expect(chain).toMatchObject({
    break: null,
    entries: before.filter(({ kind }) => kind === 'journal').length,
  })

  expect(await wordsIn(tools.sql, draft.documentId, 'body')).toContain('An hourly train.')
  expect(await wordsIn(tools.sql, sheet.documentId, 'description')).toContain('Three mornings.')
  for (const [path, state] of [
    [draft.id, 'draft'],
    [proposal, 'rejected'],
  ])
    expect((await member.get(at(`/proposals/${path}`))).body).toMatchObject({ state })
  expect((await member.get(at(`/ballots/${ballot}`))).status).toBe(200)
  expect((await member.get(at(`/texts/${draft.documentId}/history`))).body).toMatchObject({ headSeq: 2 })

  type Sheet = { fields: { key: string; value: unknown; version: number }[] }
  const summary = async () =>
    (await member.get<Sheet>(at(`/sheets/${sheet.id}`))).body.fields.find(({ key }) => key === 'summary')
  expect(await summary()).toMatchObject({ value: 'A desk a town.', version: 1 })
  const asked = { value: 'A desk a village.', expectedVersion: 1 }
  expect((await member.put(at(`/sheets/${sheet.id}/fields/summary`), asked)).status).toBe(200)
  expect(await summary()).toMatchObject({ value: 'A desk a village.', version: 2 })

  await writeIn(tools.sql, draft.documentId, member.accountId, (body) => addParagraph(body, 'And at night.'))
  const words = await wordsIn(tools.sql, draft.documentId, 'body')
  expect(words.split('\n').filter((line) => line !== '')).toEqual(['An hourly train.', 'And at night.'])
  expect((await lead.get(at('/journal/verification'))).body).toMatchObject({ break: null })
})
