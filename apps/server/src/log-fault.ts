/** Logs an error of ours: its kind and its place in the code, without the values that people sent. */
export function logFault(where: string, error: unknown): void {
  const fault = error instanceof Error ? error : new Error(String(error))
  const code = 'code' in fault ? ` ${fault.code}` : ''
  // PostgreSQL quotes values in its messages.
  const message = fault.message.replace(/"[^"]*"/g, '"…"').split('\n', 1)[0]
  console.error([`${where}: ${fault.name}${code}: ${message}`, ...placesIn(fault)].join('\n    at '))
}

/** A fault of the database knows its statement, which holds no value, but not who sent it. */
function placesIn(fault: Error): readonly string[] {
  if ('query' in fault) return [String(fault.query).trim().replace(/\s+/g, ' ').slice(0, 200)]
  return (fault.stack ?? '').split('\n    at ').slice(1, 9)
}
