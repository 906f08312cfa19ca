import { isAlternative } from '@deconcert/document'
import type { FoundImage } from '@deconcert/document/understood'
import { Checkbox, Fieldset, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../ui/error-state'
import { AlternativeInput } from './alternative-input'
import classes from './insert.module.css'
import type { ImageProblem } from './prepare-image'

/** What is wanted of an image of the file. */
type ImageChoice = { readonly isTaken: boolean; readonly alt: string }
export type ImageChoices = Readonly<Record<string, ImageChoice>>

type Props = {
  readonly images: readonly FoundImage[]
  readonly choices: ImageChoices
  readonly onChange: (key: string, choice: ImageChoice) => void
  readonly isAsked: boolean
  /** Of the images that could not be used, why. */
  readonly problems: ReadonlyMap<string, ImageProblem>
}

/** Every image that is taken has its words, or does not come. */
export function areSaid(choices: ImageChoices): boolean {
  return Object.values(choices).every(({ isTaken, alt }) => !isTaken || isAlternative(alt.trim()))
}

/** The images of a file, one after another, each with the words that stand for it. */
export function DocumentImages({ images, choices, onChange, isAsked, problems }: Props) {
  const t = useTranslations('insert.document')
  const tImage = useTranslations('insert.image')

  return images.map((image, index) => {
    const choice = choices[image.key] ?? { isTaken: true, alt: image.words }
    const problem = problems.get(image.key)
    return (
      <Fieldset key={image.key} legend={t('image', { number: index + 1, total: images.length })}>
        <Stack gap="sm">
          <Thumbnail image={image} />
          {problem && <ErrorState message={`${tImage(problem)} ${t('withoutImage')}`} />}
          <Checkbox
            label={t('takeImage')}
            checked={choice.isTaken}
            disabled={problem !== undefined}
            onChange={(event) => onChange(image.key, { ...choice, isTaken: event.currentTarget.checked })}
          />
          {choice.isTaken && (
            <AlternativeInput
              value={choice.alt}
              onChange={(alt) => onChange(image.key, { ...choice, alt })}
              isAsked={isAsked}
            />
          )}
        </Stack>
      </Fieldset>
    )
  })
}

function Thumbnail({ image }: { readonly image: FoundImage }) {
  const [address, setAddress] = useState('')

  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(image.bytes)], { type: image.mediaType }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [image])

  return address === '' ? null : (
    <img src={address} alt={image.words || image.name} className={classes.preview} />
  )
}
