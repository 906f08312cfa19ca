/** Why a figure of a diagnostic, or the indicators of a file, are not kept. */
export const figureRefusals = [
  'figure-invalid',
  'figure-year-invalid',
  'figure-link-invalid',
  'figure-value-missing',
  'figure-source-missing',
  'figure-twice',
  'series-empty',
  'series-twice',
  'plan-cards-full',
  'plan-series-full',
  'series-full',
] as const
