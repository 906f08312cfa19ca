import type { Annex } from '@deconcert/domain/sheet'
import { Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Said = Pick<Annex, 'name' | 'alternativeText'>

const longest = { name: 160, words: 250 }

/** Whether a piece has a name and words, neither too long. */
export function areWordsRight({ name, alternativeText }: Said): boolean {
  return isRight(name, longest.name) && isRight(alternativeText, longest.words)
}

function isRight(text: string, most: number): boolean {
  return text.trim() !== '' && text.trim().length <= most
}

type Props = {
  readonly said: Said
  readonly onChange: (said: Said) => void
  /** Whether somebody has tried to go on without them. */
  readonly isAsked: boolean
}

export function AnnexWords({ said, onChange, isAsked }: Props) {
  const t = useTranslations('sheetAnnex')
  const { name, alternativeText } = said
  const nameError = name.length > longest.name ? t('nameLong') : isAsked && t('nameMissing')
  const wordsError = alternativeText.length > longest.words ? t('wordsLong') : isAsked && t('wordsMissing')

  return (
    <>
      <TextInput
        label={t('name')}
        withAsterisk
        value={name}
        onChange={(event) => onChange({ ...said, name: event.currentTarget.value })}
        error={isRight(name, longest.name) ? null : nameError}
      />
      <Textarea
        label={t('words')}
        description={t('wordsHint')}
        withAsterisk
        autosize
        minRows={2}
        value={alternativeText}
        onChange={(event) =>
          onChange({ ...said, alternativeText: event.currentTarget.value.replaceAll(/\p{Cc}+/gu, ' ') })
        }
        error={isRight(alternativeText, longest.words) ? null : wordsError}
      />
    </>
  )
}
