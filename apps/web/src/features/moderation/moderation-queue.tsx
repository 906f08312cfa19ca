import { UnstyledButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { proposalCode } from '../../proposal/proposal-code'
import { RelativeDate } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './moderation-page.module.css'
import type { Queued } from './queue-query'

type Props = {
  readonly queue: readonly Queued[]
  readonly chosen: string
  readonly onChoose: (code: string) => void
}

export function ModerationQueue({ queue, chosen, onChoose }: Props) {
  const t = useTranslations('moderation')

  return (
    <SectionCard title={t('queue')} aside={t('waiting', { count: queue.length })}>
      <ol className={classes.list}>
        {queue.map(({ id, code, title, groupName, createdAt, submittedAt }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.item}
              aria-current={proposalCode(code) === chosen}
              onClick={() => onChoose(proposalCode(code))}
            >
              <span className={classes.itemTitle}>{title}</span>
              <span className={classes.itemNote}>
                <span>{proposalCode(code)}</span>
                <span>{groupName}</span>
                <RelativeDate value={submittedAt ?? createdAt} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </SectionCard>
  )
}
