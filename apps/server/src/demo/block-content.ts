import type { JSONContent } from '@deconcert/document'
import type { Block } from './content/blocks'
import { demoId } from './demo-id'

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
  card: ({ key }) => ({ type: 'figureCard', attrs: { card: demoId('card', key) } }),
  image: ({ key, alt }) => ({ type: 'image', attrs: { file: demoId('file', key), alt, width: 'medium' } }),
  series: ({ key, form }) => ({ type: 'dataView', attrs: { series: demoId('series', key), form } }),
  testimony: ({ audience, circumstances, text }) => ({
    type: 'testimony',
    attrs: { audience, circumstances },
    content: [paragraph(text)],
  }),
}

function written<Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>): JSONContent {
  return (write[block.kind as Kind] as (block: Extract<Block, { kind: Kind }>) => JSONContent)(block)
}

/** The blocks of the demo's texts as the editor's content. */
export function contentFromBlocks(blocks: readonly Block[]): JSONContent {
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(written) }
}
