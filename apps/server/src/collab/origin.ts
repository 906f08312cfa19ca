/**
 * Whether a page of ours opens this socket. Browsers always send an Origin with an upgrade and cookies with it, so a
 * missing or foreign one is refused. `origins`: addresses of ours beside the host that was asked for.
 */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  origins: readonly string[],
): boolean {
  if (origin === undefined) return false
  if (origins.includes(origin)) return true
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}
