import type { AmendmentRow } from '@deconcert/database'
import {
  blockLines,
  changesBetween,
  changesIn,
  excerpt,
  type JSONContent,
  type TextChange,
  type WordRun,
  type WordsOfBlock,
  wordChanges,
} from '@deconcert/document'

/** The title as a change among the others, where these are known by their place in the text, from 0. */
export const titleChange = -1

const beginningCharacters = 60

/** One change as it is read and decided on. */
export type ShownChange = {
  /** From 0 in the order of the text; `titleChange` for the title. */
  readonly index: number
  readonly kind: 'reworded' | 'added' | 'removed'
  /** The kinds of the blocks concerned, as the editor names them; none for the title. */
  readonly blocks: readonly string[]
  readonly runs: readonly WordRun[]
  /** How the block before begins, in what the authors saw; null at the beginning. */
  readonly after: string | null
  /** Set when the words stay and only their form changes. */
  readonly isFormOnly: boolean
  /** Set when the proposal has changed there since: it cannot be taken any more. */
  readonly isOutdated: boolean
}

export type AmendedText = {
  readonly base: JSONContent
  readonly changes: readonly TextChange[]
  /** The same in what the proposal says now; null where it has changed since. */
  readonly standing: readonly (TextChange | null)[]
}

/** What an amendment changes, from what its authors saw to what it says, and where that stands now. */
export function amendedText(base: JSONContent, amended: JSONContent, current: JSONContent): AmendedText {
  const changes = changesBetween(base, amended)
  return { base, changes, standing: changesIn(current, base, changes) }
}

type Retitled = Pick<AmendmentRow, 'title' | 'baseTitle'> & {
  readonly proposal: Pick<AmendmentRow['proposal'], 'title'>
}

/** The changes in the order in which they are read, the title first. `wordsOf` says what the figures of the texts are. */
export function shownChanges(
  { title, baseTitle, proposal }: Retitled,
  { base, changes, standing }: AmendedText,
  wordsOf?: WordsOfBlock,
): readonly ShownChange[] {
  const shown = changes.map((change, index) =>
    shownChange(change, (base.content ?? []).slice(change.from, change.to), wordsOf, {
      index,
      after: beginningOf(base.content?.[change.from - 1]),
      isOutdated: standing[index] === null,
    }),
  )
  if (title === null) return shown
  const retitled: ShownChange = {
    index: titleChange,
    kind: 'reworded',
    blocks: [],
    runs: wordChanges(baseTitle, title),
    after: null,
    isFormOnly: false,
    isOutdated: proposal.title !== baseTitle,
  }
  return [retitled, ...shown]
}

function shownChange(
  { blocks }: TextChange,
  old: readonly JSONContent[],
  wordsOf: WordsOfBlock | undefined,
  about: Pick<ShownChange, 'index' | 'after' | 'isOutdated'>,
): ShownChange {
  const [before, after] = [old, blocks].map((each) =>
    each.map((block) => blockLines(block, wordsOf)).join('\n'),
  ) as [string, string]
  return {
    ...about,
    kind: kindOf(old.length, blocks.length),
    blocks: [...new Set([...old, ...blocks].map(({ type }) => type ?? ''))],
    runs: wordChanges(before, after),
    isFormOnly: before === after,
  }
}

function beginningOf(block: JSONContent | undefined): string | null {
  const beginning = block === undefined ? '' : excerpt(block, beginningCharacters)
  return beginning === '' ? null : beginning
}

function kindOf(old: number, fresh: number): ShownChange['kind'] {
  if (old === 0) return 'added'
  return fresh === 0 ? 'removed' : 'reworded'
}

/**
 * Where a change touches a text: two that share a place cannot both be taken as they are. Places are those of the text
 * as it is now, and of the same base where both began with it.
 */
export function placesOf(
  change: TextChange,
  standing: TextChange | null,
  baseSha256: string,
): readonly string[] {
  return [
    ...placesIn(change).map((place) => `${baseSha256} ${place}`),
    ...(standing === null ? [] : placesIn(standing).map((place) => `now ${place}`)),
  ]
}

function placesIn({ from, to }: TextChange): readonly string[] {
  if (from === to) return [`before ${from}`]
  return Array.from({ length: to - from }, (_, n) => `block ${from + n}`)
}
