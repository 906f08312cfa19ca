import { amendingUpdate, contentFromText, seedUpdate } from '@deconcert/document'
import { mostNamedVersions } from '@deconcert/domain'
import { contentFromBlocks } from './block-content'
import type { DemoContent } from './content/demo-content'
import { demoId } from './demo-id'
import { facilitatorOf, personId } from './demo-people'
import { at, call, type DemoAct, Expression } from './statement'

const group = 'accueil'
const documentId = demoId('diagnostic-document', group)

/** What two people of a group added to its diagnostic after the first workshop, each under a client of their own. */
const additions = [
  [
    '2026-03-17',
    4001,
    'Entendu en atelier : à la permanence de Vaucelon, une personne sur trois repart sans avoir vu personne.',
  ],
  [
    '2026-03-19',
    4002,
    'Les secrétaires de mairie demandent une liste à jour : aujourd’hui, elles orientent de mémoire.',
  ],
] as const

const names = [
  ['2026-03-12', 1, 'Avant l’atelier du 17 mars'],
  ['2026-03-23', 3, 'Après les ateliers de mars'],
] as const

/** The diagnostic of one group as people worked on it: what each added, and the versions that they named. */
export function historyActs(content: DemoContent): readonly DemoAct[] {
  const facilitator = facilitatorOf(content, group)
  const writers = [facilitator, memberOf(content)]
  const base = content.groups.find(({ key }) => key === group)?.diagnostic
  if (base === undefined) throw new Error(`demo content: no group ${group}`)
  const body = contentFromBlocks(base)
  const parts = [seedUpdate({ body })]
  const written = additions.map(([day, client, words], n) => {
    const from = (body.content ?? []).length + n
    const { content: blocks = [] } = contentFromText(words)
    const update = amendingUpdate(parts, 'body', [{ from, to: from, blocks }], client)
    parts.push(update)
    const when = at(day, 95)
    return { at: when, sql: typed(update, client, writers[n] ?? facilitator, when) }
  })
  const named = names.map(([day, seq, label], n) => {
    const when = at(day, 30)
    const id = demoId('text-point', n)
    const said = [documentId, 1, seq, label, mostNamedVersions] as const
    return { at: when, sql: call('name_text_point', id, ...said, facilitator, when) }
  })
  return [...written, ...named]
}

function memberOf(content: DemoContent): string {
  const seat = content.seats.find((each) => each.group === group && each.role === 'member')
  if (seat === undefined) throw new Error(`demo content: nobody is in ${group}`)
  return personId(seat.person)
}

/** One update as a page would have sent it. */
function typed(update: Uint8Array, client: number, accountId: string, when: Date): string {
  const [text, account, time] = [
    list('uuid', `'${documentId}'`),
    list('uuid', `'${accountId}'`),
    list('timestamptz', `'${when.toISOString()}'`),
  ]
  const one = list('integer', '1')
  const [session, length, id] = [
    list('text', 'null'),
    list('integer', String(update.length)),
    list('bigint', String(client)),
  ]
  return call(
    'append_updates',
    ...[text, one, one, text, one, account, session, time, one, length, update, text, id, account],
  )
}

function list(type: string, value: string): Expression {
  return new Expression(`array[${value}]::${type}[]`)
}
