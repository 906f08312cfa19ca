import { Group, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { StateBadge } from '../ui/state-badge'
import { ConfirmLifting } from './confirm-lifting'
import classes from './consent.module.css'
import type { Consent, Objection } from './consent-query'
import { LiftObjection, RuleObjection } from './treat-objection'

type Props = { readonly ballotId: string; readonly consent: Consent }

/** The objections of every round, each with its author and what has become of it. */
export function ObjectionList({ ballotId, consent }: Props) {
  const t = useTranslations('consent.objections')

  if (consent.objections.length === 0) return <Text c="dimmed">{t('none')}</Text>
  return (
    <>
      {consent.state === 'open' && <Text c="dimmed">{t('rule')}</Text>}
      <ol className={classes.objections}>
        {consent.objections.map((objection) => (
          <ObjectionLine key={objection.number} ballotId={ballotId} consent={consent} objection={objection} />
        ))}
      </ol>
    </>
  )
}

function ObjectionLine({ ballotId, consent, objection }: Props & { objection: Objection }) {
  const t = useTranslations('consent.objections')
  const kinds = useTranslations('consent.answer.kinds')
  const author = consent.people.find(({ seatId }) => seatId === objection.seatId)
  const { number, round, kind, text } = objection

  return (
    <li className={classes.objection} data-open={objection.isOpen && objection.isAdmissible}>
      <Group gap="xs">
        <strong>{t('name', { number })}</strong>
        <ObjectionBadge objection={objection} />
      </Group>
      <Text c="dimmed" size="sm">
        {t('of', { name: author?.name ?? '', round, kind: kinds(`${kind}.name`) })}
      </Text>
      <p className={classes.words}>{text}</p>
      <Treatment objection={objection} />
      {consent.state === 'open' && objection.isOpen && (
        <Group gap="sm">
          {author?.isMe === true && <LiftObjection ballotId={ballotId} number={number} isRecorded={false} />}
          {objection.told !== null && consent.people.some(({ isMe }) => isMe) && (
            <ConfirmLifting ballotId={ballotId} objection={objection} />
          )}
          {consent.refusals.lead === null && (
            <>
              <RuleObjection ballotId={ballotId} objection={objection} />
              {author?.isMe !== true && objection.told === null && (
                <LiftObjection ballotId={ballotId} number={number} isRecorded />
              )}
            </>
          )}
        </Group>
      )}
    </li>
  )
}

function ObjectionBadge({ objection: { isOpen, isAdmissible, isRuled, told } }: { objection: Objection }) {
  const t = useTranslations('consent.objections.state')

  if (!isOpen) return <StateBadge tone="success">{t('lifted')}</StateBadge>
  if (told !== null) return <StateBadge tone="warning">{t('told')}</StateBadge>
  if (!isAdmissible) return <StateBadge tone="neutral">{t('inadmissible')}</StateBadge>
  return <StateBadge tone="danger">{t(isRuled ? 'admissible' : 'open')}</StateBadge>
}

/** What the circle decided of it and why, and what lifted it. */
function Treatment({ objection }: { objection: Objection }) {
  const t = useTranslations('consent.objections')
  const { ruling, isAdmissible, isOpen, lifting, liftedBy, told, toldBy } = objection

  return (
    <>
      {ruling !== null && (
        <Text>{t(isAdmissible ? 'ruledAdmissible' : 'ruledInadmissible', { ruling })}</Text>
      )}
      {isOpen && told !== null && <Text>{t('told', { name: toldBy ?? '', told })}</Text>}
      {!isOpen && lifting !== null && (
        <Text>
          {toldBy === null
            ? t('liftedWith', { name: liftedBy ?? '', lifting })
            : t('liftedAsTold', { name: toldBy, confirmedBy: liftedBy ?? '', lifting })}
        </Text>
      )}
      {!isOpen && lifting === null && <Text>{t('liftedByAnswer')}</Text>}
    </>
  )
}
