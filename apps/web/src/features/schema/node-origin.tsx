import { Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import { ResultInShort } from '../../ballot-result/result-in-short'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { AppLink } from '../../ui/app-link'
import { SectionCard } from '../../ui/section-card'
import { ChainLink } from './chain-link'
import { NodeDecisions } from './node-decisions'
import classes from './node-page.module.css'
import type { NodeProfile } from './node-query'

type Props = { readonly slug: string; readonly node: NodeProfile }
type Origin = NonNullable<NodeProfile['origin']>

/** « D'où vient cette ligne ? » : from the group to the committee, link by link. */
export function NodeOrigin({ slug, node }: Props) {
  const t = useTranslations('node.origin')

  return (
    <SectionCard title={t('title')}>
      <ol className={classes.chain}>
        {node.origin === null ? (
          <ByHand createdAt={node.createdAt} />
        ) : (
          <FromProposal slug={slug} origin={node.origin} />
        )}
        <NodeDecisions node={node} />
      </ol>
    </SectionCard>
  )
}

function ByHand({ createdAt }: { createdAt: string }) {
  const t = useTranslations('node.origin')
  const format = useFormatter()
  const date = format.dateTime(new Date(createdAt), { dateStyle: 'long' })

  return (
    <ChainLink step={t('byHand')}>
      <Text className={classes.note}>{t('byHandExplanation', { date })}</Text>
    </ChainLink>
  )
}

function FromProposal({ slug, origin }: { slug: string; origin: Origin }) {
  const t = useTranslations('node.origin')
  const format = useFormatter()
  const { group, authors, merged, proposal } = origin

  return (
    <>
      <ChainLink step={t('group')}>
        <AppLink to={`/p/${slug}/groupes/${group.slug}`}>{group.name}</AppLink>
      </ChainLink>
      {authors.length > 0 && (
        <ChainLink step={t('authors', { count: authors.length })}>{format.list([...authors])}</ChainLink>
      )}
      {merged.length > 0 && (
        <ChainLink step={t('merged', { count: merged.length })}>
          {merged.map((source) => (
            <p key={source.id}>
              <ProposalLink slug={slug} proposal={source} />
            </p>
          ))}
        </ChainLink>
      )}
      <ChainLink step={t('proposal')}>
        <ProposalLink slug={slug} proposal={proposal} />
      </ChainLink>
      <ChainLink step={t('text')}>
        <code className={classes.hash}>{origin.textSha256}</code>
      </ChainLink>
      <Vote slug={slug} ballot={origin.ballot} proposalId={proposal.id} />
      <ChainLink step={t('promotion')}>
        {t('promoted', {
          name: origin.promotedBy,
          date: format.dateTime(new Date(origin.promotedAt), { dateStyle: 'long' }),
          version: origin.planVersion,
        })}
      </ChainLink>
    </>
  )
}

function Vote({ slug, ballot, proposalId }: VoteProps) {
  const t = useTranslations('node.origin')
  const format = useFormatter()
  const date = format.dateTime(new Date(ballot.closedAt), { dateStyle: 'long' })

  return (
    <ChainLink step={`${t('vote')} (${t(ballot.secrecy)})`}>
      {ballot.result && <ResultInShort rules={ballot.rules} result={ballot.result} proposalId={proposalId} />}
      <p className={classes.note}>
        <AppLink to={`/p/${slug}/scrutins/${ballot.id}`}>{t('closed', { date })}</AppLink>
      </p>
    </ChainLink>
  )
}

type VoteProps = {
  readonly slug: string
  readonly ballot: Origin['ballot']
  readonly proposalId: string
}

type Proposal = { readonly code: number; readonly title: string }

function ProposalLink({ slug, proposal }: { slug: string; proposal: Proposal }) {
  return (
    <AppLink to={proposalAddress(slug, proposal.code)}>
      {`${proposalCode(proposal.code)} – ${proposal.title}`}
    </AppLink>
  )
}
