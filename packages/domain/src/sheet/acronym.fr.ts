/** Acronyms that anybody who reads a plan of a département knows, or finds in the text of the law. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  `ADIL ADMR AESH AJ ALSH ANAH APA ARS ASE ASSEDIC ATSEM AVS CAARUD CAF CAMSP CAP CASF CASNAV CCAS CDAPH CDCA
  CDPPE CEJ CESF CFPPA CGCT CHRS CIAS CIDFF CLIC CLSM CMPP CMS CNAM CNAV CNIL CNSA COPIL COTECH CPAM CPOM CRIP CSAPA CTG
  DDETS DGA DGS DITEP DPO DRAC DSD EAJE EHPAD EPCI ESAT ESS ETP FALC FSE FSL GT HLM IAE IME INSEE ITEP LAEP MAIA MARPA
  MDA MDPH MDS MECS MJC MSA MSP ODPE ONG PAERPA PCAET PDALHPD PDI PJJ PLIE PMI PMR PRIAC PRS PTI QPV RAM RGPD RPE RSA
  SAAD SAMSAH SAVS SDAASP SDSF SIAO SIAE SIG SPDA SPIP SSIAD TISF UDAF URSSAF USLD ZRR`.split(/\s+/),
)

const acronym = /(?<![\p{L}\p{N}])\p{Lu}{2,}s?(?![\p{L}\p{N}’'-])/gu
const roman = /^[IVXLCDM]+$/

/** The acronyms of a text that no glossary explains, each once, in the order in which they come. */
export function unknownAcronyms(
  text: string,
  glossary: ReadonlySet<string> = knownAcronyms,
): readonly string[] {
  const words = [...text.matchAll(acronym)].map(([word]) => word.replace(/s$/, ''))
  return [...new Set(words)].filter((word) => !glossary.has(word) && !roman.test(word))
}
