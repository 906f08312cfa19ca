import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { diagnostic, groupTable, published, sheet } from '../support/group-things'
import { fileOf } from '../support/image-bytes'
import { lockWaiters } from '../support/lock-waiters'
import { writeIn } from '../support/stored-words'
import { openWorld } from '../support/world'

async function table() {
  const world = await openWorld()
  const people = await groupTable(world)
  return { world, people, text: await diagnostic(people), [Symbol.asyncDispose]: world[Symbol.asyncDispose] }
}

function show(body: Y.XmlFragment, file: string): Y.XmlElement {
  const image = new Y.XmlElement('image')
  for (const [name, value] of Object.entries({ file, alt: 'A map', width: 'full' }))
    image.setAttribute(name, value)
  body.insert(0, [image])
  return image
}

describe('[A68] the files of a text that is erased', () => {
  test('[A68] … go when it shows them no more, and stay when it does', async () => {
    await using here = await table()
    const { world, people, text } = here
    const lead = await world.person('project-lead')
    const [kept, gone] = [
      await fileOf(world, people.member, text.documentId),
      await fileOf(world, people.member, text.documentId, 90),
    ]
    await writeIn(world.tools.sql, text.documentId, people.member.accountId, (body) => {
      show(body, kept)
      show(body, gone)
      body.delete(0, 1)
    })
    expect((await lead.download(world.at(`/files/${gone}`))).status).toBe(200)

    expect((await lead.post(world.at(`/texts/${text.documentId}/erasure`))).status).toBe(200)

    expect((await lead.download(world.at(`/files/${kept}`))).status).toBe(200)
    expect((await lead.download(world.at(`/files/${gone}`))).status).toBe(404)
    expect(await world.owner`select id from document_file`).toEqual([{ id: kept }])
  })

  test('[A68] … become another text’s that shows them', async () => {
    await using here = await table()
    const { world, people, text } = here
    const lead = await world.person('project-lead')
    const proposal = await published(people)
    const file = await fileOf(world, people.member, text.documentId)
    await writeIn(
      world.tools.sql,
      proposal.documentId,
      people.member.accountId,
      (body) => void show(body, file),
    )

    expect((await lead.post(world.at(`/texts/${text.documentId}/erasure`))).status).toBe(200)

    expect(await world.owner`select document_id from document_file`).toEqual([
      { documentId: proposal.documentId },
    ])
  })

  test('[A68] … stay while a field of a sheet names them', async () => {
    await using here = await table()
    const { world, people } = here
    const lead = await world.person('project-lead')
    const thing = await sheet(people)
    const id = await fileOf(world, people.facilitator, thing.documentId)
    await world.owner`
      insert into sheet_field (sheet_id, key, value, version, updated_at)
      values (${thing.id}, 'annexes', ${world.owner.json([{ file: id }])}, 1, now())`

    expect((await lead.post(world.at(`/texts/${thing.documentId}/erasure`))).status).toBe(200)
    expect(await world.owner`select id from document_file`).toEqual([{ id }])
  })
})

test('[A68] the plan goes on while its texts are read for the files of one', async () => {
  await using here = await table()
  const { world, people, text } = here
  const lead = await world.person('project-lead')
  const file = await fileOf(world, people.member, text.documentId)
  const holder = await world.owner.reserve()
  await holder`begin`
  await holder`select from document_file where id = ${file} for update`
  const erasure = lead.post(world.at(`/texts/${text.documentId}/erasure`))
  await vi.waitFor(async () => expect(await lockWaiters(world)).toBe(1), 10_000)

  const entry = { acronym: 'CAF', meaning: 'a word', expectedVersion: 0 }
  expect((await people.member.put(world.at('/writing/glossary'), entry)).status).toBe(200)
  await holder`rollback`
  holder.release()
  expect((await erasure).status).toBe(200)
  expect(await world.owner`select id from document_file`).toEqual([])
})

test('[A68] the plan is read once, however many files are looked for in it', async () => {
  await using here = await table()
  const { world, people, text } = here
  const proposal = await published(people)
  const reads = world.owner`(
    select sum(seq_scan + coalesce(idx_scan, 0))::integer from pg_stat_xact_user_tables
    where relname in ('document_update', 'document_snapshot', 'proposal_version', 'node', 'sheet_field'))`
  const readsOf = async (documentId: string) => {
    const [row] = await world.owner<{ before: number; after: number }[]>`
      select ${reads} as before, forget_files_of(${documentId}), ${reads} as after`
    return row === undefined ? 0 : row.after - row.before
  }
  await fileOf(world, people.member, text.documentId)
  const ofOne = await readsOf(text.documentId)
  for (const shade of [1, 2, 3, 4]) await fileOf(world, people.member, proposal.documentId, shade)
  const ofFour = await readsOf(proposal.documentId)

  expect(ofOne).toBeGreaterThan(0)
  expect(ofFour).toBe(ofOne)
  expect(await world.owner`select id from document_file`).toEqual([])
})
