import type { NodeWords } from '@deconcert/domain/plan'

/** The words of a line as they are typed: paragraphs apart by an empty line, objectives one a line. */
export type WordsDraft = Readonly<Record<keyof NodeWords, string>>

/** The words of a line, without the rest of it. */
export function wordsOf({ title, subtitle, lead, objectives }: NodeWords): NodeWords {
  return { title, subtitle, lead, objectives }
}

export function draftOf({ title, subtitle, lead, objectives }: NodeWords): WordsDraft {
  return { title, subtitle: subtitle ?? '', lead: lead.join('\n\n'), objectives: objectives.join('\n') }
}

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

type Change = {
  title?: string
  subtitle?: string | null
  lead?: string[]
  objectives?: string[]
}

/** What a draft changes, and what was there before. What is typed as it was, is not changed. */
export function changedWords(
  seen: NodeWords,
  draft: WordsDraft,
): { readonly before: Change; readonly edit: Change } {
  const was = draftOf(seen)
  const before: Change = {}
  const edit: Change = {}
  if (draft.title !== was.title) {
    before.title = seen.title
    edit.title = draft.title.replace(/\s*\n\s*/g, ' ').trim()
  }
  if (draft.subtitle !== was.subtitle) {
    before.subtitle = seen.subtitle
    edit.subtitle = draft.subtitle.trim() || null
  }
  if (draft.lead !== was.lead) {
    before.lead = [...seen.lead]
    edit.lead = parts(draft.lead, /\n\s*\n/)
  }
  if (draft.objectives !== was.objectives) {
    before.objectives = [...seen.objectives]
    edit.objectives = parts(draft.objectives, /\n/)
  }
  return { before, edit }
}
