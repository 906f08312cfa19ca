import type { figureRefusal as french } from '../fr/figure-refusal'

/** Why a figure or an indicator is not kept. */
export const figureRefusal: Record<keyof typeof french, string> = {
  'figure-invalid': 'This figure cannot be read, or it is too large. Write it in digits.',
  'figure-year-invalid': 'A year is missing, from 1900 to 2200. Give the one of the figure.',
  'figure-link-invalid': 'This link leads to no web page. Write it in full: https://example.org/report',
  'figure-value-missing': 'The figure is missing. Give it, or say that this finding is a testimony.',
  'figure-source-missing':
    'The source is missing. Without it nobody can check this figure: say who established it.',
  'figure-twice': 'Two values are given for the same territory and the same year. Keep only one.',
  'series-empty': 'There is no value to import. Check the columns that were chosen.',
  'series-twice': 'Two indicators bear the same name. Give them different names.',
  'plan-cards-full':
    'This plan already has as many figures as it can: 1,000, retired ones included. Change one of them.',
  'plan-series-full':
    'This plan already has as many indicators as it can: 500, retired ones included. Replace one of them.',
  'series-full':
    'This indicator was already imported 200 times, as often as it can be. Import it under another name.',
}
