import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { throwIfTooDeep } from './nested-values'

/** The parts of an update that tell what it adds, without applying it. */
export type DecodedUpdate = {
  readonly structs: readonly (Y.Item | Y.GC | Y.Skip)[]
  readonly deletions: readonly { readonly client: number; readonly from: number; readonly length: number }[]
}

/** Yjs counts clocks in 31 bits in places; an honest client stays far below. */
const maxClock = 2 ** 31

/**
 * Reads V1 and notes whose structs it reads. Yjs makes its decoder itself and keeps it, so that the latest one is held
 * here; a class made anew for each update would make the reading of all of them ten times slower.
 */
class SectionDecoder extends Y.UpdateDecoderV1 {
  static #latest: SectionDecoder | null = null
  readonly sections: number[] = []

  constructor(input: decoding.Decoder) {
    super(input)
    SectionDecoder.#latest = this
  }

  static takeLatest(): SectionDecoder {
    const latest = SectionDecoder.#latest
    if (!latest) throw new Error('nothing was decoded')
    SectionDecoder.#latest = null
    return latest
  }

  override readClient(): number {
    const client = super.readClient()
    this.sections.push(client)
    return client
  }
}

/**
 * Reads a V1 update. Throws on anything else: bytes left over (a V2 update may start like an empty V1 one), a client
 * that comes twice (Yjs would keep only the second), lengths and clocks out of bounds, values nested too deep.
 */
export function decodeUpdate(bytes: Uint8Array): DecodedUpdate {
  // The name says V2, the decoder given is that of V1: the only way to learn how many bytes were read.
  const { structs, ds } = Y.decodeUpdateV2(bytes, SectionDecoder)
  const { sections, restDecoder: input } = SectionDecoder.takeLatest()
  if (decoding.hasContent(input)) throw new Error('bytes left over')
  if (new Set(sections).size !== sections.length) throw new Error('a client comes twice')
  for (const struct of structs) {
    throwIfOutOfBounds(struct.id.clock, struct.length)
    throwIfTooDeep(struct)
  }
  return { structs, deletions: deletionsOf(ds) }
}

function deletionsOf(deleteSet: ReturnType<typeof Y.createDeleteSet>) {
  const deletions: { client: number; from: number; length: number }[] = []
  for (const [client, items] of deleteSet.clients) {
    for (const { clock, len } of items) {
      throwIfOutOfBounds(clock, len)
      deletions.push({ client, from: clock, length: len })
    }
  }
  return deletions
}

function throwIfOutOfBounds(clock: number, length: number): void {
  if (!(length > 0 && clock >= 0 && clock + length < maxClock)) throw new Error('clock out of bounds')
}
