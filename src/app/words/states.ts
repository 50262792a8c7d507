import { fold } from '../../text/fold.ts'
import type { Language } from './labels.ts'

/** ISO 3166-1 alpha-3 codes, each with its alpha-2 code, which is what CLDR's territory names are keyed by. */
const CODES =
  'ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT ' +
  'AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO ' +
  'BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG ' +
  'COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO ' +
  'DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB ' +
  'GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY ' +
  'HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT ' +
  'JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY ' +
  'LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH ' +
  'MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA ' +
  'NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE ' +
  'PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA ' +
  'SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR ' +
  'SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO ' +
  'TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG ' +
  'VIRVI VNMVN VUTVU WLFWF WSMWS XKXXK YEMYE ZAFZA ZMBZM ZWEZW'

const ALPHA2: ReadonlyMap<string, string> = new Map(CODES.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]))

/** CLDR's short names: Palestine is Palestine there. */
function names(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'region', style: 'short' })
}

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = { ar: names('ar'), en: names('en') }

/** A state's name in the language, from CLDR; a code it does not know (an organisation's, say) is returned as it is. */
export function stateName(code: string, language: Language): string {
  const region = ALPHA2.get(code)
  return region === undefined ? code : (NAMES[language].of(region) ?? code)
}

let codes: ReadonlyMap<string, string> | undefined

/** Names as typed: marks and accents, case and the article aside. */
function plain(name: string): string {
  return fold(
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('\u2019', "'"),
  )
    .replace(/^(?:ال|the )/, '')
    .trim()
}

/** The code of the state that a name in Arabic or English means, or that is its code itself; null if it means none. */
export function stateNamed(name: string): string | null {
  codes ??= new Map(
    [...ALPHA2.keys()].flatMap((code) => [
      [plain(stateName(code, 'en')), code] as const,
      [plain(stateName(code, 'ar')), code] as const,
    ]),
  )
  const known = codes.get(plain(name))
  return known ?? (ALPHA2.has(name) ? name : null)
}
