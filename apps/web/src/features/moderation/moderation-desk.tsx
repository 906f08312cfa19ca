import { Button, VisuallyHidden } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { KeysHelp } from './keys-help'
import { ModeratedProposal } from './moderated-proposal'
import classes from './moderation-page.module.css'
import { ModerationQueue } from './moderation-queue'
import type { Queued } from './queue-query'
import { useDesk } from './use-desk'

/** The queue on one side, the proposal under decision on the other; letters act while the focus is in either. */
export function ModerationDesk({ slug, queue }: { slug: string; queue: readonly Queued[] }) {
  const t = useTranslations('moderation')
  const region = useRef<HTMLDivElement>(null)
  const desk = useDesk(region, queue)
  const { chosen, choose, on } = desk

  return (
    <div ref={region} className={classes.region} tabIndex={-1}>
      <Keys desk={desk} />
      {queue.length === 0 && chosen === '' ? (
        <NothingWaits slug={slug} />
      ) : (
        <div className={classes.desk} data-chosen={chosen !== ''}>
          <div className={classes.queue}>
            <ModerationQueue
              queue={queue}
              shown={desk.shown}
              chosen={chosen}
              onChoose={choose}
              origin={desk.origin}
              onOrigin={desk.setOrigin}
            />
          </div>
          <div className={classes.detail}>
            {chosen === '' ? (
              <EmptyState title={t('choose.title')}>{t('choose.explanation')}</EmptyState>
            ) : (
              <ModeratedProposal
                key={chosen}
                slug={slug}
                proposalKey={chosen}
                asked={desk.asked}
                onAsk={desk.ask}
                onBack={() => choose(null)}
                onDone={desk.afterDecision}
                say={desk.say}
                showsKeys={on}
              />
            )}
          </div>
        </div>
      )}
    </div>
  )
}

/** How to see and to turn off the letters, and what they say to screen readers. */
function Keys({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const t = useTranslations('moderation.keys')

  return (
    <div className={classes.tools}>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconKeyboard size={18} aria-hidden="true" />}
        rightSection={
          desk.on && (
            <span className={classes.key} aria-hidden="true">
              {'?'}
            </span>
          )
        }
        onClick={() => desk.setHelps(true)}
      >
        {t('show')}
      </Button>
      <VisuallyHidden role="status">{desk.said}</VisuallyHidden>
      <KeysHelp opened={desk.helps} onClose={() => desk.setHelps(false)} on={desk.on} onSwitch={desk.setOn} />
    </div>
  )
}

function NothingWaits({ slug }: { slug: string }) {
  const t = useTranslations('moderation.empty')

  return (
    <EmptyState
      title={t('title')}
      action={
        <LinkButton to={`/p/${slug}/propositions`} variant="default">
          {t('action')}
        </LinkButton>
      }
    >
      {t('explanation')}
    </EmptyState>
  )
}
