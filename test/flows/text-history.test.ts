import { postgresLog } from '@deconcert/database'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { groupTable, inBallot, sheet } from '../support/group-things'
import { wordsOf, writeIn } from '../support/stored-words'
import { at, type Compared, history, restore, say, writtenDiagnostic } from '../support/text-history'
import { openWorld, type Visitor } from '../support/world'

describe('[A63] the points of a text', () => {
  test('[A63] a version has a name, and says who named it and when', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)

    const name = { label: '  Avant l’atelier du 12 mars ', seq: 2 }
    expect((await other.post(at(world, text, '/points'), name)).status).toBe(201)
    expect((await table.member.post(at(world, text, '/points'), { label: 'Maintenant' })).status).toBe(201)

    const { points, headSeq } = await history(world, table.facilitator, text)
    expect(points.map(({ kind, label, seq, by }) => [kind, label, seq, by])).toEqual([
      ['named', 'Maintenant', headSeq, table.member.name],
      ['named', 'Avant l’atelier du 12 mars', 2, other.name],
      ['created', null, 1, null],
    ])
    const [entry] = await world.owner<{ kind: string }[]>`
      select kind from journal where plan_id = ${world.plan.id} order by position desc limit 1`
    expect(entry?.kind).toBe('text-version-named')
  })

  test('[A63] only whoever writes a text names its versions, and only where it was written', async () => {
    await using world = await openWorld()
    const { table, text } = await writtenDiagnostic(world)
    const observer = await world.person('observer')

    const asked = async (visitor: Visitor, body: object) =>
      (await visitor.post(at(world, text, '/points'), body)).body.refusal
    expect(await asked(observer, { label: 'Non' })).toBe('not-permitted')
    expect(await asked(table.member, { label: '   ' })).toBe('title-missing')
    expect(await asked(table.member, { label: 'é'.repeat(121) })).toBe('too-long')
    expect(await asked(table.member, { label: 'Plus tard', seq: 99 })).toBe('not-found')
    expect((await history(world, observer, text)).nameRefusal).toBe('not-permitted')
  })

  test('[A63] a proposal has what was submitted and what was frozen by themselves', async () => {
    await using world = await openWorld()
    const table = await groupTable(world)
    const text = await inBallot(table)

    const { points, restoreRefusal } = await history(world, table.facilitator, text)
    expect(points.map(({ kind }) => kind).sort()).toEqual(['created', 'frozen', 'submitted'])
    expect(points.every(({ seq }) => seq !== null)).toBe(true)
    expect(restoreRefusal).toBe('document-read-only')
  })

  test('[A63] who worked when, and how much: one session until a pause of half an hour', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    await say(world, text, table.member, 'Encore.')

    const { sessions } = await history(world, table.facilitator, text)
    expect(sessions.map(({ name, size }) => [name, size.written])).toEqual([
      [table.member.name, 'Les bus sont rares.Encore.'.length],
      [other.name, 'Les trains aussi.'.length],
    ])
  })
})

test('[A63] a pause of half an hour ends a session, somebody else at work does not', async () => {
  await using world = await openWorld()
  const { table, text, other } = await writtenDiagnostic(world)
  const log = postgresLog(world.tools.sql)
  const now = Date.now()
  const typed = async ({ accountId }: Visitor, minutes: number) => {
    const doc = new Y.Doc()
    doc.getText('notes').insert(0, 'mot')
    const bytes = Y.encodeStateAsUpdate(doc)
    const at = new Date(now + minutes * 60_000)
    const update = { bytes, accountId, sessionId: null, at, newClients: [doc.clientID] }
    await log.append([{ documentId: text.documentId, epoch: 1, updates: [update] }])
  }
  for (const [who, minutes] of [
    [table.member, 20],
    [other, 25],
    [table.member, 45],
    [table.member, 76],
  ] as const)
    await typed(who, minutes)

  const { sessions } = await history(world, other, text)
  expect(sessions.map(({ name, updates }) => [name, updates])).toEqual([
    [table.member.name, 1],
    [table.member.name, 3],
    [other.name, 2],
  ])
})

