/** A short outline to try the page with: levels, objectives, an odd line, and one that is not understood. */
export const outlineExample = `Orientation 1 : Aller vers les personnes

Objectifs :
- Être présent dans chaque bassin de vie
- Repérer plus tôt les difficultés

✔ Axe 1 : Ouvrir des permanences dans les mairies
✔ Axe 2 : Former les agents d’accueil

Orientation 2 Soutenir les proches aidants

✔ Axe 1 : Créer un relais des aidants
✔ Axe 2 : Développer les solutions
de répit à domicile

Suivi du plan

Le comité de pilotage se réunit deux fois par an.
`
