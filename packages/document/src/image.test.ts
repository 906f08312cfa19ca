import { expect, test } from 'vitest'
import { canonicalContent } from './canonical-content'
import type { JSONContent } from './content'
import { contentProblems } from './content-problems'
import { isBlank, plainText } from './content-text'
import { readFragments, seedUpdate } from './fragment'
import { filesIn, longestAlternative } from './image-attributes'

const file = '0b7c7f0e-3b0e-4d5e-9a52-1f0e6f6a2c11'
const right = { file, alt: 'Carte des accueils de la vallée', width: 'medium' }

function withImage(attrs: Record<string, unknown>): JSONContent {
  return { type: 'doc', content: [{ type: 'image', attrs }] }
}

test('[T34] an image of a stored file with its words is a text, and reads as these words', () => {
  const content = withImage(right)

  expect(contentProblems(content)).toEqual([])
  expect(plainText(content)).toBe('Carte des accueils de la vallée')
  expect(isBlank(content)).toBe(false)
  expect(filesIn(content)).toEqual([file])
  expect(readFragments([seedUpdate({ body: content })], ['body']).body).toEqual(content)
  expect(canonicalContent(content)).not.toBe(canonicalContent(withImage({ ...right, alt: 'Une carte' })))
})

test.each<[string, Record<string, unknown>]>([
  ['no words', { ...right, alt: '' }],
  ['blank words', { ...right, alt: '   ' }],
  ['words that are none', { file, width: 'full' }],
  ['a page of words', { ...right, alt: 'a'.repeat(longestAlternative + 1) }],
  ['words with a control character', { ...right, alt: 'a\u0000b' }],
  ['an address', { ...right, file: 'https://exemple.fr/pixel.gif' }],
  ['no file', { alt: 'Carte', width: 'full' }],
  ['a width in pixels', { ...right, width: '300px' }],
  ['a source of its own', { ...right, src: 'https://exemple.fr/pixel.gif' }],
  ['a handler', { ...right, onerror: 'alert(1)' }],
])('[T34] an image with %s is no text of ours', (_, attrs) => {
  expect(contentProblems(withImage(attrs))).not.toEqual([])
})

test('[T34] the files of a text are found wherever they stand, each once', () => {
  const image = { type: 'image', attrs: right }
  const quoted = { type: 'blockquote', content: [image] }
  expect(filesIn({ type: 'doc', content: [image, quoted, { type: 'image', attrs: { file: 'x' } }] })).toEqual(
    [file],
  )
})
