import { vi } from 'vitest'
import { Attack } from './attack'
import { turn } from './served'

const framesPerRoom = 2_000
const framesPerProof = 200
const framesPerTurn = 25

/** What became of it all: updates stored, the attacker's sockets closed, rooms whose log cannot be folded any more. */
export type Thrown = { readonly stored: number; readonly closed: number; readonly unfoldable: number }

/**
 * Throws about so many frames at rooms in which two people write. Throws the first harm that is done: an exception, a
 * fault, an edit that is not stored, acked and told, words under somebody else's client id, a log that is not whole.
 */
export async function throwFrames(frames: number, seed: number): Promise<Thrown> {
  const thrown = { stored: 0, closed: 0, unfoldable: 0 }
  // As `playSeeds` does.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  try {
    for (let room = 0; room * framesPerRoom < frames; room += 1) {
      const { stored, closed, isFoldable } = await attack(seed * 100_000 + room)
      thrown.stored += stored
      thrown.closed += closed
      thrown.unfoldable += isFoldable ? 0 : 1
    }
  } finally {
    vi.useRealTimers()
  }
  return thrown
}

async function attack(seed: number): Promise<Attack> {
  const begun = await Attack.begin(seed)
  try {
    await begun.proveHarmless()
    for (let n = 1; n <= framesPerRoom; n += 1) {
      begun.throwOne()
      if (n % framesPerTurn === 0) await turn()
      if (n % framesPerProof === 0) await begun.proveHarmless()
    }
    await begun.proveReadable()
  } catch (error) {
    throw new Error(`room ${seed}: ${error}; the last frames:\n${begun.last}`, { cause: error })
  }
  return begun
}
