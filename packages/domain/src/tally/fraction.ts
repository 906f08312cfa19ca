/**
 * An exact rational number in lowest terms, with a positive denominator. Ours rather than a library's, because the
 * domain depends on nothing; it does no more than a count needs.
 */
export type Fraction = { readonly over: bigint; readonly under: bigint }

export const zero: Fraction = { over: 0n, under: 1n }
export const one: Fraction = { over: 1n, under: 1n }
export const half: Fraction = { over: 1n, under: 2n }

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (right !== 0n) [left, right] = [right, left % right]
  return left
}

/** `over / under`. Throws a RangeError on a division by zero. */
export function fraction(over: bigint, under: bigint = 1n): Fraction {
  if (under === 1n) return { over, under }
  if (under === 0n) throw new RangeError('division by zero')
  const divisor = greatestDivisor(over, under) * (under < 0n ? -1n : 1n)
  return { over: over / divisor, under: under / divisor }
}

/** A count as a fraction. Throws a RangeError on what is not a whole number. */
export function whole(count: number): Fraction {
  return { over: BigInt(count), under: 1n }
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return fraction(a.over + b.over, a.under)
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under)
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under)
}

/** Throws a RangeError on a division by zero. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over)
}

export function minus(a: Fraction): Fraction {
  return { over: -a.over, under: a.under }
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.over * b.under, b.over * a.under]
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, zero)
}

/** `7`, `-2`, `113/240`: the one text of a number. */
export function fractionText({ over, under }: Fraction): string {
  return under === 1n ? `${over}` : `${over}/${under}`
}

const written = /^(-?\d{1,30})(?:\/(\d{1,30}))?$/

/** The number of a text in its one form, lowest terms included, or null when it is not one. */
export function readFraction(text: string): Fraction | null {
  const [, over, under = '1'] = written.exec(text) ?? []
  if (over === undefined || BigInt(under) === 0n) return null
  const read = fraction(BigInt(over), BigInt(under))
  return fractionText(read) === text ? read : null
}

const decimal = /^(\d{1,6})(?:[.,](\d{1,6}))?$/

/** The exact share that a percentage means, as text: `37,5` is `3/8`. Null when it is no percentage. */
export function shareOfPercent(percent: string): string | null {
  const [, units, decimals = ''] = decimal.exec(percent.trim()) ?? []
  if (units === undefined) return null
  return fractionText(fraction(BigInt(units + decimals), 100n * 10n ** BigInt(decimals.length)))
}
