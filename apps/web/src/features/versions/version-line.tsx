import { Anchor, Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { usePermission, usePlanSlug } from '../../lib/actor'
import type { VersionCard } from '../../plan/version-query'
import { ActionButton } from '../../ui/action-button'
import { DateTimeText } from '../../ui/date-text'
import { StateBadge } from '../../ui/state-badge'
import { useCompared } from './use-compared'
import { useVersionWords } from './use-version-words'
import classes from './versions.module.css'
import type { VersionAct } from './versions-view'

type Props = {
  readonly card: VersionCard
  readonly previous: number | null
  readonly current: number
  readonly onAsk: (act: VersionAct) => void
}

/** One version: its names, the act that made it, its hash, and what can be done with it. */
export function VersionLine({ card, previous, current, onAsk }: Props) {
  const t = useTranslations('version')
  const { act } = useVersionWords()
  const { version, milestones, at, sha256 } = card

  return (
    <li className={classes.version}>
      <div className={classes.versionTop}>
        <strong>{t('name', { number: version })}</strong>
        {version === current && <StateBadge tone="info">{t('list.current')}</StateBadge>}
        {milestones.map(({ label, adopted, at: named }) => (
          <StateBadge key={named} tone={adopted ? 'success' : 'progress'}>
            {label === null || !adopted ? (label ?? t('adopted.badge')) : `${t('adopted.badge')} · ${label}`}
          </StateBadge>
        ))}
      </div>
      <p>{act(card)}</p>
      <p className={classes.dim}>
        <DateTimeText value={at} />
        <br />
        <span title={sha256}>{t('list.hash', { hash: `${sha256.slice(0, 12)}…` })}</span>
      </p>
      <VersionActs version={version} previous={previous} current={current} onAsk={onAsk} />
    </li>
  )
}

function VersionActs({ version, previous, current, onAsk }: Omit<Props, 'card'> & { version: number }) {
  const t = useTranslations('version.list')
  const slug = usePlanSlug()
  const { choose } = useCompared()
  const editRefusal = usePermission('node.edit')
  const adoptRefusal = usePermission('version.adopt')
  const number = { number: version }
  const compare = (from: number, to: number) => {
    choose(from, to)
    window.scrollTo({ top: 0 })
  }

  return (
    <div className={classes.acts}>
      {previous !== null && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('comparePreviousOf', number)}
          onClick={() => compare(previous, version)}
        >
          {t('comparePrevious')}
        </Button>
      )}
      {version !== current && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('compareOf', number)}
          onClick={() => compare(version, current)}
        >
          {t('compare')}
        </Button>
      )}
      {adoptRefusal === null && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('nameOf', number)}
          onClick={() => onAsk({ act: 'name', version })}
        >
          {t('nameIt')}
        </Button>
      )}
      {version !== current && editRefusal === null && (
        <ActionButton
          refusal={editRefusal}
          variant="default"
          size="compact-md"
          aria-label={t('restoreOf', number)}
          onClick={() => onAsk({ act: 'restore', version })}
        >
          {t('restore')}
        </ActionButton>
      )}
      <Anchor
        href={`/api/plans/${slug}/versions/${version}`}
        download={`${slug}-version-${version}.json`}
        aria-label={t('downloadOf', number)}
      >
        {t('download')}
      </Anchor>
    </div>
  )
}
