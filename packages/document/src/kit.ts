import type { AnyExtension } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { Gapcursor } from '@tiptap/extensions/gap-cursor'
import { isAllowedAddress } from './address'

const headingLevels = [1, 2, 3] as const

/**
 * The parts of TipTap's starter kit that a text is made of, in its order, one by one: the kit itself brings to every page
 * what it leaves out (code, an undo of its own, a last paragraph written into a text that someone merely opens).
 */
export const kit: readonly AnyExtension[] = [
  Bold,
  Blockquote,
  BulletList,
  Document,
  Dropcursor,
  Gapcursor,
  HardBreak,
  Heading.configure({ levels: [...headingLevels] }),
  HorizontalRule,
  Italic,
  ListItem,
  ListKeymap,
  Link.configure({
    defaultProtocol: 'https',
    HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' },
    isAllowedUri: isAllowedAddress,
    openOnClick: false,
  }),
  OrderedList,
  Paragraph,
  Strike,
  Text,
  Underline,
]
