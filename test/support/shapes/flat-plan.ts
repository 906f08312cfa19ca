import { facet, level, numberings, shape, words } from '../shape-parts'

const { none, continuous } = numberings

const sheetsPerTerritory = [2, 3, 3, 4, 3]

/** Axes and issues without numbers, twelve actions of which eleven stand alone, fifteen sheets in unnamed territories. */
export const flatPlan = shape(
  {
    id: 'Vallées-Claires',
    title: 'Schéma unique des Vallées-Claires',
    period: { label: '2025-2029', start: 2025, end: 2029 },
    status: 'en-oeuvre',
  },
  {
    levels: [
      level('axe', ['Axe', 'Axes'], [null], none),
      level('enjeu', ['Enjeu', 'Enjeux'], ['axe'], none, { depth: 2 }),
      level('action', ['Action', 'Actions'], ['axe', null], continuous, { carriesActionSheet: true }),
      level('fiche', ['Fiche territoriale', 'Fiches territoriales'], ['action'], none, { depth: 2 }),
    ],
    nodes: [
      ...['Répondre aux besoins', 'Mieux servir', 'Partir des territoires'].map((title, n) => ({
        id: `x${n + 1}`,
        level: 'axe',
        parent: null,
        order: n === 2 ? 14 : n + 1,
        number: null,
        title,
      })),
      ...words('Un enjeu de société', 8).map((title, n) => ({
        id: `e${n + 1}`,
        level: 'enjeu',
        parent: 'x1',
        order: n + 1,
        number: null,
        title,
      })),
      ...Array.from({ length: 12 }, (_, n) => ({
        id: `a${n + 1}`,
        level: 'action',
        parent: n === 11 ? 'x3' : null,
        order: n === 11 ? 1 : n + 3,
        number: `${n + 1}`,
        title: `Agir de façon ${n + 1} : ${'avec toutes les personnes concernées, '.repeat(n === 9 ? 9 : 1)}partout`,
      })),
      ...sheetsPerTerritory
        .flatMap((count, territory) => Array.from({ length: count }, () => territory + 1))
        .map((territory, n) => ({
          id: `f${n + 1}`,
          level: 'fiche',
          parent: 'a12',
          order: n + 1,
          number: null,
          title: `Réponse locale ${n + 1}`,
          territory: `t${territory}`,
        })),
    ],
    facets: [
      facet('champs', 'champ', words('Champ', 5)),
      facet('sujets', 'sujet', words('Sujet transversal', 5)),
      facet('enjeux', 'enjeu', words('Enjeu de société', 5)),
    ],
    territories: sheetsPerTerritory.map((_, n) => ({ id: `t${n + 1}`, name: null, kind: 'territoire' })),
    process: { phases: [], events: [], channels: [] },
    declaredCounts: { axe: 3 },
  },
)
