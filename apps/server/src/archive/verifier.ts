/** The verifier that goes into every archive: one file of Python that needs nothing else. */
export const verifier: string = Object.values(
  import.meta.glob<string>('./verify.py', { query: '?raw', import: 'default', eager: true }),
).join('')
