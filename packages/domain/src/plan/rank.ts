import type { NumberingStyle } from './level'

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(rank: number): string {
  let text = ''
  let rest = rank
  for (const [value, digit] of romanDigits) {
    text += digit.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

/** A to Z, then AA to ZZ, as the columns of a spreadsheet. */
function alpha(rank: number): string {
  let text = ''
  for (let rest = rank; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
  }
  return text
}

/** A rank as its style writes it. A rank of zero has no Roman or alphabetic form and stays in figures. */
const write: Record<NumberingStyle, (rank: number) => string> = {
  none: () => '',
  decimal: (rank) => String(rank),
  'upper-roman': (rank) => roman(rank) || '0',
  'upper-alpha': (rank) => alpha(rank) || '0',
  'lower-alpha': (rank) => alpha(rank).toLowerCase() || '0',
}

export function rankText(style: NumberingStyle, rank: number): string {
  return write[style](rank)
}
