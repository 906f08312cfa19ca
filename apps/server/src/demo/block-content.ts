import type { JSONContent } from '@deconcert/document'
import type { Block } from './content/blocks'

function paragraph(text: string): JSONContent {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }
}

const write: { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => JSONContent } = {
  heading: ({ text }) => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }),
  paragraph: ({ text }) => paragraph(text),
  list: ({ items }) => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
  }),
  quote: ({ text }) => ({ type: 'blockquote', content: [paragraph(text)] }),
  table: ({ rows }) => ({
    type: 'table',
    content: rows.map((cells, row) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({
        type: row === 0 ? 'tableHeader' : 'tableCell',
        content: [paragraph(cell)],
      })),
    })),
  }),
}

function written<Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>): JSONContent {
  return (write[block.kind as Kind] as (block: Extract<Block, { kind: Kind }>) => JSONContent)(block)
}

/** The blocks of the demo's texts as the editor's content. */
export function contentFromBlocks(blocks: readonly Block[]): JSONContent {
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(written) }
}
