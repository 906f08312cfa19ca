import { isBlank, type JSONContent } from '@deconcert/document'
import { Button, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { ReadContent } from '../../editor/read-content'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { type Proposal, proposalQuery } from '../../proposal/proposal-query'
import { ProposalStateBadge } from '../../proposal/proposal-state-badge'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import { QueryView } from '../../ui/query-view'
import { ModerationDecisions } from './moderation-decisions'
import classes from './moderation-page.module.css'
import { proposalTextQuery } from './queue-query'

type Props = {
  readonly slug: string
  /** Its code or its id. */
  readonly proposalKey: string
  readonly onBack: () => void
  /** A decision has been taken. */
  readonly onDone: () => void
}

/** One proposal to decide about: what it says now, who wrote it, and the decisions. */
export function ModeratedProposal({ slug, proposalKey, onBack, onDone }: Props) {
  const t = useTranslations('moderation')
  const query = useQuery(proposalQuery(slug, proposalKey))

  return (
    <article className={classes.article}>
      <Button
        className={classes.back}
        variant="subtle"
        leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
        onClick={onBack}
      >
        {t('back')}
      </Button>
      <QueryView query={query}>
        {(proposal) => (
          <>
            <Head slug={slug} proposal={proposal} />
            <ModerationDecisions slug={slug} proposal={proposal} onDone={onDone} />
            <CurrentText slug={slug} proposal={proposal} />
          </>
        )}
      </QueryView>
    </article>
  )
}

function Head({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('moderation')
  const format = useFormatter()
  const { code, title, state, group, authors, createdAt, submittedAt } = proposal
  const names = authors.map(({ displayName }) => displayName)

  return (
    <header className={classes.head}>
      <div className={classes.headTop}>
        <span>{proposalCode(code)}</span>
        <ProposalStateBadge state={state} />
      </div>
      <Title order={2}>{title}</Title>
      <Text c="dimmed">
        {group.name}
        {' · '}
        {names.length === 0 ? t('noAuthor') : t('by', { names: format.list(names) })}
        {' · '}
        <RelativeDate value={submittedAt ?? createdAt} />
      </Text>
      <AppLink to={proposalAddress(slug, code)}>{t('open')}</AppLink>
    </header>
  )
}

function CurrentText({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('moderation')
  const query = useQuery(proposalTextQuery(slug, proposal.id))

  return (
    <section className={classes.text} aria-label={t('text')}>
      <QueryView query={query}>
        {({ content }) => {
          const json = content as JSONContent
          return isBlank(json) ? (
            <Text c="dimmed">{t('blank')}</Text>
          ) : (
            <ReadContent json={json} headingFrom={3} />
          )
        }}
      </QueryView>
    </section>
  )
}
