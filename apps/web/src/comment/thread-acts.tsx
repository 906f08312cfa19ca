import type { Refusal } from '@deconcert/domain'
import { Group } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ActionButton } from '../ui/action-button'
import { type Thread, threadRoutes } from './thread-query'

/** Resolving a thread, and saying whether it holds the text back: what the reader may not do says why. */
export function ThreadActs({ thread }: { readonly thread: Thread }) {
  const t = useTranslations('comment.thread')
  const { settle, block } = useThreadActs(thread)
  const isOpen = thread.state === 'open'

  return (
    <Group gap="xs">
      <Act
        refusal={thread.refusals.settle}
        isBusy={settle.isPending}
        onClick={() => settle.mutate(isOpen ? 'resolved' : 'open')}
        label={isOpen ? t('resolve') : t('reopen')}
      />
      {isOpen && (thread.refusals.block === null || thread.isBlocking) && (
        <Act
          refusal={thread.refusals.block}
          isBusy={block.isPending}
          onClick={() => block.mutate(!thread.isBlocking)}
          label={thread.isBlocking ? t('makeAdvisory') : t('makeBlocking')}
        />
      )}
    </Group>
  )
}

type ActProps = {
  readonly refusal: Refusal | null
  readonly isBusy: boolean
  readonly onClick: () => void
  readonly label: string
}

function Act({ refusal, isBusy, onClick, label }: ActProps) {
  return (
    <ActionButton refusal={refusal} size="compact-sm" variant="default" loading={isBusy} onClick={onClick}>
      {label}
    </ActionButton>
  )
}

function useThreadActs(thread: Thread) {
  const slug = usePlanSlug()
  const param = { plan: slug, thread: thread.id }
  const after = { invalidate: planKey(slug, 'threads') }

  return {
    settle: useAct(
      (state: 'open' | 'resolved') => call(threadRoutes.state.$put({ param, json: { state } })),
      after,
    ),
    block: useAct(
      (isBlocking: boolean) => call(threadRoutes.blocking.$put({ param, json: { isBlocking } })),
      after,
    ),
  }
}
