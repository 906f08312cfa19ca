import { nodeTitleLength } from '@deconcert/domain/plan'
import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { SectionCard } from '../../ui/section-card'
import classes from './new-plan-page.module.css'

type About = { readonly title: string; readonly authority: string }

type Props = { readonly value: About; readonly onChange: (value: About) => void }

const longestAuthority = 200

/** What a new plan is called, and whose it is. */
export function PlanAbout({ value, onChange }: Props) {
  const t = useTranslations('newPlan')

  return (
    <SectionCard title={t('about')}>
      <div className={classes.fields}>
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          value={value.title}
          onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
          maxLength={nodeTitleLength.hard}
          required
        />
        <TextInput
          label={t('authority')}
          value={value.authority}
          onChange={(event) => onChange({ ...value, authority: event.currentTarget.value })}
          maxLength={longestAuthority}
        />
      </div>
    </SectionCard>
  )
}
