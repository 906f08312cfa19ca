import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An administration's proxy before a port of this machine: it passes requests on, and drops the wish to upgrade one. */
export type Proxy = { readonly url: string; [Symbol.asyncDispose](): Promise<void> }

/** What concerns one connection alone, and is never passed on (RFC 9110, 7.6.1). */
const ofTheConnection = ['connection', 'upgrade', 'keep-alive', 'sec-websocket-key', 'sec-websocket-version']

export async function openProxy(port: number): Promise<Proxy> {
  const server = createServer((asked, answer) => {
    const { method, url: path } = asked
    const headers = Object.fromEntries(
      Object.entries(asked.headers).filter(([name]) => !ofTheConnection.includes(name)),
    )
    const passed = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    answer.on('close', () => passed.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
