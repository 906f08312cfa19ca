import { type JSONContent, suggestionsIn } from '@deconcert/document'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { openOnTwoScreens, type TwoScreens } from '../editor/headless-editor'
import { decideChosen } from './decide-chosen'

let screens: readonly TwoScreens[] = []
// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))
afterEach(() => {
  for (const screen of screens) screen.close()
})

const ids = ['a'.repeat(24), 'b'.repeat(24)] as const

/** A text with these proposals, each of some added words. */
function proposing(...proposed: string[]): TwoScreens {
  const content = proposed.map((id): JSONContent => {
    const attrs = { id, author: '00000000-0000-4000-8000-000000000001', at: 1_760_000_000_000 }
    return {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Le relais ouvre.' },
        { type: 'text', text: ' Tard.', marks: [{ type: 'insertion', attrs }] },
      ],
    }
  })
  const screen = openOnTwoScreens({ type: 'doc', content })
  screens = [...screens, screen]
  return screen
}

const left = ({ editor }: TwoScreens) => suggestionsIn(editor.state.doc.toJSON()).map(({ id }) => id)

function deciding({ editor, dispatch }: TwoScreens) {
  return {
    get state() {
      return editor.state
    },
    dispatch,
  }
}

test('only what was decided is counted, in the text in which it was chosen', () => {
  const [body, other] = [proposing(...ids), proposing(ids[0])]
  const editors = new Map([
    ['body', deciding(body)],
    ['other', deciding(other)],
  ])
  const chosen = [
    { fragment: 'body', id: ids[0] },
    { fragment: 'unseen', id: ids[1] },
    { fragment: 'body', id: 'c'.repeat(24) },
  ]
  expect(left(body)).toEqual(ids)
  expect(decideChosen(editors, chosen, 'accept')).toBe(1)
  expect([left(body), left(other)]).toEqual([[ids[1]], [ids[0]]])
  expect(decideChosen(editors, chosen, 'accept')).toBe(0)
})

test('the same proposal in two texts is two', () => {
  const editors = new Map([
    ['body', deciding(proposing(ids[0]))],
    ['other', deciding(proposing(ids[0]))],
  ])
  const chosen = [...editors.keys()].map((fragment) => ({ fragment, id: ids[0] }))
  expect(decideChosen(editors, chosen, 'refuse')).toBe(2)
})
