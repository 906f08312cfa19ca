import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import type { AckLedger } from './ack-ledger'
import { fallbackSocket } from './fallback-socket'
import { outgoingSocket } from './outgoing-socket'
import { SocketChoice, tabMemory } from './socket-choice'

type Options = {
  readonly serverUrl: string
  readonly documentId: string
  readonly doc: Y.Doc
  /** Where there is no WebSocket, or one that needs headers; there is then no other way without `fetch`. */
  readonly WebSocket?: typeof WebSocket
  /** What asks over HTTP where WebSocket is blocked. */
  readonly fetch?: typeof fetch
  /** Hears at each opening whether it is over HTTP. */
  readonly onFallback?: (isFallback: boolean) => void
}

/** A provider that waits to be told to connect, and tells the ledger what goes out. `onTooLarge`: of what cannot go. */
export function createProvider(
  options: Options,
  ledger: AckLedger,
  onTooLarge: () => void,
): WebsocketProvider {
  const { serverUrl, documentId, doc, onFallback } = options
  const telling = (Base: typeof WebSocket) => outgoingSocket(Base, ledger, onTooLarge)
  const Base: typeof WebSocket | undefined = options.WebSocket ?? globalThis.WebSocket
  const Direct = Base && telling(Base)
  // Called on its own: a browser's fetch refuses to be a method of anything else.
  const ask: typeof fetch | undefined =
    options.fetch ?? (options.WebSocket ? undefined : (input, init) => fetch(input, init))
  const choice =
    ask &&
    new SocketChoice({
      WebSocket: Direct,
      Fallback: telling(fallbackSocket(ask)),
      serverUrl,
      ask,
      memory: tabMemory,
      onOpen: (isFallback) => onFallback?.(isFallback),
    })
  const provider = new WebsocketProvider(serverUrl, documentId, doc, {
    connect: false,
    // Between tabs, one could depend on what the other has not sent.
    disableBc: true,
    ...(choice || Direct ? { WebSocketPolyfill: choice?.Socket ?? Direct } : {}),
  })
  choice?.watch(provider)
  return provider
}
