const slabBytes = 16 * 1024

/**
 * Copies that lie side by side in larger buffers: one buffer for each update of a few dozen bytes would cost ten times
 * what it holds, and the collector its time.
 */
class Slab {
  #buffer = new Uint8Array(slabBytes)
  #used = 0

  copy(bytes: Uint8Array): Uint8Array {
    if (bytes.length > slabBytes / 8) return new Uint8Array(bytes)
    if (this.#used + bytes.length > slabBytes) {
      this.#buffer = new Uint8Array(slabBytes)
      this.#used = 0
    }
    const copy = this.#buffer.subarray(this.#used, this.#used + bytes.length)
    copy.set(bytes)
    this.#used += bytes.length
    return copy
  }
}

const slab = new Slab()

/** A copy to keep, and not to write on. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  return slab.copy(bytes)
}
