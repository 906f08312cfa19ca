import { expect, test } from 'vitest'
import { anchorOn, deleteWords, proposeLine, threadsOf, writeLine } from '../support/comment'
import { diagnostic, groupTable } from '../support/group-things'
import { writeIn } from '../support/stored-words'
import { openWorld, type World } from '../support/world'

/** A text of a group, with a line in it, and what one of its members is answered who opens a thread. */
async function written(world: World) {
  const table = await groupTable(world)
  const { documentId } = await diagnostic(table)
  await writeLine(world, documentId, table.member, 'Il manque des lits en hiver.')
  const open = async (about: object) => {
    const asked = { body: 'Depuis quand ?', fragment: 'body', anchor: null, isBlocking: true, ...about }
    const path = world.at(`/texts/${documentId}/threads`)
    const { status, body } = await table.member.post<{ refusal?: string }>(path, asked)
    return body.refusal ?? status
  }
  return { ...table, documentId, open }
}

const held = async (world: World) => (await world.owner`select from open_blocking_thread`).length

test('[A59] a thread about a suggestion that does not wait in the text is not opened, and holds nothing back', async () => {
  await using world = await openWorld()
  const { documentId, member, open } = await written(world)

  expect(await open({ suggestionId: 's1' })).toBe('suggestion-gone')
  await proposeLine(world, documentId, member, 's1')
  expect(await open({ suggestionId: 's2' })).toBe('suggestion-gone')
  for (const fragment of ['findings', 'nowhere'])
    expect(await open({ suggestionId: 's1', fragment })).toBe('suggestion-gone')
  const anchor = await anchorOn(world, documentId, 'des lits')
  expect(await open({ suggestionId: 's2', anchor })).toBe('suggestion-gone')
  expect(await held(world)).toBe(0)

  expect(await open({ suggestionId: 's1' })).toBe(201)
  expect(await open({ suggestionId: 's1', anchor })).toBe(201)
  expect(await held(world)).toBe(2)
})

test('[A59] a thread on a passage that never stood in that part of the text is not opened', async () => {
  await using world = await openWorld()
  const { documentId, open } = await written(world)
  const anchor = await anchorOn(world, documentId, 'des lits')

  for (const fragment of ['findings', 'nowhere'])
    expect(await open({ anchor, fragment })).toBe('passage-gone')
  expect(await open({ anchor: { start: 'AAAA', end: 'AAAA' } })).toBe('passage-gone')
  expect(await open({ anchor: await anchorOn(world, documentId, ' ') })).toBe('passage-gone')
  expect(await held(world)).toBe(0)
})

test.each(['words', 'line'] as const)(
  '[A59] what somebody says of %s that a colleague deletes meanwhile is kept, as of a passage that is gone',
  async (what) => {
    await using world = await openWorld()
    const { documentId, facilitator, member, open } = await written(world)
    const anchor = await anchorOn(world, documentId, 'des lits')
    if (what === 'words') await deleteWords(world, documentId, facilitator, 'des lits')
    else await writeIn(world.tools.sql, documentId, facilitator.accountId, (body) => body.delete(0, 1))

    expect(await open({ anchor })).toBe(201)
    expect(await threadsOf(world, member, documentId)).toMatchObject([
      {
        anchor,
        quote: null,
        before: null,
        after: null,
        isBlocking: true,
        comments: [{ body: 'Depuis quand ?' }],
      },
    ])
  },
)
