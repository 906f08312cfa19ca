import { seedUpdate } from '@deconcert/document'
import type { DocumentAccess } from '@deconcert/sync/client'
import { expect, test } from 'vitest'
import { refusedTexts } from './refused-text'
import { saveLine } from './save-line'

const frozen: DocumentAccess = { kind: 'read', reason: 'not-writable' }
const write: DocumentAccess = { kind: 'write' }

test('a text that is frozen says so as long as a draft of it is offered', () => {
  expect(saveLine({ kind: 'held', waiting: 1 }, frozen, true)).toEqual({ kind: 'held', words: 'held.frozen' })
  expect(saveLine({ kind: 'saved' }, frozen, true)).toEqual({ kind: 'held', words: 'held.frozen' })
  expect(saveLine({ kind: 'saved' }, frozen, false)).toEqual({ kind: 'saved', words: 'save.saved' })
})

test('what is written since a text can be written again is saved, whatever draft is offered', () => {
  expect(saveLine({ kind: 'saved' }, write, true)).toEqual({ kind: 'saved', words: 'save.saved' })
})

test('a server that is slow has the edits counted', () => {
  expect(saveLine({ kind: 'saving', waiting: 2 }, write, false).words).toBe('save.saving')
  expect(saveLine({ kind: 'saving', waiting: 2, isLong: true }, write, false).words).toBe('save.savingLong')
})

test('a text that is stored is not all of a sheet: fields that are not are told of', () => {
  expect(saveLine({ kind: 'saved' }, write, false, 1)).toEqual({ kind: 'saving', words: 'save.fields' })
  expect(saveLine({ kind: 'offline', waiting: 2 }, write, false, 1).words).toBe('save.offline')
})

test('a draft is of the fragments where it is not what is stored', () => {
  const [draft, stored] = [text({ aim: 'Viser.', body: 'Écrit.' }), text({ aim: 'Viser.', body: '' })]

  expect(refusedTexts(draft, stored)).toEqual({ body: 'Écrit.' })
  expect(refusedTexts(draft, draft)).toEqual({})
  expect(refusedTexts(draft, null)).toEqual({ aim: 'Viser.', body: 'Écrit.' })
})

function text(words: Readonly<Record<string, string>>): Uint8Array {
  const content = (word: string) => ({
    type: 'doc',
    content: [{ type: 'paragraph', ...(word !== '' && { content: [{ type: 'text', text: word }] }) }],
  })
  return seedUpdate(Object.fromEntries(Object.entries(words).map(([name, word]) => [name, content(word)])))
}
