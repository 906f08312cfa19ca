/** Whole euros of an amount as people type it, cents left out; null for nothing, undefined for what is no amount. */
export function wholeEuros(typed: string): number | null | undefined {
  const bare = typed.replaceAll(/[\s€]/g, '')
  if (bare === '') return null
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d*)?$/.test(bare)
  const [, whole] = /^(\d+)([,.]\d*)?$/.exec(isGrouped ? bare.replaceAll('.', '') : bare) ?? []
  return whole === undefined ? undefined : Number(whole)
}
