import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPencilQuestion } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useOpenText } from './document-context'
import { setSuggesting, useSuggesting } from './suggestion-mode'

/** Switches between editing and suggesting, for the whole document and until it is switched back. */
export function SuggestTool({ isCurrent }: { readonly isCurrent: boolean }) {
  const t = useTranslations('editor.suggest')
  const documentId = useOpenText()?.documentId ?? ''
  const isOn = useSuggesting(documentId)

  return (
    <Tooltip label={isOn ? t('on') : t('off')}>
      <ActionIcon
        variant={isOn ? 'filled' : 'subtle'}
        color={isOn ? 'pine' : 'gray'}
        size="lg"
        aria-label={t('label')}
        aria-pressed={isOn}
        data-tool="suggest"
        tabIndex={isCurrent ? 0 : -1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setSuggesting(documentId, !isOn)}
      >
        <IconPencilQuestion size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  )
}
