import { expect, test } from 'vitest'
import { stateFrame, stateVectorFrame, updateFrame } from '../protocol'
import { AckLedger } from './ack-ledger'

const nothing = new Uint8Array([0, 0])

test('[S1] an update acked before everything was offered says nothing of what was typed offline', () => {
  const ledger = new AckLedger()
  ledger.edited()
  ledger.connected()
  ledger.sent(stateVectorFrame(nothing))
  ledger.edited()
  ledger.sent(updateFrame(nothing))
  ledger.acked(1)
  expect(ledger.waiting).toBe(2)
  expect(ledger.isSettled).toBe(false)
  ledger.sent(stateFrame(nothing))
  ledger.acked(2)
  expect(ledger.waiting).toBe(0)
  expect(ledger.isSettled).toBe(true)
})

test('[S1] acks are counted per connection, and one covers all before it', () => {
  const ledger = new AckLedger()
  ledger.connected()
  ledger.sent(stateFrame(nothing))
  for (let n = 0; n < 3; n += 1) {
    ledger.edited()
    ledger.sent(updateFrame(nothing))
  }
  ledger.acked(3)
  expect(ledger.waiting).toBe(1)
  ledger.connected()
  expect(ledger.waiting).toBe(1)
  expect(ledger.isSettled).toBe(false)
  ledger.sent(stateFrame(nothing))
  ledger.acked(1)
  expect(ledger.waiting).toBe(0)
})
