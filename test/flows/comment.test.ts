import { expect, test } from 'vitest'
import { anchorOn, commentOn, deleteWords, threadsOf, writeLine } from '../support/comment'
import { diagnostic, type GroupTable, groupTable } from '../support/group-things'
import { draft, journalKinds } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

const sentence = 'Il manque des lits en hiver, et des repas.'

/** A diagnostic with a sentence in it, and people of every kind around it. */
async function written(world: World) {
  const table = await groupTable(world)
  const text = await diagnostic(table)
  await writeLine(world, text.documentId, table.member, sentence)
  const body = await world.person('consulted-body')
  return { ...table, body, documentId: text.documentId }
}

async function opened(world: World, { documentId, body }: { documentId: string; body: Visitor }) {
  const { status, body: answer } = await commentOn(world, body, documentId, 'des lits')
  expect(status).toBe(201)
  return world.at(`/threads/${answer.id}`)
}

const refusalOf = ({ status, body }: { status: number; body: object }) => [
  status,
  'refusal' in body ? body.refusal : null,
]

test('[A59] whoever reads a text comments on a passage, which is quoted as the text has it', async () => {
  await using world = await openWorld()
  const there = await written(world)
  await opened(world, there)

  const [thread] = await threadsOf(world, await world.person('observer'), there.documentId)
  expect(thread).toMatchObject({
    quote: 'des lits',
    before: 'Il manque ',
    after: ' en hiver, et des repas.',
    state: 'open',
    isBlocking: false,
    comments: [{ body: 'Où ?', editedAt: null }],
    refusals: { reply: 'not-permitted', settle: 'not-permitted' },
  })
  expect((await journalKinds(world)).at(-1)).toBe('thread-opened')
})

test('[A59] who observes does not comment, and a passage that is not in the stored text is not commented on', async () => {
  await using world = await openWorld()
  const { documentId, body, member } = await written(world)
  const observer = await world.person('observer')
  const address = world.at(`/texts/${documentId}/threads`)

  expect(refusalOf(await commentOn(world, observer, documentId, 'des lits'))).toEqual([403, 'not-permitted'])
  const asked = { body: 'Où ?', fragment: 'body', anchor: { start: 'AAAA', end: 'AAAA' } }
  expect(refusalOf(await body.post(address, asked))).toEqual([409, 'passage-gone'])
  expect((await body.post(address, { ...asked, anchor: null })).status).toBe(400)
  expect(refusalOf(await commentOn(world, body, documentId, 'lits', { body: '  ' }))).toEqual([
    400,
    'comment-empty',
  ])
  expect(refusalOf(await commentOn(world, body, documentId, 'lits', { body: 'é'.repeat(5001) }))).toEqual([
    400,
    'too-long',
  ])
  await writeLine(world, documentId, member, 'long '.repeat(500).trim())
  const tooLong = await commentOn(world, body, documentId, 'long '.repeat(500).trim())
  expect(refusalOf(tooLong)).toEqual([400, 'too-long'])
})

test('[A59] people answer, change and take back what they said, and nobody what others said', async () => {
  await using world = await openWorld()
  const there = await written(world)
  const thread = await opened(world, there)
  const { body, member, documentId } = there
  const reply = await member.post<{ id: string }>(`${thread}/comments`, { body: 'Au centre.' })
  const own = `${thread}/comments/${reply.body.id}`

  expect(refusalOf(await body.patch(own, { body: 'Non.' }))).toEqual([403, 'not-permitted'])
  expect(refusalOf(await body.delete(own))).toEqual([403, 'not-permitted'])
  expect((await member.patch(own, { body: 'Au nord.' })).status).toBe(200)
  const [changed] = await threadsOf(world, member, documentId)
  expect(changed?.comments[1]).toMatchObject({ body: 'Au nord.', changeRefusal: null })
  expect(changed?.comments[1]?.editedAt).not.toBeNull()

  expect((await member.delete(own)).status).toBe(200)
  expect(refusalOf(await member.patch(own, { body: 'Si.' }))).toEqual([409, 'comment-withdrawn'])
  const rows = await world.owner`select from comment where body like 'Au %'`
  expect(rows).toHaveLength(0)
  const [left] = await threadsOf(world, body, documentId)
  expect(left?.state).toBe('open')
  expect(left?.comments.map((comment) => comment.body)).toEqual(['Où ?', null])
  expect((await journalKinds(world)).slice(-3)).toEqual([
    'comment-added',
    'comment-edited',
    'comment-withdrawn',
  ])
})

