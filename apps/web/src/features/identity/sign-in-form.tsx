import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { useEnter } from '../../lib/use-session'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'

export function SignInForm({ address }: { address: string }) {
  const t = useTranslations('identity.signIn')
  const enter = useEnter()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useAct(() => call(api.session.$post({ json: { email, password } })), {
    quiet: true,
    onSuccess: () => void enter(address),
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate()
  }

  return (
    <SectionCard title={t('withPassword')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            type="email"
            label={t('email')}
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('password')}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          />
          <RefusalAlert error={signIn.error} />
          <Button type="submit" loading={signIn.isPending}>
            {t('submit')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('noAccount')}
          </Text>
        </Stack>
      </form>
    </SectionCard>
  )
}
