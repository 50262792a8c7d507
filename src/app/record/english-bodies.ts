/** English names of bodies, groups and formats that their tables list in Arabic alone, in lower case, by the tables' ids. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  UN: ['united nations', 'united nations organization'],
  UNSC: ['un security council', 'united nations security council', 'security council'],
  UNGA: ['un general assembly', 'united nations general assembly', 'general assembly'],
  EU: ['european union'],
  EUCOMM: ['european commission'],
  ARABLEAGUE: ['arab league', 'league of arab states'],
  GCC: ['gulf cooperation council', 'cooperation council for the arab states of the gulf'],
  OIC: ['organisation of islamic cooperation', 'organization of islamic cooperation'],
  AU: ['african union'],
  NATO: ['north atlantic treaty organization', 'atlantic alliance'],
  OPEC: ['organization of the petroleum exporting countries'],
  IAEA: ['international atomic energy agency'],
  IMF: ['international monetary fund'],
  WB: ['world bank'],
  WHO: ['world health organization', 'world health organisation'],
  WFP: ['world food programme', 'world food program'],
  UNRWA: ['un relief and works agency'],
  ICC: ['international criminal court'],
  ICJ: ['international court of justice', 'world court'],
  ICRC: ['red cross', 'international committee of the red cross'],
  HAMAS: ['hamas movement', 'islamic resistance movement'],
  HEZBOLLAH: ['hezbollah', 'hizbullah', 'hizbollah'],
  HOUTHI: ['houthis', 'houthi movement', 'ansar allah', 'ansarallah'],
  PIJ: ['islamic jihad', 'palestinian islamic jihad'],
  FATAH: ['fatah movement', 'fateh'],
  PLO: ['palestine liberation organization', 'palestine liberation organisation'],
  SDF: ['syrian democratic forces'],
  RSF: ['rapid support forces'],
  TALIBAN: ['taleban'],
  G7: ['group of seven'],
  G20: ['group of twenty'],
}

const IDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
)
const KINDS = ['org', 'group', 'format'] as const

/** Keys that a name in Latin letters may have in a record: of a body by its English name, or by its short form. */
export function englishKeys(name: string): readonly string[] {
  const plain = name.toLowerCase().replace(/^the /, '')
  const id = IDS.get(plain) ?? (/^[a-z]+\d*$/.test(plain) ? plain.toUpperCase() : null)
  return id === null ? [] : KINDS.map((kind) => `${kind}:${id}`)
}
