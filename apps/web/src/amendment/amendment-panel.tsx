import { asId } from '@deconcert/domain'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import type { Proposal } from '../proposal/proposal-query'
import { ActionButton } from '../ui/action-button'
import { AppLink } from '../ui/app-link'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { QueryView } from '../ui/query-view'
import { SectionCard } from '../ui/section-card'
import { amendmentAddress, amendmentName } from './amendment-address'
import classes from './amendment-panel.module.css'
import { type AmendmentList, amendmentsQuery, type ListedAmendment } from './amendment-query'
import { AmendmentStateBadge } from './amendment-state-badge'

type Props = { readonly slug: string; readonly proposal: Proposal }

/** The amendments of a proposal, and the way to propose one while it is published. */
export function AmendmentPanel({ slug, proposal }: Props) {
  const t = useTranslations('amendment.panel')
  const query = useQuery(amendmentsQuery(slug, proposal.id))
  const count = query.data?.amendments.length ?? 0

  if (proposal.state !== 'published' && count === 0) return null
  return (
    <SectionCard
      title={t('title')}
      aside={query.data && <Text c="dimmed">{t('count', { count })}</Text>}
      action={
        query.data && <DraftAmendment slug={slug} proposal={proposal} refusal={query.data.draftRefusal} />
      }
    >
      <QueryView query={query} lines={2}>
        {(list) => <Amendments slug={slug} list={list} />}
      </QueryView>
    </SectionCard>
  )
}

function Amendments({ slug, list }: { slug: string; list: AmendmentList }) {
  const t = useTranslations('amendment.panel')

  if (list.amendments.length === 0)
    return <Text c="dimmed">{list.draftRefusal === null ? t('empty') : t('emptyReader')}</Text>
  return (
    <ul className={classes.list}>
      {list.amendments.map((amendment) => (
        <li key={amendment.id} className={classes.line}>
          <Line slug={slug} amendment={amendment} />
        </li>
      ))}
    </ul>
  )
}

function Line({ slug, amendment }: { slug: string; amendment: ListedAmendment }) {
  const t = useTranslations('amendment.panel')
  const { code, state, authors, changes, comments, rivals, isOutdated } = amendment
  const names = authors.map(({ displayName }) => displayName).join(', ')

  return (
    <>
      <div className={classes.top}>
        <AppLink to={amendmentAddress(slug, code)} fw={600}>
          {amendmentName(code)}
        </AppLink>
        <AmendmentStateBadge state={state} />
        <span>{t('by', { names })}</span>
      </div>
      <p className={classes.detail}>
        {changes !== null && <span>{t('changes', { count: changes })}</span>}
        {comments > 0 && <span>{t('comments', { count: comments })}</span>}
      </p>
      {isOutdated && <p className={classes.mark}>{t('outdated')}</p>}
      {rivals.length > 0 && (
        <p className={classes.mark}>{t('rivals', { codes: rivals.map(amendmentName).join(', ') })}</p>
      )}
    </>
  )
}

function DraftAmendment({
  slug,
  proposal,
  refusal,
}: Props & { readonly refusal: AmendmentList['draftRefusal'] }) {
  const t = useTranslations('amendment')
  const navigate = useNavigate()
  const [opened, setOpened] = useState(false)
  const draft = useAct(
    () =>
      call(
        api.plans[':plan'].amendments.$post({
          param: { plan: slug },
          json: { proposalId: asId<'proposal'>(proposal.id) },
        }),
      ),
    {
      quiet: true,
      invalidate: planKey(slug),
      onSuccess: ({ code }) => navigate({ to: amendmentAddress(slug, code) as '/' }),
    },
  )

  return (
    <>
      <ActionButton refusal={refusal} variant="default" onClick={() => setOpened(true)}>
        {t('panel.draft')}
      </ActionButton>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('draft.title')}
        confirm={t('draft.confirm')}
        busy={draft.isPending}
        error={draft.error}
        onConfirm={() => draft.mutate()}
      >
        <Text>{t('draft.explanation')}</Text>
      </ConfirmDialog>
    </>
  )
}
