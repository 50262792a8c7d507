/** A committed file that is made from the code; a test holds it to what the code makes of it now. */
export interface Artefact {
  /** From the repository's root, with forward slashes. */
  readonly path: string
  readonly content: string
}
/** The repository's root, ending in a separator. */
export declare const ROOT: string
/** What is committed at an artefact's path; empty where nothing is. */
export declare function committed({ path }: Artefact): string
/** Writes artefacts to their places and says which of them changed. */
export declare function write(artefacts: readonly Artefact[]): void
