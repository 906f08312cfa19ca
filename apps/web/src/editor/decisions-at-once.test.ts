import {
  acceptedContent,
  canonicalContent,
  type JSONContent,
  type SuggestionMark,
  undoManagerOf,
  type Verdict,
  withoutSuggestions,
} from '@deconcert/document'
import { maxMessageBytes } from '@deconcert/sync'
import { beforeAll, expect, test, vi } from 'vitest'
import { decide } from './suggesting'
import { bodyOf, deliverAll, openPeers, type Peer } from './suggesting-peers'

// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

const words = (text: string, ...marks: NonNullable<JSONContent['marks']>): JSONContent => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})

/** In every second paragraph one of three people proposes to replace two words, and by the last of them to add a line. */
function proposedText(paragraphs: number): JSONContent {
  const content = Array.from({ length: paragraphs }, (_, n) => {
    if (n % 2 === 0) return { type: 'paragraph', content: [words(`${n} reste`)] }
    const mark = { id: `s${'x'.repeat(23)}${n}`, author: `p${n % 3}`, at: n }
    const insertion = { type: 'insertion', attrs: { ...mark, breaks: null } }
    const deletion = { type: 'deletion', attrs: mark }
    const line = [words(`${n} va `), words('loin', deletion), words('près', insertion), words(' de ')]
    return { type: 'paragraph', content: [...line, words('là', deletion), words('ici', insertion)] }
  })
  const added = { type: 'insertion', attrs: { id: 'last', author: 'p0', at: 1, breaks: null } }
  const line = (text: string) => ({
    type: 'paragraph',
    attrs: { inserted: 'last p0 1' },
    content: [words(text, added)],
  })
  return { type: 'doc', content: [...content, line('une'), line('deux'), { type: 'paragraph' }] }
}

function typeAt(peer: Peer, letter: string, passage: string, offset: number): void {
  const { editor, dispatch } = peer
  let at = -1
  editor.state.doc.descendants((node, pos) => {
    if (at < 0 && node.isTextblock && node.textContent.startsWith(passage)) at = pos + 1 + offset
  })
  dispatch(editor.state.tr.insertText(letter, at))
}

const text = proposedText(1000)
const decided: Readonly<Record<Verdict, string>> = {
  accept: canonicalContent(acceptedContent(text)),
  refuse: canonicalContent(withoutSuggestions(text)),
}

test.each(['accept', 'refuse'] as const)(
  '[T29] a decision on hundreds of proposals is few changes of the shared text, and one step of undo: %s',
  (verdict) => {
    const [peer] = openPeers(1, text)
    if (!peer) return
    typeAt(peer, 'Q', '0 reste', 0)
    const typed = canonicalContent(bodyOf(peer))
    const sizes: number[] = []
    peer.doc.on('update', (update: Uint8Array) => sizes.push(update.length))

    // As on a machine so slow that undo would part every change.
    const undo = undoManagerOf(peer.editor.state)
    if (undo) undo.captureTimeout = 0
    const made = decide(peer.editor, peer.dispatch, () => true, verdict)
    expect(canonicalContent(bodyOf(peer))).toBe(decided[verdict].replace('0 reste', 'Q0 reste'))
    expect(made).toBeLessThan(20)
    expect(sizes).toHaveLength(made)
    expect(Math.max(...sizes)).toBeLessThan(maxMessageBytes / 4)

    undo?.undo()
    expect(canonicalContent(bodyOf(peer))).toBe(typed)
    peer.close()
  },
)

test.each(['accept', 'refuse'] as const)(
  '[T29] what a colleague types meanwhile in lines that are decided stays where it was typed: %s',
  (verdict) => {
    const [peer, other] = openPeers(2, text)
    if (!peer || !other) return
    for (const [n, letter] of [...'ABCDEFGHIJ'].entries()) {
      const line = 2 * Math.floor((n * 999) / 20)
      typeAt(other, letter, `${line} reste`, 0)
      typeAt(other, letter, `${line + 1} va`, n % 2 === 0 ? 0 : `${line + 1} va loinprès d`.length)
    }
    const ofSome = ({ author }: SuggestionMark) => author !== 'p1'
    decide(peer.editor, peer.dispatch, ofSome, verdict)
    deliverAll([peer, other])
    decide(peer.editor, peer.dispatch, () => true, verdict)
    deliverAll([peer, other])

    const [mine, theirs] = [bodyOf(peer), bodyOf(other)]
    expect(canonicalContent(mine)).toBe(canonicalContent(theirs))
    expect(canonicalContent(mine).replaceAll(/[A-J]/g, '')).toBe(decided[verdict])
    for (const [n, letter] of [...'ABCDEFGHIJ'].entries()) {
      const line = 2 * Math.floor((n * 999) / 20)
      const next = n % 2 === 0 ? `${letter}${line + 1} va` : ` d${letter}e `
      expect(canonicalContent(mine)).toContain(`${letter}${line} reste`)
      expect(canonicalContent(mine)).toContain(next)
    }
    for (const each of [peer, other]) each.close()
  },
)
