import { type Placed, placeProvenance } from '@deconcert/domain/plan'
import { useElementSize } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import { BareLink } from '../ui/app-link'
import { box, curveBetween, scaleIn, sizeOf, topLeftOf } from './graph-place'
import classes from './provenance.module.css'
import type { Provenance, ProvenanceElement } from './provenance-query'
import { type ElementWords, useElementWords } from './use-element-words'

type Props = { readonly slug: string; readonly provenance: Provenance }

/** The way drawn from left to right: boxes that are links, in their reading order, over the lines between them. */
export function ProvenanceGraph({ slug, provenance }: Props) {
  const t = useTranslations('provenance')
  const wordsOf = useElementWords(slug)
  const placed = placeProvenance(provenance.elements, provenance.links)
  const places = new Map(placed.map((each) => [each.element.key, each]))
  const { width, height } = sizeOf(placed)
  const { ref, width: room } = useElementSize<HTMLElement>()
  const scale = scaleIn(room, width)

  return (
    <section
      ref={ref}
      className={classes.graph}
      data-cut={width * scale > room + 1 || undefined}
      aria-label={t('drawing')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too
      tabIndex={0}
    >
      <div className={classes.canvas} style={{ width, height, zoom: scale }}>
        <svg width={width} height={height} aria-hidden="true">
          {provenance.links.map(({ from, to }) => (
            <path
              key={`${from} ${to}`}
              d={curveBetween(places.get(from), places.get(to))}
              className={classes.edge}
            />
          ))}
        </svg>
        <ul className={classes.boxes}>
          {placed.map((each) => (
            <Box key={each.element.key} placed={each} words={wordsOf(each.element)} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function Box({ placed, words }: { placed: Placed<ProvenanceElement>; words: ElementWords }) {
  const { x, y } = topLeftOf(placed)
  const content = (
    <>
      <span className={classes.kind}>{words.kind}</span>
      <span className={classes.name}>{words.name}</span>
      {words.state !== null && <span className={classes.state}>{words.state}</span>}
    </>
  )

  return (
    <li className={classes.place} style={{ left: x, top: y, width: box.width, height: box.height }}>
      {words.address === null ? (
        <span className={classes.box}>{content}</span>
      ) : (
        <BareLink to={words.address} className={classes.box}>
          {content}
        </BareLink>
      )}
    </li>
  )
}
