import type { Refusal } from '@deconcert/domain'
import type { Level } from '@deconcert/domain/plan'
import { Checkbox, Switch, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { ActionButton } from '../../ui/action-button'
import { textOrNull } from './level-draft'
import { isToldOnField, NumberingFields } from './numbering-fields'
import classes from './settings-page.module.css'

type Props = {
  readonly rank: number
  readonly level: Level
  readonly levels: readonly Level[]
  /** How many nodes stand in it. */
  readonly usedBy: number
  readonly problem: Refusal | null
  readonly onChange: (level: Level) => void
  readonly onRemove: () => void
}

/** One level: its names, under what it stands, how it is numbered. */
export function LevelEditor({ rank, level, levels, usedBy, problem, onChange, onRemove }: Props) {
  const t = useTranslations('settings.levels')
  const reasonText = useReasonText()

  return (
    <section className={classes.box} aria-label={t('name', { rank })}>
      <div className={classes.boxTop}>
        <h3 className={classes.boxName}>{level.labelSingular ?? t('name', { rank })}</h3>
        <span className={classes.note}>{t('used', { count: usedBy })}</span>
        <span>
          <ActionButton
            refusal={usedBy > 0 ? 'level-in-use' : null}
            onClick={onRemove}
            variant="default"
            size="compact-md"
          >
            {t('remove')}
          </ActionButton>
        </span>
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('singular')}
          value={level.labelSingular ?? ''}
          onChange={(event) => onChange({ ...level, labelSingular: textOrNull(event.currentTarget.value) })}
          maxLength={80}
        />
        <TextInput
          label={t('plural')}
          value={level.labelPlural ?? ''}
          onChange={(event) => onChange({ ...level, labelPlural: textOrNull(event.currentTarget.value) })}
          maxLength={80}
        />
      </div>
      <Parents level={level} levels={levels} onChange={onChange} />
      <NumberingFields
        numbering={level.numbering}
        problem={problem}
        onChange={(numbering) => onChange({ ...level, numbering })}
      />
      <Switch
        label={t('sheet')}
        checked={level.carriesSheet}
        onChange={(event) => onChange({ ...level, carriesSheet: event.currentTarget.checked })}
      />
      {problem && !isToldOnField(problem) && (
        <p role="alert" className={classes.error}>
          {reasonText(problem)}
        </p>
      )}
    </section>
  )
}

const root = 'root:'

function Parents({ level, levels, onChange }: Pick<Props, 'level' | 'levels' | 'onChange'>) {
  const t = useTranslations('settings.levels')
  const others = levels
    .map((each, index) => ({ ...each, rank: index + 1 }))
    .filter(({ key }) => key !== level.key)

  return (
    <Checkbox.Group
      label={t('parents')}
      value={level.allowedParents.map((parent) => parent ?? root)}
      onChange={(chosen) =>
        onChange({ ...level, allowedParents: chosen.map((value) => (value === root ? null : value)) })
      }
    >
      <div className={classes.parents}>
        <Checkbox value={root} label={t('root')} />
        {others.map(({ key, labelSingular, rank }) => (
          <Checkbox
            key={key}
            value={key}
            label={t('under', { level: labelSingular ?? t('name', { rank }) })}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}
