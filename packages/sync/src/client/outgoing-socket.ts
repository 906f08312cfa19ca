import * as decoding from 'lib0/decoding'
import { documentFrame, maxMessageBytes, stateFrame, updateFrame } from '../protocol'
import type { AckLedger } from './ack-ledger'
import { splitUpdate } from './split-update'

/** Well below what a message may be: what is reckoned before it is written comes out a little larger. */
const pieceBytes = 128 * 1024

/**
 * A WebSocket that tells the ledger what goes out. What is larger than a message may be goes in several; what cannot be
 * cut, and would have the server close the socket, is held back and told.
 */
export function outgoingSocket(
  Base: typeof WebSocket,
  ledger: AckLedger,
  onTooLarge: () => void,
): typeof WebSocket {
  return class extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      ledger.connected()
    }

    override send(frame: Uint8Array<ArrayBuffer>): void {
      const frames = frame.byteLength > maxMessageBytes ? split(frame) : [frame]
      if (frames.some(({ byteLength }) => byteLength > maxMessageBytes)) {
        onTooLarge()
        return
      }
      for (const [n, each] of frames.entries()) {
        ledger.sent(each, n === frames.length - 1)
        super.send(new Uint8Array(each))
      }
    }
  }
}

/** All but the last are updates: only with it has everything been offered. */
function split(frame: Uint8Array): readonly Uint8Array[] {
  const kind = documentFrame(frame)
  if (kind === 'no') return [frame]
  const decoder = decoding.createDecoder(frame)
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  const pieces = splitUpdate(decoding.readVarUint8Array(decoder), pieceBytes)
  const isLast = (n: number) => n === pieces.length - 1
  return pieces.map((piece, n) => (isLast(n) && kind === 'whole' ? stateFrame : updateFrame)(piece))
}
