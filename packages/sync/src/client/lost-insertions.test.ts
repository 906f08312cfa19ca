import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { Chance } from '../play/chance'
import { lostInsertions } from './lost-insertions'
import { type Opened, Server } from './served-document'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

const body = (doc: Y.Doc) => doc.getXmlFragment('pages')
const saved = (person: Opened) => vi.waitFor(() => expect(person.states.at(-1)).toEqual({ kind: 'saved' }))
const isOffline = (person: Opened) => vi.waitFor(() => expect(person.states.at(-1)?.kind).toBe('offline'))

function paragraph(text: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText(text)])
  return element
}

function lettersOf(doc: Y.Doc, index: number): Y.XmlText {
  return (body(doc).get(index) as Y.XmlElement).get(0) as Y.XmlText
}

function textsOf(state: Uint8Array | null | undefined): string[] {
  const doc = new Y.Doc()
  if (state) Y.applyUpdate(doc, state)
  return body(doc)
    .toArray()
    .map((element) => ((element as Y.XmlElement).get(0) as Y.XmlText).toString())
}

/** Two paragraphs, which both have; Ana is cut off. */
async function apart() {
  const server = new Server()
  servers.push(server)
  await server.start()
  const [ana, bob] = [server.open('ana'), server.open('bob')]
  await Promise.all([saved(ana), saved(bob)])
  body(ana.doc).insert(0, [paragraph('Un.'), paragraph('Deux.')])
  await vi.waitFor(() => expect(body(bob.doc).length).toBe(2))
  await saved(ana)
  server.stop()
  await isOffline(ana)
  return { server, ana, bob }
}

/** As a colleague whom nothing has cut off. */
async function storedMeanwhile({ log, documentId }: Server, doc: Y.Doc, edit: () => void): Promise<void> {
  const before = Y.encodeStateVector(doc)
  edit()
  const bytes = Y.encodeStateAsUpdate(doc, before)
  const update = { bytes, accountId: 'bob', sessionId: 'bob', at: new Date(), newClients: [] }
  const [appended] = await log.append([{ documentId, epoch: 1, updates: [update] }])
  expect(appended?.kind).toBe('stored')
}

describe('[S14] what was typed where others took the passage away is kept as a draft', () => {
  it('offline, the passage deleted meanwhile: what it said with these words, and nothing of the others', async () => {
    const { server, ana, bob } = await apart()
    lettersOf(ana.doc, 1).insert(5, ' Écrit hors ligne.')
    lettersOf(ana.doc, 0).insert(3, ' Et là.')
    await storedMeanwhile(server, bob.doc, () => body(bob.doc).delete(1, 1))
    await server.start()
    await saved(ana)
    expect(ana.lost.map(textsOf)).toEqual([['Deux. Écrit hors ligne.']])
    expect(textsOf(ana.opened.rejectedDraft())).toEqual(['Deux. Écrit hors ligne.'])
    expect(textsOf(Y.encodeStateAsUpdate(ana.doc))).toEqual(['Un. Et là.'])
    expect(bob.lost).toEqual([])
    await ana.opened.discardDraft()
    expect(ana.opened.rejectedDraft()).toBeNull()
  })

  it('… through a reload of the page, and is still there at the next opening', async () => {
    const { server, ana, bob } = await apart()
    lettersOf(ana.doc, 1).insert(0, 'Hors ligne. ')
    await vi.waitFor(() => expect(ana.states.at(-1)).toEqual({ kind: 'offline', waiting: 1 }))
    ana.opened.destroy()
    body(bob.doc).delete(1, 1)
    const again = server.open('ana')
    await again.opened.synced
    await server.start()
    await saved(again)
    expect(again.lost.map(textsOf)).toEqual([['Hors ligne. Deux.']])
    again.opened.destroy()
    const third = server.open('ana')
    await saved(third)
    expect(textsOf(third.opened.rejectedDraft())).toEqual(['Hors ligne. Deux.'])
  })

  it('… on its way to storage while the deletion comes, though the ack is there before the page takes that in', async () => {
    const server = new Server()
    servers.push(server)
    await server.start()
    const drawn: (() => void)[] = []
    const ana = server.open('ana', (run) => {
      drawn.push(run)
      return () => drawn.splice(0)
    })
    const bob = server.open('bob')
    await Promise.all([saved(ana), saved(bob)])
    body(ana.doc).insert(0, [paragraph('Un.')])
    await vi.waitFor(() => expect(body(bob.doc).length).toBe(1))
    await saved(ana)
    body(bob.doc).delete(0, 1)
    await saved(bob)
    await vi.waitFor(() => expect(drawn).toHaveLength(1))
    lettersOf(ana.doc, 0).insert(3, ' En chemin.')
    await saved(ana)
    for (const draw of drawn) draw()
    await vi.waitFor(() => expect(ana.lost.map(textsOf)).toEqual([['Un. En chemin.']]))
  })

  it('not when it was stored before, nor when oneself has deleted it, nor when letters around it go', async () => {
    const { server, ana, bob } = await apart()
    lettersOf(ana.doc, 0).insert(3, ' Essai.')
    lettersOf(ana.doc, 0).delete(3, 7)
    lettersOf(ana.doc, 1).insert(2, '—')
    lettersOf(bob.doc, 1).delete(0, 5)
    await server.start()
    await Promise.all([saved(ana), saved(bob)])
    body(bob.doc).delete(0, 2)
    await vi.waitFor(() => expect(body(ana.doc).length).toBe(0))
    expect(ana.lost).toEqual([])
  })
})

