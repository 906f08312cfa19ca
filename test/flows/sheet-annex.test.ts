import { describe, expect, test } from 'vitest'
import { groupTable, sheet } from '../support/group-things'
import { openWorld, type Visitor, type World } from '../support/world'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n', 'latin1')

async function table() {
  const world = await openWorld()
  const people = await groupTable(world)
  return { world, people, thing: await sheet(people), [Symbol.asyncDispose]: world[Symbol.asyncDispose] }
}

async function join(world: World, visitor: Visitor, documentId: string, bytes = pdf): Promise<string> {
  const sent = { use: 'piece', name: 'étude.pdf', bytes: bytes.toString('base64') }
  return (await visitor.post<{ id: string }>(world.at(`/texts/${documentId}/files`), sent)).body.id
}

describe('[F50] the annexes of a sheet', () => {
  test('[F50] … are files of it, each with its words, and taken away by whoever reads it', async () => {
    await using here = await table()
    const { world, people, thing } = here
    const file = await join(world, people.facilitator, thing.documentId)
    const save = async (value: unknown, expectedVersion = 0) =>
      await people.facilitator.put<{ version: number; refusal?: string }>(
        world.at(`/sheets/${thing.id}/fields/annexes`),
        { value, expectedVersion },
      )
    const annex = { file, name: 'Étude d’accès', alternativeText: 'Durée des trajets par commune' }

    expect((await save([{ ...annex, alternativeText: ' ' }])).body.refusal).toBe('annex-without-words')
    expect((await save([{ ...annex, file: crypto.randomUUID() }])).body.refusal).toBe('not-found')
    expect((await save([{ ...annex, file: 'étude.pdf' }])).body.refusal).toBe('not-found')
    expect((await save([annex])).status).toBe(200)

    const observer = await world.person('observer')
    const { body } = await observer.get<{ fields: { key: string; value: unknown }[] }>(
      world.at(`/sheets/${thing.id}`),
    )
    expect(body.fields.find(({ key }) => key === 'annexes')?.value).toEqual([annex])
    const answer = await observer.download(world.at(`/files/${file}`))
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true)
    expect((await (await world.person('stranger')).download(world.at(`/files/${file}`))).status).toBe(404)
  })

  test('[F50] … are never a file of another text, though one reads it', async () => {
    await using here = await table()
    const { world, people, thing } = here
    const other = await sheet(people)
    const file = await join(world, people.facilitator, other.documentId)
    const path = world.at(`/sheets/${thing.id}/fields/annexes`)
    const value = [{ file, name: 'Étude', alternativeText: 'Trajets' }]

    expect((await people.facilitator.put(path, { value, expectedVersion: 0 })).status).toBe(404)
  })

  test('[F50] … stay as they are once the sheet is submitted', async () => {
    await using here = await table()
    const { world, people, thing } = here
    const file = await join(world, people.facilitator, thing.documentId)
    await world.owner`update sheet set state = 'submitted' where id = ${thing.id}`
    const sent = { use: 'piece', name: 'autre.pdf', bytes: pdf.toString('base64') }
    const value = [{ file, name: 'Étude', alternativeText: 'Trajets' }]

    const more = await people.facilitator.post(world.at(`/texts/${thing.documentId}/files`), sent)
    const said = await people.facilitator.put<{ refusal: string }>(
      world.at(`/sheets/${thing.id}/fields/annexes`),
      { value, expectedVersion: 0 },
    )
    expect([more.status, said.body.refusal]).toEqual([403, 'sheet-read-only'])
  })
})
