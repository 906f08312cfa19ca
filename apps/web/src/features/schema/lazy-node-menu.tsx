import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type TreeLine, treeQuery } from '../../plan/tree-query'
import { lineName } from './line-name'
import type { NodeDialog } from './node-dialog'
import { NodeMenu } from './node-menu'
import classes from './node-menu.module.css'

type Props = {
  readonly slug: string
  readonly node: TreeLine
  readonly onChoose: (dialog: NodeDialog) => void
}

/** The menu of a line, made when it is asked for: a tree of thousands of lines has thousands of buttons, not of menus. */
export function LazyNodeMenu({ slug, node, onChoose }: Props) {
  const t = useTranslations('tree.actions')
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const change = (opened: boolean) => {
    setOpen(opened)
    if (!opened) requestAnimationFrame(() => refocus(button.current))
  }

  return (
    <span className={classes.lazy}>
      <button
        ref={button}
        type="button"
        className={classes.dots}
        aria-label={t('label', { name: lineName(node) })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => change(!isOpen)}
      >
        <IconDots size={18} aria-hidden="true" />
      </button>
      {isOpen && <OpenMenu slug={slug} node={node} onChoose={onChoose} onChange={change} />}
    </span>
  )
}

function OpenMenu({ slug, onChange, ...props }: Props & { readonly onChange: (opened: boolean) => void }) {
  const tree = useQuery(treeQuery(slug)).data

  if (tree === undefined) return null
  return (
    <NodeMenu
      {...props}
      tree={tree}
      target={<span className={classes.anchor} />}
      control={{ opened: true, onChange }}
    />
  )
}

/** The button gets the focus back, unless something else that one uses has taken it. */
function refocus(button: HTMLButtonElement | null): void {
  if (!document.activeElement?.matches('a, button, input, textarea, select, [role="dialog"]')) button?.focus()
}
