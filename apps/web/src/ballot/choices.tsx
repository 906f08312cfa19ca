import { type Side, sides } from '@deconcert/domain/ballot'
import { UnstyledButton } from '@mantine/core'
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './ballot.module.css'

const icons: Record<Side, typeof IconCheck> = {
  for: IconCheck,
  against: IconX,
  abstain: IconMinus,
}

/** The three large buttons of a vote. Without `onChoose` they only show what electors see. */
export function Choices({ onChoose }: { readonly onChoose?: (choice: Side) => void }) {
  const t = useTranslations('ballot')

  return (
    <fieldset className={classes.choices} aria-label={t('vote.choices')}>
      {sides.map((choice) => {
        const Icon = icons[choice]
        return (
          <UnstyledButton
            key={choice}
            className={classes.choice}
            data-choice={choice}
            disabled={onChoose === undefined}
            onClick={() => onChoose?.(choice)}
          >
            <Icon size={26} aria-hidden="true" />
            {t(`choice.${choice}`)}
          </UnstyledButton>
        )
      })}
    </fieldset>
  )
}
