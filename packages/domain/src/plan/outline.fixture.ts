/** An adopted text as a département prints it, in words of our own: a level without a name, odd lines, a contents page. */
export const aubrelleText = `
Schéma unique des solidarités 2027-2031

Préambule

Le Val-d’Aubrelle a écrit ce schéma avec ses partenaires :

- les communes, qui accueillent ;
- les associations, qui accompagnent.

Sommaire

| | |
|----------------------------|----|
| 1- Connaître/Décider | 4 |
| Orientation 1.1 : Regarder le territoire..... | 5 |

Les 3 principes du schéma

1. La **proximité**,
2. La **clarté**,
   - C’est écrire pour être lu
3. La **confiance**

Orientations

1- Connaître/Décider

Un département qui regarde avant d’agir

Le Département tient ensemble ceux qui agissent sur son territoire.

- Il mesure les besoins ;
- il évalue ce qu’il fait.

Les objectifs transversaux :

REPENDRE AUX BESOINS : écouter ce que disent les habitants et disposer

d’analyses plus larges.

Orientation 1.1 : Regarder le territoire

Objectifs :

- Disposer de données sûres
- Partager ces données

- **Action 1.1.1 : Ouvrir un observatoire des solidarités**
- **Action 1.1.2 : Former les équipes à la lecture
des chiffres de leur bassin de vie**

Orientation 1.2 Animation du chef de filât

Objectifs :

- Réunir les acteurs une fois par an

- **Action.1.2.1 : Tenir une conférence annuelle**

2- Accueillir – Orienter

Orientation 2.1 : Accueil de proximité

Objectifs :

- Accueillir partout

- **Action 2.1.1 : Ouvrir des permanences**
- **Action 2.1.1 : Aller vers ceux qui ne viennent pas**

Cadre de mise en œuvre

Le comité de pilotage se réunit deux fois par an.
`

/** A web page of a plan half way: axes that start again in each orientation, other things counted around them. */
export const averneText = `Schéma des solidarités d’Averne : où en est-on ?

Groupes de travail Phase 1

Les groupes ont tenu trois journées.
✔ Valeurs :
- l’écoute
Quatre orientations ont été définies :

Orientation 1  : Gouvernance
✔ Axe 1 : Piloter le schéma
✔ Axe 2 : Rendre compte
Orientation 2 : Autonomie
✔ Axe 1 : Garantir l’accueil
✔ Axe 2 : Lever les freins

Ces orientations ont été validées par le comité de pilotage.

Phase 3 : validation du schéma

Il sera voté en décembre.`
