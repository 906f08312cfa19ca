/** A small server that speaks the fallback's wire as it is told to. For tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openEvent, parcelNumberHeader, streamTokenHeader, unpackMessages } from '../event-stream'

type Taken = { readonly number: number; readonly messages: readonly number[][] }

export class Line {
  /** What was posted, in the order in which it came. */
  readonly posts: Taken[] = []
  /** Answers instead of an open stream. */
  refuse: ((answer: ServerResponse) => void) | null = null
  /** Answers a parcel; 204 unless said otherwise. */
  answerPost: (answer: ServerResponse) => void = (answer) => answer.writeHead(204).end()
  stream: ServerResponse | null = null
  readonly #server = createServer((request, answer) => void this.#take(request, answer))

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening))
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}/collab/text?schema=2&epoch=1`
  }

  say(event: Uint8Array): void {
    this.stream?.write(event)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  async #take(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (request.method === 'POST') return await this.#takePost(request, answer)
    if (this.refuse) return this.refuse(answer)
    if (request.url !== '/collab/text/stream?schema=2&epoch=1') return void answer.writeHead(404).end()
    if (request.headers[streamTokenHeader.toLowerCase()] !== 'new') return void answer.writeHead(403).end()
    this.stream = answer.writeHead(200, { 'Content-Type': 'text/event-stream' })
    this.say(openEvent('token'))
  }

  async #takePost(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    if (request.headers[streamTokenHeader.toLowerCase()] !== 'token') return void answer.writeHead(404).end()
    const messages = unpackMessages(Buffer.concat(pieces)).map((message) => [...message])
    this.posts.push({ number: Number(request.headers[parcelNumberHeader.toLowerCase()]), messages })
    this.answerPost(answer)
  }
}
