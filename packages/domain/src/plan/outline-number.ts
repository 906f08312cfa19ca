import type { Numbering, NumberingStyle } from './level'

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
}

const figures: Record<Exclude<NumberingStyle, 'none'>, string> = {
  decimal: '\\d{1,4}',
  'upper-roman': '[IVXLCDM0]{1,12}',
  'upper-alpha': '[A-Z0]{1,3}',
  'lower-alpha': '[a-z0]{1,3}',
}

/** What follows the name of a level whose numbers are written so: « FA 3 : », and the title. */
export function numberPattern({ style, template }: Numbering): RegExp {
  if (style === 'none') return /(?!)/u
  const [before = '', ...after] = template.trim().split('{n}')
  const [first = '', ...rest] = before.split('{parent}')
  const parent = rest.length === 0 ? '' : `(?:.{1,60}?${literal(rest.join('{parent}'))})?`
  const number = `${literal(first)}${parent}${figures[style]}${literal(after.join('{n}'))}`
  return new RegExp(`^\\s+(?<number>${number})\\s*:\\s*(?<title>.*)$`, 'u')
}
