/** The number that was typed, or what was typed when it is no whole number: it is refused then, never mended. */
export function wholeNumber(typed: string): number | string {
  const digits = typed.replace(/\s/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : typed
}
