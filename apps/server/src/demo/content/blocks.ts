/** One block of running text, before it becomes a node of the editor. Tables have their header as first row. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'card'; readonly key: string }
  | { readonly kind: 'image'; readonly key: string; readonly alt: string }
  | { readonly kind: 'series'; readonly key: string; readonly form: string }
  | {
      readonly kind: 'testimony'
      readonly audience: string
      readonly circumstances: string
      readonly text: string
    }

type Line = { readonly mark: string; readonly text: string }

const marks = ['! ', '# ', '- ', '> ', '| ', '@ ', '% ', '» ']

function readLine(line: string): Line {
  const mark = marks.find((candidate) => line.startsWith(candidate)) ?? ''
  return { mark, text: line.slice(mark.length).trim() }
}

function withLine(blocks: readonly Block[], line: Line): readonly Block[] {
  const last = blocks.at(-1)
  const before = blocks.slice(0, -1)
  switch (line.mark) {
    case '# ':
      return [...blocks, { kind: 'heading', text: line.text }]
    case '> ':
      return [...blocks, { kind: 'quote', text: line.text }]
    case '- ':
      return last?.kind === 'list'
        ? [...before, { kind: 'list', items: [...last.items, line.text] }]
        : [...blocks, { kind: 'list', items: [line.text] }]
    case '| ': {
      const row = line.text.split('|').map((cell) => cell.trim())
      return last?.kind === 'table'
        ? [...before, { kind: 'table', rows: [...last.rows, row] }]
        : [...blocks, { kind: 'table', rows: [row] }]
    }
    case '@ ':
      return [...blocks, { kind: 'card', key: line.text }]
    case '! ': {
      const [key = '', alt = ''] = line.text.split(' | ')
      return [...blocks, { kind: 'image', key, alt }]
    }
    case '% ': {
      const [key = '', form = 'table'] = line.text.split(' ')
      return [...blocks, { kind: 'series', key, form }]
    }
    case '» ': {
      const [audience = '', circumstances = '', text = ''] = line.text.split(' | ')
      return [...blocks, { kind: 'testimony', audience, circumstances, text }]
    }
    default:
      return [...blocks, { kind: 'paragraph', text: line.text }]
  }
}

/**
 * Reads one block a line: `# ` heading, `- ` item, `> ` quote, `| ` row of cells, `@ ` card, `! ` image and its words, `% ` series and its form,
 * `» ` testimony with who speaks and when, anything else a paragraph.
 */
export function blocks(text: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine)
    .reduce<readonly Block[]>(withLine, [])
}
