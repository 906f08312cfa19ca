import type { DemoTerritorialSheet } from './demo-content'
import type { TerritoryKey } from './keys'

type Line = readonly [number, TerritoryKey, string, string]

const lines: readonly Line[] = [
  [
    20,
    'haute-aubrelle',
    'Faire tourner le bus des solidarités avec le car-épicerie',
    'Trente-sept hameaux desservis le même jour que le car-épicerie, qui annonce le passage et garde la place.',
  ],
  [
    39,
    'haute-aubrelle',
    'Accompagner les couples séparés par une entrée en établissement',
    'Un transport hebdomadaire et une chambre d’hôte pour que le conjoint resté à domicile puisse venir et dormir.',
  ],
  [
    13,
    'serne',
    'Tenir une permanence du soir dans les médiathèques de la Serne',
    'Trois médiathèques, le mardi et le jeudi jusqu’à vingt heures, sans rien sur la porte qui dise pourquoi l’on vient.',
  ],
  [
    21,
    'serne',
    'Relier les lotissements au pôle d’échanges par un transport à la demande',
    'Un minibus le soir et le samedi, réservé par la centrale, entre neuf lotissements et la gare de Serne-le-Bourg.',
  ],
  [
    18,
    'vaucelon',
    'Poursuivre le porte-à-porte des Faïenciers avec les habitants',
    'L’équipe de 2024 reconduite cinq ans, deux médiatrices du quartier embauchées, un retour public chaque printemps.',
  ],
  [
    33,
    'vaucelon',
    'Ouvrir un club des employeurs dans l’ancienne manufacture',
    'Quatre-vingts entreprises, un accompagnant, un lieu commun où l’on visite les ateliers avant de postuler.',
  ],
  [
    11,
    'orvance',
    'Ouvrir un accueil partagé à La Sablière',
    'Six mille habitants sans accueil à quinze minutes à pied : un lieu commun dans le centre social, quatre jours par semaine.',
  ],
  [
    44,
    'orvance',
    'Aller vers les familles hébergées à l’hôtel avec une équipe psychologue et puéricultrice',
    'Deux passages par semaine dans sept hôtels, où vivent deux cent douze enfants scolarisés.',
  ],
  [
    26,
    'littieres',
    'Installer le lieu des parents dans l’ancienne poste',
    'Ouvert aux trois creux de la semaine, tenu par dix-neuf associations de parents et un salarié à mi-temps.',
  ],
  [
    24,
    'littieres',
    'Partager les visites d’après-naissance avec la maison de santé',
    'Puéricultrices et sages-femmes libérales se répartissent les visites pour que chaque famille ait le même visage.',
  ],
  [
    47,
    'monts-dolents',
    'Faire des auberges d’hiver des lieux d’accueil reconnus',
    'Cinq auberges-refuges chauffées, assurées et reliées à un référent quand la route est coupée.',
  ],
  [
    22,
    'monts-dolents',
    'Prêter des véhicules d’hiver aux saisonniers et aux jeunes en formation',
    'Douze véhicules équipés, loués à la semaine par le garage solidaire de Puy-Dolent.',
  ],
]

/** Two for each territory, under the action that they fit to the place. */
export const territorialSheets: readonly DemoTerritorialSheet[] = lines.map(
  ([actionNumber, territory, title, summary], index) => ({
    number: index + 1,
    actionNumber,
    territory,
    title,
    summary,
  }),
)
