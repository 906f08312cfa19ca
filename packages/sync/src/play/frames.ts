import * as Y from 'yjs'
import { circle, gcStruct, later, nestedAny, nestedJson, typed, v2 } from '../hostile-updates'
import {
  controlFrame,
  presenceEntry,
  presenceFrame,
  stateFrame,
  stateVectorFrame,
  updateFrame,
} from '../protocol'
import type { Chance } from './chance'
import { editAnything } from './edits'
import { Marks } from './marks'

type Wrap = (payload: Uint8Array) => Uint8Array

/** A message in two parts: cut out of its frame, what is in it can be changed and still be framed as it should be. */
type Model = { readonly wrap: Wrap; readonly payload: Uint8Array }

const asItIs: Wrap = (payload) => payload

/** What somebody may send who means no harm, and what somebody sent who did: to be changed by chance. */
export class Frames {
  readonly #models: readonly Model[]
  readonly #chance: Chance
  readonly #marks = new Marks()
  /** What the attacker has written, and the updates that say so. */
  #doc = new Y.Doc()
  #written: Uint8Array[] = []

  /** `documents`: the honest ones that there are, whose words and ids are imitated. */
  constructor(documents: readonly Y.Doc[], chance: Chance) {
    this.#chance = chance
    const updates = [...documents.flatMap(modelUpdates), ...writtenBy(60, chance), ...hostileUpdates]
    const vectors = documents.map((doc) => Y.encodeStateVector(doc))
    this.#models = [
      ...updates.map((payload) => ({ wrap: chance.pick([updateFrame, updateFrame, stateFrame]), payload })),
      ...vectors.map((payload) => ({ wrap: stateVectorFrame, payload })),
      ...others.map((payload) => ({ wrap: asItIs, payload })),
    ]
  }

  /** Mostly a message changed in its payload, its lengths right; else in any byte; some are left as they are. */
  next(): Uint8Array {
    const { wrap, payload } = this.#chance.is(40) ? this.#goOn() : this.#chance.pick(this.#models)
    const what = this.#chance.below(20)
    if (what < 3) return wrap(payload)
    return what < 14 ? wrap(this.#changed(payload)) : this.#changed(wrap(payload))
  }

  /** One more edit of the attacker's, who begins anew now and then under another id. */
  #goOn(): Model {
    if (this.#chance.is(2) || this.#written.length === 0) {
      this.#doc = new Y.Doc()
      this.#doc.clientID = 1_000 + this.#chance.below(2 ** 32 - 1_000)
      this.#doc.on('update', (update: Uint8Array) => this.#written.push(update))
    }
    editAnything(this.#doc, this.#marks, this.#chance)
    const payload = this.#written.at(-1) ?? new Uint8Array()
    return this.#chance.is(10)
      ? { wrap: stateFrame, payload: Y.encodeStateAsUpdate(this.#doc) }
      : { wrap: updateFrame, payload }
  }

  #changed(bytes: Uint8Array): Uint8Array {
    let changed = bytes
    for (let times = this.#chance.pick([1, 1, 1, 2, 4]); times > 0; times -= 1) {
      const other = this.#chance.pick(this.#models).payload
      changed = this.#chance.pick(changes)(changed, this.#chance, other)
    }
    return changed
  }
}

type ChangeBytes = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array

const changes: readonly ChangeBytes[] = [
  function flipBit(bytes, chance) {
    return withByte(bytes, chance, (byte) => byte ^ (1 << chance.below(8)))
  },
  function setByte(bytes, chance) {
    return withByte(bytes, chance, () => chance.pick([0, 1, 2, 4, 127, 128, 132, 255]))
  },
  function anyByte(bytes, chance) {
    return withByte(bytes, chance, () => chance.below(256))
  },
  function cutEnd(bytes, chance) {
    return bytes.slice(0, chance.below(bytes.length + 1))
  },
  function cutRun(bytes, chance) {
    const [from, to] = run(bytes, chance)
    return join(bytes.subarray(0, from), bytes.subarray(to))
  },
  function repeatRun(bytes, chance) {
    const [from, to] = run(bytes, chance)
    return join(bytes.subarray(0, to), bytes.subarray(from))
  },
  function putLength(bytes, chance) {
    const at = chance.below(bytes.length + 1)
    const length = chance.pick([[255, 127], [255, 255, 3], [255, 255, 255, 255, 15], Array(8).fill(255)])
    return join(bytes.subarray(0, at), new Uint8Array(length), bytes.subarray(at + 1))
  },
  function splice(bytes, chance, other) {
    return join(
      bytes.subarray(0, chance.below(bytes.length + 1)),
      other.subarray(chance.below(other.length + 1)),
    )
  },
]

function withByte(bytes: Uint8Array, chance: Chance, change: (byte: number) => number): Uint8Array {
  const changed = bytes.slice()
  const at = chance.below(bytes.length)
  if (at < bytes.length) changed[at] = change(changed[at] ?? 0)
  return changed
}

/** From where to where; at most a few dozen bytes. */
function run(bytes: Uint8Array, chance: Chance): [number, number] {
  const from = chance.below(bytes.length + 1)
  return [from, Math.min(bytes.length, from + 1 + chance.below(40))]
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

function modelUpdates(doc: Y.Doc): readonly Uint8Array[] {
  return [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdateV2(doc), ...writtenIn(doc)]
}

/** Edits in a copy of this document, each as its update. */
function writtenIn(doc: Y.Doc): readonly Uint8Array[] {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.clientID = doc.clientID
  const updates: Uint8Array[] = []
  copy.on('update', (update: Uint8Array) => updates.push(update))
  const body = copy.getText('body')
  body.insert(0, 'encore')
  body.delete(0, 3)
  return updates
}

/** Every kind of content that Yjs has, under this client id. */
function writtenBy(clientID: number, chance: Chance): readonly Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = clientID
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const marks = new Marks()
  for (let n = 0; n < 40; n += 1) editAnything(doc, marks, chance)
  doc.getText('body').insertEmbed(0, { image: 'x' })
  const values = doc.getArray<unknown>('values')
  values.push([null, true, 1.5, 2 ** 40, -7, 'é😀', { a: [1, { b: undefined }] }, new Uint8Array([1, 2, 3])])
  values.push([new Y.Doc({ guid: 'another' })])
  doc.getMap('map').set('key', new Y.XmlHook('hook'))
  return [...updates, Y.encodeStateAsUpdate(doc)]
}

const hostileUpdates: readonly Uint8Array[] = [
  v2,
  new Uint8Array([0, 0, 2, 3, 0, 0, 0, 1, 5, 255, 255, 255, 255, 15, 0, 0, 0, 1, 1, 0, 0]),
  gcStruct(7, 3, 2 ** 30),
  gcStruct(9, 0, 2 ** 40),
  gcStruct(9, 0, 0),
  gcStruct(9, 5, 1),
  nestedJson(99),
  nestedAny(99),
  nestedAny(5_000),
  circle(),
  later(),
  new Uint8Array([2, 1, 9, 0, 0, 1, 1, 9, 1, 0, 1, 0]),
  new Uint8Array([0, 1, 33, 1, 0, 5]),
  new Uint8Array([0, 0]),
  new Uint8Array(),
  typed('a', 61).update,
]

const others: readonly Uint8Array[] = [
  new Uint8Array(),
  new Uint8Array([3]),
  new Uint8Array([0, 9, 0]),
  new Uint8Array([99, 1, 2]),
  new Uint8Array([0, 2, 255, 255, 127]),
  presenceFrame([]),
  presenceFrame([presenceEntry(60, 0, '{"cursor":{"anchor":1}}'), presenceEntry(7, 2 ** 50, '{"user":{}}')]),
  presenceFrame([presenceEntry(60, 1, 'null')]),
  controlFrame({ type: 'ack', count: 2 ** 40 }),
]
