import type { Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { wordMarks } from './suggestion'

/**
 * An ordinary edit, of which nothing is a proposal: words typed in the middle of somebody's proposal are not of it, and
 * stay when it is refused, or accepted. Whole blocks, and words that are moved, keep what is proposed of them.
 */
export function plainEdit(edit: Transaction): Transaction {
  if (edit.getMeta('uiEvent') === 'drop') return edit
  for (const [index, step] of [...edit.steps.entries()]) {
    if (!(step instanceof ReplaceStep) || !isTyped(step.slice)) continue
    const later = edit.mapping.slice(index + 1)
    const [from, to] = [later.map(step.from, -1), later.map(step.from + step.slice.size, 1)]
    for (const name of wordMarks) edit.removeMark(from, to, edit.doc.type.schema.marks[name])
  }
  return edit
}

/** Whether it is words alone, and took over the marks of those around it. */
function isTyped({ content, openStart, openEnd }: Slice): boolean {
  if (openStart > 0 || openEnd > 0 || content.content.some(({ isInline }) => !isInline)) return false
  return content.content.some(({ marks }) => marks.some(({ type }) => isWordMark(type.name)))
}

function isWordMark(name: string): boolean {
  return (wordMarks as readonly string[]).includes(name)
}
