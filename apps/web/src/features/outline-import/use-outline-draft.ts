import {
  type OutlineCorrection,
  type OutlineGround,
  type OutlineLevel,
  type OutlineLine,
  type OutlineTree,
  outlineTree,
  readOutline,
} from '@deconcert/domain/plan'
import { useDeferredValue, useMemo, useState } from 'react'
import { useMe } from '../../lib/me'
import {
  forgetOutlineDraft,
  keepOutlineDraft,
  type OutlineDraft,
  type OutlineDraftKey,
  readOutlineDraft,
} from './outline-draft'

/** What the parts of the page are given: the reading of the text, and how to change it. */
export type Settling = {
  readonly draft: OutlineDraft
  readonly lines: readonly OutlineLine[]
  readonly tree: OutlineTree
  /** The levels that a line may be of, those of which nothing is yet too. */
  readonly choices: readonly OutlineLevel[]
  readonly addLevel: (name: string) => void
  /** Null takes back what was said of the line. */
  readonly correct: (numbers: readonly number[], correction: OutlineCorrection | null) => void
  readonly editLevel: (key: string, edit: NonNullable<OutlineDraft['levels'][string]>) => void
}

/** The draft of this tab for one place; each change is kept before it is shown. */
export function useOutlineDraft(place: string) {
  const accountId = useMe()?.account.id ?? ''
  const key: OutlineDraftKey = { accountId, place }
  const [draft, setDraft] = useState(() => readOutlineDraft(key))
  const change = (next: OutlineDraft | null) => {
    if (next === null) forgetOutlineDraft(key)
    else keepOutlineDraft(key, next)
    setDraft(next)
  }
  return { draft, change }
}

/** Reads the text anew after each change, behind what is being typed. */
export function useSettling(
  draft: OutlineDraft,
  ground: OutlineGround,
  change: (draft: OutlineDraft) => void,
): Settling {
  const latest = useDeferredValue(draft)
  const outline = useMemo(
    () => readOutline(latest.text, ground, latest.corrections, latest.added),
    [latest.text, latest.corrections, latest.added, ground],
  )
  const tree = useMemo(() => outlineTree(outline, ground, latest.levels), [outline, ground, latest.levels])

  return {
    draft,
    lines: outline.lines,
    tree: { ...tree, levels: tree.levels },
    choices: outline.levels.map((level) => tree.levels.find(({ key }) => key === level.key) ?? level),
    addLevel: (name) => change({ ...draft, added: [...new Set([...(draft.added ?? []), name.trim()])] }),
    correct: (numbers, correction) => {
      const corrections: Record<number, OutlineCorrection> = { ...draft.corrections }
      for (const number of numbers) {
        if (correction === null) delete corrections[number]
        else corrections[number] = correction
      }
      change({ ...draft, corrections })
    },
    editLevel: (key, edit) =>
      change({ ...draft, levels: { ...draft.levels, [key]: { ...draft.levels[key], ...edit } } }),
  }
}