describe('[A64] restoring', () => {
  test('[A64] a text says again what it said, is told in the journal, and goes back again', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    const before = await wordsOf(world.tools.sql, text.documentId)
    await say(world, text, other, null)
    await say(world, text, other, 'Tout autre chose.')
    const changed = await wordsOf(world.tools.sql, text.documentId)

    expect((await restore(world, table.member, text, 3)).status).toBe(200)
    expect(await wordsOf(world.tools.sql, text.documentId)).toBe(before)
    const { points } = await history(world, table.member, text)
    const [point] = points
    expect([point?.kind, point?.by]).toEqual(['before-restore', table.member.name])
    const [entry] = await world.owner<{ kind: string; actorId: string }[]>`
      select kind, actor_id from journal where plan_id = ${world.plan.id} order by position desc limit 1`
    expect(entry).toEqual({ kind: 'text-restored', actorId: table.member.accountId })

    expect((await restore(world, table.member, text, point?.seq ?? 0)).status).toBe(200)
    expect(await wordsOf(world.tools.sql, text.documentId)).toBe(changed)
    const again = await restore(world, table.member, text, point?.seq ?? 0)
    expect([again.status, again.body.refusal]).toEqual([409, 'nothing-to-restore'])
  })

  test('[A64] of those who restore at the same moment each does so after the other', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    await say(world, text, other, 'Un ajout.')
    const answers = await Promise.all([
      restore(world, table.member, text, 2),
      restore(world, other, text, 3),
      restore(world, table.facilitator, text, 2),
    ])

    for (const { status, body } of answers)
      expect([200, 'nothing-to-restore']).toContain(status === 200 ? 200 : body.refusal)
    const { points, headSeq } = await history(world, table.member, text)
    const done = answers.filter(({ status }) => status === 200).length
    expect(points.filter(({ kind }) => kind === 'before-restore')).toHaveLength(done)
    expect(headSeq).toBe(4 + done)
  })

  test('[A64] what was typed since the one who restores looked stays, in the very block that goes back', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    const append = async (words: string) =>
      await writeIn(world.tools.sql, text.documentId, other.accountId, (body) => {
        const written = (body.get(1) as Y.XmlElement).get(0) as Y.XmlText
        written.insert(written.length, words)
      })
    await append(' Partout.')
    const { headSeq: seen } = await history(world, table.member, text)
    await append(' Et le soir aussi.')

    const asked = { seq: 3, seen }
    expect((await table.member.post(at(world, text, '/restoration'), asked)).status).toBe(200)
    const words = await wordsOf(world.tools.sql, text.documentId)
    expect(words).toContain('Les bus sont rares. Et le soir aussi.')
    expect(words).not.toContain('Partout')
  })

  test('[A64] whoever may not write now does not restore', async () => {
    await using world = await openWorld()
    const { table, text } = await writtenDiagnostic(world)
    const observer = await world.person('observer')
    const elsewhere = await world.person('member', { group: await world.group('Elsewhere') })
    const frozen = await inBallot(table)
    const lead = await world.person('project-lead')

    for (const visitor of [observer, elsewhere])
      expect((await restore(world, visitor, text, 1)).body.refusal).toBe('not-permitted')
    expect((await restore(world, lead, frozen, 1)).body.refusal).toBe('document-read-only')
    expect((await restore(world, lead, text, 99)).body.refusal).toBe('not-found')
  })

  test('[A64] one field of a sheet goes back alone', async () => {
    await using world = await openWorld()
    const table = await groupTable(world)
    const text = await sheet(table)
    const lead = await world.person('project-lead')
    const write = async (words: string) =>
      await writeIn(world.tools.sql, text.documentId, lead.accountId, (body) => {
        for (const name of ['findings', 'description']) {
          const block = body.doc?.getXmlFragment(name).get(0) as Y.XmlElement
          if (block.length === 0) block.insert(0, [new Y.XmlText()])
          const written = block.get(0) as Y.XmlText
          written.insert(written.length, words)
        }
      })
    await write('Un. ')
    const { headSeq } = await history(world, lead, text)
    await write('Deux. ')

    const seen = headSeq + 2
    const asked = { seq: headSeq, seen, fragment: 'findings' }
    expect((await lead.post(at(world, text, '/restoration'), asked)).status).toBe(200)
    const { fragments } = (await lead.get<Compared>(at(world, text, `/states/${headSeq + 3}`))).body
    expect(JSON.stringify(fragments.findings)).not.toContain('Deux')
    expect(JSON.stringify(fragments.description)).toContain('Un. Deux.')
    const unknown = await lead.post(at(world, text, '/restoration'), {
      seq: headSeq,
      seen,
      fragment: 'constructor',
    })
    expect(unknown.body.refusal).toBe('not-found')
  })
})
