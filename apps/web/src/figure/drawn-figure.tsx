import { isDataForm } from '@deconcert/document'
import { CitedSeries } from './data-view'
import { CitedCard } from './figure-card'
import { TestimonyHeading } from './testimony-heading'

type Props = {
  readonly type: string
  readonly attributes: Readonly<Record<string, unknown>>
  /** Absent where the text is read only. */
  readonly setAttribute?: (name: string, value: string) => void
  /** What is typed in the block. */
  readonly words?: string
}

/** A block of a text that is more than text: a card, a series, the heading of a testimony. */
export function DrawnFigure({ type, attributes, setAttribute, words = '' }: Props) {
  const { card, series, form, audience, circumstances } = attributes
  if (type === 'figureCard') return <CitedCard id={wordsOf(card)} />
  if (type === 'dataView')
    return <CitedSeries id={wordsOf(series)} form={isDataForm(form) ? form : 'table'} />
  if (type !== 'testimony' || setAttribute === undefined) return null
  return (
    <TestimonyHeading
      audience={wordsOf(audience)}
      circumstances={wordsOf(circumstances)}
      words={words}
      onChange={setAttribute}
    />
  )
}

/** What a shared text says is anybody's: an object would be no text, and could not even be made one. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
