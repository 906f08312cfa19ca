const slabBytes = 16 * 1024

/**
 * Copies that lie side by side in larger buffers: one buffer for each update of a few dozen bytes would cost ten times
 * what it holds, and the collector its time.
 */
class Slab {
  #buffer = new Uint8Array(slabBytes)
  #used = 0

  reserve(length: number): Uint8Array {
    if (length > slabBytes / 8) return new Uint8Array(length)
    if (this.#used + length > slabBytes) {
      this.#buffer = new Uint8Array(slabBytes)
      this.#used = 0
    }
    this.#used += length
    return this.#buffer.subarray(this.#used - length, this.#used)
  }
}

/** Apart, or what passes would be kept as long as what stays. */
const [staying, passing] = [new Slab(), new Slab()]

/** Room for so many bytes of something that is told and forgotten, each to be written once. */
export function reserve(length: number): Uint8Array {
  return passing.reserve(length)
}

/** A copy to keep, and not to write on. */
export function copyOf(bytes: Uint8Array): Uint8Array {
  const copy = staying.reserve(bytes.length)
  copy.set(bytes)
  return copy
}
