import { NativeSelect, Text, UnstyledButton } from '@mantine/core'
import { useFormatter, useNow, useTranslations } from 'use-intl'
import { proposalCode } from '../../proposal/proposal-code'
import { RelativeDate } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './moderation-page.module.css'
import { countsByOrigin, oldestOf, originOf, waitingSince } from './queue-counts'
import type { Queued } from './queue-query'

type Props = {
  readonly queue: readonly Queued[]
  /** Those that the filter leaves. */
  readonly shown: readonly Queued[]
  readonly chosen: string
  readonly onChoose: (code: string) => void
  readonly origin: string
  readonly onOrigin: (origin: string) => void
}

/** How many wait, from where, since when; then each of them, the oldest first. */
export function ModerationQueue({ queue, shown, chosen, onChoose, origin, onOrigin }: Props) {
  const t = useTranslations('moderation')

  return (
    <SectionCard title={t('queue')} aside={t('waiting', { count: queue.length })}>
      <Oldest queue={queue} />
      <NativeSelect
        label={t('counts.filter')}
        value={origin}
        onChange={(event) => onOrigin(event.currentTarget.value)}
        data={[
          { value: '', label: t('counts.all', { count: queue.length }) },
          ...countsByOrigin(queue).map(({ name, count }) => ({
            value: name,
            label: t('counts.line', { name, count }),
          })),
        ]}
        mb="xs"
      />
      {shown.length === 0 && <Text c="dimmed">{t('counts.nothing')}</Text>}
      <ol className={classes.list}>
        {shown.map((proposal) => (
          <li key={proposal.id}>
            <QueueItem proposal={proposal} chosen={chosen} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </SectionCard>
  )
}

type ItemProps = Pick<Props, 'chosen' | 'onChoose'> & { readonly proposal: Queued }

function QueueItem({ proposal, chosen, onChoose }: ItemProps) {
  const t = useTranslations('moderation')
  const { title, toReview, claim } = proposal
  const code = proposalCode(proposal.code)

  return (
    <UnstyledButton
      className={classes.item}
      data-code={code}
      aria-current={code === chosen}
      onClick={() => onChoose(code)}
    >
      <span className={classes.itemTitle}>{title}</span>
      <span className={classes.itemNote}>
        <span>{code}</span>
        <span>{originOf(proposal)}</span>
        <RelativeDate value={waitingSince(proposal)} />
        {toReview && <span>{t('counts.toReview')}</span>}
        {claim && <span>{claim.isMine ? t('claim.mine') : t('claim.theirs', { name: claim.by })}</span>}
      </span>
    </UnstyledButton>
  )
}

function Oldest({ queue }: { queue: readonly Queued[] }) {
  const t = useTranslations('moderation.counts')
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const oldest = oldestOf(queue)

  if (oldest === null) return null
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(oldest)) / 86_400_000))
  return (
    <Text c="dimmed" mb="xs">
      {t('oldest', { age: format.number(days, { style: 'unit', unit: 'day', unitDisplay: 'long' }) })}
    </Text>
  )
}
