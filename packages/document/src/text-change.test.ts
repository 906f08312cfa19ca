import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { amendingUpdate } from './amend-fragment'
import { canonicalContent } from './canonical-content'
import type { JSONContent } from './content'
import { contentFromText } from './content-from-text'
import { plainText } from './content-text'
import { emptyContent, readFragments, seedUpdate } from './fragment'
import { changesBetween, changesIn, withChanges } from './text-change'
import { blockLines, wordChanges } from './word-change'

const lines = [
  'Un guichet unique ouvre dans chaque quartier.',
  'Un guichet unique ouvre dans chaque commune, le soir aussi.',
  '# Calendrier',
  '- aller vers\n- accueillir',
  '- aller vers\n- accueillir\n- accompagner',
  '> On nous l’a dit.',
  '| Qui | Quand |\n| Le département | 2027 |',
  '---',
  'Un point **important**.',
  'Rien de commun ici.',
]
const text = fc
  .array(fc.constantFrom(...lines), { maxLength: 7 })
  .map((drawn) => (drawn.length === 0 ? emptyContent() : contentFromText(drawn.join('\n\n'))))

const written = (content: JSONContent) => plainText(content).split('\n')
const from = (...blocks: string[]) => contentFromText(blocks.join('\n\n'))

describe('[T17] the changes of a text', () => {
  test('[T17] all of them make the amended text, none the original', () => {
    fc.assert(
      fc.property(text, text, (base, amended) => {
        const changes = changesBetween(base, amended)
        expect(canonicalContent(withChanges(base, changes))).toBe(canonicalContent(amended))
        expect(withChanges(base, [])).toEqual(base)
        expect(changesBetween(base, base)).toEqual([])
      }),
    )
  })

  test('[T17] each can be taken without the others: what they do not name stays, in its order', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (base, amended, drawn) => {
          const changes = changesBetween(base, amended)
          const taken = changes.filter((_, index) => drawn[index % drawn.length])
          const kept = withChanges(base, taken).content ?? []
          const gained = taken.reduce((sum, { from: a, to, blocks }) => sum + blocks.length - (to - a), 0)
          expect(kept.length).toBe(Math.max((base.content ?? []).length + gained, 1))
          const left = changes.filter((change) => !taken.includes(change))
          for (const { from: a, to } of left) {
            for (const block of (base.content ?? []).slice(a, to))
              expect(kept.map(canonicalContent)).toContain(canonicalContent(block))
          }
        },
      ),
    )
  })

  test('[T17] a block that is reworded is one change, one that goes or comes another', () => {
    const changes = changesBetween(
      from('Premier point du texte.', 'Deuxième.', 'Troisième point du texte.'),
      from('Premier point de ce texte.', 'Tout autre chose.', 'Troisième point du beau texte.'),
    )

    expect(
      changes.map(({ from: a, to, blocks }) => [a, to, blocks.map((block) => blockLines(block))]),
    ).toEqual([
      [0, 1, ['Premier point de ce texte.']],
      [1, 2, []],
      [2, 2, ['Tout autre chose.']],
      [2, 3, ['Troisième point du beau texte.']],
    ])
  })
})

describe('[T18] the changes in what the text has become', () => {
  test('[T18] in a text that has not moved they are the same', () => {
    fc.assert(
      fc.property(text, text, (base, amended) => {
        const changes = changesBetween(base, amended)
        expect(changesIn(base, base, changes)).toEqual(changes)
      }),
    )
  })

  test('[T18] those that find their blocks take these and no other', () => {
    fc.assert(
      fc.property(text, text, text, (base, amended, current) => {
        const changes = changesBetween(base, amended)
        const moved = changesIn(current, base, changes)
        for (const [index, change] of moved.entries()) {
          const original = changes[index]
          if (change === null || original === undefined) continue
          const standing = (current.content ?? []).slice(change.from, change.to)
          const meant = (base.content ?? []).slice(original.from, original.to)
          expect(standing.map(canonicalContent)).toEqual(meant.map(canonicalContent))
        }
      }),
    )
  })

  test('[T18] they follow their blocks, and stop where these were changed', () => {
    const base = from('Un', 'Deux', 'Trois')
    const changes = changesBetween(base, from('Un', 'Deux deux', 'Trois trois', 'Quatre'))

    expect(changesIn(from('Zéro', 'Un', 'Deux', 'Trois'), base, changes).map((each) => each?.from)).toEqual([
      2, 3, 4,
    ])
    expect(changesIn(from('Un', 'Deux !', 'Trois'), base, changes).map((each) => each?.from)).toEqual([
      undefined,
      2,
      3,
    ])
  })
})

describe('[T19] changes made in a shared text', () => {
  test('[T19] the shared text says what the changes say', () => {
    fc.assert(
      fc.property(text, text, (base, amended) => {
        const seed = seedUpdate({ body: base })
        const update = amendingUpdate([seed], 'body', changesBetween(base, amended), 77)
        expect(canonicalContent(readFragments([seed, update], ['body']).body)).toBe(canonicalContent(amended))
      }),
      { numRuns: 60 },
    )
  })

  test('[T19] what is typed elsewhere, and in a reworded block, meanwhile, stays', () => {
    const base = from('Un guichet ouvre ici.', 'La suite du texte.')
    const seed = seedUpdate({ body: base })
    const colleague = new Y.Doc()
    Y.applyUpdate(colleague, seed)
    const paragraphs = colleague.getXmlFragment('body').toArray() as Y.XmlElement[]
    const [first, second] = paragraphs.map((paragraph) => paragraph.get(0) as Y.XmlText)
    first?.insert(0, 'Bientôt : ')
    second?.insert(second.length, ' Et la fin.')

    const changes = changesBetween(
      base,
      from('Un guichet ouvre partout ici.', 'La suite du texte.', 'Ajout.'),
    )
    Y.applyUpdate(colleague, amendingUpdate([seed], 'body', changes, 77))

    expect(written(readFragments([Y.encodeStateAsUpdate(colleague)], ['body']).body)).toEqual([
      'Bientôt : Un guichet ouvre partout ici.',
      'La suite du texte. Et la fin.',
      'Ajout.',
    ])
  })

  test('[T19] a text that loses everything keeps an empty line', () => {
    const seed = seedUpdate({ body: from('Un') })
    const update = amendingUpdate([seed], 'body', [{ from: 0, to: 1, blocks: [] }], 77)
    expect(readFragments([seed, update], ['body']).body).toEqual(emptyContent())
  })
})

describe('[T20] words', () => {
  test('[T20] what stays and goes is the old wording, what stays and comes the new one', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (before, after) => {
        const runs = wordChanges(before, after)
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).map((run) => run.text)
        expect(without('added').join('')).toBe(before)
        expect(without('removed').join('')).toBe(after)
      }),
    )
  })

  test('[T20] words that changed in a row are told together', () => {
    expect(wordChanges('Il ouvre dans chaque quartier.', 'Il ouvre partout ailleurs.')).toEqual([
      { kind: 'same', text: 'Il ouvre ' },
      { kind: 'removed', text: 'dans chaque quartier' },
      { kind: 'added', text: 'partout ailleurs' },
      { kind: 'same', text: '.' },
    ])
  })

  test('[T20] lists and tables are read line by line', () => {
    const [list, table] = from('1. un\n2. deux', '| a | b |\n| c | d |').content ?? []
    expect(list && blockLines(list)).toBe('1. un\n2. deux')
    expect(table && blockLines(table)).toBe('a | b\nc | d')
  })
})
