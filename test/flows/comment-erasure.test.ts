import { expect, test } from 'vitest'
import { commentOn, deleteWords, threadsOf, writeLine } from '../support/comment'
import { diagnostic, groupTable, published } from '../support/group-things'
import { columnsHolding } from '../support/stored-words'
import { openWorld } from '../support/world'

const name = 'Zorglub Martin'

test('[A61] what threads quote of what was erased goes with it; what still stands is quoted again', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const lead = await world.person('project-lead')
  for (const text of [await diagnostic(table), await published(table)]) {
    const { documentId } = text
    await writeLine(world, documentId, table.member, `La maison de ${name} est froide.`)
    await commentOn(world, table.member, documentId, name, { body: 'Qui ?' })
    await commentOn(world, table.member, documentId, `maison de ${name} est`, { body: 'Laquelle ?' })
    await commentOn(world, table.member, documentId, 'froide', { body: 'Combien ?' })
    await deleteWords(world, documentId, table.member, `${name} `)
    expect(await columnsHolding(world.owner, name)).toContain('comment_thread.quote')

    expect((await lead.post(world.at(`/texts/${documentId}/erasure`))).status).toBe(200)

    expect(await columnsHolding(world.owner, name)).toEqual([])
    const threads = await threadsOf(world, table.member, documentId)
    expect(threads.map(({ quote, before, after }) => [quote, before, after])).toEqual([
      [null, null, null],
      ['maison de est', 'La ', ' froide.'],
      ['froide', 'La maison de est ', '.'],
    ])
    expect(threads.map(({ comments }) => comments[0]?.body)).toEqual(['Qui ?', 'Laquelle ?', 'Combien ?'])
  }
})
