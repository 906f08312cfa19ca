import { addressFrom } from './address'
import type { JSONContent } from './content'

/**
 * A text typed plainly, as content: blank lines part paragraphs, `# ` to `### ` head, `- ` and `1. ` list, `> ` quotes,
 * `| a | b |` lines make a table whose first row heads, `---` rules off; `**bold**`, `*italic*`, `[words](address)` inside.
 */
export function contentFromText(text: string): JSONContent {
  const blocks = groups(text).map(block)
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
}

type Kind = 'heading' | 'rule' | 'bullets' | 'numbers' | 'quote' | 'table' | 'paragraph'
type Group = { readonly kind: Kind; readonly lines: string[] }

const openings: readonly (readonly [Kind, RegExp])[] = [
  ['heading', /^(#{1,3})\s+/],
  ['rule', /^---+$/],
  ['bullets', /^[-*•]\s+/],
  ['numbers', /^\d+[.)]\s+/],
  ['quote', /^>\s?/],
  ['table', /^\|/],
]

const standsAlone = new Set<Kind>(['heading', 'rule'])

function kindOf(line: string): Kind {
  return openings.find(([, opening]) => opening.test(line))?.[0] ?? 'paragraph'
}

function groups(text: string): Group[] {
  const found: Group[] = []
  let open: Group | undefined
  for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
    if (line === '') {
      open = undefined
      continue
    }
    const kind = kindOf(line)
    if (open?.kind === kind && !standsAlone.has(kind)) {
      open.lines.push(line)
      continue
    }
    open = { kind, lines: [line] }
    found.push(open)
  }
  return found
}

function block({ kind, lines }: Group): JSONContent {
  const bare = lines.map((line) =>
    openings.reduce((rest, [each, mark]) => (each === kind ? rest.replace(mark, '') : rest), line),
  )
  switch (kind) {
    case 'heading':
      return {
        ...paragraph(bare),
        type: 'heading',
        attrs: { level: /^#+/.exec(lines[0] ?? '')?.[0].length ?? 1 },
      }
    case 'rule':
      return { type: 'horizontalRule' }
    case 'bullets':
      return { type: 'bulletList', content: bare.map(item) }
    case 'numbers':
      return { type: 'orderedList', content: bare.map(item) }
    case 'quote':
      return { type: 'blockquote', content: [paragraph(bare)] }
    case 'table':
      return table(lines)
    case 'paragraph':
      return paragraph(bare)
  }
}

function paragraph(lines: readonly string[]): JSONContent {
  const content = lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hardBreak' }] : []),
    ...inline(line),
  ])
  return { type: 'paragraph', ...(content.length > 0 && { content }) }
}

function item(line: string): JSONContent {
  return { type: 'listItem', content: [paragraph([line])] }
}

function table(lines: readonly string[]): JSONContent {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+$/.test(line))
    .map((line) => line.replace(/^\||\|$/g, '').split('|'))
  const width = Math.max(...rows.map((row) => row.length))
  const content = rows.map((row, index) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, column) => ({
      type: index === 0 ? 'tableHeader' : 'tableCell',
      content: [paragraph([row[column]?.trim() ?? ''])],
    })),
  }))
  return { type: 'table', content }
}

const inlinePattern =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*\s][^*]*)\*|\[(?<words>[^\]]+)\]\((?<address>[^)\s]+)\)/g

function inline(line: string): JSONContent[] {
  const runs: JSONContent[] = []
  let from = 0
  for (const match of line.matchAll(inlinePattern)) {
    if (match.index > from) runs.push({ type: 'text', text: line.slice(from, match.index) })
    runs.push(marked(match.groups ?? {}, match[0]))
    from = match.index + match[0].length
  }
  if (from < line.length) runs.push({ type: 'text', text: line.slice(from) })
  return runs
}

function marked(
  { bold, italic, words, address }: Partial<Record<string, string>>,
  whole: string,
): JSONContent {
  if (bold) return { type: 'text', text: bold, marks: [{ type: 'bold' }] }
  if (italic) return { type: 'text', text: italic, marks: [{ type: 'italic' }] }
  const href = addressFrom(address ?? '')
  if (!words || !href) return { type: 'text', text: words ?? whole }
  return { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }
}
