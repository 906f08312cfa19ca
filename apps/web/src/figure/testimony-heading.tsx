import { testimonyLength } from '@deconcert/document'
import { Group, Text, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './figure.module.css'
import { PersonalHint } from './personal-hint'

type Props = {
  readonly audience: string
  readonly circumstances: string
  readonly words: string
  readonly onChange: (name: 'audience' | 'circumstances', value: string) => void
}

/** Above a testimony while it is written: that it is one, who speaks, when; and what in it could name somebody. */
export function TestimonyHeading({ audience, circumstances, words, onChange }: Props) {
  const t = useTranslations('figure.testimony')

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
      <PersonalHint words={[audience, circumstances, words].join('\n')} message="personal" />
    </div>
  )
}

type WordsProps = {
  readonly label: string
  readonly placeholder: string
  readonly said: string
  readonly onSay: (value: string) => void
}

/** Milliseconds: a word for each key would cross what others type in it. */
const pause = 500

/** Given to the others after a pause, or when it is left; what they do meanwhile takes no typed word away. */
function Words({ label, placeholder, said, onSay }: WordsProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const give = () => {
    if (typed !== null && typed.trim() !== said) onSay(typed.trim())
  }
  const latest = useRef(give)
  latest.current = give

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => latest.current(), pause)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => {
    const leave = () => latest.current()
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [])

  return (
    <TextInput
      size="sm"
      className={classes.testimonyInput}
      label={label}
      placeholder={placeholder}
      value={typed ?? said}
      maxLength={testimonyLength}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        give()
        setTyped(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') give()
      }}
    />
  )
}
