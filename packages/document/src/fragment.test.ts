import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { JSONContent } from './content'
import { contentFromText } from './content-from-text'
import { contentProblems } from './content-problems'
import {
  emptyContent,
  emptySeed,
  fragmentContent,
  readAllFragments,
  readFragments,
  seedUpdate,
} from './fragment'
import { schema } from './schema'

const sample = contentFromText(
  [
    '# Constats',
    'Un **premier** point, *nuancé*, avec [la source](https://exemple.fr/note).',
    '- aller vers\n- accueillir',
    '1. lancer\n2. suivre',
    '> Parole d’habitante',
    '---',
    '| Territoire | Nombre |\n|---|---|\n| Nord | 12 |',
  ].join('\n\n'),
)

function normal(content: JSONContent): JSONContent {
  return schema().nodeFromJSON(content).toJSON()
}

function nested(depth: number): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    let inner: Y.XmlFragment = doc.getXmlFragment('body')
    for (let level = 0; level < depth; level += 1) {
      const next = new Y.XmlElement('blockquote')
      inner.insert(0, [next])
      inner = next
    }
  })
  return Y.encodeStateAsUpdate(doc)
}

test('[T2] a whole document is read without knowing the names of its fragments', () => {
  const update = seedUpdate({ aim: contentFromText('Viser.'), body: contentFromText('Dire.') })

  expect(readAllFragments([update])).toEqual(readFragments([update], ['aim', 'body']))
})

describe('seeds', () => {
  test('[T2] what goes into shared state comes back the same', () => {
    const { body } = readFragments([seedUpdate({ body: sample })], ['body'])
    expect(normal(body)).toEqual(normal(sample))
    expect(contentProblems(body)).toEqual([])
  })

  test('[T3] a seed is the same bytes for the same content', () => {
    expect(seedUpdate({ body: sample })).toEqual(seedUpdate({ body: sample }))
  })

  test('[T3] a seed applied twice is there once', () => {
    const seed = seedUpdate({ body: sample, annexe: contentFromText('Une annexe') })
    const { body, annexe } = readFragments(
      [seed, seed, seedUpdate({ body: sample, annexe: contentFromText('Une annexe') })],
      ['body', 'annexe'],
    )
    expect(normal(body)).toEqual(normal(sample))
    expect(annexe.content).toHaveLength(1)
  })

  test('[T3] a seed outside the schema is refused', () => {
    expect(() => seedUpdate({ body: { type: 'doc', content: [{ type: 'video' }] } })).toThrow(
      'unknown block: video',
    )
  })

  test('[T4] everybody types in the same first paragraph', () => {
    const seed = emptySeed(['constats', 'description'])
    expect(readFragments([seed], ['constats', 'description'])).toEqual({
      constats: emptyContent(),
      description: emptyContent(),
    })
    expect(readFragments([seed], ['never'])).toEqual({ never: { type: 'doc', content: [] } })
  })
})

describe('reading', () => {
  test('[T6] what the schema does not know is kept and said, and the document stays as it was', () => {
    const doc = new Y.Doc()
    const video = new Y.XmlElement('video')
    video.setAttribute('src', 'film.mp4')
    const text = new Y.XmlText()
    text.insert(0, 'clignote', { blink: {} })
    doc.getXmlFragment('body').insert(0, [video, text])
    const before = Y.encodeStateAsUpdate(doc)
    const content = fragmentContent(doc.getXmlFragment('body'))
    expect(content.content).toEqual([
      { type: 'video', attrs: { src: 'film.mp4' } },
      { type: 'text', text: 'clignote', marks: [{ type: 'blink' }] },
    ])
    expect(contentProblems(content).sort()).toEqual(['unknown block: video', 'unknown mark: blink'])
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[T7] two thousand nested quotes are read, and are a problem', () => {
    const { body } = readFragments([nested(2000)], ['body'])
    expect(contentProblems(body)).not.toEqual([])
    expect(JSON.stringify(body)).toContain('too-deep')
  })

  test('[T8] updates with a missing dependency are refused', () => {
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    doc.getXmlFragment('body').insert(0, [new Y.XmlElement('paragraph')])
    doc.getXmlFragment('body').insert(1, [new Y.XmlElement('paragraph')])
    expect(() => readFragments(updates.slice(1), ['body'])).toThrow(RangeError)
    expect(readFragments(updates.toReversed(), ['body']).body.content).toHaveLength(2)
  })
})