test('[A59] a thread is resolved, takes no answer, and is reopened; who and when is told', async () => {
  await using world = await openWorld()
  const there = await written(world)
  const thread = await opened(world, there)
  const { body, member, documentId } = there
  const other = await world.person('assembly-secretary')

  expect(refusalOf(await other.put(`${thread}/state`, { state: 'resolved' }))).toEqual([403, 'not-permitted'])
  expect((await member.put(`${thread}/state`, { state: 'resolved' })).status).toBe(200)
  expect(refusalOf(await other.post(`${thread}/comments`, { body: 'Si.' }))).toEqual([409, 'thread-resolved'])
  const [resolved] = await threadsOf(world, body, documentId)
  expect(resolved).toMatchObject({ state: 'resolved', settler: member.name })
  // Asked again by somebody who had not seen it: it is so already.
  expect((await member.put(`${thread}/state`, { state: 'resolved' })).status).toBe(200)
  expect((await body.put(`${thread}/state`, { state: 'open' })).status).toBe(200)
  expect((await journalKinds(world)).slice(-2)).toEqual(['thread-resolved', 'thread-reopened'])
})

test('[A59] those who write the text say what holds it back, and alone settle it', async () => {
  await using world = await openWorld()
  const there = await written(world)
  const thread = await opened(world, there)
  const { body, member, facilitator, documentId } = there
  const held = async () => (await world.owner`select thread_id from open_blocking_thread`).length

  expect(refusalOf(await body.put(`${thread}/blocking`, { isBlocking: true }))).toEqual([
    403,
    'not-permitted',
  ])
  const blocking = await commentOn(world, body, documentId, 'repas', { isBlocking: true })
  expect(refusalOf(blocking)).toEqual([403, 'not-permitted'])
  expect((await member.put(`${thread}/blocking`, { isBlocking: true })).status).toBe(200)
  expect(await held()).toBe(1)
  expect(refusalOf(await body.put(`${thread}/state`, { state: 'resolved' }))).toEqual([403, 'not-permitted'])
  expect((await facilitator.put(`${thread}/state`, { state: 'resolved' })).status).toBe(200)
  expect(await held()).toBe(0)
  expect((await facilitator.put(`${thread}/blocking`, { isBlocking: false })).status).toBe(200)
  expect((await journalKinds(world)).slice(-3)).toEqual([
    'thread-made-blocking',
    'thread-resolved',
    'thread-made-advisory',
  ])
})

test('[A59] a thread in which nothing is said any more is resolved, but not one that holds the text back', async () => {
  await using world = await openWorld()
  const { documentId, body, member } = await written(world)
  for (const isBlocking of [false, true]) {
    const { body: answer } = await commentOn(world, body, documentId, 'repas')
    const thread = world.at(`/threads/${answer.id}`)
    if (isBlocking) await member.put(`${thread}/blocking`, { isBlocking })
    const found = (await threadsOf(world, body, documentId)).find(({ id }) => id === answer.id)
    expect((await body.delete(`${thread}/comments/${found?.comments[0]?.id}`)).status).toBe(200)
    const after = (await threadsOf(world, body, documentId)).find(({ id }) => id === answer.id)
    expect(after?.state).toBe(isBlocking ? 'open' : 'resolved')
  }
})

test('[A59] a thread whose passage is gone is put where the same words stand, and nowhere else', async () => {
  await using world = await openWorld()
  const there = await written(world)
  const thread = await opened(world, there)
  const { body, member, documentId } = there
  await deleteWords(world, documentId, member, 'des lits')
  await writeLine(world, documentId, member, 'Ailleurs : des lits.')

  const other = await anchorOn(world, documentId, 'des repas')
  expect(refusalOf(await body.put(`${thread}/passage`, { anchor: other }))).toEqual([409, 'passage-differs'])
  const same = await anchorOn(world, documentId, 'des lits')
  expect((await body.put(`${thread}/passage`, { anchor: same })).status).toBe(200)
  const [attached] = await threadsOf(world, body, documentId)
  expect(attached).toMatchObject({ quote: 'des lits', before: 'Ailleurs : ', anchor: same })
})

