type Encode = (messages: readonly Uint8Array[]) => unknown

/** Protocol messages that leave together. Each way to a browser frames them as it must, once for all who get them. */
export class Parcel {
  readonly messages: readonly Uint8Array[]
  #encode: Encode | null = null
  #encoded: unknown = null
  /** Of the ways but the first: a room where all have come the same way needs none. */
  #others: Map<Encode, unknown> | null = null

  constructor(messages: readonly Uint8Array[]) {
    this.messages = messages
  }

  /** `encode(messages)`; asked again with the same function, the answer of the first time. */
  as<Encoded>(encode: (messages: readonly Uint8Array[]) => Encoded): Encoded {
    this.#encode ??= encode
    if (this.#encode !== encode) return this.#asOther(encode)
    this.#encoded ??= encode(this.messages)
    return this.#encoded as Encoded
  }

  #asOther<Encoded>(encode: (messages: readonly Uint8Array[]) => Encoded): Encoded {
    this.#others ??= new Map()
    if (!this.#others.has(encode)) this.#others.set(encode, encode(this.messages))
    return this.#others.get(encode) as Encoded
  }
}
