import { commentLimits, mostNamedVersions } from '@deconcert/domain'
import { cardLimits, seriesLimits } from '@deconcert/domain/figure'
import { mostEntries } from '@deconcert/domain/writing'
import { expect, test } from 'vitest'
import { commentOn } from '../support/comment'
import { figuresOf } from '../support/group-things'
import { overlapping } from '../support/overlapping'
import { at, writtenDiagnostic } from '../support/text-history'
import { openWorld, type World } from '../support/world'

type Answer = { readonly status: number; readonly body: unknown }

const refusalOf = ({ body }: Answer) => (body as { refusal?: string }).refusal ?? null

/** Of two that come at once where there is room for one, one passes; of those who come after, nobody does. */
async function expectLastPlace(world: World, asks: readonly (() => Promise<Answer>)[], refusal: string) {
  const answers = await overlapping(world, asks)
  expect(answers.map(refusalOf).sort()).toEqual([refusal, null].sort())
  expect(answers.map(({ status }) => status).sort()).toEqual([expect.toBeOneOf([200, 201]), 409])
  for (const ask of asks) expect(refusalOf(await ask())).toBe(refusal)
}

const twice = <Asked>(ask: (asked: string) => Promise<Asked>) => [() => ask('One'), () => ask('Two')]

async function laid(world: World) {
  const written = await writtenDiagnostic(world)
  const { documentId } = written.text
  const opened = await commentOn(world, written.other, documentId, 'bus')
  return { ...written, documentId, diagnosticId: written.text.id, threadId: opened.body.id }
}

test('[A75] a text has so many threads, resolved or not', async () => {
  await using world = await openWorld()
  const { documentId, other, threadId } = await laid(world)
  await world.owner`
    insert into comment_thread (id, plan_id, document_id, fragment, anchor, quote, state, created_by, created_at)
    select gen_random_uuid(), plan_id, document_id, fragment, anchor, quote, 'resolved', created_by, created_at
    from comment_thread, generate_series(1, ${commentLimits.threadsOfText - 2}) where id = ${threadId}`
  await expectLastPlace(
    world,
    twice(async (body) => await commentOn(world, other, documentId, 'bus', { body })),
    'text-threads-full',
  )
})

test('[A75] a thread has so many comments, withdrawn or not', async () => {
  await using world = await openWorld()
  const { other, threadId } = await laid(world)
  await world.owner`
    insert into comment (id, thread_id, author_id, at, withdrawn_at)
    select gen_random_uuid(), thread_id, author_id, at, at
    from comment, generate_series(1, ${commentLimits.commentsOfThread - 2}) where thread_id = ${threadId}`
  const comments = world.at(`/threads/${threadId}/comments`)
  await expectLastPlace(
    world,
    twice(async (body) => await other.post(comments, { body, mentions: [] })),
    'thread-full',
  )
})

test('[A75] a text has so many versions with a name', async () => {
  await using world = await openWorld()
  const { text, documentId, other } = await laid(world)
  await world.owner`
    insert into text_point (id, document_id, epoch, seq, kind, label, created_by, at)
    select gen_random_uuid(), ${documentId}, 1, 1, 'named', 'Again', ${other.accountId}, now()
    from generate_series(1, ${mostNamedVersions - 1})`
  await expectLastPlace(
    world,
    twice(async (label) => await other.post(at(world, text, '/points'), { label })),
    'text-versions-full',
  )
})

test('[A75] a plan has so many cards, retired or not', async () => {
  await using world = await openWorld()
  const { table, diagnosticId, other } = await laid(world)
  await figuresOf(table, diagnosticId)
  await world.owner`
    insert into figure_card (id, plan_id, diagnostic_id, title, reliability, created_by, created_at, changed_by, changed_at,
      retired_at)
    select gen_random_uuid(), plan_id, diagnostic_id, 'Told', 'testimony', created_by, created_at, changed_by, changed_at,
      changed_at
    from figure_card, generate_series(1, ${cardLimits.cardsPerPlan - 2})`
  const card = { value: null, unit: '', year: null, territoryId: null, source: '', link: '', reading: '' }
  await expectLastPlace(
    world,
    twice(
      async (title) =>
        await other.post(world.at('/cards'), { ...card, title, reliability: 'testimony', diagnosticId }),
    ),
    'plan-cards-full',
  )
})

const series = (title: string, replaces: object | null = null) => ({
  ...{ title, unit: '', source: 'Census', replaces },
  points: [{ territoryId: null, year: 2024, value: 1 }],
})

test('[A75] a plan has so many series, retired or not; a file that brings one too many brings none', async () => {
  await using world = await openWorld()
  const { diagnosticId, other } = await laid(world)
  await world.owner`
    insert into figure_series (id, plan_id, diagnostic_id, title, retired_at)
    select gen_random_uuid(), plan_id, id, 'Gone', now()
    from diagnostic, generate_series(1, ${seriesLimits.seriesPerPlan - 1}) where id = ${diagnosticId}`
  const send = async (...sent: object[]) =>
    await other.post(world.at('/series'), { diagnosticId, fileName: 'file.csv', series: sent })
  expect(refusalOf(await send(series('One'), series('Two')))).toBe('plan-series-full')
  await expectLastPlace(
    world,
    twice(async (title) => await send(series(title))),
    'plan-series-full',
  )
})

test('[A75] a series is imported so many times', async () => {
  await using world = await openWorld()
  const { table, diagnosticId, other } = await laid(world)
  const { series: id } = await figuresOf(table, diagnosticId)
  const last = seriesLimits.versionsPerSeries
  await world.owner`update figure_series set version = ${last - 1} where id = ${id}`
  const again = async (version: number) =>
    await other.post(world.at('/series'), {
      ...{ diagnosticId, fileName: 'file.csv', series: [series('One', { id, version })] },
    })
  expect(refusalOf(await again(last - 1))).toBeNull()
  expect(refusalOf(await again(last))).toBe('series-full')
  expect(refusalOf(await again(last - 1))).toBe('stale-version')
})

test('[A75] a glossary has so many entries, taken away or not; what is there is still changed', async () => {
  await using world = await openWorld()
  const { other } = await laid(world)
  await world.owner`
    insert into glossary_entry (plan_id, acronym, meaning, version, set_at)
    select id, 'GONE' || n, '', 2, now() from plan, generate_series(1, ${mostEntries - 1}) n`
  const define = async (acronym: string, expectedVersion: number) =>
    await other.put(world.at('/writing/glossary'), { acronym, meaning: 'a word', expectedVersion })
  const names = Array.from({ length: 10 }, (_, n) => `NEW${n}`)
  await expectLastPlace(
    world,
    twice(async () => await define(names.pop() ?? '', 0)),
    'glossary-full',
  )
  expect(refusalOf(await define('GONE1', 2))).toBeNull()
})
