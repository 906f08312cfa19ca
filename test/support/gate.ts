import { connect, createServer, type Socket } from 'node:net'

/** A door before a port of this machine: people come by it, and it can be shut on them. */
export type Gate = {
  readonly url: string
  /** `port`: leads there from now on. */
  open(port?: number): void
  /** Cuts everybody off, and lets nobody in until `open`. */
  shut(): void
  [Symbol.asyncDispose](): Promise<void>
}

/** Opens a gate to this port. */
export async function openGate(port: number): Promise<Gate> {
  const sockets = new Set<Socket>()
  let [isOpen, to] = [true, port]
  const server = createServer((outside) => {
    if (!isOpen) return outside.destroy()
    const inside = connect(to, '127.0.0.1')
    for (const socket of [outside, inside]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    outside.on('close', () => inside.destroy())
    inside.on('close', () => outside.destroy())
    outside.pipe(inside).pipe(outside)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const shut = () => {
    isOpen = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    open: (next = to) => {
      isOpen = true
      to = next
    },
    shut,
    async [Symbol.asyncDispose]() {
      shut()
      await new Promise((closed) => server.close(closed))
    },
  }
}
