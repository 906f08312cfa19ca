import { acronymsIn, explainedIn } from '../writing/plain-language'

/** Acronyms that anybody who reads a plan of a département knows, or finds in the text of the law. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  `ADIL ADMR AESH AJ ALSH ANAH APA ARS ASE ASSEDIC ATSEM AVS CAARUD CAF CAMSP CAP CASF CASNAV CCAS CDAPH CDCA
  CDPPE CEJ CESF CFPPA CGCT CHRS CIAS CIDFF CLIC CLSM CMPP CMS CNAM CNAV CNIL CNSA COPIL COTECH CPAM CPOM CRIP CSAPA CTG
  DDETS DGA DGS DITEP DPO DRAC DSD EAJE EHPAD EPCI ESAT ESS ETP FALC FSE FSL GT HLM IAE IME INSEE ITEP LAEP MAIA MARPA
  MDA MDPH MDS MECS MJC MSA MSP ODPE ONG PAERPA PCAET PDALHPD PDI PJJ PLIE PMI PMR PRIAC PRS PTI QPV RAM RGPD RPE RSA
  SAAD SAMSAH SAVS SDAASP SDSF SIAO SIAE SIG SPDA SPIP SSIAD TISF UDAF URSSAF USLD ZRR`.split(/\s+/),
)

/** The acronyms of a text that neither a glossary nor the text itself explains, each once, in the order in which they come. */
export function unknownAcronyms(
  text: string,
  glossary: ReadonlySet<string> = knownAcronyms,
): readonly string[] {
  const blocks = text.split('\n')
  const explained = new Set(blocks.flatMap(explainedIn))
  const found = blocks.flatMap((block) => acronymsIn(block).map(({ acronym }) => acronym))
  return [...new Set(found)].filter((acronym) => !glossary.has(acronym) && !explained.has(acronym))
}
