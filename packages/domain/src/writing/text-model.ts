import type { Refusal } from '../refusal'

/** The kinds of texts that may begin with a model. A sheet has its template, an amendment the text that it changes. */
export const modelKinds = ['diagnostic', 'proposal'] as const
export type ModelKind = (typeof modelKinds)[number]

export const modelLength = 10_000

/** Why this text cannot be a plan's model, or null. */
export function modelRefusal(text: string): Refusal | null {
  return [...text].length > modelLength ? 'too-long' : null
}

/** What a text begins with where the plan has no model of its own: headings to write under. */
export const usualModels: Record<ModelKind, string> = {
  diagnostic: [
    '# Portrait',
    '# Ce qui existe',
    '# Ce qui manque',
    '# Ce que disent les personnes concernées',
    '# Questions ouvertes',
  ].join('\n\n'),
  proposal: [
    '# Le problème',
    '# Ce que nous proposons',
    '# Pour qui, et où',
    '# Avec qui',
    '# À quoi verrons-nous que cela marche ?',
  ].join('\n\n'),
}
