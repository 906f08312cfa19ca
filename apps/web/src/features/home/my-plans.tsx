import { IconChevronRight } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { MyPlan } from '../../lib/me'
import { BareLink } from '../../ui/app-link'
import classes from './my-plans.module.css'

/** One line per plan: its name, and what one is in it. */
export function MyPlans({ plans }: { plans: readonly MyPlan[] }) {
  const t = useTranslations('identity.role')

  return (
    <ul className={classes.list}>
      {plans.map((plan) => (
        <li key={plan.slug}>
          <BareLink to={`/p/${plan.slug}`} className={classes.plan}>
            <span>
              <span className={classes.title}>{plan.title}</span>
              <span className={classes.seats}>
                {plan.seats
                  .map((seat) => [t(seat.role), seat.groupName].filter((part) => part !== null).join(' – '))
                  .join(' · ')}
              </span>
            </span>
            <IconChevronRight size={20} aria-hidden="true" className={classes.arrow} />
          </BareLink>
        </li>
      ))}
    </ul>
  )
}
