import { authorRanges, type JSONContent, originOf } from '@deconcert/document'
import type { Editor } from '@tiptap/core'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { authorLayerKey } from '../editor/author-layer'
import { dressed } from '../editor/text-dress'
import { personColour } from '../ui/person-colour'
import type { TextAuthor } from './authors'

/** So many manners of underlining there are in authors.css: colour alone tells nobody apart. */
const manners = 6

export type AuthorOf = (client: number) => TextAuthor | null

export function mannerOf({ number }: TextAuthor): string {
  return String((number - 1) % manners)
}

export function colourOf({ accountId }: TextAuthor): string {
  return accountId === null ? 'var(--dc-line-strong)' : personColour(accountId)
}

/** Draws on the text of an editor who wrote what; where the editor does not show the shared text yet, nothing. */
export function drawAuthors(editor: Editor, authored: JSONContent, authorOf: AuthorOf, nameOf: NameOf): void {
  if (editor.isDestroyed) return
  const { ranges, size } = authorRanges(authored)
  const { state, view } = editor
  if (size !== state.doc.content.size) return
  const drawn = ranges.flatMap(({ from, to, client }) => {
    const author = authorOf(client)
    if (author === null) return []
    const { className, ...attrs } = dressOf(author, nameOf)
    return [
      Decoration.inline(from, to, { ...attrs, class: className, style: `--person: ${colourOf(author)}` }),
    ]
  })
  view.dispatch(
    state.tr.setMeta(authorLayerKey, DecorationSet.create(state.doc, drawn)).setMeta('addToHistory', false),
  )
}

export function clearAuthors(editor: Editor): void {
  if (editor.isDestroyed) return
  editor.view.dispatch(
    editor.state.tr.setMeta(authorLayerKey, DecorationSet.empty).setMeta('addToHistory', false),
  )
}

type NameOf = (author: TextAuthor) => string

function dressOf(author: TextAuthor, nameOf: NameOf) {
  return {
    className: 'dc-author',
    title: nameOf(author),
    'data-author': String(author.number),
    'data-manner': mannerOf(author),
  }
}

/** The same for a text that is only read: its content, each run dressed. */
export function authoredReading(authored: JSONContent, authorOf: AuthorOf, nameOf: NameOf): JSONContent {
  const withAuthors = (node: JSONContent): JSONContent => {
    const origin = originOf(node)
    const author = origin && authorOf(origin.client)
    if (author) {
      return dressed(node, { ...dressOf(author, nameOf), style: { '--person': colourOf(author) } })
    }
    return node.content ? { ...node, content: node.content.map(withAuthors) } : node
  }
  return withAuthors(authored)
}
