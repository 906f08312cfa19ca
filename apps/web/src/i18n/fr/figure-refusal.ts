import type { Refusal } from '@deconcert/domain'

/** Why a figure or an indicator is not kept. */
export const figureRefusal = {
  'figure-invalid': 'Ce chiffre ne peut pas être lu, ou il est trop grand. Écrivez-le en chiffres.',
  'figure-year-invalid': 'Il manque une année, de 1900 à 2200. Indiquez celle du chiffre.',
  'figure-link-invalid':
    'Ce lien ne mène pas à une page web. Écrivez-le en entier : https://exemple.fr/rapport',
  'figure-value-missing': 'Il manque le chiffre. Donnez-le, ou dites que ce constat est un témoignage.',
  'figure-source-missing':
    'Il manque la source. Sans elle, personne ne peut vérifier ce chiffre : indiquez qui l’a établi.',
  'figure-twice': 'Deux valeurs sont données pour le même territoire et la même année. Gardez-en une seule.',
  'series-empty': 'Il n’y a aucune valeur à importer. Vérifiez les colonnes choisies.',
  'series-twice': 'Deux indicateurs portent le même nom. Donnez-leur des noms différents.',
  'plan-cards-full':
    'Ce schéma a déjà autant de chiffres qu’il peut en avoir : 1 000, ceux qui ont été retirés compris. Modifiez-en un.',
  'plan-series-full':
    'Ce schéma a déjà autant d’indicateurs qu’il peut en avoir : 500, ceux qui ont été retirés compris. Remplacez-en un.',
  'series-full':
    'Cet indicateur a déjà été importé 200 fois, autant qu’il peut l’être. Importez-le sous un autre nom.',
} satisfies Partial<Record<Refusal, string>>

export type FigureReason = keyof typeof figureRefusal
