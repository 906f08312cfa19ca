import type { ReactNode } from 'react'
import classes from './node-page.module.css'

type Props = {
  readonly step: string
  /** Not come yet. */
  readonly waiting?: boolean
  readonly children: ReactNode
}

/** One link of the chain. */
export function ChainLink({ step, waiting, children }: Props) {
  return (
    <li className={classes.link} data-waiting={waiting || undefined}>
      <p className={classes.step}>{step}</p>
      <div className={classes.detail}>{children}</div>
    </li>
  )
}
