import type { DemoAccount } from './demo-people'
import { people } from './people'

type AccountLine = readonly [
  DemoAccount['key'],
  string,
  string,
  DemoAccount['role'],
  Pick<DemoAccount, 'college' | 'body'>,
  string,
]

const none = { college: null, body: null }

const lines: readonly AccountLine[] = [
  [
    'project-lead',
    'Claire Montbrial',
    'claire.montbrial@val-aubrelle.example',
    'project-lead',
    { college: 'professionnels', body: 'cotech' },
    'Cheffe de projet : règle le schéma, intègre les propositions adoptées, prépare le COPIL.',
  ],
  [
    'facilitator-access',
    'Élodie Garancher',
    'elodie.garancher@val-aubrelle.example',
    'facilitator',
    { college: 'professionnels', body: null },
    'Animatrice du groupe « Premier accueil et accès aux droits » : modère, ouvre et ferme les votes.',
  ],
  [
    'facilitator-children',
    'Karim Belhadj-Roy',
    'karim.belhadj-roy@val-aubrelle.example',
    'facilitator',
    { college: 'professionnels', body: null },
    'Animateur du groupe « Protection de l’enfance » : modère, ouvre et ferme les votes.',
  ],
  [
    'member-user',
    'Mésange',
    'mesange@courriel.example',
    'member',
    { college: 'usagers', body: null },
    'Participante usagère sous pseudonyme : écrit, soumet et vote dans le groupe « Premier accueil ».',
  ],
  [
    'sheet-lead',
    'Pascal Dutheillet',
    'pascal.dutheillet@val-aubrelle.example',
    'member',
    { college: 'professionnels', body: null },
    'Pilote de fiche et membre du groupe « Premier accueil » : complète les fiches de son service.',
  ],
  [
    'elected-official',
    'Armand Lescuyère',
    'armand.lescuyere@elus.val-aubrelle.example',
    'member',
    { college: 'elus', body: null },
    'Élu référent, membre du groupe « Domicile, grand âge et aidants ».',
  ],
  [
    'committee-chair',
    'Hélène Vautrin-Sorel',
    'helene.vautrin-sorel@elus.val-aubrelle.example',
    'steering-committee',
    { college: 'elus', body: 'copil' },
    'Présidente du COPIL : valide, met une réserve, renvoie ou écarte.',
  ],
  [
    'committee-partner',
    'Thierry Cassegrain-Volle',
    'thierry.cassegrain-volle@caf-aubrelle.example',
    'steering-committee',
    { college: 'partenaires', body: 'copil' },
    'Membre partenaire du COPIL, directeur de la CAF.',
  ],
  [
    'consulted-body',
    'Paul-Henri Saintagne',
    'paul-henri.saintagne@cdca-aubrelle.example',
    'consulted-body',
    { college: 'partenaires', body: 'cdca' },
    'Président du CDCA, instance consultée : lit l’ensemble avant l’avis du 3 novembre.',
  ],
  [
    'assembly-secretary',
    'Noëlle Taillandier',
    'noelle.taillandier@val-aubrelle.example',
    'assembly-secretary',
    { college: 'professionnels', body: 'assemblee' },
    'Secrétaire de l’assemblée : prépare la délibération du 14 décembre.',
  ],
  [
    'observer',
    'Baptiste Clairgeon',
    'baptiste.clairgeon@universite-orvance.example',
    'observer',
    none,
    'Observateur, chercheur à l’université d’Orvance : lit tout, n’écrit rien.',
  ],
  [
    'admin',
    'Sandra Kermeur',
    'sandra.kermeur@val-aubrelle.example',
    null,
    none,
    'Administratrice : gère les comptes, sans droit d’écrire ni de voter.',
  ],
]

/** The twelve accounts of the sign-in page, in the order they are shown. */
export const accounts: readonly DemoAccount[] = lines.map(
  ([key, displayName, email, role, place, description]) => {
    const person = people.findIndex((candidate) => candidate.email === email)
    return {
      key,
      displayName,
      email,
      description,
      person: person === -1 ? null : person,
      role,
      isAdmin: key === 'admin',
      ...place,
    }
  },
)
