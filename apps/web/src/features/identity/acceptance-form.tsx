import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { useEnter } from '../../lib/use-session'
import { RefusalAlert } from '../../ui/refusal-alert'

/** The fewest characters of a new password; the server decides. */
const passwordLength = 12

type Props = { readonly token: string; readonly needsEmail: boolean; readonly hasAccount: boolean }

/** Takes the seat: with a new name and password, or with the password of the account that one has. */
export function AcceptanceForm({ token, needsEmail, hasAccount }: Props) {
  const t = useTranslations('identity')
  const locale = useLocale()
  const enter = useEnter()
  const [displayName, setDisplayName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const json = { password, locale, ...(!hasAccount && { displayName }), ...(needsEmail && { email }) }
  const accept = useAct(() => call(api.invitations[':token'].$post({ param: { token }, json })), {
    quiet: true,
    onSuccess: () => void enter('/'),
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    accept.mutate()
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md" mt="md">
        {hasAccount && <Text>{t('invitation.existing')}</Text>}
        {needsEmail && (
          <TextInput
            type="email"
            label={t('invitation.email')}
            autoComplete="email"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        )}
        {!hasAccount && (
          <TextInput
            label={t('invitation.name')}
            description={t('invitation.nameHint')}
            autoComplete="name"
            required
            maxLength={120}
            value={displayName}
            onChange={(event) => setDisplayName(event.currentTarget.value)}
          />
        )}
        <PasswordInput
          label={hasAccount ? t('signIn.password') : t('invitation.password')}
          {...(!hasAccount && { description: t('invitation.passwordHint', { count: passwordLength }) })}
          autoComplete={hasAccount ? 'current-password' : 'new-password'}
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <RefusalAlert error={accept.error} />
        <Button type="submit" loading={accept.isPending}>
          {t('invitation.submit')}
        </Button>
      </Stack>
    </form>
  )
}
