import type { AutoFieldKey, CommitteeDecisionKind } from '@deconcert/domain'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isSides } from '../../ballot-result/deciding'
import { useStandingText } from '../../ballot-result/result-in-short'
import { standingOf } from '../../ballot-result/standing'
import { usePlanSlug } from '../../lib/actor'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import type { ShownField } from '../../sheet-template/shown-field'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { DefinitionList } from '../../ui/definition-list'
import { QueryView } from '../../ui/query-view'
import classes from './auto-fields.module.css'
import { FieldFrame } from './field-frame'
import { type NodeDetail, nodeQuery, type Sheet } from './sheet-query'

type Props = { readonly sheet: Sheet; readonly field: ShownField; readonly fieldKey: AutoFieldKey }

/** A field that the plan fills by itself. */
export function AutoField({ sheet, field, fieldKey }: Props) {
  const t = useTranslations('sheet.list')
  const query = useQuery(nodeQuery(usePlanSlug(), sheet.nodeId))

  return (
    <FieldFrame field={field} isWritable>
      {fieldKey === 'number' ? (
        <Text>{sheet.number === null ? t('unnumbered') : sheet.reference}</Text>
      ) : (
        <QueryView query={query} lines={2}>
          {(node) =>
            fieldKey === 'origin' ? (
              <OriginText origin={node.origin} />
            ) : (
              <Decisions decisions={node.decisions} />
            )
          }
        </QueryView>
      )}
    </FieldFrame>
  )
}

type Origin = NonNullable<NodeDetail['origin']>

function OriginText({ origin }: { origin: Origin | null }) {
  const t = useTranslations('sheet.origin')
  const slug = usePlanSlug()

  if (origin === null) return <Text c="dimmed">{t('byHand')}</Text>
  const { proposal, group, merged, ballot } = origin
  return (
    <DefinitionList
      entries={
        [
          { term: t('proposal'), detail: <ProposalLink {...proposal} /> },
          {
            term: t('merged'),
            detail: merged.length > 0 && merged.map((each) => <ProposalLink key={each.id} {...each} />),
          },
          {
            term: t('group'),
            detail: <AppLink to={`/p/${slug}/groupes/${group.slug}`}>{group.name}</AppLink>,
          },
          { term: t('authors'), detail: origin.authors.join(', ') },
          {
            term: t('vote'),
            detail: <VoteLink ballot={ballot} proposal={proposal} />,
          },
          {
            term: t('promoted'),
            detail: (
              <>
                <DateTimeText value={origin.promotedAt} /> {t('promotedBy', { name: origin.promotedBy })}
              </>
            ),
          },
          { term: t('text'), detail: <code className={classes.hash}>{origin.textSha256}</code> },
        ].filter(({ detail }) => detail !== false) as { term: string; detail: ReactNode }[]
      }
    />
  )
}

function ProposalLink({ code, title }: Origin['proposal']) {
  const slug = usePlanSlug()
  return <AppLink to={proposalAddress(slug, code)}>{`${proposalCode(code)} – ${title}`}</AppLink>
}

function VoteLink({ ballot, proposal }: Pick<Origin, 'ballot' | 'proposal'>) {
  const t = useTranslations('sheet.origin')
  const slug = usePlanSlug()
  const standingText = useStandingText()
  const { rules, result } = ballot
  const standing = result && standingOf(rules, result, proposal.id)
  const raw = result?.raw ?? null

  return <AppLink to={`/p/${slug}/scrutins/${ballot.id}`}>{words()}</AppLink>

  function words(): string {
    if (standing) return standingText(standing)
    if (raw === null || !isSides(raw)) return t('selected')
    return t('adopted', { for: Number(raw.for), against: Number(raw.against), abstain: Number(raw.abstain) })
  }
}

function Decisions({ decisions }: Pick<NodeDetail, 'decisions'>) {
  const t = useTranslations('sheet.decisions')

  if (decisions.length === 0) return <Text c="dimmed">{t('none')}</Text>
  return (
    <ol className={classes.decisions}>
      {decisions.map(({ id, kind, reason, decidedBy, at, number, sha256 }) => (
        <li key={id}>
          <Text fw={550}>{t(`kind.${kind as CommitteeDecisionKind}`)}</Text>
          <Text c="dimmed">
            <DateTimeText value={at} /> {t('by', { name: decidedBy })}
          </Text>
          {reason !== '' && <Text className={classes.reason}>{reason}</Text>}
          {number !== null && <Text>{t('number', { number })}</Text>}
          {sha256 !== null && (
            <Text>
              {t('hash')} <code className={classes.hash}>{sha256}</code>
            </Text>
          )}
        </li>
      ))}
    </ol>
  )
}
