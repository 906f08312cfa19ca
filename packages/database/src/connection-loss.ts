const lossCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  // PostgreSQL's own words: an administrator ends it, it crashed, it is not ready to answer.
  '57P01',
  '57P02',
  '57P03',
])

/**
 * Whether a connection to PostgreSQL was lost or could not be made. The driver opens another at the next statement, so
 * what failed may be tried again.
 */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  const { code } = error
  return typeof code === 'string' && lossCodes.has(code) && (isDriverCode(code) || 'query' in error)
}

/** A code that only the driver gives; a socket's own is a loss of ours when the driver has put its statement on it. */
function isDriverCode(code: string): boolean {
  return code.startsWith('CONNECT') || code.startsWith('57P')
}
