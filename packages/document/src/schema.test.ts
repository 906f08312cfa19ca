import { describe, expect, test } from 'vitest'
import { addressFrom, isAllowedAddress } from './address'
import { canonicalContent } from './canonical-content'
import type { JSONContent } from './content'
import { contentFromText } from './content-from-text'
import { contentProblems } from './content-problems'
import { characterCount, excerpt, isBlank, plainText, wordCount } from './content-text'
import { emptyContent } from './fragment'
import { openingProblems } from './live-fragment'
import { schema } from './schema'

function doc(...content: JSONContent[]): JSONContent {
  return { type: 'doc', content }
}

function paragraph(...content: JSONContent[]): JSONContent {
  return { type: 'paragraph', content }
}

function link(href: unknown): JSONContent {
  return doc(paragraph({ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href } }] }))
}

function nestedQuotes(depth: number): JSONContent {
  let node = paragraph({ type: 'text', text: 'fond' })
  for (let level = 0; level < depth; level += 1) node = { type: 'blockquote', content: [node] }
  return doc(node)
}

describe('schema', () => {
  test('[T1] holds the blocks and marks of the product and nothing else', () => {
    expect(typeof document).toBe('undefined')
    expect(Object.keys(schema().nodes).sort()).toEqual([
      'blockquote',
      'bulletList',
      'dataView',
      'doc',
      'figureCard',
      'hardBreak',
      'heading',
      'horizontalRule',
      'image',
      'listItem',
      'orderedList',
      'paragraph',
      'table',
      'tableCell',
      'tableHeader',
      'tableRow',
      'testimony',
      'text',
    ])
    expect(Object.keys(schema().marks).sort().join(' ')).toBe(
      'bold deletion insertion italic link strike underline',
    )
  })

  test.each(['https://exemple.fr/a?b=c#d', 'http://exemple.fr', 'mailto:a@exemple.fr', 'tel:+33466000000'])(
    '[T5] a link may lead to %s',
    (href) => {
      expect(contentProblems(link(href))).toEqual([])
    },
  )

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://exemple.fr/x',
    '//exemple.fr',
    '/plans',
    'exemple.fr',
    'https://exemple.fr/"onmouseover="alert(1)',
    'https:\\\\exemple.fr',
    `https://exemple.fr/${'a'.repeat(2000)}`,
    '',
    null,
    42,
    ['https://exemple.fr'],
  ])('[T5] a link may not lead to %j', (href) => {
    expect(isAllowedAddress(href)).toBe(false)
    expect(contentProblems(link(href))).not.toEqual([])
  })

  test('[T5] an address typed in short is completed, one that could run is not', () => {
    expect(addressFrom(' exemple.fr/page ')).toBe('https://exemple.fr/page')
    expect(addressFrom('a@exemple.fr')).toBe('mailto:a@exemple.fr')
    expect(addressFrom('exemple.fr:8080')).toBe('https://exemple.fr:8080')
    expect(addressFrom('javascript:alert(1)')).toBeNull()
    expect(addressFrom('bonjour')).toBeNull()
  })
})

describe('content problems', () => {
  test.each<[string, unknown]>([
    ['an unknown block', doc({ type: 'video' })],
    ['an unknown mark', doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'blink' }] }))],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { colour: 'red' } })],
    ['a heading of level 7', doc({ type: 'heading', attrs: { level: 7 } })],
    ['a level that is a text', doc({ type: 'heading', attrs: { level: '1' } })],
    [
      'a cell over a million columns',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1e6 }, content: [paragraph()] }],
          },
        ],
      }),
    ],
    ['a paragraph in a paragraph', doc(paragraph(paragraph()))],
    ['an empty quote', doc({ type: 'blockquote' })],
    ['an empty text', doc()],
    ['a text without words', doc(paragraph({ type: 'text', text: '' }))],
    ['a block that is not a text', paragraph()],
    ['nothing', null],
    ['a number', 3],
    ['a content that is a word', { type: 'doc', content: 'abc' }],
    ['a hole', { type: 'doc', content: [null] }],
    ['a prototype name', doc({ type: 'constructor' })],
    [
      'marks that are a word',
      doc(paragraph({ type: 'text', text: 'a', marks: 'bold' } as unknown as JSONContent)),
    ],
  ])('[T6] reports %s', (_, content) => {
    expect(contentProblems(content as JSONContent)).not.toEqual([])
  })

  test('[T7] deep nesting is reported, not followed', () => {
    expect(contentProblems(nestedQuotes(20))).toEqual([])
    expect(contentProblems(nestedQuotes(50_000))).not.toEqual([])
    expect(() => canonicalContent(nestedQuotes(50_000))).toThrow(RangeError)
    expect(plainText(nestedQuotes(50_000))).toBe('')
  })
})

