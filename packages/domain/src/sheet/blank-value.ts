/** Whether a typed field says nothing: no word, no line, no figure, no box ticked. */
export function isBlankValue(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isBlankValue)
  return typeof value === 'object' && Object.values(value).every(isBlankValue)
}
