import { describe, expect, test } from 'vitest'
import { diagnostic, drafted, groupTable, inBallot, type Thing } from '../support/group-things'
import { plainPng } from '../support/image-bytes'
import { openWorld, type Visitor, type World } from '../support/world'

type Sent = { readonly use?: string; readonly name?: string; readonly bytes?: Buffer }

async function send(world: World, visitor: Visitor, { documentId }: Thing, sent: Sent = {}) {
  const { use = 'image', name = 'carte.png', bytes = plainPng(60, 40) } = sent
  const body = { use, name, bytes: bytes.toString('base64') }
  return await visitor.post<{ id: string; refusal?: string }>(world.at(`/texts/${documentId}/files`), body)
}

async function table() {
  const world = await openWorld()
  const people = await groupTable(world)
  return { world, people, text: await diagnostic(people), [Symbol.asyncDispose]: world[Symbol.asyncDispose] }
}

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n', 'latin1')

describe('[A66] a file stored for a text', () => {
  test('[A66] … by those who write it, and known by its bytes', async () => {
    await using here = await table()
    const { world, people, text } = here
    const { status, body } = await send(world, people.member, text)

    expect([status, body]).toEqual([201, { id: expect.any(String), width: 60, height: 40 }])
    const [row] =
      await world.owner`select media_type, name, document_id from document_file where id = ${body.id}`
    expect(row).toEqual({ mediaType: 'image/png', name: 'carte.png', documentId: text.documentId })
    const [line] = await world.owner<{ kind: string; event: string }[]>`
      select kind, event from journal where plan_id = ${world.plan.id} order by position desc limit 1`
    expect(line?.kind).toBe('diagnostic-file-added')
    expect(line?.event).not.toContain('carte.png')
  })

  test('[A66] … and by nobody else', async () => {
    await using here = await table()
    const { world, people, text } = here
    const others = [
      await world.person('observer'),
      await world.person('member', { group: await world.group('Other') }),
    ]
    for (const other of others) expect((await send(world, other, text)).status).toBe(403)
    expect((await send(world, await world.person('stranger'), text)).status).toBe(404)
    const draft = await drafted(people)
    expect((await send(world, others[0] ?? people.member, draft)).status).toBe(404)
    expect((await send(world, people.member, await inBallot(people))).status).toBe(403)
  })

  test('[A66] … is refused for what it is, whatever it is called', async () => {
    await using here = await table()
    const { world, people, text } = here
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const png = plainPng(60, 40)
    const refusalOf = async (sent: Sent) => {
      const { status, body } = await send(world, people.member, text, sent)
      return [status, body.refusal]
    }
    expect(await refusalOf({ bytes: svg })).toEqual([400, 'file-kind-not-taken'])
    expect(await refusalOf({ bytes: pdf, name: 'carte.png' })).toEqual([400, 'file-kind-not-taken'])
    expect(await refusalOf({ bytes: Buffer.concat([png, svg]) })).toEqual([400, 'file-broken'])
    expect(await refusalOf({ bytes: png.subarray(0, 40) })).toEqual([400, 'file-broken'])
    expect(await refusalOf({ bytes: plainPng(10_001, 1) })).toEqual([400, 'image-too-large'])
    expect(await refusalOf({ bytes: Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]) })).toEqual([
      400,
      'too-long',
    ])
    const nothing = Buffer.alloc(2 * 1024 * 1024 + 1)
    expect(await refusalOf({ bytes: nothing })).toEqual([413, 'too-big'])
    expect(await refusalOf({ bytes: nothing, use: 'piece' })).toEqual([400, 'file-kind-not-taken'])
    const sent = async (bytes: unknown) => {
      const body = { use: 'image', name: 'carte.png', bytes }
      const answer = await people.member.post<{ refusal: string }>(
        world.at(`/texts/${text.documentId}/files`),
        body,
      )
      return [answer.status, answer.body.refusal]
    }
    // Too long is told before anything is read: it is no base64 either.
    expect(await sent('!'.repeat(7_000_000))).toEqual([400, 'too-long'])
    expect(await sent('!'.repeat(8))).toEqual([400, 'wrong-type'])
    expect(await sent([1, 2, 3])).toEqual([400, 'wrong-type'])
    expect(await sent('')).toEqual([400, 'file-kind-not-taken'])
    expect(await refusalOf({ use: 'film' })).toEqual([400, 'choice-unknown'])
    expect(await refusalOf({ name: '  ' })).toEqual([400, 'too-short'])
  })

  test('[A66] … twice is one', async () => {
    await using here = await table()
    const { world, people, text } = here
    const [one, other] = await Promise.all([
      send(world, people.member, text),
      send(world, people.facilitator, text),
    ])

    expect(one.body.id).toBe(other.body.id)
    expect((await send(world, people.member, text, { bytes: plainPng(60, 40, 9) })).body.id).not.toBe(
      one.body.id,
    )
    expect(await world.owner`select count(*) from document_file`).toEqual([{ count: 2 }])
  })

  test('[A66] … within what a text and a plan hold, however many come at once', async () => {
    await using here = await table()
    const { world, people, text } = here
    const store = async (nth: number, quota: object) => {
      const file = {
        id: crypto.randomUUID(),
        documentId: text.documentId,
        mediaType: 'image/png',
        width: 1,
        height: 1,
      }
      await world.owner`
        select store_document_file(${world.owner.json({ ...file, name: 'a' })}, ${plainPng(1, 1, nth)},
          ${world.owner.json(quota as never)}, ${people.member.accountId}, now())`
    }
    const bytes = plainPng(1, 1).length
    const quota = { filesOfText: 3, bytesOfText: 1e6, bytesOfPlan: 1e6 }
    const results = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((nth) => store(nth, quota)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    await expect(store(7, { ...quota, filesOfText: 9, bytesOfText: bytes * 3 })).rejects.toThrow(
      'text-files-full',
    )
    await expect(store(7, { ...quota, filesOfText: 9, bytesOfPlan: bytes * 3 })).rejects.toThrow(
      'plan-files-full',
    )
  })
})