describe('opening', () => {
  test('[T6] what an editor would delete is said, an emptied list is not a loss', () => {
    const item = (...content: JSONContent[]): JSONContent => ({ type: 'listItem', content })
    const words = paragraph({ type: 'text', text: 'mots' })
    expect(openingProblems(doc(words, { type: 'bulletList' }))).toEqual([])
    expect(openingProblems(doc(words, { type: 'bulletList', content: [item()] }))).toEqual([])
    expect(openingProblems(doc({ type: 'bulletList', content: [words] }))).not.toEqual([])
    expect(openingProblems(doc({ type: 'video' }))).not.toEqual([])
    expect(
      openingProblems(doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'blink' }] }))),
    ).not.toEqual([])
    expect(openingProblems(doc({ type: 'bulletList' }))).toEqual([])
    expect(openingProblems(doc({ type: 'heading', attrs: { level: 7 } }))).not.toEqual([])
    expect(openingProblems(nestedQuotes(50_000))).not.toEqual([])
  })
})

describe('canonical content', () => {
  const text = (value: string, ...marks: string[]): JSONContent => ({
    type: 'text',
    text: value,
    ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
  })

  test('[T9] the same for the same reading', () => {
    expect(canonicalContent(doc(paragraph(text('bon'), text('jour'))))).toBe(
      canonicalContent(doc(paragraph(text('bonjour')))),
    )
    expect(canonicalContent(doc(paragraph(text('a', 'bold', 'italic'))))).toBe(
      canonicalContent(doc(paragraph(text('a', 'italic', 'bold')))),
    )
    expect(canonicalContent(doc({ type: 'orderedList', content: [] }))).toBe(
      canonicalContent(doc({ content: [], attrs: { start: 1 }, type: 'orderedList' })),
    )
  })

  test('[T9] different for a letter, a mark, a level, an address', () => {
    const all = [
      doc(paragraph(text('bonjour'))),
      doc(paragraph(text('bonjoux'))),
      doc(paragraph(text('bonjour', 'bold'))),
      doc({ type: 'heading', attrs: { level: 1 }, content: [text('bonjour')] }),
      doc({ type: 'heading', attrs: { level: 2 }, content: [text('bonjour')] }),
      link('https://exemple.fr/a'),
      link('https://exemple.fr/b'),
    ].map(canonicalContent)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('measures', () => {
  const content = contentFromText(
    '# L’accès aux droits\n\nAller vers\nles personnes\n\n- un\n- deux\n\n| a | b |\n| c | d |',
  )

  test('[T10] plain text has a line for each paragraph, heading and cell', () => {
    expect(plainText(content).split('\n')).toEqual([
      'L’accès aux droits',
      'Aller vers',
      'les personnes',
      'un',
      'deux',
      'a',
      'b',
      'c',
      'd',
    ])
  })

  test('[T10] an excerpt stops between words', () => {
    expect(excerpt(content, 22)).toBe('L’accès aux droits…')
    expect(excerpt(contentFromText('Court'), 22)).toBe('Court')
    expect(excerpt(contentFromText('👩‍👩‍👧 famille'), 3).length).toBeLessThanOrEqual(6)
  })

  test('[T10] characters and words are counted as a person does', () => {
    expect(characterCount(contentFromText('été\n\nà'))).toBe(4)
    expect(wordCount(contentFromText('Aller vers les personnes, en 2025.'))).toBe(6)
    expect(isBlank(emptyContent())).toBe(true)
    expect(isBlank(contentFromText('---'))).toBe(false)
  })
})

describe('text typed plainly', () => {
  test('[T11] becomes blocks of the schema', () => {
    const content = contentFromText(
      '## Titre\n- a\n- **b**\n1. c\n> d\n---\nfin [lien](exemple.fr) [non](javascript:x)',
    )
    expect(content.content?.map((block) => block.type)).toEqual([
      'heading',
      'bulletList',
      'orderedList',
      'blockquote',
      'horizontalRule',
      'paragraph',
    ])
    expect(contentProblems(content)).toEqual([])
    expect(JSON.stringify(content)).toContain('"href":"https://exemple.fr"')
    expect(JSON.stringify(content)).not.toContain('javascript')
  })

  test.each(['', '\n\n', '|', '| a |\n| b | c |', '#', '- ', '**', '[a](b', '>', '# ', '1.'])(
    '[T11] %j is a valid text',
    (text) => {
      expect(contentProblems(contentFromText(text))).toEqual([])
    },
  )
})
