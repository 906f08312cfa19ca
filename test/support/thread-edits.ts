import { anchorOn, type ListedThread, threadsOf } from './comment'
import { lifeOf, type SheetAtHand } from './sheet'
import type { Visitor, World } from './world'

type At = { readonly lead: Visitor; readonly sheet: SheetAtHand }

/** What somebody does to the threads of a sheet, and to which of them. */
type ThreadEdit = {
  readonly name: string
  readonly of: (thread: ListedThread) => boolean
  readonly act: (lead: Visitor, path: string, thread: ListedThread) => Promise<unknown>
}

const isOpen = ({ state }: ListedThread) => state === 'open'
const put = (path: string, body: object) => (lead: Visitor, thread: string) => lead.put(thread + path, body)

/** Those that may hold the sheet back, and those that may let it go. */
const edits: Readonly<Record<'breaking' | 'mending', readonly ThreadEdit[]>> = {
  breaking: [
    {
      name: 'block',
      of: (each) => isOpen(each) && !each.isBlocking,
      act: put('/blocking', { isBlocking: true }),
    },
    { name: 'reopen', of: (each) => !isOpen(each), act: put('/state', { state: 'open' }) },
  ],
  mending: [
    {
      name: 'unblock',
      of: (each) => isOpen(each) && each.isBlocking,
      act: put('/blocking', { isBlocking: false }),
    },
    { name: 'resolve', of: isOpen, act: put('/state', { state: 'resolved' }) },
    {
      name: 'withdraw',
      of: ({ comments }) => comments.some(({ body }) => body !== null),
      act: (lead, thread, { comments }) => lead.delete(`${thread}/comments/${comments[0]?.id}`),
    },
  ],
}

export const threadEditNames = [
  'open',
  ...Object.values(edits).flatMap((each) => each.map(({ name }) => name)),
]

async function open(world: World, { lead, sheet: { documentId } }: At): Promise<void> {
  const anchor = await anchorOn(world, documentId, 'renonce', 'findings')
  const asked = { body: 'Depuis quand ?', fragment: 'findings', anchor, isBlocking: true }
  await lead.post(world.at(`/texts/${documentId}/threads`), asked)
}

/**
 * What is to be done to the threads of the sheet: of what they allow now, what was done least. Opens one that holds the
 * sheet back where they allow nothing of the kind. `done`: the names of what was done.
 */
export async function threadEdit(world: World, at: At, isBreaking: boolean, done: readonly string[]) {
  const threads = await threadsOf(world, at.lead, at.sheet.documentId)
  const possible = edits[isBreaking ? 'breaking' : 'mending'].flatMap(({ name, of, act }) => {
    const thread = threads.findLast(of)
    const run = thread && (() => act(at.lead, world.at(`/threads/${thread.id}`), thread))
    return run ? [{ name, run }] : []
  })
  const opening = { name: 'open', run: async () => await open(world, at) }
  const all = isBreaking || possible.length === 0 ? [opening, ...possible] : possible
  const times = ({ name }: { readonly name: string }) => done.filter((each) => each === name).length
  return all.toSorted((one, other) => times(one) - times(other))[0] ?? opening
}

/** Lets the sheet go: of what holds it back, one thread is resolved, the next one made advisory. */
export async function settleThreads(world: World, { lead, sheet }: At): Promise<void> {
  const threads = await threadsOf(world, lead, sheet.documentId)
  for (const [n, { id }] of threads.filter((each) => isOpen(each) && each.isBlocking).entries()) {
    const path = world.at(`/threads/${id}`)
    if (n % 2 === 0) await lead.put(`${path}/blocking`, { isBlocking: false })
    else await lead.put(`${path}/state`, { state: 'resolved' })
  }
}

/** Says of what may name somebody in the sheet that it names nobody. */
export async function reviewAlerts(world: World, { lead, sheet }: At): Promise<void> {
  for (const { hash } of (await lifeOf(world, lead, sheet)).alerts)
    await lead.post(world.at(`/sheets/${sheet.id}/personal-data`), { hash, reason: 'Le numéro du standard.' })
}