it('[S14] in 300 games of two, each letter typed is in the text, deleted by its author, or in a draft', () => {
  for (let seed = 1; seed <= 300; seed += 1) playApart(seed)
})

function playApart(seed: number): void {
  const chance = new Chance(seed)
  const [left, right] = [new Y.Doc(), new Y.Doc()]
  body(left).insert(0, [paragraph(''), paragraph(''), paragraph('')])
  Y.applyUpdate(right, Y.encodeStateAsUpdate(left))
  const players = [left, right].map((doc) => new Player(doc, chance))
  for (let round = 0; round < 4; round += 1) {
    for (const player of players) player.write()
    const [ofLeft, ofRight] = [left, right].map((doc) => Y.encodeStateAsUpdate(doc)) as [
      Uint8Array,
      Uint8Array,
    ]
    Y.applyUpdate(left, ofRight, 'remote')
    Y.applyUpdate(right, ofLeft, 'remote')
    for (const player of players) player.expectNothingLost(seed)
  }
}

class Player {
  readonly #doc: Y.Doc
  readonly #chance: Chance
  #typed = new Set<string>()
  #drafts = ''
  #from = 0

  constructor(doc: Y.Doc, chance: Chance) {
    this.#doc = doc
    this.#chance = chance
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin !== 'remote') return
      const lost = lostInsertions(transaction, new Map([[doc.clientID, this.#from]]))
      if (lost) this.#drafts += textsOf(lost).join('')
    })
  }

  write(): void {
    this.#from = Y.getState(this.#doc.store, this.#doc.clientID)
    this.#typed.clear()
    for (let step = 0; step < 12; step += 1) this.#step()
  }

  expectNothingLost(seed: number): void {
    const there = textsOf(Y.encodeStateAsUpdate(this.#doc)).join('') + this.#drafts
    expect(
      [...this.#typed].filter((letter) => !there.includes(letter)),
      `seed ${seed}`,
    ).toEqual([])
  }

  #step(): void {
    const fragment = body(this.#doc)
    const { length } = fragment
    if (length === 0 || this.#chance.is(10)) fragment.insert(this.#chance.below(length + 1), [paragraph('')])
    else this.#edit(this.#chance.below(length))
  }

  #edit(index: number): void {
    const letters = lettersOf(this.#doc, index)
    if (this.#chance.is(10)) {
      this.#forget(letters.toString())
      body(this.#doc).delete(index, 1)
    } else if (this.#chance.is(15) && letters.length > 0) {
      const at = this.#chance.below(letters.length)
      this.#forget(letters.toString().charAt(at))
      letters.delete(at, 1)
    } else {
      const letter = String.fromCharCode(0x4e00 + this.#chance.below(20_000))
      this.#typed.add(letter)
      letters.insert(this.#chance.below(letters.length + 1), letter)
    }
  }

  #forget(letters: string): void {
    for (const letter of letters) this.#typed.delete(letter)
  }
}
