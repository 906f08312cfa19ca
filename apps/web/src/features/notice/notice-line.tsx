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
  const { event, reason, reasonCode, actor, at, readAt } = notice
  const reasons = [reasonCode && tCode(reasonCode), reason].filter((part) => part !== null)

  return (
    <li className={classes.line} data-unread={readAt === null || undefined}>
      <p className={classes.event}>
        {t(`event.${event}`)}
        {readAt === null && <span className={classes.unread}>{t('unread')}</span>}
      </p>
      <Subject slug={slug} notice={notice} />
      {reasons.length > 0 && <p className={classes.reason}>{t('reason', { reason: reasons.join(' — ') })}</p>}
      <p className={classes.when}>
        {actor && <span>{t('by', { actor })}</span>}
        <RelativeDate value={at} />
      </p>
    </li>
  )
}

/** What it happened to, and where that is. */
function Subject({ slug, notice }: { slug: string; notice: Notice }) {
  const t = useTranslations('notice')
  const { code, amendmentCode, ballotId, sheetId, threadId, title } = notice

  if (threadId !== null) return <CommentLink slug={slug} notice={notice} />
  return (
    <>
      {code !== null && (
        <AppLink to={proposalAddress(slug, code)}>
          {`${proposalCode(code)} · ${title ?? t('untitled')}`}
        </AppLink>
      )}
      {ballotId !== null && <AppLink to={`/p/${slug}/scrutins/${ballotId}`}>{title ?? ''}</AppLink>}
      {sheetId !== null && <AppLink to={`/p/${slug}/fiches/${sheetId}`}>{title ?? ''}</AppLink>}
      {amendmentCode !== null && (
        <AppLink to={amendmentAddress(slug, amendmentCode)}>{amendmentName(amendmentCode)}</AppLink>
      )}
    </>
  )
}

/** Where a comment was made: the panel opens on its thread. */
function CommentLink({ slug, notice }: { slug: string; notice: Notice }) {
  const t = useTranslations('notice')
  const { code, amendmentCode, threadId, title } = notice
  const names = [
    code !== null && proposalCode(code),
    amendmentCode !== null && amendmentName(amendmentCode),
    title ?? t('untitled'),
  ]

  return (
    <AppLink to={pageOf(slug, notice)} search={{ volet: 'commentaires', fil: threadId ?? '' }}>
      {t('inText', { text: names.filter((name) => name !== false).join(' · ') })}
    </AppLink>
  )
}

function pageOf(slug: string, { code, amendmentCode, groupSlug, sheetId }: Notice): string {
  if (code !== null) return proposalAddress(slug, code)
  if (amendmentCode !== null) return amendmentAddress(slug, amendmentCode)
  return groupSlug === null ? `/p/${slug}/fiches/${sheetId}` : `/p/${slug}/groupes/${groupSlug}/diagnostic`
}
