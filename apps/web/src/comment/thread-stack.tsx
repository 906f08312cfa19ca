import type { TextRange } from '@deconcert/document'
import { useRef } from 'react'
import { useOpenEditors } from '../editor/open-editors'
import { useSideInAddress } from '../lib/use-address-filter'
import classes from './comment.module.css'
import type { DeskState, DraftThread } from './desk'
import { NewThread } from './new-thread'
import type { NumberedThread } from './shown-threads'
import { rangeIn } from './standings'
import { boxOf, type Surface, showPassage, surfacesOf } from './surface'
import { ThreadCard } from './thread-card'
import { useAligned } from './use-aligned'

/** A drawer that closes gives the focus back, which must not come after the passage has it. */
const drawerMilliseconds = 350

type Props = {
  readonly documentId: string
  readonly desk: DeskState
  readonly threads: readonly NumberedThread[]
  readonly isAligned: boolean
  readonly canBlock: boolean
  readonly onChange: (next: Partial<DeskState>) => void
}

/** The threads in the order of the text, each beside its passage where there is room for that. */
export function ThreadStack({ documentId, desk, threads, isAligned, canBlock, onChange }: Props) {
  const { standings, active, draft } = desk
  const stack = useRef<HTMLDivElement>(null)
  const [, openSide] = useSideInAddress()
  const editors = useOpenEditors()
  const placeOf = (id: string) => {
    const thread = threads.find((each) => each.thread.id === id)?.thread
    const range = id === 'draft' ? draft?.range : rangeIn(standings.get(id))
    const fragment = id === 'draft' ? draft?.fragment : thread?.fragment
    const surface = surfacesOf(documentId, editors).find((each) => each.fragment === fragment)
    return range && surface ? { range, surface } : null
  }
  const topOf = (id: string) => {
    const place = placeOf(id)
    return place && (boxOf(place.surface, place.range)?.top ?? null)
  }
  const show = ({ surface, range }: { surface: Surface; range: TextRange }) => {
    // What lies over the text would hide it.
    if (!isAligned) openSide(null)
    setTimeout(() => showPassage(surface, range), isAligned ? 0 : drawerMilliseconds)
  }
  const begun = useRef(draft)
  begun.current = draft
  const end = (done: DraftThread, id: string | null) => {
    // Another may have been begun before the answer came, or the reader gone on to type.
    if (begun.current?.anchor.start !== done.anchor.start) return
    const isHere = stack.current?.contains(document.activeElement) || document.activeElement === document.body
    onChange({ draft: null, active: id, wanted: isHere ? id : null })
    if (id === null && isAligned) editors.get(done.fragment)?.commands.focus()
  }
  const text = document.querySelector(`[data-side-text="${CSS.escape(documentId)}"]`)
  useAligned(stack, text, draft ? 'draft' : active, isAligned ? topOf : null)

  return (
    <div ref={stack} className={isAligned ? classes.stack : classes.threads}>
      {draft && (
        <NewThread
          key={`${draft.fragment} ${draft.anchor.start}`}
          documentId={documentId}
          draft={draft}
          canBlock={canBlock}
          onDone={(id) => end(draft, id)}
        />
      )}
      {threads.map(({ thread, number }) => {
        const place = placeOf(thread.id)
        return (
          <ThreadCard
            key={thread.id}
            documentId={documentId}
            thread={thread}
            number={number}
            isActive={thread.id === active}
            onActivate={() => active !== thread.id && onChange({ active: thread.id })}
            onPassage={place && (() => show(place))}
          />
        )
      })}
    </div>
  )
}
