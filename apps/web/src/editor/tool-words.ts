import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { isOnMac, shownKeys } from './keys'
import type { Tool } from './tools'
import type { ToolState } from './use-tool-state'

/** A combination of keys as this reader's keyboard names it. */
export function useShownKeys(): (combination: string) => readonly string[] {
  const t = useTranslations('editor.keys')
  return useCallback(
    (combination) => {
      const names = {
        Mod: t('Mod'),
        Alt: t('Alt'),
        Shift: t('Shift'),
        Enter: t('Enter'),
        Escape: t('Escape'),
        ArrowUp: '↑',
        ArrowDown: '↓',
        PageUp: t('PageUp'),
        PageDown: t('PageDown'),
      }
      return shownKeys(combination, names, isOnMac())
    },
    [t],
  )
}

/** What a tool is called, here and in its tooltip. */
export function useToolName(): (tool: Pick<Tool, 'label' | 'level'>) => string {
  const t = useTranslations('editor.toolbar')
  return useCallback(({ label, level = 0 }) => (label === 'heading' ? t(label, { level }) : t(label)), [t])
}

/** Why a tool cannot be used here, or null. */
export function useToolReason(): (tool: Tool, state: ToolState) => string | null {
  const t = useTranslations('editor.why')
  return useCallback(
    ({ name, why }, { possible }) => (why === undefined || possible.includes(name) ? null : t(why)),
    [t],
  )
}
