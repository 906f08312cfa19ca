import { ActionIcon, Group } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useOpenEditors } from '../editor/open-editors'
import type { DeskState } from './desk'
import type { NumberedThread } from './shown-threads'
import { rangeIn } from './standings'
import { boxOf, surfacesOf } from './surface'

type Props = {
  readonly documentId: string
  readonly desk: DeskState
  readonly threads: readonly NumberedThread[]
  readonly onStep: (threadId: string) => void
}

/** Goes from one thread to the next in the order of the text, and shows its passage. */
export function CommentSteps({ documentId, desk, threads, onStep }: Props) {
  const t = useTranslations('comment.thread')
  const editors = useOpenEditors()
  const step = (by: 1 | -1) => {
    const at = threads.findIndex(({ thread }) => thread.id === desk.active)
    const from = at < 0 && by < 0 ? 0 : at
    const next = threads[(from + by + threads.length) % threads.length]?.thread
    if (next === undefined) return
    onStep(next.id)
    const range = rangeIn(desk.standings.get(next.id))
    const surface = surfacesOf(documentId, editors).find(({ fragment }) => fragment === next.fragment)
    const box = range && surface ? boxOf(surface, range) : null
    if (box) scrollBy({ top: box.top - innerHeight / 3 })
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-thread-card="${CSS.escape(next.id)}"]`)
        ?.focus({ preventScroll: box !== null }),
    )
  }

  if (threads.length === 0) return null
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" aria-label={t('previous')} title={t('previous')} onClick={() => step(-1)}>
        <IconChevronUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t('next')} title={t('next')} onClick={() => step(1)}>
        <IconChevronDown size={18} aria-hidden="true" />
      </ActionIcon>
    </Group>
  )
}