describe('[A67] a file that is downloaded', () => {
  test('[A67] … is what it is, runs nothing and is asked for each time', async () => {
    await using here = await table()
    const { world, people, text } = here
    const { body } = await send(world, people.member, text)
    const reader = await world.person('observer')
    const answer = await reader.download(world.at(`/files/${body.id}`))

    expect(Buffer.from(await answer.arrayBuffer()).equals(plainPng(60, 40))).toBe(true)
    const header = (name: string) => answer.headers.get(name)
    expect(header('content-type')).toBe('image/png')
    expect(header('x-content-type-options')).toBe('nosniff')
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(header('cache-control')).toBe('private, no-cache')
    expect(header('content-disposition')).toBe('inline')
  })

  test('[A67] … as a piece is saved, under its name', async () => {
    await using here = await table()
    const { world, people, text } = here
    const sent = { use: 'piece', name: "Étude d'accès.pdf", bytes: pdf }
    const { body } = await send(world, people.member, text, sent)
    const answer = await people.member.download(world.at(`/files/${body.id}`))

    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%C3%89tude%20d%27acc%C3%A8s.pdf",
    )
  })

  test('[A67] … is not there for who does not read its text', async () => {
    await using here = await table()
    const { world, people } = here
    const draft = await drafted(people)
    const { body } = await send(world, people.member, draft)
    const [observer, stranger] = [await world.person('observer'), await world.person('stranger')]
    const seen = async (visitor: Visitor, at = world.at) =>
      (await visitor.download(at(`/files/${body.id}`))).status

    expect(await seen(people.member)).toBe(200)
    expect(await seen(observer)).toBe(404)
    expect(await seen(stranger)).toBe(404)
    expect(await seen(people.member, (path) => `/api/plans/${world.otherPlan.slug}${path}`)).toBe(404)
    await people.facilitator.post(world.at(`/proposals/${draft.id}/submission`))
    expect(await seen(observer)).toBe(200)
  })

  test('[A67] … pasted in another text becomes that one’s for who reads both', async () => {
    await using here = await table()
    const { world, people, text } = here
    const draft = await drafted(people)
    const { body } = await send(world, people.member, draft)
    const copies = world.at(`/texts/${text.documentId}/files/copies`)
    const copied = await people.member.post<{ id: string }>(copies, { file: body.id })

    expect(copied.body.id).not.toBe(body.id)
    const observer = await world.person('observer')
    expect((await observer.download(world.at(`/files/${copied.body.id}`))).status).toBe(200)
    expect((await people.member.post(copies, { file: copied.body.id })).body).toEqual(copied.body)
    expect((await observer.post(copies, { file: body.id })).status).toBe(403)
    const other = await world.group('Other')
    const writer = await world.person('member', { group: other })
    const theirs = await diagnostic({
      ...people,
      group: other,
      facilitator: await world.person('facilitator', { group: other }),
    })
    const path = world.at(`/texts/${theirs.documentId}/files/copies`)
    expect((await writer.post(path, { file: body.id })).status).toBe(404)
  })
})
