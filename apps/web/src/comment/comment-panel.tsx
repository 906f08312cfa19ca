import { SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Doc } from 'yjs'
import { useOpenText } from '../editor/document-context'
import { useOpenEditors } from '../editor/open-editors'
import { usePlanSlug } from '../lib/actor'
import { useMe } from '../lib/me'
import { useAddressFilter } from '../lib/use-address-filter'
import { LoadingLines } from '../ui/loading-lines'
import { QueryView } from '../ui/query-view'
import classes from './comment.module.css'
import { CommentSteps } from './comment-steps'
import { type DeskState, deskOf, useDesk } from './desk'
import { PassagePicker } from './passage-picker'
import { shownThreads, type ThreadFilter, threadFilters } from './shown-threads'
import { rangeIn } from './standings'
import { boxOf, type Editors, isSeen, surfacesOf } from './surface'
import { type Thread, type ThreadList, threadsQuery } from './thread-query'
import { ThreadStack } from './thread-stack'
import { ThreadTray } from './thread-tray'
import { useWantedCard } from './use-wanted-card'

type Props = { readonly documentId: string; readonly isAligned: boolean }

/** What is said about a text, beside the passages it is said of. */
export function CommentPanel(props: Props) {
  const query = useQuery(threadsQuery(usePlanSlug(), props.documentId))
  const doc = useOpenText()?.doc

  if (doc === undefined) return <LoadingLines lines={5} />
  return (
    <QueryView query={query} lines={5}>
      {(list) => <Threads {...props} doc={doc} list={list} />}
    </QueryView>
  )
}

type ThreadsProps = Props & { readonly doc: Doc; readonly list: ThreadList }

function Threads({ documentId, doc, list, isAligned }: ThreadsProps) {
  const t = useTranslations('comment')
  const me = useMe()?.account.id ?? ''
  const editors = useOpenEditors()
  const desk = useDesk(doc)
  const [filter, setFilter] = useState<ThreadFilter>('open')
  const change = (next: Partial<DeskState>) => deskOf(doc).change(next)
  useThreadInAddress(doc, list)

  // Which texts the page shows changes with the editors that come and go.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of threads stands for what was drawn anew
  const fragments = useMemo(
    () => surfacesOf(documentId, editors).map(({ fragment }) => fragment),
    [documentId, editors, list],
  )
  const { beside, tray, count } = shownThreads(list.threads, desk, filter, me, fragments)
  const show = (id: string) => isAligned && showBeside(documentId, editors, list.threads, desk, id)
  useWantedCard(doc, { attribute: 'data-thread-card', show })
  const activate = (active: string) => change({ active })

  return (
    <div className={classes.panel}>
      <div className={classes.top}>
        <div className={classes.controls}>
          <SegmentedControl
            size="xs"
            aria-label={t('filter.label')}
            value={filter}
            onChange={setFilter}
            data={threadFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
          />
          <CommentSteps
            active={desk.active}
            threads={[...beside, ...tray]}
            onStep={(active) => change({ active, wanted: active })}
          />
          <VisuallyHidden role="status">{t(`shown.${filter}`, { count })}</VisuallyHidden>
        </div>
        <Nothing
          list={list}
          filter={filter}
          isShown={beside.length + tray.length === 0 && desk.draft === null}
        />
      </div>
      {list.refusals.comment === null && (
        <PassagePicker doc={doc} fragments={fragments} onPick={(draft) => change({ draft, active: null })} />
      )}
      <ThreadTray
        documentId={documentId}
        doc={doc}
        threads={tray}
        standings={desk.standings}
        active={desk.active}
        onActivate={activate}
      />
      <ThreadStack
        documentId={documentId}
        desk={desk}
        threads={beside}
        isAligned={isAligned}
        canBlock={list.refusals.block === null}
        onChange={change}
      />
    </div>
  )
}

type NothingProps = {
  readonly list: ThreadList
  readonly filter: ThreadFilter
  readonly isShown: boolean
}

function Nothing({ list, filter, isShown }: NothingProps) {
  const t = useTranslations('comment.empty')

  if (!isShown) return null
  const key = filter === 'open' && list.refusals.comment !== null ? 'reader' : filter
  return (
    <p className={classes.nothing}>
      <strong>{t('title')}</strong> {t(key)}
    </p>
  )
}

/** A link may lead to a thread: `?fil=`. Followed, it leaves the address, so that it may be followed again. */
function useThreadInAddress(doc: Doc, { threads }: ThreadList): void {
  const [asked, setAsked] = useAddressFilter('fil', { inPlace: true })

  useEffect(() => {
    if (asked === '' || !threads.some(({ id }) => id === asked)) return
    deskOf(doc).change({ active: asked, draft: null, wanted: asked })
    setAsked(null)
  }, [asked, doc, threads, setAsked])
}

/** Brings the passage of a thread into sight, and with it the card beside it. */
function showBeside(
  documentId: string,
  editors: Editors,
  threads: readonly Thread[],
  { standings }: DeskState,
  id: string,
): boolean | null {
  if (!standings.has(id)) return null
  const range = rangeIn(standings.get(id))
  const fragment = threads.find((thread) => thread.id === id)?.fragment
  const surface = surfacesOf(documentId, editors).find((each) => each.fragment === fragment)
  const box = range && surface ? boxOf(surface, range) : null
  if (surface && box && !isSeen(surface, box)) scrollBy({ top: box.top - innerHeight / 3 })
  return box !== null
}
