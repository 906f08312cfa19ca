import '../ui/mantine-page-styles'
import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePlanSlug, usePlanTitle } from '../lib/actor'
import { plansOf, useMe } from '../lib/me'
import { usePair } from '../lib/use-pair'
import classes from './plan-switcher.module.css'

/** The name of the plan one is in, and the way to the others. */
export function PlanSwitcher() {
  const t = useTranslations('shell.plans')
  const slug = usePlanSlug()
  const title = usePlanTitle()
  const plans = plansOf(useMe())
  const navigate = useNavigate()
  const pair = usePair()

  if (!plans.some((plan) => plan.slug === slug)) return null
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={pair(t('label'), title)}>
          <span className={classes.title}>{title}</span>
          <IconChevronDown size={16} aria-hidden="true" className={classes.arrow} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {plans.map((plan) => (
          <Menu.Item
            key={plan.slug}
            onClick={() => void navigate({ to: `/p/${plan.slug}` })}
            rightSection={plan.slug === slug ? <IconCheck size={16} aria-hidden="true" /> : null}
            aria-current={plan.slug === slug}
          >
            {plan.title}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: '/' })}>{t('all')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
