/** An exact number as a result writes it: `"7"`, `"113/240"`. */
export type Exact = string

type Fraction = { readonly over: bigint; readonly under: bigint }

function fractionOf(text: Exact): Fraction {
  const [over = '0', under = '1'] = text.split('/')
  return { over: BigInt(over), under: BigInt(under) }
}

/** To place and size what is drawn: never to decide. */
export function approximate(text: Exact): number {
  const { over, under } = fractionOf(text)
  const whole = over / under
  return Number(whole) + Number(over - whole * under) / Number(under)
}

/** Negative, zero or positive as the first is less than, equal to or more than the second. */
export function compareExact(one: Exact, other: Exact): number {
  const [a, b] = [fractionOf(one), fractionOf(other)]
  const difference = a.over * b.under - b.over * a.under
  return difference === 0n ? 0 : difference > 0n ? 1 : -1
}

export function sumExact(numbers: readonly Exact[]): Exact {
  const sum = numbers.map(fractionOf).reduce(
    (one, other) => ({
      over: one.over * other.under + other.over * one.under,
      under: one.under * other.under,
    }),
    { over: 0n, under: 1n },
  )
  return lowest(sum)
}

/** The first divided by the second; null when that is nothing. */
export function dividedBy(one: Exact, other: Exact): Exact | null {
  const [a, b] = [fractionOf(one), fractionOf(other)]
  return b.over === 0n ? null : lowest({ over: a.over * b.under, under: a.under * b.over })
}

/** The first times the second. */
export function times(one: Exact, other: Exact): Exact {
  const [a, b] = [fractionOf(one), fractionOf(other)]
  return lowest({ over: a.over * b.over, under: a.under * b.under })
}

/** The least whole number that is not under this positive one. */
export function wholeFrom(number: Exact): number {
  const { over, under } = fractionOf(number)
  return Number((over + under - 1n) / under)
}

function lowest({ over, under }: Fraction): Exact {
  const shared = greatestDivisor(over < 0n ? -over : over, under < 0n ? -under : under) || 1n
  const sign = under < 0n ? -1n : 1n
  const [top, bottom] = [(sign * over) / shared, (sign * under) / shared]
  return bottom === 1n ? String(top) : `${top}/${bottom}`
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestDivisor(other, one % other)
}

const mostDigits = 6

/**
 * A share as a percentage to be shown, with how many decimals: one, and more where one would say exactly 0, 50 or 100 %
 * of what is not: 50.04 % of the votes is a majority and « 50 % » is none.
 */
export function percentOf(share: Exact): { readonly value: number; readonly digits: number } {
  for (let digits = 1; digits < mostDigits; digits += 1) {
    const value = roundedPercent(share, digits)
    if (!isTelling(value) || compareExact(share, dividedBy(String(value), '100') ?? '0') === 0)
      return { value, digits }
  }
  return { value: roundedPercent(share, mostDigits), digits: mostDigits }
}

function isTelling(percent: number): boolean {
  return percent === 0 || percent === 50 || percent === 100
}

function roundedPercent(share: Exact, digits: number): number {
  const { over, under } = fractionOf(share)
  const scale = 10n ** BigInt(digits)
  return Number((2n * over * 100n * scale + under) / (2n * under)) / Number(scale)
}
