/**
 * A weight as people type it (`25 %`, `0,25`, `1/4`) as the exact fraction that a ballot stores, in lowest terms; null
 * when it is no number.
 */
export function weightText(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  const [, first, percent] = /^(\d{1,12}(?:\.\d{1,6})?)(%?)$/.exec(text) ?? []
  if (first !== undefined) {
    const { over, under } = decimal(first)
    return lowest(over, percent === '%' ? under * 100n : under)
  }
  const [, over, under] = /^(\d{1,12})\/(\d{1,12})$/.exec(text) ?? []
  if (over === undefined || under === undefined || BigInt(under) === 0n) return null
  return lowest(BigInt(over), BigInt(under))
}

/** The sum of exact fractions, as a fraction in lowest terms. */
export function sumOfWeights(weights: readonly string[]): string {
  const sum = weights.map(partsOf).reduce(
    (one, other) => ({
      over: one.over * other.under + other.over * one.under,
      under: one.under * other.under,
    }),
    { over: 0n, under: 1n },
  )
  return lowest(sum.over, sum.under)
}

/** A fraction as a number between 0 and 1, to show it and to advise: never to count. */
export function shareOf(weight: string): number {
  const { over, under } = partsOf(weight)
  return Number(over) / Number(under)
}

/** A fraction as people read it: whole percents where they are exact, else the fraction itself. */
export function typedWeight(weight: string): string {
  const { over, under } = partsOf(weight)
  return (over * 100n) % under === 0n ? `${(over * 100n) / under}\u00a0%` : weight
}

function decimal(text: string): { over: bigint; under: bigint } {
  const [whole = '0', decimals = ''] = text.split('.')
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) }
}

function partsOf(weight: string): { over: bigint; under: bigint } {
  const [over = '0', under = '1'] = weight.split('/')
  return { over: BigInt(over), under: BigInt(under) }
}

function lowest(over: bigint, under: bigint): string {
  const divisor = greatestDivisor(over, under)
  const [top, bottom] = [over / divisor, under / divisor]
  return bottom === 1n ? `${top}` : `${top}/${bottom}`
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestDivisor(other, one % other)
}
