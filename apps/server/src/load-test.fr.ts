/** How the plan of a load test and the people in it are called. */
export const loadTestNames = {
  plan: 'Essai de charge',
  level: 'Texte',
  levels: 'Textes',
  document: (number: number) => `Texte ${number}`,
  person: (number: number) => `Personne ${number}`,
} as const