test('[A60] those are told who are named in a comment, and those who spoke in its thread before', async () => {
  await using world = await openWorld()
  const there = await written(world)
  const { body, member, facilitator, documentId } = there
  const asked = { body: `Pour @${member.name} : où ?`, mentions: [member.accountId, facilitator.accountId] }
  const { body: answer } = await commentOn(world, body, documentId, 'des lits', asked)
  const news = async (who: Visitor) => {
    const { body: list } = await who.get<{ notices: { event: string; threadId: string; title: string }[] }>(
      world.at('/notices'),
    )
    return list.notices.map(({ event, threadId, title }) => [event, threadId === answer.id, title])
  }

  expect(await news(member)).toEqual([['comment-mentioned', true, 'Needs']])
  expect(await news(facilitator)).toEqual([])
  await member.post(world.at(`/threads/${answer.id}/comments`), { body: 'Au nord.' })
  expect(await news(body)).toEqual([['comment-replied', true, 'Needs']])
  const { body: todo } = await member.get<{ items: { kind: string; count: number }[] }>(world.at('/todo'))
  expect(todo.items.filter(({ kind }) => kind === 'comments')).toMatchObject([{ count: 1 }])
})

/** A private draft of a group, and a comment on it. */
async function privateThread(world: World, { member, group }: GroupTable) {
  const text = await draft(world, member, group, 'A secret shelter')
  const { status, body } = await commentOn(world, member, text.documentId, 'secret', { body: 'Hush.' })
  expect(status).toBe(201)
  return { ...text, thread: body.id }
}

test('[A60] a comment on a private draft is as private as the draft, and names nobody who may not read it', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const { documentId, thread } = await privateThread(world, table)
  const outsider = await world.person('steering-committee')

  expect((await outsider.get(world.at(`/texts/${documentId}/threads`))).status).toBe(404)
  expect((await outsider.get(world.at(`/texts/${documentId}/readers`))).status).toBe(404)
  expect((await outsider.post(world.at(`/threads/${thread}/comments`), { body: 'Me too.' })).status).toBe(404)
  expect((await outsider.put(world.at(`/threads/${thread}/state`), { state: 'resolved' })).status).toBe(404)
  const naming = { body: `@${outsider.name}`, mentions: [outsider.accountId] }
  expect(refusalOf(await commentOn(world, table.member, documentId, 'secret', naming))).toEqual([
    400,
    'mention-cannot-read',
  ])
  const { body } = await table.member.get<{ people: { accountId: string }[] }>(
    world.at(`/texts/${documentId}/readers`),
  )
  const readers = body.people.map(({ accountId }) => accountId)
  expect(readers).toContain(table.facilitator.accountId)
  expect(readers).not.toContain(outsider.accountId)
  const told = await Promise.all(
    ['/journal', '/notices', '/todo'].map(async (path) => (await outsider.get(world.at(path))).body),
  )
  expect(JSON.stringify(told)).not.toMatch(/Hush|secret/)
})

test('[A60] what was said while a draft was private stays with those who wrote it once it is submitted', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const { id, documentId, thread } = await privateThread(world, table)
  const outsider = await world.person('steering-committee')
  await table.member.post(world.at(`/proposals/${id}/submission`))
  const threadsOf = async (visitor: Visitor) =>
    (await visitor.get<{ threads: unknown[] }>(world.at(`/texts/${documentId}/threads`))).body.threads.length

  expect([await threadsOf(table.member), await threadsOf(outsider)]).toEqual([1, 0])
  expect((await outsider.post(world.at(`/threads/${thread}/comments`), { body: 'Ah.' })).status).toBe(404)
  const naming = { body: `@${outsider.name}`, mentions: [outsider.accountId] }
  const reply = await table.member.post<{ refusal?: string }>(world.at(`/threads/${thread}/comments`), naming)
  expect(reply.body.refusal).toBe('mention-cannot-read')
  expect((await commentOn(world, outsider, documentId, 'secret', { body: 'Why?' })).status).toBe(201)
  expect([await threadsOf(table.member), await threadsOf(outsider)]).toEqual([2, 1])
})
