import { type CrowdPerson, seatCrowd } from '@deconcert/database'
import { createPlan, type NewPlan } from '@deconcert/database/plan'
import { documentSchemaVersion } from '@deconcert/document'
import { asId } from '@deconcert/domain'
import { loadTestNames } from '../load-test.fr'
import type { Tools } from '../tools'

/** What an earlier load test used, to be used again; null: new ones. */
export type LoadNames = {
  readonly documentIds: readonly string[] | null
  readonly secrets: readonly string[] | null
}

type Load = LoadNames & { readonly documents: number; readonly people: number }

/** An update that says nothing: a load test fills its texts itself. */
const emptyUpdate = Buffer.from([0, 0]).toString('base64')

/**
 * Lays the table of a load test, as the owner of the database: one plan with a sheet for each text, people who may all
 * write in all of them, a session for each. Answers the ids of the texts and the `Cookie` headers of the people.
 */
export async function prepareLoad(
  tools: Pick<Tools, 'sql' | 'now' | 'newId' | 'sessions'>,
  { documents, people, documentIds, secrets }: Load,
): Promise<{ rooms: readonly string[]; cookies: readonly string[] }> {
  const rooms = documentIds ?? times(documents, () => tools.newId<'document'>())
  const crowd = times(people, (n) => personOf(n, tools))
  const plan = planOf(rooms, tools)

  await createPlan(tools.sql, plan, crowd[0]?.accountId ?? '', null, tools.now())
  await seatCrowd(tools.sql, plan.id, 'member', crowd, tools.now())

  const cookies = await Promise.all(crowd.map(({ accountId }, n) => signIn(tools, accountId, secrets?.[n])))
  return { rooms, cookies }
}

async function signIn({ sessions }: Pick<Tools, 'sessions'>, accountId: string, secret: string | undefined) {
  const id = asId<'account'>(accountId)
  const cookie = await (secret === undefined
    ? sessions.start(id, undefined)
    : sessions.startKnown(id, secret))
  return `Cookie: ${cookie.split(';')[0]}`
}

function personOf(n: number, { newId }: Pick<Tools, 'newId'>): CrowdPerson {
  const accountId = newId<'account'>()
  return {
    accountId,
    seatId: newId<'seat'>(),
    email: `${accountId}@load-test.invalid`,
    displayName: loadTestNames.person(n + 1),
  }
}

/** One level, and on it a line with a sheet for each text. */
function planOf(documentIds: readonly string[], { newId }: Pick<Tools, 'newId'>): NewPlan {
  const levelId = newId<'level'>()
  const nodes = documentIds.map((documentId, position) => ({
    id: newId<'node'>(),
    key: documentId,
    levelId,
    position,
    title: loadTestNames.document(position + 1),
    extra: {},
  }))
  return {
    id: newId<'plan'>(),
    slug: 'load-test',
    title: loadTestNames.plan,
    kind: 'schema-unique',
    status: 'preparation',
    summary: '',
    authority: {},
    period: {},
    declaredCounts: {},
    extra: {},
    levels: [
      {
        id: levelId,
        key: 'text',
        depth: 1,
        labelSingular: loadTestNames.level,
        labelPlural: loadTestNames.levels,
        allowedParents: [null],
        numbering: { style: 'none', reset: 'plan', template: '' },
        carriesSheet: true,
        extra: {},
      },
    ],
    nodes,
    sheets: nodes.map((node) => ({
      id: newId<'sheet'>(),
      nodeId: node.id,
      documentId: node.key,
      schemaVersion: documentSchemaVersion,
      seed: emptyUpdate,
    })),
  }
}

function times<Each>(count: number, make: (n: number) => Each): readonly Each[] {
  return Array.from({ length: count }, (_, n) => make(n))
}
