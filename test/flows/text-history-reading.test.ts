import { describe, expect, test } from 'vitest'
import { groupTable } from '../support/group-things'
import { draft } from '../support/proposal'
import { columnsHolding } from '../support/stored-words'
import { at, compared, history, restore, say, writtenDiagnostic } from '../support/text-history'
import { openWorld } from '../support/world'

describe('[A65] who reads what', () => {
  test('[A65] two points are compared, with who wrote and who deleted', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    await say(world, text, table.member, null)
    await say(world, text, table.member, 'Des cars circulent.')

    const { status, body } = await compared(world, await world.person('observer'), text, 3, 5)
    expect(status).toBe(200)
    const changes = body.fragments.body?.filter(({ kind }) => kind !== 'same')
    expect(changes?.map(({ kind, runs }) => [kind, runs])).toEqual([
      ['removed', [{ kind: 'removed', text: 'Les trains aussi.', by: table.member.accountId }]],
      ['added', [{ kind: 'added', text: 'Des cars circulent.', by: table.member.accountId }]],
    ])
    expect(body.people[other.accountId]).toBe(other.name)
    expect((await compared(world, other, text, 5, 3)).status).toBe(404)
    expect((await compared(world, other, text, 3, 99)).status).toBe(404)
  })

  test('[A65] what a proposal said as a draft stays with its writers and authors once it is submitted', async () => {
    await using world = await openWorld()
    const table = await groupTable(world)
    const observer = await world.person('observer')
    const text = await draft(world, table.member, table.group)
    await say(world, text, table.member, 'Un premier jet, maladroit.')
    await say(world, text, table.member, null)
    await table.member.post(at(world, text, '/points'), { label: 'Premier jet' })
    expect((await observer.get(at(world, text, '/history'))).status).toBe(404)

    await table.facilitator.post(world.at(`/proposals/${text.id}/submission`))
    await say(world, text, table.member, 'Un ajout public.')

    const mine = await history(world, table.member, text)
    expect([mine.firstSeq, mine.since]).toEqual([1, null])
    const theirs = await history(world, observer, text)
    expect(theirs.since).not.toBeNull()
    expect(theirs.points.map(({ kind }) => kind)).toEqual(['submitted'])
    expect(theirs.sessions.map(({ updates }) => updates)).toEqual([1])
    expect((await compared(world, observer, text, theirs.firstSeq, theirs.headSeq)).status).toBe(200)
    for (const path of [`/states/${theirs.headSeq}/since/1`, `/states/${theirs.firstSeq - 1}`])
      expect([path, (await observer.get(at(world, text, path))).status]).toEqual([path, 404])
    const told = await observer.get(at(world, text, `/states/${theirs.headSeq}/since/${theirs.firstSeq}`))
    expect(JSON.stringify(told.body)).not.toContain('maladroit')
  })

  test('[A65] behind an erasure nothing is read, compared, restored or named any more', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    const lead = await world.person('project-lead')
    await other.post(at(world, text, '/departure'))
    await say(world, text, other, 'Zorglub Martin est venu.')
    await other.post(at(world, text, '/points'), { label: 'Avec un nom' })
    await say(world, text, other, null)
    await restore(world, table.member, text, 4)
    await restore(world, table.member, text, 3)
    expect((await lead.post(at(world, text, '/erasure'))).status).toBe(200)
    await say(world, text, other, 'La suite.')

    expect(await columnsHolding(world.owner, 'Zorglub')).toEqual([])
    const { points, firstSeq, headSeq, isErased, left, sessions } = await history(world, other, text)
    expect(isErased).toBe(true)
    expect(points.map(({ seq }) => seq)).toEqual(points.map(() => null))
    expect(points.map(({ label }) => label)).toContain('Avec un nom')
    expect([left?.seq, sessions.length]).toEqual([null, 1])
    for (const path of [`/states/4`, `/states/${headSeq}/since/4`]) {
      const { status, body } = await lead.get(at(world, text, path))
      expect([path, status, body.refusal]).toEqual([path, 410, 'history-erased'])
    }
    expect((await restore(world, lead, text, 4)).body.refusal).toBe('history-erased')
    const named = await lead.post(at(world, text, '/points'), { label: 'Trop tard', seq: 4 })
    expect(named.body.refusal).toBe('history-erased')
    const { body } = await compared(world, other, text, firstSeq, headSeq)
    expect(JSON.stringify(body)).not.toContain('Zorglub')
    expect(JSON.stringify(body.fragments)).toContain('La suite.')
  })

  test('[A65] where each person left a text is marked for them alone', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    expect((await history(world, other, text)).left).toBeNull()

    expect((await other.post(at(world, text, '/departure'))).status).toBe(200)
    await say(world, text, table.member, 'Pendant ce temps.')

    expect((await history(world, other, text)).left?.seq).toBe(3)
    expect((await history(world, table.member, text)).left).toBeNull()
    await other.post(at(world, text, '/departure'))
    expect((await history(world, other, text)).left?.seq).toBe(4)
  })

  test('[A65] whose the client ids of a text are is told to whoever reads it', async () => {
    await using world = await openWorld()
    const { table, text, other } = await writtenDiagnostic(world)
    type Authors = { clients: { accountId: string; name: string }[] }
    const { body } = await (await world.person('observer')).get<Authors>(at(world, text, '/authors'))
    expect(body.clients.map(({ name }) => name).sort()).toEqual([table.member.name, other.name].sort())
  })
})
