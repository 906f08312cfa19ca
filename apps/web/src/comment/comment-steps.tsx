import { ActionIcon, Group } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ariaKeys, isOnMac } from '../editor/keys'
import { sideKeys } from '../editor/side-keys'
import { nextThread } from './next-thread'
import type { NumberedThread } from './shown-threads'

type Props = {
  readonly active: string | null
  readonly threads: readonly NumberedThread[]
  readonly onStep: (threadId: string) => void
}

const steps = [
  { name: 'previous', by: -1, keys: sideKeys.previousThread, icon: IconChevronUp },
  { name: 'next', by: 1, keys: sideKeys.nextThread, icon: IconChevronDown },
] as const

/** Goes from one thread to the next in the order of the text. */
export function CommentSteps({ active, threads, onStep }: Props) {
  const t = useTranslations('comment.thread')

  if (threads.length === 0) return null
  return (
    <Group gap={4} wrap="nowrap">
      {steps.map(({ name, by, keys, icon: Icon }) => (
        <ActionIcon
          key={name}
          variant="default"
          aria-label={t(name)}
          aria-keyshortcuts={ariaKeys(keys, isOnMac())}
          title={t(name)}
          onClick={() => {
            const next = nextThread(threads, active, by)
            if (next !== null) onStep(next)
          }}
        >
          <Icon size={18} aria-hidden="true" />
        </ActionIcon>
      ))}
    </Group>
  )
}
