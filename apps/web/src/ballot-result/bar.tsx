import { useId } from 'react'
import classes from './bar.module.css'
import type { Part } from './layout'
import { type Look, useFill } from './looks'

const height = 28
const overhang = 4

/** Narrower parts have no room for a figure. */
const leastForFigure = 11

type Props = {
  /** The whole bar in words. */
  readonly title: string
  readonly parts: readonly Part<Look>[]
  /** Shown within the part where it has room. */
  readonly figure?: (part: Part<Look>) => string
  /** In percents of the bar: where a majority or a threshold stands. */
  readonly mark?: number | null
  /** What the mark means. */
  readonly markTitle?: string
}

/** A bar in parts that differ by pattern as well as by colour, as wide as its place. */
export function Bar({ title, parts, figure, mark = null, markTitle }: Props) {
  const id = useId()
  const fill = useFill()
  const isDescribed = mark !== null && markTitle !== undefined

  return (
    <svg
      className={classes.bar}
      width="100%"
      height={height + 2 * overhang}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={isDescribed ? `${id}-mark` : undefined}
    >
      <title id={`${id}-title`}>{title}</title>
      {isDescribed && <desc id={`${id}-mark`}>{markTitle}</desc>}
      <rect y={overhang} width="100%" height={height} rx="4" className={classes.track} />
      {parts.map((part) => (
        <rect
          key={part.from}
          x={`${part.from}%`}
          y={overhang}
          width={`${part.width}%`}
          height={height}
          fill={fill(part.kind)}
          className={classes.part}
        />
      ))}
      {figure !== undefined &&
        parts.map((part) => <Figure key={part.from} part={part} text={figure(part)} />)}
      {mark !== null && (
        <>
          <line x1={`${mark}%`} x2={`${mark}%`} y2="100%" className={classes.markEdge} />
          <line x1={`${mark}%`} x2={`${mark}%`} y2="100%" className={classes.mark} />
        </>
      )}
    </svg>
  )
}

function Figure({ part, text }: { part: Part<Look>; text: string }) {
  if (part.width < leastForFigure) return null
  return (
    <text x={`${part.from + part.width / 2}%`} y={overhang + height / 2} className={classes.figure}>
      {text}
    </text>
  )
}
