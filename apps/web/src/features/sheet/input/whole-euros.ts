/** Whole euros of an amount as people type it; cents are left out. Null for nothing, and for what is less than nothing. */
export function wholeEuros(typed: string): number | null {
  const [whole = ''] = typed.replace(/[\s.](?=\d{3}(\D|$))/g, '').split(/[,.]/)
  const digits = whole.replace(/\D/g, '')
  return digits === '' || /^\s*[-−–]/.test(typed) ? null : Number(digits)
}
