import type { DemoBody } from './demo-people'

type Member = DemoBody['members'][number]

function member(name: string, occupation: string): Member {
  return { name, occupation }
}

export const bodies: readonly DemoBody[] = [
  {
    key: 'copil',
    kind: 'copil',
    label: 'Comité de pilotage (COPIL)',
    chair: 'Hélène Vautrin-Sorel',
    membersExhaustive: true,
    rule: 'Consensus constaté par la présidente ; à défaut, majorité des présents, voix prépondérante de la présidente.',
    members: [
      member('Hélène Vautrin-Sorel', 'Présidente du Conseil départemental'),
      member('Armand Lescuyère', 'Vice-président délégué à l’autonomie'),
      member('Sabine Orcellat', 'Vice-présidente déléguée à l’enfance et à la famille'),
      member('Rachid Benmoussa', 'Vice-président délégué à l’insertion'),
      member('Édith Malaurent', 'Conseillère départementale, opposition'),
      member('Thierry Cassegrain-Volle', 'Directeur de la CAF du Val-d’Aubrelle'),
      member('Marie-Odile Fressange', 'Directrice de la délégation départementale de l’ARS'),
      member('Julien Tavernay', 'Directeur départemental de l’emploi, du travail et des solidarités'),
      member('Corinne Pélissandre', 'Directrice territoriale de la MSA Aubrelle-Serne'),
      member('Olivier Maugardin', 'Procureur de la République près le tribunal judiciaire d’Orvance'),
      member('Nadège Rochebelle', 'Juge des enfants'),
      member('Fabien Crouzolle', 'Président de l’association des maires du Val-d’Aubrelle'),
      member('Aminata Diarra', 'Présidente de l’Union des CCAS'),
      member('Gilles Ferrandot', 'Directeur territorial de France Travail'),
      member('Paul-Henri Saintagne', 'Président du CDCA'),
      member('Lucette Aubineau', 'Déléguée des personnes accompagnées'),
      member('Vincent Charrondière', 'Directeur académique des services de l’éducation nationale'),
    ],
  },
  {
    key: 'cotech',
    kind: 'cotech',
    label: 'Comité technique (COTECH)',
    chair: 'Claire Montbrial',
    membersExhaustive: false,
    rule: 'Prépare les décisions ; pas de vote.',
    members: [
      member('Claire Montbrial', 'Cheffe de projet du schéma'),
      member('Bastien Roquelin', 'Directeur général adjoint des solidarités'),
      member('Agnès Valmorin', 'Directrice de l’action sociale de proximité'),
      member('Moussa Traoré', 'Directeur de l’enfance et de la famille'),
      member('Isabelle Garranches', 'Directrice de l’autonomie'),
      member('Denis Aubrespin', 'Directeur des finances'),
    ],
  },
  {
    key: 'cdca',
    kind: 'cdca',
    label: 'Conseil départemental de la citoyenneté et de l’autonomie (CDCA)',
    chair: 'Paul-Henri Saintagne',
    membersExhaustive: false,
    rule: 'Avis consultatif sur la partie autonomie, rendu avant le 3 novembre 2026.',
    members: [
      member('Paul-Henri Saintagne', 'Président délégué'),
      member('Yvonne Castérat', 'Vice-présidente, formation personnes âgées'),
      member('Grégoire Lamblin', 'Vice-président, formation personnes handicapées'),
    ],
  },
  {
    key: 'odpe',
    kind: 'odpe',
    label: 'Observatoire départemental de la protection de l’enfance (ODPE)',
    chair: 'Sabine Orcellat',
    membersExhaustive: false,
    rule: 'Avis sur la partie protection de l’enfance, rendu avant le 5 novembre 2026.',
    members: [member('Solène Habrial', 'Coordinatrice de l’observatoire')],
  },
  {
    key: 'assemblee',
    kind: 'assemblee',
    label: 'Assemblée départementale',
    chair: 'Hélène Vautrin-Sorel',
    membersExhaustive: false,
    rule: '46 membres ; quorum : majorité absolue des membres en exercice.',
    members: [
      member('Hélène Vautrin-Sorel', 'Présidente'),
      member('Noëlle Taillandier', 'Secrétaire de l’assemblée'),
    ],
  },
]
