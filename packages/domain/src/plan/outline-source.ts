/** One line of an outline as somebody wrote it, and what its marks say before anything is understood. */
export type SourceLine = {
  /** Its place in the text, from 1, blank lines counted. */
  readonly number: number
  readonly text: string
  /** The text without marks of headings, lists and weight. */
  readonly words: string
  /** How many `#` stand before it. */
  readonly hashes: number
  readonly isBullet: boolean
  /** Bold from one end to the other. */
  readonly isBold: boolean
  /** Begun in bold and not ended: the next line goes on with it. */
  readonly opensBold: boolean
  readonly afterBlank: boolean
  readonly isTable: boolean
}

/** As much text as an outline may be made of, in UTF-16 units. */
export const maxOutlineText = 1024 * 1024
/** As many lines, blank ones too, as can be shown and settled one by one. */
const maxOutlineLines = 20_000

/** Whether a text is more than is read: it would be cut. */
export function isOutlineTooLong(text: string): boolean {
  return text.length > maxOutlineText || text.split('\n').length > maxOutlineLines
}

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]|\p{Surrogate}/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a paste may hold and a database cannot
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const bullet = /^(?:[•·▪◦●○■□►▶➢➤✓✗☑→❖\p{Extended_Pictographic}]\ufe0f?\s*|(?:[-*+–—]|o)\s+)/u

function plain(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(controls, '').replace(spaces, ' ')
}

/** Without the marks of a list, as many as there are: « - ✔ ». */
function withoutBullets(text: string): string {
  let rest = text
  for (let met = bullet.exec(rest); met !== null; met = bullet.exec(rest)) rest = rest.slice(met[0].length)
  return rest
}

function withoutWeight(text: string): string {
  return text
    .replace(/\*\*|__/g, '')
    .replace(/\\([-.*#_+)>])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function readLine(text: string, number: number, afterBlank: boolean): SourceLine {
  const trimmed = text.trim()
  const hashes = /^(#{1,10})(?:\s|$)/.exec(trimmed)?.[1]?.length ?? 0
  const marked = trimmed.slice(hashes).trim()
  const bare = withoutBullets(marked)
  const weights = (bare.match(/\*\*/g) ?? []).length
  return {
    number,
    text: trimmed,
    words: withoutWeight(bare),
    hashes,
    isBullet: bare !== marked,
    isBold: weights === 2 && bare.startsWith('**') && bare.endsWith('**'),
    opensBold: weights % 2 === 1,
    afterBlank,
    isTable: trimmed.startsWith('|'),
  }
}

/** The lines of a text that say something, each with its place. Characters that nobody sees are left out. */
export function splitOutline(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let afterBlank = true
  for (const [index, raw] of text
    .slice(0, maxOutlineText)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .entries()) {
    if (lines.length === maxOutlineLines) break
    const line = readLine(plain(raw), index + 1, afterBlank)
    afterBlank = line.words === ''
    if (!afterBlank) lines.push(line)
  }
  return lines
}
