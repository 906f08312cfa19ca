/** Protocol messages that leave together. Each way to a browser frames them as it must, once for all who get them. */
export class Parcel {
  readonly messages: readonly Uint8Array[]
  #encode: ((messages: readonly Uint8Array[]) => unknown) | null = null
  #encoded: unknown = null

  constructor(messages: readonly Uint8Array[]) {
    this.messages = messages
  }

  /** `encode(messages)`; asked again with the same function, the answer of the first time. */
  as<Encoded>(encode: (messages: readonly Uint8Array[]) => Encoded): Encoded {
    if (this.#encode !== encode) {
      this.#encode = encode
      this.#encoded = encode(this.messages)
    }
    return this.#encoded as Encoded
  }
}
