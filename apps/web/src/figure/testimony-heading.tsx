import { testimonyLength } from '@deconcert/document'
import { personalDataIn } from '@deconcert/domain'
import { Group, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './figure.module.css'

type Props = {
  readonly audience: string
  readonly circumstances: string
  readonly words: string
  readonly onChange: (name: 'audience' | 'circumstances', value: string) => void
}

/** Above a testimony while it is written: that it is one, who speaks, when; and what in it could name somebody. */
export function TestimonyHeading({ audience, circumstances, words, onChange }: Props) {
  const t = useTranslations('figure.testimony')
  const tFigure = useTranslations('figure')
  const found = [audience, circumstances, words].flatMap((text) =>
    personalDataIn(text).map(({ from, to }) => text.slice(from, to)),
  )

  return (
    <div className={classes.testimonyHeading}>
      <Text fw={650}>{t('mark')}</Text>
      <Group gap="xs" align="flex-end">
        <Words
          label={t('audience')}
          placeholder={t('audiencePlaceholder')}
          said={audience}
          onSay={(value) => onChange('audience', value)}
        />
        <Words
          label={t('circumstances')}
          placeholder={t('circumstancesPlaceholder')}
          said={circumstances}
          onSay={(value) => onChange('circumstances', value)}
        />
      </Group>
      <div role="status">
        {found[0] !== undefined && (
          <p className={classes.personal}>{tFigure('personal', { found: found.join(' », « ') })}</p>
        )}
      </div>
    </div>
  )
}

type WordsProps = {
  readonly label: string
  readonly placeholder: string
  readonly said: string
  readonly onSay: (value: string) => void
}

/** Given to the others when it is left: a word for each key would cross what they type in it. */
function Words({ label, placeholder, said, onSay }: WordsProps) {
  const [typed, setTyped] = useState(said)
  useEffect(() => setTyped(said), [said])
  const give = () => {
    if (typed !== said) onSay(typed.trim())
  }

  return (
    <TextInput
      size="sm"
      className={classes.testimonyInput}
      label={label}
      placeholder={placeholder}
      value={typed}
      maxLength={testimonyLength}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter') give()
      }}
    />
  )
}
