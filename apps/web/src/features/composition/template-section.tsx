import { ballotTemplateKeys } from '@deconcert/domain/ballot'
import { Text, UnstyledButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { SectionCard } from '../../ui/section-card'
import classes from './composition.module.css'
import { withTemplate } from './composition-draft'
import { type Composing, useUsualGrades } from './use-composition'

/** The usual cases, one card each: pressing one sets every rule that follows. */
export function TemplateSection({ composing }: { composing: Composing }) {
  const t = useTranslations('composition')
  const usualGrades = useUsualGrades()
  const { draft, replace, electorate } = composing
  const facts = {
    grades: usualGrades(6),
    collegeIds: (electorate?.colleges ?? []).filter(({ seats }) => seats > 0).map(({ id }) => id),
  }

  return (
    <SectionCard title={t('template.title')}>
      <Text c="dimmed" mb="sm">
        {t('template.why')}
      </Text>
      <ul className={classes.cards}>
        {ballotTemplateKeys.map((key) => (
          <li key={key}>
            <UnstyledButton
              className={classes.card}
              aria-pressed={draft.template === key}
              onClick={() => replace(withTemplate(draft, key, facts))}
            >
              <span className={classes.cardTitle}>{t(`template.${key}`)}</span>
              <span className={classes.cardText}>{t(`templateExplained.${key}`)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
