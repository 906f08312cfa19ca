import type { Level } from '@deconcert/domain/plan'
import { describe, expect, test } from 'vitest'
import { openWorld, type Visitor, type World } from '../support/world'

type Tree = {
  readonly version: number
  readonly levels: (Level & { id?: string })[]
  readonly nodes: { id: string; title: string; label: string; levelKey: string; sheetId: string | null }[]
}
type Profile = {
  readonly plan: { title: string; status: string; authority: { name?: string }; period: { label?: string } }
}

async function treeOf(world: World, visitor: Visitor) {
  const { body } = await visitor.get<Tree>(world.at('/nodes'))
  return { ...body, levels: body.levels.map(({ id: _, ...level }) => level) }
}

async function profileOf(visitor: Visitor, address: string) {
  return (await visitor.get<Profile>(address)).body
}

async function lastEvent(world: World, visitor: Visitor) {
  const { body } = await visitor.get<{ entries: { kind: string }[] }>(world.at('/journal'))
  return body.entries[0]?.kind
}

describe('how a plan presents itself', () => {
  test('[G1] only what is given changes, and the journal says so', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')

    const answer = await lead.patch(world.at(''), {
      before: { authority: '', period: '' },
      edit: { authority: 'Val-Essai', period: '2027-2031' },
    })
    await lead.patch(world.at(''), { before: { status: 'preparation' }, edit: { status: 'avis' } })

    expect(answer.status).toBe(200)
    const { plan } = await profileOf(lead, world.at(''))
    expect(plan).toMatchObject({
      title: 'Plan first',
      status: 'avis',
      authority: { name: 'Val-Essai' },
      period: { label: '2027-2031' },
    })
    expect(await lastEvent(world, lead)).toBe('plan-edited')
  })

  test('[G1] a plan keeps a title', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')

    const answer = await lead.patch(world.at(''), { before: { title: 'Plan first' }, edit: { title: ' ' } })

    expect([answer.status, answer.body]).toMatchObject([400, { refusal: 'title-missing' }])
  })
})

describe('how a plan presents itself, edited by two people', () => {
  test('[G3] two who write the summary at once do not overwrite each other; other fields are not in the way', async () => {
    await using world = await openWorld()
    const [ana, bob] = await Promise.all([world.person('project-lead'), world.person('project-lead')])
    const save = async (who: Visitor, summary: string, before: object = { summary: '' }) =>
      (await who.patch(world.at(''), { before, edit: { summary } })).body.refusal

    expect(await ana.patch(world.at(''), { before: { period: '' }, edit: { period: '2027' } })).toMatchObject(
      {
        status: 200,
      },
    )
    expect((await Promise.all([save(ana, 'Un'), save(bob, 'Deux')])).toSorted()).toEqual([
      'stale-version',
      undefined,
    ])
    expect(await save(ana, 'Trois', {})).toBe('stale-version')
  })
})

describe('the levels of a plan', () => {
  test('[G2] renamed and numbered otherwise, they rename every node at once', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const { levels, version } = await treeOf(world, lead)
    const renamed = levels.map((level) =>
      level.key === 'part'
        ? {
            ...level,
            labelSingular: 'Défi',
            numbering: { style: 'upper-roman', reset: 'plan', template: '{n}' },
          }
        : level,
    )

    const answer = await lead.put(world.at('/levels'), { before: levels, levels: renamed })

    expect(answer.status).toBe(200)
    const after = await treeOf(world, lead)
    expect(after.nodes.map(({ label }) => label)).toContain('Défi II')
    expect(after.version).toBe(version + 1)
    expect(await lastEvent(world, lead)).toBe('level-edited')
  })

  test('[G2] a level in use is not removed; an empty one is', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const { levels } = await treeOf(world, lead)
    const without = async (key: string) => {
      const remaining = levels
        .filter((level) => level.key !== key)
        .map((level) => ({
          ...level,
          allowedParents: level.allowedParents.includes(key) ? [null] : level.allowedParents,
        }))
      return (await lead.put(world.at('/levels'), { before: levels, levels: remaining })).body.refusal
    }

    expect([await without('part'), await without('axis'), await without('action')]).toEqual([
      'level-in-use',
      'level-in-use',
      undefined,
    ])
    expect((await treeOf(world, lead)).levels).toHaveLength(2)
  })

  test('[G2] a level that begins to carry sheets gives one to each of its nodes', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const { levels } = await treeOf(world, lead)
    const carrying = levels.map((level) => ({ ...level, carriesSheet: true }))

    await lead.put(world.at('/levels'), { before: levels, levels: carrying })

    const { nodes } = await treeOf(world, lead)
    expect(nodes.every(({ sheetId }) => sheetId !== null)).toBe(true)
    expect((await lead.get(world.at(`/sheets/${nodes[0]?.sheetId}`))).status).toBe(200)
  })

  test('[G3] what somebody else has changed meanwhile is not overwritten', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const { levels } = await treeOf(world, lead)
    const named = (labelSingular: string) => levels.map((level) => ({ ...level, labelSingular }))
    const save = async (name: string) =>
      (await lead.put(world.at('/levels'), { before: levels, levels: named(name) })).status

    expect((await Promise.all([save('Un'), save('Deux')])).sort()).toEqual([200, 409])
  })

  test('[G3] nodes created while levels are edited do not get in the way', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const { levels } = await treeOf(world, lead)
    const place = { levelKey: 'part', parentId: null, position: 0, title: 'New' }
    await lead.post(world.at('/nodes'), place)

    expect((await lead.put(world.at('/levels'), { before: levels, levels })).status).toBe(200)
  })
})
