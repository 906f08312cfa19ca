import { useTranslations } from 'use-intl'
import { ExplainedRadio } from '../../ui/explained-radio'
import { SectionCard } from '../../ui/section-card'
import { ClosingMoment } from './closing-moment'
import classes from './composition.module.css'
import { MajorityInput } from './majority-input'
import { QuorumInput } from './quorum-input'
import { SecrecyInput } from './secrecy-input'
import { SelectionInput } from './selection-input'
import type { Composing } from './use-composition'

/** When the vote counts, what it decides, and when it ends. */
export function RulesSection({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.rule')

  return (
    <SectionCard title={t('title')}>
      <div className={classes.fields}>
        <SecrecyInput composing={composing} />
        <QuorumInput composing={composing} />
        <MajorityInput composing={composing} />
        <SelectionInput composing={composing} />
        <ClosingInput composing={composing} />
      </div>
    </SectionCard>
  )
}

const closings = ['closingByHand', 'closingAt'] as const

function ClosingInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.rule')
  const { draft, change, errorAt } = composing
  const isByHand = draft.closesAt === ''

  return (
    <div className={classes.fields} id="field-deadline" tabIndex={-1}>
      <ExplainedRadio
        label={t('closing')}
        choices={closings.map((value) => ({ value, label: t(value), description: t(`${value}Explained`) }))}
        value={isByHand ? 'closingByHand' : 'closingAt'}
        onChange={(value) => change({ closesAt: value === 'closingByHand' ? '' : inAWeek() })}
      />
      {!isByHand && (
        <ClosingMoment
          moment={draft.closesAt}
          onChange={(closesAt) => change({ closesAt })}
          error={errorAt('deadline')}
        />
      )}
    </div>
  )
}

/** In seven days at 18:00, as a field of the page writes it. */
function inAWeek(): string {
  const date = new Date()
  date.setDate(date.getDate() + 7)
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T18:00`
}
