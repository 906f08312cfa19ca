import type { Level } from './level'
import type { TreeNode } from './node'

/** What a line of an outline is read as. `unknown` has to be settled by somebody before anything is written. */
export type OutlineKind =
  | 'heading'
  | 'subtitle'
  | 'lead'
  | 'label'
  | 'objective'
  | 'joined'
  | 'ignored'
  | 'unknown'

/** Why a line is read as it is. */
export type OutlineReason =
  | 'by-hand'
  | 'named'
  | 'numbered'
  | 'markdown'
  | 'objectives-label'
  | 'in-objectives'
  | 'under-heading'
  | 'goes-on'
  | 'title-below'
  | 'before-structure'
  | 'table'
  | 'contents'
  | 'page-mark'
  | 'cross-cutting'
  | 'in-left-out'
  | 'no-sign'
  | 'counts-otherwise'
  | 'after-structure'

/** A level of the plan, or one that the text asks for. */
export type OutlineLevel = Level & {
  readonly isNew: boolean
  /** The kinds of headings that are read as this level. */
  readonly kinds: readonly string[]
}

/** What somebody says of a line. A heading has a level; a title or a text of its own replaces what was written. */
export type OutlineCorrection = {
  readonly kind: Exclude<OutlineKind, 'unknown' | 'label'>
  readonly levelKey?: string
  readonly title?: string
}
export type OutlineCorrections = Readonly<Record<number, OutlineCorrection>>

/** One line with its reading. */
export type OutlineLine = {
  /** Its place in the text, from 1. */
  readonly number: number
  /** As it was written. */
  readonly text: string
  readonly kind: OutlineKind
  readonly why: OutlineReason
  /** Of a heading. */
  readonly levelKey: string | null
  readonly sourceNumber: string | null
  readonly isOdd: boolean
  /** How deep it stands by its own marks, from 1; 0 where its level says it. */
  readonly depth: number
  /** What is taken of the line: a title, an objective, a paragraph, with the lines that go on with it. */
  readonly words: string
  /** The same as the source has it, where somebody wrote otherwise. */
  readonly wordsAsWritten: string | null
  /** The line whose text this one goes on with. */
  readonly joinedTo: number | null
}

/** Where an outline is to stand: nowhere yet, or in a plan under one of its nodes or beside those at its top. */
export type OutlineGround = {
  readonly levels: readonly Level[]
  readonly nodes: readonly TreeNode[]
  readonly parentId: string | null
}

export const emptyGround: OutlineGround = { levels: [], nodes: [], parentId: null }
