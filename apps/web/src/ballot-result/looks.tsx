import { createContext, type ReactNode, useContext, useId } from 'react'
import classes from './looks.module.css'

/** Strokes over the colour of each look, so that none is told by its colour alone. Tiles are 8 px wide. */
const strokes = {
  'grade-0': 'M0 8L8 0M-2 2L2 -2M6 10L10 6M0 0L8 8',
  'grade-1': 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'grade-2': 'M4 0V8',
  'grade-3': '',
  'grade-4': 'M2 2h1.5M6 6h1.5',
  'grade-5': 'M0 4H8',
  'grade-6': '',
  for: '',
  against: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  abstain: 'M2 2h1.5M6 6h1.5',
  absent: '',
  plain: '',
} as const

export type Look = keyof typeof strokes

const names = Object.keys(strokes) as Look[]

const Prefix = createContext('')

/** Holds the patterns that the bars within are filled with. */
export function Looks({ children }: { children: ReactNode }) {
  const prefix = useId()

  return (
    <Prefix value={prefix}>
      <svg className={classes.patterns} aria-hidden="true" focusable="false">
        <defs>
          {names.map((look) => (
            <pattern
              key={look}
              id={`${prefix}${look}`}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              data-look={look}
              className={classes.look}
            >
              <rect width="8" height="8" className={classes.base} />
              <path d={strokes[look]} className={classes.stroke} />
            </pattern>
          ))}
        </defs>
      </svg>
      {children}
    </Prefix>
  )
}

/** What fills a shape with a look. */
export function useFill(): (look: Look) => string {
  const prefix = useContext(Prefix)
  return (look) => `url(#${prefix}${look})`
}

type LegendProps = {
  readonly label: string
  readonly entries: readonly { readonly look: Look; readonly name: string }[]
}

/** What each look means. */
export function Legend({ label, entries }: LegendProps) {
  const fill = useFill()

  return (
    <ul className={classes.legend} aria-label={label}>
      {entries.map(({ look, name }) => (
        <li key={look} className={classes.entry}>
          <svg width="20" height="16" aria-hidden="true" focusable="false">
            <rect x="0.5" y="0.5" width="19" height="15" rx="3" fill={fill(look)} className={classes.edge} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
