import { Button, Group, Text } from '@mantine/core'
import { IconHandGrab, IconLock } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Proposal } from '../../proposal/proposal-query'
import classes from './moderation-page.module.css'
import type { ClaimTools } from './use-claim'

/** Who has the proposal in hand, and taking it or letting it go. */
export function ClaimBar({ claim, tools }: { claim: Proposal['claim']; tools: ClaimTools }) {
  const t = useTranslations('moderation.claim')
  const format = useFormatter()
  const until = claim && t('until', { time: format.dateTime(new Date(claim.until), { timeStyle: 'short' }) })

  return (
    <Group gap="sm" className={classes.claim}>
      {claim && (
        <Text className={classes.claimWho}>
          {claim.isMine ? (
            <IconHandGrab size={18} aria-hidden="true" />
          ) : (
            <IconLock size={18} aria-hidden="true" />
          )}
          {`${claim.isMine ? t('mine') : t('theirs', { name: claim.by })} ${until}`}
        </Text>
      )}
      {(claim === null || claim.isMine) && (
        <Button
          variant="default"
          size="compact-md"
          onClick={claim === null ? tools.take : tools.release}
          loading={tools.isBusy}
          aria-keyshortcuts="c"
        >
          {claim === null ? t('take') : t('release')}
        </Button>
      )}
    </Group>
  )
}
