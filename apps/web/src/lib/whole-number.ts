/** The whole number that was typed, its thousands apart or not; undefined for what is none: it is never mended into one. */
export function wholeNumber(typed: string): number | undefined {
  const digits = typed.replace(/\s/g, '')
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}
