import { UnreadableArchive } from './unreadable-archive'

/** In hexadecimal. Throws UnreadableArchive where the page has no cryptography (no HTTPS, not localhost). */
export async function sha256(content: string | Uint8Array): Promise<string> {
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  if (subtle === undefined) throw new UnreadableArchive('no-cryptography')
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content.slice()
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', bytes)))
}

/** Every hash, some thousand at a time. */
export async function sha256OfEach(contents: readonly string[]): Promise<readonly string[]> {
  const hashes: string[] = []
  for (let first = 0; first < contents.length; first += 2000) {
    hashes.push(...(await Promise.all(contents.slice(first, first + 2000).map(sha256))))
  }
  return hashes
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
