/** Whole numbers at places of a file; beyond its end, `NaN`: every comparison with it fails. */
export type ByteReader = {
  readonly length: number
  byte(at: number): number
  /** Big-endian. */
  big(at: number, bytes: 2 | 3 | 4): number
  /** Little-endian. */
  little(at: number, bytes: 2 | 3 | 4): number
  /** As many characters of one byte each. */
  letters(at: number, count: number): string
}

export function byteReader(bytes: Uint8Array): ByteReader {
  const byte = (at: number) => bytes[at] ?? Number.NaN
  const places = (count: number) => Array.from({ length: count }, (_, n) => n)
  return {
    length: bytes.length,
    byte,
    big: (at, count) => places(count).reduce((sum, n) => sum * 256 + byte(at + n), 0),
    little: (at, count) => places(count).reduceRight((sum, n) => sum * 256 + byte(at + n), 0),
    letters: (at, count) =>
      places(Math.min(count, Math.max(bytes.length - at, 0)))
        .map((n) => String.fromCharCode(byte(at + n)))
        .join(''),
  }
}
