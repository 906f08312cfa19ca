import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { ariaKeys, isOnMac } from './keys'
import { type TableTool, tableTools } from './table-tools'
import { useShownKeys } from './tool-words'
import classes from './toolbar.module.css'

type Props = { readonly editor: Editor; readonly isCurrent: boolean }

/** What can be done to the table that the caret is in: the last of the tools. */
export function TableMenu({ editor, isCurrent }: Props) {
  const t = useTranslations('editor.table')

  return (
    <Menu
      position="bottom-start"
      width={300}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          h={34}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
          data-tool="table-menu"
          tabIndex={isCurrent ? 0 : -1}
          onMouseDown={(event) => event.preventDefault()}
        >
          {t('menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tableTools.map((group, n) => (
          <Fragment key={group[0]?.name}>
            {n > 0 && <Menu.Divider role="separator" />}
            {group.map((tool) => (
              <Entry key={tool.name} tool={tool} editor={editor} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Entry({ tool, editor }: { readonly tool: TableTool; readonly editor: Editor }) {
  const t = useTranslations('editor.table')
  const shownKeys = useShownKeys()
  const refusal = tool.refusal?.(editor) ?? null
  const Icon = tool.icon
  const act = () => {
    if (refusal !== null) return
    tool.run(editor)
    editor.commands.focus()
  }

  return (
    <Menu.Item
      leftSection={<Icon size={18} stroke={1.75} aria-hidden="true" />}
      rightSection={tool.keys && <small aria-hidden="true">{shownKeys(tool.keys).join(' ')}</small>}
      {...(tool.keys && { 'aria-keyshortcuts': ariaKeys(tool.keys, isOnMac()) })}
      {...(refusal !== null && { 'aria-disabled': true, className: classes.refused })}
      closeMenuOnClick={refusal === null}
      onClick={act}
    >
      {t(`act.${tool.name}`)}
      {refusal !== null && <small className={classes.reason}>{t(`why.${refusal}`)}</small>}
    </Menu.Item>
  )
}
