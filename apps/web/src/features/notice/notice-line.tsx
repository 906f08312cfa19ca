import { useTranslations } from 'use-intl'
import { amendmentAddress, amendmentName } from '../../amendment/amendment-address'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import classes from './notices-page.module.css'
import type { Notice } from './notices-query'

/** One thing that happened to one proposal or to the reader's objection, with the reason given. */
export function NoticeLine({ slug, notice }: { slug: string; notice: Notice }) {
  const t = useTranslations('notice')
  const tCode = useTranslations('moderation.code')
  const { event, reason, reasonCode, actor, at, readAt, code, amendmentCode, ballotId, title } = notice
  const reasons = [reasonCode && tCode(reasonCode), reason].filter((part) => part !== null)

  return (
    <li className={classes.line} data-unread={readAt === null || undefined}>
      <p className={classes.event}>
        {t(`event.${event}`)}
        {readAt === null && <span className={classes.unread}>{t('unread')}</span>}
      </p>
      {code !== null && (
        <AppLink to={proposalAddress(slug, code)}>
          {`${proposalCode(code)} · ${title ?? t('untitled')}`}
        </AppLink>
      )}
      {ballotId !== null && <AppLink to={`/p/${slug}/scrutins/${ballotId}`}>{title ?? ''}</AppLink>}
      {amendmentCode !== null && (
        <AppLink to={amendmentAddress(slug, amendmentCode)}>{amendmentName(amendmentCode)}</AppLink>
      )}
      {reasons.length > 0 && <p className={classes.reason}>{t('reason', { reason: reasons.join(' — ') })}</p>}
      <p className={classes.when}>
        {actor && <span>{t('by', { actor })}</span>}
        <RelativeDate value={at} />
      </p>
    </li>
  )
}
